//! Kudos that others found worth adding to.
use crate::base::ids::{ChannelId, EntryId, MessageId};
use serde::{Deserialize, Serialize};

/// A kudos of a stretch of time, as it stood at its end.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, sqlx::FromRow)]
pub struct Noted {
    /// Its id.
    pub id: EntryId,
    /// How many people had boosted it.
    pub boosts: i64,
    /// Where its card is.
    pub channel: ChannelId,
    /// The card; none where it was never shown.
    pub message: Option<MessageId>,
}
