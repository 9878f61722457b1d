//! Which boards the weekly post shows.
use crate::base::locale::Phrase;
use crate::phrase;
use serde::{Deserialize, Serialize};

/// Which boards the weekly post shows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[allow(missing_docs, reason = "each says which it is")]
pub enum PostBoards {
    #[default]
    Both,
    Received,
    Given,
}

impl PostBoards {
    /// What it is called.
    pub fn phrase(self) -> Phrase {
        match self {
            PostBoards::Both => phrase!("setup-posts-command.boards-both"),
            PostBoards::Received => phrase!("setup-posts-command.boards-most-received"),
            PostBoards::Given => phrase!("setup-posts-command.boards-most-given"),
        }
    }
}
