//! Points that wait for whoever got them to join.
use crate::base::clock::Instant;
use crate::base::ids::{EntryId, MemberId};

/// What waits: the points of an entry, for one member.
#[derive(Clone, Copy, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Waiting {
    /// What brought them.
    pub entry: EntryId,
    /// For whom.
    pub member: MemberId,
}

/// Whom the points of an entry wait for, or waited in vain.
#[derive(Clone, Copy, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Waited {
    /// What brought them.
    pub entry: EntryId,
    /// For whom.
    pub member: MemberId,
    /// Until when they wait.
    pub until: Instant,
    /// When they went back, if they did.
    pub returned_at: Option<Instant>,
}
