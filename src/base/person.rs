//! Somebody as Discord shows them.
use super::ids::{RoleId, UserId};

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
