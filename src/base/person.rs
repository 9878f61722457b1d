//! Somebody as Discord shows them, and what an admin brings along.
use super::ids::{GuildId, RoleId, UserId};
use super::locale::Locale;

/// A Discord user as a command names them, before it is known whether they may take part.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    /// Who.
    pub user: UserId,
    /// Whether it is a bot.
    pub bot: bool,
    /// Whether they are in the server now.
    pub present: bool,
    /// Which of its roles they have.
    pub roles: Vec<RoleId>,
}

/// An admin who changes something.
#[derive(Clone, Debug)]
pub struct Admin {
    /// The program.
    pub guild: GuildId,
    /// Who it is.
    pub user: UserId,
    /// The language that they read.
    pub locale: Locale,
    /// What makes a repetition the same change.
    pub key: String,
}
