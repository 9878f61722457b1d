//! What is recorded of a correction: that it was asked for, and what was decided.
use super::{Correction, State, What};
use crate::base::points::Points;
use serde::{Deserialize, Serialize};

/// A correction as it then was; its reason is beside its entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Recorded {
    /// What was, or was to be, taken back.
    pub of: What,
    /// How far it was.
    pub state: State,
    /// How much.
    pub points: Points,
    /// How much of it was owed by those who had spent it.
    pub owed: Points,
}

impl From<&Correction> for Recorded {
    fn from(correction: &Correction) -> Self {
        Recorded {
            of: correction.what,
            state: correction.state,
            points: correction.points,
            owed: correction.owed,
        }
    }
}
