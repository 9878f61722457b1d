//! What an admin decides about points that expire, and what people read of it.
mod asked;
mod policy;
mod refusal;
mod report;
mod wish;

pub use asked::{Decision, Request, Shown, State};
pub use policy::{Preview, code, decode};
pub use refusal::ExpiryRefusal;
pub use report::{Month, Report, few};
pub use wish::{Kind, PolicyWish, SettingsWish};

pub use crate::ledger::rules::Extended;
pub use crate::program::rules::lines;
pub use crate::program::rules::{Expiry, Leavers, Policy, Season};

use crate::base::clock::Instant;
use crate::base::ids::{MemberId, UserId};
use crate::base::points::Points;
use std::time::Duration;

/// For how many days points may be made to last longer.
pub const DAYS: std::ops::RangeInclusive<i64> = 1..=3_650;
/// Up to how many days ahead points are meant that an admin has last longer.
pub const WITHIN: std::ops::RangeInclusive<i64> = 1..=366;

/// The same time of day so many days later, in the program's zone: midnights stay midnights.
pub fn days_later(at: Instant, days: i64, zone: chrono_tz::Tz) -> Instant {
    use crate::base::civil::{local, resolve};
    let time = local(at, zone);
    let later = chrono::TimeDelta::try_days(days).and_then(|days| time.checked_add_signed(days));
    later.map_or(at, |later| resolve(later, zone))
}

/// What somebody reads before their points expire.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reminder {
    /// When how many of their points expire.
    pub expires: Vec<(Instant, Points)>,
    /// How many days they get who ask for more time.
    pub extension: u16,
    /// How many percent are added where they redeem them before, if anything.
    pub bonus: u16,
    /// Whether there is a pool to chip into.
    pub pools: bool,
    /// Whether points of a season are among them, up to so many of which are carried over.
    pub carries: Option<Points>,
}

/// What has been done about everybody's points.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Everybody {
    /// For how many days more they last.
    pub days: i64,
    /// What expires up to then is meant.
    pub through: Instant,
    /// How many points.
    pub points: Points,
    /// Of how many people.
    pub members: i64,
}

/// What of one member's points was made to last longer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ForOne {
    /// Whose.
    pub who: UserId,
    /// What, and until when.
    pub extended: Extended,
}

/// What is recorded of points that were made to last longer, or were not.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Recorded {
    /// Whose; none for everybody's.
    pub member: Option<MemberId>,
    /// For how many days more.
    pub days: i64,
    /// How many points.
    pub points: Points,
    /// Whether their owner was refused that.
    pub refused: bool,
}

/// What becomes of the points of somebody who has left, or was away.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub enum Farewell {
    /// They have left, and their points go back at this moment.
    Left(Instant),
    /// They are back, and their points are still there.
    Back,
    /// They have been away for too long: this much went back.
    Revoked(Points),
}

/// A day.
pub const DAY: Duration = Duration::from_secs(86_400);
