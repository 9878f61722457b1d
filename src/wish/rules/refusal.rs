//! What wishes refuse.
use super::{IDEA, MOST};
use crate::base::locale::Phrase;
use crate::phrase;

/// Why something can't be wished for, or taken off a list.
#[derive(Clone, Debug, PartialEq)]
pub enum WishRefusal {
    /// They have as many as one may.
    Full,
    /// It is not on their list.
    NotWished(String),
    /// There is nothing to be read in the idea.
    IdeaEmpty,
    /// The idea is too long.
    IdeaTooLong,
    /// They want no suggestions.
    NoSuggestions,
}

impl WishRefusal {
    pub(crate) fn phrase(&self) -> Phrase {
        match self {
            WishRefusal::Full => phrase!("wish-refused-full", most = MOST),
            WishRefusal::NotWished(typed) => phrase!("wish-refused-not-wished", typed = typed),
            WishRefusal::IdeaEmpty => phrase!("wish-refused-idea-empty"),
            WishRefusal::IdeaTooLong => phrase!("wish-refused-idea-too-long", longest = IDEA),
            WishRefusal::NoSuggestions => phrase!("wish-refused-no-suggestions"),
        }
    }
}
crate::refusals!(WishRefusal);
