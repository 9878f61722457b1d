//! Which records are asked for.
use super::Topic;
use crate::base::clock::Instant;
use crate::base::ids::MemberId;

/// Within a stretch of time, by somebody or of some sort.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wanted {
    /// What this member changed alone, if one is named.
    pub actor: Option<MemberId>,
    /// Of this sort alone, if one is named.
    pub topic: Option<Topic>,
    /// From this moment on.
    pub from: Instant,
    /// Before this one.
    pub until: Instant,
}
