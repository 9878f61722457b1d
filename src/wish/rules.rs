//! What members wish for.
mod refusal;
mod shown;
mod suggest;

pub use crate::catalog::rules::Item;
pub use refusal::WishRefusal;
pub use shown::{
    Changed, Done, Idea, Kept, Picked, Reached, Released, Sheet, Suggested, Wanted, Wished,
};
pub use suggest::{MOST_SUGGESTED, Shopper, Suggestion, Why, suggest};

use crate::base::inert::clean;

/// How many wishes and ideas somebody may have.
pub const MOST: i64 = 25;
/// The longest idea, in characters.
pub const IDEA: u16 = 200;

/// An idea as it is kept: on one line.
///
/// # Errors
/// There is nothing to be read in it, or too much.
pub fn idea(typed: &str) -> Result<String, WishRefusal> {
    let cleaned = clean(typed);
    let idea = cleaned.split_whitespace().collect::<Vec<_>>().join(" ");
    match idea.chars().count() {
        0 => Err(WishRefusal::IdeaEmpty),
        length if length > usize::from(IDEA) => Err(WishRefusal::IdeaTooLong),
        _ => Ok(idea),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_idea_is_a_line_that_can_be_seen() {
        assert_eq!(idea("  a bike\n rack "), Ok("a bike rack".into()));
        assert_eq!(idea(" \u{200b}\n "), Err(WishRefusal::IdeaEmpty));
        let longest = "é".repeat(usize::from(IDEA));
        assert_eq!(idea(&longest), Ok(longest.clone()));
        assert_eq!(idea(&(longest + "e")), Err(WishRefusal::IdeaTooLong));
    }
}
