//! What an admin asks for.
use super::{Expiry, ExpiryRefusal, Leavers, Policy, Season};
use crate::base::points::Points;

/// A sort of policy.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "they are the policies of the same name")]
pub enum Kind {
    Never,
    Months,
    Yearly,
    Inactivity,
}

/// A policy as it is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PolicyWish {
    /// Of what sort.
    pub kind: Kind,
    /// How many months points last.
    pub months: Option<i64>,
    /// The month of a season's last day.
    pub month: Option<i64>,
    /// The day of that month.
    pub day: Option<i64>,
    /// How many unused points are carried over into the next season.
    pub carry_over: Option<i64>,
}

impl PolicyWish {
    /// The policy.
    ///
    /// # Errors
    /// What it lacks, or a day that there is not.
    pub fn policy(&self) -> Result<Policy, ExpiryRefusal> {
        match self.kind {
            Kind::Never => Ok(Policy::Never),
            Kind::Months => Ok(Policy::Months(self.count()?)),
            Kind::Inactivity => Ok(Policy::Inactivity(self.count()?)),
            Kind::Yearly => {
                let (month, day) = self.month.zip(self.day).ok_or(ExpiryRefusal::Season)?;
                let carries = Points(self.carry_over.unwrap_or(0).max(0));
                let season = Season::new(month, day, carries);
                season.map(Policy::Yearly).ok_or(ExpiryRefusal::NoSuchDay)
            }
        }
    }

    fn count(&self) -> Result<u8, ExpiryRefusal> {
        let months = self.months.filter(|months| Policy::MONTHS.contains(months));
        months
            .and_then(|months| u8::try_from(months).ok())
            .ok_or(ExpiryRefusal::Months)
    }
}

/// Settings beside the policy, as they are asked for; what is not named stays.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SettingsWish {
    /// How many days before people are reminded, as "30, 7, 1"; "0" is never.
    pub reminders: Option<String>,
    /// How many days they get who ask for more time.
    pub extension: Option<i64>,
    /// How many percent are added to points that are redeemed in time.
    pub bonus: Option<i64>,
    /// How many days before they expire that is.
    pub bonus_days: Option<i64>,
    /// Whether the points of those who leave are kept.
    pub keep_leavers: Option<bool>,
    /// After how many days they go back otherwise.
    pub grace_days: Option<i64>,
}

impl SettingsWish {
    /// Whether nothing is asked for.
    pub fn is_empty(&self) -> bool {
        *self == SettingsWish::default()
    }

    /// Makes these changes.
    ///
    /// # Errors
    /// What can't be set.
    pub fn apply(&self, expiry: &mut Expiry) -> Result<(), ExpiryRefusal> {
        if let Some(typed) = &self.reminders {
            expiry.reminders = reminders(typed)?;
        }
        expiry.extension = within(self.extension, 1..=365, expiry.extension)?;
        expiry.bonus = within(self.bonus, 0..=100, expiry.bonus)?;
        expiry.bonus_days = within(self.bonus_days, 1..=90, expiry.bonus_days)?;
        let grace = within(self.grace_days, 0..=365, 30)?;
        match (self.keep_leavers, self.grace_days) {
            (Some(true), _) => expiry.leavers = Leavers::Keep,
            (Some(false), _) | (None, Some(_)) => expiry.leavers = Leavers::Revoke(grace),
            (None, None) => {}
        }
        Ok(())
    }
}

fn within(
    asked: Option<i64>,
    range: std::ops::RangeInclusive<i64>,
    before: u16,
) -> Result<u16, ExpiryRefusal> {
    let Some(n) = asked else { return Ok(before) };
    let n = Some(n).filter(|n| range.contains(n));
    n.and_then(|n| u16::try_from(n).ok())
        .ok_or(ExpiryRefusal::Range {
            least: *range.start(),
            most: *range.end(),
        })
}

/// Up to five numbers of days, the most first, each once.
fn reminders(typed: &str) -> Result<Vec<u16>, ExpiryRefusal> {
    let (most, range) = Expiry::REMINDERS;
    let parts = typed.split([',', ';', ' ', '\u{a0}', '\u{202f}']);
    let parts = parts.filter(|part| !part.is_empty());
    let days: Result<Vec<u16>, _> = parts.map(str::parse).collect();
    let mut days = days.map_err(|_| ExpiryRefusal::Reminders)?;
    if days == [0] {
        return Ok(Vec::new());
    }
    days.sort_unstable_by(|a, b| b.cmp(a));
    days.dedup();
    let fine = !days.is_empty() && days.len() <= most && days.iter().all(|day| range.contains(day));
    fine.then_some(days).ok_or(ExpiryRefusal::Reminders)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reminders_are_days_the_most_first() {
        assert_eq!(reminders("7, 30 1;7"), Ok(vec![30, 7, 1]));
        assert_eq!(reminders("0"), Ok(vec![]));
        for wrong in ["", "x", "0, 7", "91", "1 2 3 4 5 6", "-1"] {
            assert_eq!(reminders(wrong), Err(ExpiryRefusal::Reminders), "{wrong}");
        }
    }

    #[test]
    fn a_policy_says_what_it_needs() {
        let wish = PolicyWish {
            kind: Kind::Months,
            months: None,
            month: None,
            day: None,
            carry_over: None,
        };
        assert_eq!(wish.policy(), Err(ExpiryRefusal::Months));
        let year = PolicyWish {
            months: Some(12),
            ..wish
        };
        assert_eq!(year.policy(), Ok(Policy::Months(12)));
        let season = PolicyWish {
            kind: Kind::Yearly,
            ..year
        };
        assert_eq!(season.policy(), Err(ExpiryRefusal::Season));
        let wrong = PolicyWish {
            month: Some(2),
            day: Some(30),
            ..season
        };
        assert_eq!(wrong.policy(), Err(ExpiryRefusal::NoSuchDay));
    }

    #[test]
    fn a_time_of_grace_is_no_keeping() {
        let mut expiry = Expiry::default();
        let wish = SettingsWish {
            grace_days: Some(14),
            ..SettingsWish::default()
        };
        wish.apply(&mut expiry).expect("set");
        assert_eq!(expiry.leavers, Leavers::Revoke(14));
        let wish = SettingsWish {
            keep_leavers: Some(true),
            ..SettingsWish::default()
        };
        wish.apply(&mut expiry).expect("set");
        assert_eq!(expiry.leavers, Leavers::Keep);
    }
}
