//! What a program sets aside for points that are given, and what a point is worth.
mod worth;

pub use worth::Worth;

use crate::base::civil::{Day, start_of};
use crate::base::clock::Instant;
use crate::base::locale::Phrase;
use crate::base::points::Points;
use crate::phrase;
use chrono::{Datelike, Months, NaiveDate};
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};

/// What a budget pays.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, sqlx::Type,
)]
#[serde(rename_all = "lowercase")]
#[sqlx(type_name = "text", rename_all = "lowercase")]
pub enum Paid {
    /// Kudos, and boosts of them.
    Kudos,
    /// What admins award.
    Awards,
    /// Birthdays and other days that are celebrated.
    Milestones,
    /// The bonus for redeeming points before they expire.
    Rescues,
}

/// How long a budget lasts until it is filled again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, sqlx::Type)]
#[serde(rename_all = "lowercase")]
#[sqlx(type_name = "text", rename_all = "lowercase")]
pub enum Span {
    /// From the first to the last of a month.
    Month,
    /// January to March, and so on.
    Quarter,
    /// From New Year to New Year's Eve.
    Year,
}

/// What happens where a budget is used up.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum WhenEmpty {
    /// Points are refused until it is filled again.
    Refuse,
    /// Kudos go as thanks, without points.
    Thanks,
}

/// So many points for each stretch of time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Budget {
    /// How many.
    pub points: Points,
    /// For how long.
    pub per: Span,
    /// What happens once they are used up.
    pub when_empty: WhenEmpty,
}

/// A budget as it is asked for; what is not said stays as it was.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BudgetWish {
    /// How many points; none is no budget.
    pub points: i64,
    /// For how long.
    pub per: Option<Span>,
    /// What happens once they are used up.
    pub when_empty: Option<WhenEmpty>,
}

impl BudgetWish {
    /// The budget that comes of it: by the month, and with thanks once it is used up, where nothing else was said. `None` for
    /// none, an error where there can't be so many points.
    pub(super) fn over(self, before: Option<Budget>) -> Result<Option<Budget>, ()> {
        match self.points {
            0 => Ok(None),
            1..=Budget::MOST => Ok(Some(Budget {
                points: Points(self.points),
                per: self
                    .per
                    .or(before.map(|one| one.per))
                    .unwrap_or(Span::Month),
                when_empty: self
                    .when_empty
                    .or(before.map(|one| one.when_empty))
                    .unwrap_or(WhenEmpty::Thanks),
            })),
            _ => Err(()),
        }
    }
}

/// A program's budgets; where there is none, nothing is limited.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Budgets {
    kudos: Option<Budget>,
    awards: Option<Budget>,
    milestones: Option<Budget>,
    rescues: Option<Budget>,
}

impl Budgets {
    /// The one that pays something, if there is one.
    pub fn of(&self, paid: Paid) -> Option<Budget> {
        match paid {
            Paid::Kudos => self.kudos,
            Paid::Awards => self.awards,
            Paid::Milestones => self.milestones,
            Paid::Rescues => self.rescues,
        }
    }

    /// Sets the one that pays something, or takes it away.
    pub fn set(&mut self, paid: Paid, budget: Option<Budget>) {
        match paid {
            Paid::Kudos => self.kudos = budget,
            Paid::Awards => self.awards = budget,
            Paid::Milestones => self.milestones = budget,
            Paid::Rescues => self.rescues = budget,
        }
    }
}

impl Paid {
    /// Everything that a budget can pay.
    pub const ALL: [Paid; 4] = [Paid::Kudos, Paid::Awards, Paid::Milestones, Paid::Rescues];

    /// What its budget is called among the settings.
    pub fn label(self) -> Phrase {
        match self {
            Paid::Kudos => phrase!("setup-label-budget-kudos"),
            Paid::Awards => phrase!("setup-label-budget-awards"),
            Paid::Milestones => phrase!("setup-label-budget-milestones"),
            Paid::Rescues => phrase!("setup-label-budget-rescues"),
        }
    }
}

impl Span {
    /// When the stretch that a moment falls in begins and ends, on the calendar of a zone.
    pub fn around(self, now: Instant, zone: Tz) -> (Instant, Instant) {
        let date = Day::of(now, zone).date();
        let (first, months) = match self {
            Span::Month => (date.month(), 1),
            Span::Quarter => (date.month0() / 3 * 3 + 1, 3),
            Span::Year => (1, 12),
        };
        let start = NaiveDate::from_ymd_opt(date.year(), first, 1).unwrap_or(date);
        let end = start.checked_add_months(Months::new(months));
        let end = end.unwrap_or(NaiveDate::MAX);
        (start_of(start.into(), zone), start_of(end.into(), zone))
    }

    /// What it is called.
    pub fn phrase(self) -> Phrase {
        match self {
            Span::Month => phrase!("budget-kudos-command.per-month"),
            Span::Quarter => phrase!("budget-kudos-command.per-quarter"),
            Span::Year => phrase!("budget-kudos-command.per-year"),
        }
    }
}

impl Budget {
    /// The most points that it may have.
    pub const MOST: i64 = 1_000_000_000;

    /// "2,000 points a month; then thanks without points".
    pub fn phrase(&self, paid: Paid) -> Phrase {
        let (points, per) = (self.points, self.per.phrase());
        match (paid, self.when_empty) {
            (Paid::Kudos, WhenEmpty::Thanks) => {
                phrase!("setup-value-budget-thanks", points = points, per = per)
            }
            _ => phrase!("setup-value-budget-refuse", points = points, per = per),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::civil::resolve;
    use chrono_tz::Europe::Paris;

    #[test]
    fn stretches_touch_and_hold_their_moments() {
        let at = |text: &str| resolve(text.parse().expect("a time"), Paris);
        let cases = [
            (Span::Month, "2027-03-01T00:00:00", "2027-04-01T00:00:00"),
            (Span::Quarter, "2027-01-01T00:00:00", "2027-04-01T00:00:00"),
            (Span::Year, "2027-01-01T00:00:00", "2028-01-01T00:00:00"),
        ];
        for (span, starts, ends) in cases {
            for moment in [
                "2027-03-01T00:00:00",
                "2027-03-28T03:30:00",
                "2027-03-31T23:59:59",
            ] {
                assert_eq!(span.around(at(moment), Paris), (at(starts), at(ends)));
            }
            assert_eq!(span.around(at(ends), Paris).0, at(ends));
        }
    }
}
