//! Who stands where.
use crate::base::civil::Day;
use crate::base::ids::MemberId;
use crate::base::points::Points;
use serde::{Deserialize, Serialize};

/// A list on which members are ranked.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, sqlx::Type,
)]
#[serde(rename_all = "lowercase")]
#[sqlx(type_name = "text", rename_all = "lowercase")]
pub enum Board {
    /// Points received, less reversals: with the period "all", the score.
    Received,
    /// Points given, less reversals.
    Given,
}

/// A change of one member's place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Raise {
    /// On which board.
    pub board: Board,
    /// Whose.
    pub member: MemberId,
    /// By how much; negative where it is taken back.
    pub by: Points,
}

/// The periods in which a day counts, as standings name them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Terms {
    /// Since the beginning.
    pub all: String,
    /// The month.
    pub month: String,
    /// The week, by its Monday.
    pub week: String,
}

impl Terms {
    /// Those of a civil day.
    pub fn of(day: Day) -> Terms {
        Terms {
            all: "all".into(),
            month: day.date().format("month:%Y-%m").to_string(),
            week: day.monday().date().format("week:%Y-%m-%d").to_string(),
        }
    }
}
