//! What a budget's fund holds, whether it pays, and how long it will last.
pub use crate::program::rules::{Budget, Paid, Span, WhenEmpty};

use crate::base::clock::Instant;
use crate::base::points::Points;
use serde::{Deserialize, Serialize};
use std::time::Duration;

/// A budget's fund for one stretch of time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Fund {
    /// Its account.
    pub id: i64,
    /// What it pays.
    pub paid: Paid,
    /// How long it lasts.
    pub per: Span,
    /// When it was first filled.
    pub starts_at: Instant,
    /// When it is filled again.
    pub ends_at: Instant,
    /// How many points were set aside for it.
    pub size: Points,
    /// How many the program wanted to set aside.
    pub wanted: Points,
    /// What other funds had paid before in the same month, quarter or year.
    pub paid_before: Points,
    /// Up to how many percent the admins were told that it is spent.
    pub warned: i64,
    /// What is left.
    pub left: Points,
}

/// What is known of a budget when points are given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Current {
    /// There is none: nothing is limited.
    Unlimited,
    /// It holds so much.
    Open(Fund, WhenEmpty),
    /// It is to be filled first.
    Due,
}

/// What a budget makes of points that are to be given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// They are paid.
    Pays,
    /// They go as thanks without points, until it is filled again.
    Thanks {
        /// What is left.
        left: Points,
        /// When that is.
        again: Instant,
    },
    /// They are refused.
    Refuses {
        /// What is left.
        left: Points,
        /// When it is filled again.
        again: Instant,
    },
}

impl Verdict {
    /// The same where nothing goes without points.
    #[must_use]
    pub fn or_refuses(self) -> Verdict {
        match self {
            Verdict::Thanks { left, again } => Verdict::Refuses { left, again },
            other => other,
        }
    }
}

impl Fund {
    /// Whether it still is what the budget asks for.
    pub fn serves(&self, budget: &Budget, now: Instant) -> bool {
        now < self.ends_at && self.is_for(budget)
    }

    /// Whether it is of the size and length that a budget asks for.
    pub fn is_for(&self, budget: &Budget) -> bool {
        self.wanted == budget.points && self.per == budget.per
    }

    /// How much has been given in its month, quarter or year.
    pub fn spent(&self) -> Points {
        Points(self.whole().0 - self.left.0)
    }

    /// How much there is for all of that.
    pub fn whole(&self) -> Points {
        Points(self.size.0 + self.paid_before.0)
    }

    /// How large it is to be where so much is wanted: what it has paid stays paid.
    pub fn resized(&self, wanted: Points) -> Points {
        let paid = Points(self.size.0 - self.left.0);
        Points(wanted.0 - self.paid_before.0).max(paid)
    }

    /// How much of what comes back it no longer needs: it paid more than is wanted since.
    pub fn beyond(&self, back: Points) -> Points {
        Points((self.whole().0 - self.wanted.0).clamp(0, back.0))
    }

    /// When it will be used up if points go on being given as they were so far, where that is before it is filled again;
    /// nothing can be said in its first day, or before anything was given.
    pub fn forecast(&self, now: Instant) -> Forecast {
        let (gone, whole) = (
            now.since(self.starts_at),
            self.ends_at.since(self.starts_at),
        );
        if self.left == Points::ZERO {
            return Forecast::UsedUp;
        }
        if gone < DAY || self.spent() <= Points::ZERO {
            return Forecast::Unknown;
        }
        let all = gone.as_secs_f64() * self.whole().0 as f64 / self.spent().0 as f64;
        match all < whole.as_secs_f64() {
            true => Forecast::UsedUpAt(self.starts_at.after(Duration::from_secs_f64(all))),
            false => Forecast::Lasts,
        }
    }
}

const DAY: Duration = Duration::from_secs(86_400);

/// How long a budget will last.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Forecast {
    /// It is used up.
    UsedUp,
    /// It will be used up before it is filled again.
    UsedUpAt(Instant),
    /// It lasts until then.
    Lasts,
    /// It is too early to tell.
    Unknown,
}

impl Current {
    /// What becomes of so many points.
    pub fn verdict(&self, points: Points) -> Verdict {
        match self {
            Current::Open(fund, when) if points > fund.left => {
                let (left, again) = (fund.left, fund.ends_at);
                match when {
                    WhenEmpty::Thanks => Verdict::Thanks { left, again },
                    WhenEmpty::Refuse => Verdict::Refuses { left, again },
                }
            }
            _ => Verdict::Pays,
        }
    }

    /// The fund, where there is one.
    pub fn fund(&self) -> Option<&Fund> {
        match self {
            Current::Open(fund, _) => Some(fund),
            Current::Unlimited | Current::Due => None,
        }
    }
}

/// What the notice of a budget carries.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Spending {
    /// Which fund.
    pub fund: i64,
    /// How many percent of it are spent.
    pub percent: i64,
}

/// How much of a budget is spent.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Spent {
    /// The fund, as it is.
    pub fund: Fund,
    /// How many percent, as it was noticed: 80 or 100.
    pub percent: i64,
    /// How long it will last.
    pub forecast: Forecast,
    /// What happens once it is used up.
    pub when_empty: WhenEmpty,
}

#[cfg(test)]
mod tests;
