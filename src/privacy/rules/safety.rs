//! What an audit of how safely people's data is kept finds.
use crate::base::access::discord::{harmful, missing};
use crate::base::clock::Instant;
use crate::base::locale::{Arg, Phrase};
use crate::phrase;
use serde::{Deserialize, Serialize};
use std::time::Duration;

/// How often the rules are to be reviewed.
pub const YEAR: Duration = Duration::from_secs(365 * 86_400);
/// The record of what is known against the crates that this is built from, with the reasons why it is borne.
const DENY: &str = include_str!("../../../deny.toml");

/// One thing that was looked at.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Finding {
    /// How many data keys are under the current master key, under the one before it, and under ones that are not here.
    Keys {
        /// Under the current one.
        current: i64,
        /// Under the one before it.
        old: i64,
        /// Under ones that are not here.
        foreign: i64,
    },
    /// Files that others than their owner may read.
    Files(Vec<String>),
    /// What Discord allows the bot, and whether it gives Discord roles; none where the gateway has not told.
    Permissions(Option<(u64, bool)>),
    /// How many texts are kept longer than they may be.
    Overdue(i64),
    /// How many people ask to be erased and should have been.
    Erasures(i64),
    /// How many requests wait for an answer, and how many of them too long.
    Requests {
        /// All of them.
        open: i64,
        /// Those whose time is over.
        late: i64,
    },
    /// How many people's data was read by name by how many, in the last month.
    Readings {
        /// By how many.
        readers: i64,
        /// Whose.
        people: i64,
    },
    /// How many advisories against crates are borne, with reasons.
    Advisories(usize),
    /// When the rules are to be reviewed, and whether that is over.
    Review {
        /// By when.
        due: Instant,
        /// Whether it is over.
        late: bool,
    },
}

impl Finding {
    /// Whether something is to be done.
    pub fn is_wrong(&self) -> bool {
        match self {
            Finding::Keys { old, foreign, .. } => *old > 0 || *foreign > 0,
            Finding::Files(open) => !open.is_empty(),
            Finding::Permissions(None) => false,
            Finding::Permissions(Some((bits, roles))) => {
                !missing(*bits, *roles).is_empty() || !harmful(*bits, *roles).is_empty()
            }
            Finding::Overdue(many) | Finding::Erasures(many) => *many > 0,
            Finding::Requests { late, .. } => *late > 0,
            Finding::Readings { .. } | Finding::Advisories(_) => false,
            Finding::Review { late, .. } => *late,
        }
    }

    /// It in words.
    pub fn phrase(&self) -> Phrase {
        let list = |names: &[&str]| Arg::Raw(names.join(", "));
        match self {
            Finding::Keys {
                foreign: 0,
                old: 0,
                current,
            } => phrase!("safety-keys", n = *current),
            Finding::Keys {
                foreign: 0, old, ..
            } => phrase!("safety-keys-old", n = *old),
            Finding::Keys { foreign, .. } => phrase!("safety-keys-foreign", n = *foreign),
            Finding::Files(open) if open.is_empty() => phrase!("safety-files"),
            Finding::Files(open) => {
                let open: Vec<&str> = open.iter().map(String::as_str).collect();
                phrase!("safety-files-open", files = list(&open))
            }
            Finding::Permissions(None) => phrase!("safety-permissions-unknown"),
            Finding::Permissions(Some((bits, roles))) => {
                permissions(&missing(*bits, *roles), &harmful(*bits, *roles))
            }
            Finding::Overdue(0) => phrase!("safety-retention"),
            Finding::Overdue(many) => phrase!("safety-retention-late", n = *many),
            Finding::Erasures(0) => phrase!("safety-erasures"),
            Finding::Erasures(many) => phrase!("safety-erasures-late", n = *many),
            Finding::Requests { open, late: 0 } => phrase!("safety-requests", n = *open),
            Finding::Requests { late, .. } => phrase!("safety-requests-late", n = *late),
            Finding::Readings { readers: 0, .. } => phrase!("safety-readings-none"),
            Finding::Readings { readers, people } => {
                phrase!("safety-readings", readers = *readers, people = *people)
            }
            Finding::Advisories(many) => phrase!("safety-advisories", n = *many),
            Finding::Review { due, late: false } => phrase!("safety-review", due = *due),
            Finding::Review { due, late: true } => phrase!("safety-review-late", due = *due),
        }
    }
}

fn permissions(few: &[&str], many: &[&str]) -> Phrase {
    let list = |names: &[&str]| Arg::Raw(names.join(", "));
    match (few.is_empty(), many.is_empty()) {
        (true, true) => phrase!("safety-permissions"),
        (false, true) => phrase!("safety-permissions-few", few = list(few)),
        (true, false) => phrase!("safety-permissions-many", many = list(many)),
        (false, false) => {
            phrase!(
                "safety-permissions-both",
                few = list(few),
                many = list(many)
            )
        }
    }
}

/// How many advisories are borne, as the record says.
pub fn advisories() -> usize {
    DENY.matches("RUSTSEC-").count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_to_be_done_is_wrong() {
        let keys = |old, foreign| Finding::Keys {
            current: 3,
            old,
            foreign,
        };
        assert!(!keys(0, 0).is_wrong() && keys(1, 0).is_wrong() && keys(0, 1).is_wrong());
        let needed = crate::base::access::discord::NEEDED;
        let needed = needed.iter().fold(0, |all, (_, bit)| all | bit);
        assert!(!Finding::Permissions(Some((needed, false))).is_wrong());
        assert!(Finding::Permissions(Some((0, false))).is_wrong());
        assert!(Finding::Permissions(Some((needed | 1 << 3, false))).is_wrong());
        assert!(Finding::Overdue(1).is_wrong() && !Finding::Overdue(0).is_wrong());
    }
}
