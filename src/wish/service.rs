//! Wishing for rewards, and telling people of what they wish for.
mod change;
mod kept;
mod look;
mod news;
mod reached;
mod suggested;
mod wanted;

pub use change::{add, drop, pick, propose};
pub use kept::{forget_ideas, kept, leave};
pub use look::{is_wished, items, of_mine, sheet};
pub use news::{news_since, released, tell_news};
pub use reached::{look, looks_first, reached};
pub use suggested::suggested;
pub use wanted::{counts, out_of_reach, unmet, wanted};

use crate::base::ids::{GuildId, UserId};
use crate::base::locale::Locale;

/// Somebody is told of what they wish for.
pub const REACHED: &str = "wish.reached";
/// Somebody is told which rewards are new.
pub const NEWS: &str = "wish.news";

/// Whoever looks at what they wish for.
#[derive(Clone, Debug)]
pub struct Visitor {
    /// The program.
    pub guild: GuildId,
    /// Who it is.
    pub user: UserId,
    /// The language that they read.
    pub locale: Locale,
}

#[cfg(test)]
mod tests;
