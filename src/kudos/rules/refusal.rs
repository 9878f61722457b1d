//! What recognition refuses.
use crate::base::clock::Instant;
use crate::base::ids::UserId;
use crate::base::locale::{Arg, Phrase};
use crate::base::points::Points;
use crate::phrase;
use std::time::Duration;

/// Why a kudos, a boost or an undo is refused.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs, reason = "the fields are what the sentences say")]
pub enum KudosRefusal {
    /// To oneself.
    Oneself,
    /// To a bot.
    Bot(UserId),
    /// To somebody who is not in the server.
    Gone(UserId),
    /// The same person twice.
    Twice(UserId),
    /// Fewer than none, or no number at all.
    NoAmount,
    /// A boost of nothing.
    Nothing,
    /// More than the program allows at once.
    TooMuch { largest: Points },
    /// A reason shorter than the program asks for.
    ReasonShort { least: usize },
    /// A reason longer than fits.
    ReasonLong { longest: usize },
    /// No such value.
    UnknownValue,
    /// There is no allowance for this person.
    NoAllowance {
        /// Whether points of their own can become points to give here.
        buys: bool,
    },
    /// The allowance is used up.
    Short {
        left: Points,
        renews: Instant,
        /// Whether points of their own can become points to give here.
        buys: bool,
    },
    /// The program's budget for kudos holds too little.
    Budget { left: Points, again: Instant },
    /// Too often to the same person today.
    PairLimit {
        receiver: UserId,
        limit: u16,
        again: Instant,
    },
    /// Too soon after the last one.
    Cooldown { until: Instant },
    /// The account is too young.
    TooYoung { until: Instant },
    /// The kudos is not there.
    Missing,
    /// Somebody else's.
    NotYours,
    /// Nobody may undo here.
    Never,
    /// The time for undoing is over.
    TooLate { window: Duration },
    /// The points have been spent.
    Spent,
    /// It was taken back.
    TakenBack,
    /// A boost of one's own kudos.
    OwnBoost,
    /// A boost of a kudos that only oneself got.
    BoostForOneself,
    /// A boost for those who were erased.
    Left,
}

impl KudosRefusal {
    pub(crate) fn phrase(&self) -> Phrase {
        match self {
            KudosRefusal::Oneself => phrase!("kudos-refused-oneself"),
            KudosRefusal::Bot(user) => phrase!("kudos-refused-bot", who = *user),
            KudosRefusal::Gone(user) => phrase!("kudos-refused-gone", who = *user),
            KudosRefusal::Twice(user) => phrase!("kudos-refused-twice", who = *user),
            KudosRefusal::NoAmount => phrase!("kudos-refused-no-amount"),
            KudosRefusal::Nothing => phrase!("kudos-refused-nothing"),
            KudosRefusal::TooMuch { largest } => {
                phrase!("kudos-refused-too-much", largest = *largest)
            }
            KudosRefusal::ReasonShort { least } => {
                phrase!("kudos-refused-reason-short", least = *least)
            }
            KudosRefusal::ReasonLong { longest } => {
                phrase!("kudos-refused-reason-long", longest = *longest)
            }
            KudosRefusal::UnknownValue => phrase!("kudos-refused-unknown-value"),
            KudosRefusal::NoAllowance { buys: false } => phrase!("kudos-refused-no-allowance"),
            KudosRefusal::NoAllowance { .. } => phrase!("kudos-refused-no-allowance-buy"),
            KudosRefusal::Short {
                left,
                renews,
                buys: false,
            } => phrase!("kudos-refused-short", left = *left, renews = *renews),
            KudosRefusal::Short { left, renews, .. } => {
                phrase!("kudos-refused-short-buy", left = *left, renews = *renews)
            }
            KudosRefusal::Budget { left, again } => {
                phrase!("kudos-refused-budget", left = *left, again = *again)
            }
            KudosRefusal::PairLimit {
                receiver,
                limit,
                again,
            } => {
                phrase!(
                    "kudos-refused-pair-limit",
                    who = *receiver,
                    limit = *limit,
                    again = *again
                )
            }
            KudosRefusal::Cooldown { until } => phrase!("kudos-refused-cooldown", until = *until),
            KudosRefusal::TooYoung { until } => phrase!("kudos-refused-too-young", until = *until),
            KudosRefusal::Missing => phrase!("kudos-refused-missing"),
            KudosRefusal::NotYours => phrase!("kudos-refused-not-yours"),
            KudosRefusal::Never => phrase!("kudos-refused-never"),
            KudosRefusal::TooLate { window } => {
                let window = Arg::Span(window.as_secs().cast_signed());
                phrase!("kudos-refused-too-late", window = window)
            }
            KudosRefusal::Spent => phrase!("kudos-refused-spent"),
            KudosRefusal::TakenBack => phrase!("kudos-refused-taken-back"),
            KudosRefusal::OwnBoost => phrase!("kudos-refused-own-boost"),
            KudosRefusal::BoostForOneself => phrase!("kudos-refused-boost-for-oneself"),
            KudosRefusal::Left => phrase!("kudos-refused-left"),
        }
    }
}
crate::refusals!(KudosRefusal);
