//! What a member told with their order.
pub use crate::catalog::rules::Asked;

use crate::base::ids::UserId;
use crate::base::locale::Locale;
use crate::base::vault::Words;
use serde::{Deserialize, Serialize};

/// What was told, as far as it can be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Detail {
    /// What it is.
    pub asked: Asked,
    /// The text, as it is kept.
    pub words: Words,
}

impl Detail {
    /// The text as it is shown, where it can be read.
    pub fn shown(&self, locale: Locale) -> Option<String> {
        let text = self.words.clear()?;
        Some(self.asked.shown(text, locale))
    }
}

/// What somebody who hands orders over is shown.
#[derive(Clone, Debug)]
pub struct Looked {
    /// What was told.
    pub detail: Detail,
    /// Who told it.
    pub member: UserId,
    /// The reward's name.
    pub name: String,
}

/// What is recorded of a look.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Revealed {
    /// The reward's name.
    pub item: String,
    /// What was looked at.
    pub asked: Asked,
}
