//! What is known of a member.
use crate::base::clock::Instant;
use crate::base::ids::{MemberId, UserId};

/// A person in a program.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Member {
    /// The opaque id.
    pub id: MemberId,
    /// The Discord user.
    pub user_id: UserId,
    /// The language that Discord last told, as a tag.
    pub locale: Option<String>,
    /// Whether they keep themselves off the boards.
    pub off_boards: bool,
    /// When they last gave.
    pub last_gave_at: Option<Instant>,
    /// The version of the notice that they were told last.
    pub told: Option<String>,
    /// The version that they accepted last.
    pub accepted: Option<String>,
    /// When they first accepted one.
    pub accepted_at: Option<Instant>,
}
