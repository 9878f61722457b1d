//! What is sealed and how: a chain of hashes for each program.
mod canonical;
mod chain;
mod verdict;

pub use canonical::{audit, entry};
pub use chain::{Found, Head, Kind, Seal, judge};
pub use verdict::{Finding, Kept, Verdict, Why};

use crate::base::ids::APART;
use crate::base::locale::Phrase;
use crate::phrase;
use std::time::Duration;

/// How far below the newest sealed record another may still turn up unsealed: it was committed late, or by a process whose
/// clock is behind.
pub const LOOK_BACK: Duration = APART;

/// Where looking back ends: an id drawn so long before another.
pub fn floor(newest: Option<i64>, look_back: Duration) -> i64 {
    let millis = i64::try_from(look_back.as_millis()).unwrap_or(i64::MAX >> 22);
    newest.map_or(0, |newest| newest.saturating_sub(millis << 22))
}

/// What this room refuses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SealRefusal {
    /// A text that is no head of a chain.
    NoHead,
}

impl SealRefusal {
    fn phrase(&self) -> Phrase {
        match self {
            SealRefusal::NoHead => phrase!("verify-no-head"),
        }
    }
}
crate::refusals!(SealRefusal);

#[cfg(test)]
mod tests;
