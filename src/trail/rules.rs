//! How a recorded change reads.
mod field;
mod filter;
mod read;

pub use crate::audit::rules::Topic;
pub use field::Field;
pub use filter::{Filter, TrailRefusal, topic};
pub use read::{people, read};

use crate::base::civil::Day;
use crate::base::clock::Instant;
use crate::base::ids::UserId;
use crate::base::locale::Phrase;
use chrono_tz::Tz;

/// How many changes a page shows.
pub const PAGE: i64 = 5;

/// One change.
#[derive(Clone, Debug, PartialEq)]
pub struct Told {
    /// When.
    pub at: Instant,
    /// Who made it; none where nobody knows any more.
    pub by: Option<UserId>,
    /// Of which sort it is; none where this version doesn't know it.
    pub topic: Option<Topic>,
    /// What was changed.
    pub about: Phrase,
    /// From what to what.
    pub fields: Vec<Field>,
}

/// One page of changes, newest first.
#[derive(Clone, Debug, PartialEq)]
pub struct Trail {
    /// What was asked for.
    pub filter: Filter,
    /// Which page, counted from 0.
    pub page: i64,
    /// What it shows.
    pub told: Vec<Told>,
    /// Whether there is an older page.
    pub older: bool,
}

/// All changes that were asked for, newest first, for a file.
#[derive(Clone, Debug, PartialEq)]
pub struct Whole {
    /// What was changed.
    pub told: Vec<Told>,
    /// In which zone its times are told.
    pub zone: Tz,
    /// The day on which it was asked for.
    pub day: Day,
}
