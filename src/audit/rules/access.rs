//! Who read whose data.
use crate::base::clock::Instant;
use crate::base::ids::MemberId;
use crate::base::locale::Phrase;
use crate::phrase;
use serde::{Deserialize, Serialize};

/// What was read of somebody.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, sqlx::Type)]
#[serde(rename_all = "lowercase")]
#[sqlx(type_name = "text", rename_all = "lowercase")]
pub enum Reading {
    /// How their points came and went.
    History,
    /// What the record of admins' changes says of them.
    Record,
    /// What they got from the shop that is worth money.
    Rewards,
}

impl Reading {
    /// What it is called.
    pub fn phrase(self) -> Phrase {
        match self {
            Reading::History => phrase!("access-history"),
            Reading::Record => phrase!("access-record"),
            Reading::Rewards => phrase!("access-rewards"),
        }
    }
}

/// Somebody read what is kept about somebody else, on a day: how often does not count.
#[derive(Clone, Copy, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Access {
    /// Who read it.
    pub reader: MemberId,
    /// What.
    pub what: Reading,
    /// When, for the first time on that day.
    pub at: Instant,
}
