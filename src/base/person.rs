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

/// A change of somebody's Discord roles.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RoleChange {
    /// Whose.
    pub user: UserId,
    /// Which role.
    pub role: RoleId,
    /// Whether they get it, or lose it.
    pub gets: bool,
}

/// Why Discord did not change somebody's roles, and won't before something is mended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RoleTrouble {
    /// The bot may not: it lacks the permission, or the role is above its own.
    Forbidden,
    /// There is no such role any more.
    NoRole,
    /// They are not in the server any more.
    NoMember,
}
