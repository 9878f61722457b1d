//! Why nothing is done.
use super::{DAYS, Expiry, Policy, WITHIN};
use crate::base::clock::Instant;
use crate::base::locale::Phrase;
use crate::phrase;

/// Why nothing is done about points that expire.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ExpiryRefusal {
    /// No number of months, or one that can't be.
    Months,
    /// A season without its last day.
    Season,
    /// A day that no year has.
    NoSuchDay,
    /// No numbers of days to be reminded before.
    Reminders,
    /// A number out of its bounds.
    Range {
        /// The least.
        least: i64,
        /// The most.
        most: i64,
    },
    /// No number of days for which points last longer.
    Days,
    /// No number of days ahead.
    Within,
    /// Nothing of theirs expires up to then.
    Nothing {
        /// Up to when.
        through: Instant,
    },
    /// They have asked before, and nobody has decided.
    Asked,
    /// There is no such request, or it is decided.
    Decided,
    /// Nobody decides on their own request.
    Own,
    /// A reason too short or too long.
    Reason,
    /// Nobody has said where requests go.
    NoPlace,
    /// The policy is the one that there is.
    Same,
}

impl ExpiryRefusal {
    /// How long a reason may be, in characters.
    pub const REASON: std::ops::RangeInclusive<usize> = 3..=300;

    pub(crate) fn phrase(&self) -> Phrase {
        match self {
            ExpiryRefusal::Months => {
                let (least, most) = Policy::MONTHS.into_inner();
                phrase!("expiry-refused-months", least = least, most = most)
            }
            ExpiryRefusal::Season => phrase!("expiry-refused-season"),
            ExpiryRefusal::NoSuchDay => phrase!("expiry-refused-no-such-day"),
            ExpiryRefusal::Reminders => {
                let (many, range) = Expiry::REMINDERS;
                phrase!("expiry-refused-reminders", many = many, most = *range.end())
            }
            ExpiryRefusal::Range { least, most } => {
                phrase!("expiry-refused-range", least = *least, most = *most)
            }
            ExpiryRefusal::Days => {
                let (least, most) = DAYS.into_inner();
                phrase!("expiry-refused-days", least = least, most = most)
            }
            ExpiryRefusal::Within => {
                let (least, most) = WITHIN.into_inner();
                phrase!("expiry-refused-within", least = least, most = most)
            }
            ExpiryRefusal::Nothing { through } => {
                phrase!("expiry-refused-nothing", through = *through)
            }
            ExpiryRefusal::Asked => phrase!("expiry-refused-asked"),
            ExpiryRefusal::Decided => phrase!("expiry-refused-decided"),
            ExpiryRefusal::Own => phrase!("expiry-refused-own"),
            ExpiryRefusal::Reason => {
                let (least, most) = ExpiryRefusal::REASON.into_inner();
                phrase!("expiry-refused-reason", least = least, most = most)
            }
            ExpiryRefusal::NoPlace => phrase!("expiry-refused-no-place"),
            ExpiryRefusal::Same => phrase!("expiry-refused-same"),
        }
    }
}
crate::refusals!(ExpiryRefusal);
