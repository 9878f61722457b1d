//! The settings that are numbers, with their bounds.
use super::Settings;
use crate::base::locale::Phrase;
use crate::base::points::Points;
use crate::phrase;
use std::ops::RangeInclusive;

/// A setting that is a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Number {
    /// Give-only points per period.
    Allowance,
    /// The most points that one recipient gets by one kudos.
    Largest,
    /// Points that are kept for the next period at most.
    CarryOver,
    /// Points of their own that somebody may turn into points to give, a period.
    BuyAllowance,
    /// Kudos to the same person a day.
    PairLimit,
    /// Seconds between two kudos.
    Cooldown,
    /// Days that an account must be old.
    AccountAge,
    /// Minutes in which a giver may undo.
    UndoWindow,
    /// The least length of a reason.
    ReasonMin,
    /// The weekly post's hour.
    PostHour,
    /// Days that refunded points stay at least.
    RefundFloor,
    /// Points above which a correction needs a second admin.
    SecondAdmin,
    /// Days in which an erasure can be called off.
    ErasureDays,
    /// Days for which points wait for somebody who has not joined.
    PendingDays,
    /// Months for which what people write is kept.
    ReasonsMonths,
    /// Months for which it is kept who read whose data.
    AccessMonths,
    /// Days in which a request about somebody's data is to be answered.
    ContactDays,
}

impl Number {
    /// What it may be.
    pub const fn range(self) -> RangeInclusive<i64> {
        match self {
            Number::Allowance => 0..=1_000_000,
            Number::Largest => 1..=1_000_000,
            Number::CarryOver => 0..=1_000_000,
            Number::BuyAllowance => 0..=1_000_000,
            Number::PairLimit => 0..=100,
            Number::Cooldown => 0..=86_400,
            Number::AccountAge => 0..=365,
            Number::UndoWindow => 0..=10_080,
            Number::ReasonMin => 0..=500,
            Number::PostHour => 0..=23,
            Number::RefundFloor => 0..=365,
            Number::SecondAdmin => 0..=1_000_000,
            Number::ErasureDays => 0..=30,
            Number::PendingDays => 1..=365,
            Number::ReasonsMonths => 1..=36,
            Number::AccessMonths => 1..=12,
            Number::ContactDays => 1..=30,
        }
    }

    /// What people call it.
    pub fn label(self) -> Phrase {
        match self {
            Number::Allowance => phrase!("setup-label-allowance"),
            Number::Largest => phrase!("setup-label-largest-kudos"),
            Number::CarryOver => phrase!("setup-label-carry-over"),
            Number::BuyAllowance => phrase!("setup-label-buy-allowance"),
            Number::PairLimit => phrase!("setup-label-pair-limit"),
            Number::Cooldown => phrase!("setup-label-cooldown"),
            Number::AccountAge => phrase!("setup-label-account-age"),
            Number::UndoWindow => phrase!("setup-label-undo-window"),
            Number::ReasonMin => phrase!("setup-label-reason-min"),
            Number::PostHour => phrase!("setup-label-post-hour"),
            Number::RefundFloor => phrase!("setup-label-refund-floor"),
            Number::SecondAdmin => phrase!("setup-label-second-admin"),
            Number::ErasureDays => phrase!("setup-label-erasure-days"),
            Number::PendingDays => phrase!("setup-label-pending-days"),
            Number::ReasonsMonths => phrase!("setup-label-reasons-months"),
            Number::AccessMonths => phrase!("setup-label-access-months"),
            Number::ContactDays => phrase!("setup-label-contact-days"),
        }
    }

    /// Sets it; `false` (and nothing is changed) where it is out of bounds.
    pub(super) fn set(self, settings: &mut Settings, n: i64) -> bool {
        if !self.range().contains(&n) {
            return false;
        }
        match self {
            Number::Allowance => settings.allowance = Points(n),
            Number::Largest => settings.largest = Points(n),
            Number::CarryOver => settings.carry_over = Points(n),
            Number::BuyAllowance => settings.buy_allowance = Points(n),
            Number::PairLimit => settings.pair_limit = small(n),
            Number::Cooldown => settings.cooldown = small(n),
            Number::AccountAge => settings.account_age = small(n),
            Number::UndoWindow => settings.undo_window = small(n),
            Number::ReasonMin => settings.reason_min = small(n),
            Number::PostHour => settings.post_hour = small(n),
            Number::RefundFloor => settings.refund_floor = small(n),
            Number::SecondAdmin => settings.second_admin = Points(n),
            Number::ErasureDays => settings.erasure_days = small(n),
            Number::PendingDays => settings.pending_days = small(n),
            Number::ReasonsMonths => settings.reasons_months = small(n),
            Number::AccessMonths => settings.access_months = small(n),
            Number::ContactDays => settings.contact_days = small(n),
        }
        true
    }
}

/// A number within the bounds above fits into what holds it.
fn small<T: TryFrom<i64> + Default>(n: i64) -> T {
    T::try_from(n).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bounds_hold_and_fit() {
        for number in [
            Number::Allowance,
            Number::Largest,
            Number::CarryOver,
            Number::BuyAllowance,
            Number::PairLimit,
            Number::Cooldown,
            Number::AccountAge,
            Number::UndoWindow,
            Number::ReasonMin,
            Number::PostHour,
            Number::RefundFloor,
            Number::SecondAdmin,
            Number::ErasureDays,
            Number::PendingDays,
            Number::ReasonsMonths,
            Number::AccessMonths,
            Number::ContactDays,
        ] {
            let (least, most) = number.range().into_inner();
            let mut settings = Settings::default();
            assert!(number.set(&mut settings, most), "{number:?}");
            let set = serde_json::to_string(&settings).expect("settings");
            assert!(set.contains(&most.to_string()), "{number:?} in {set}");
            for wrong in [least - 1, most + 1, i64::MIN, i64::MAX] {
                assert!(!number.set(&mut settings, wrong), "{number:?} {wrong}");
            }
        }
    }
}
