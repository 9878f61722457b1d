//! When points expire that somebody gets, and what becomes of those of people who leave.
use crate::base::civil::{Day, start_of};
use crate::base::clock::Instant;
use crate::base::locale::{Arg, Phrase};
use crate::base::points::Points;
use crate::phrase;
use chrono::{Datelike, Months, NaiveDate};
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// When new points expire: at the end of a civil day of the program.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Policy {
    /// They don't.
    #[default]
    Never,
    /// So many months after they were earned.
    Months(u8),
    /// On a day of each year, the end of a season; up to so many of each member's are carried over into the next.
    Yearly(Season),
    /// So many months after their owner last gave or redeemed anything.
    Inactivity(u8),
}

/// A season, which ends on the same day of each year.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Season {
    /// The month of its last day, 1 to 12.
    pub month: u8,
    /// The day of that month; 29 February is 28 February in common years.
    pub day: u8,
    /// How many unused points of a member's are carried over; none for none.
    pub carries: Points,
}

/// How long points last that somebody gets.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Lasts {
    /// When they expire; none where they don't.
    pub until: Option<Instant>,
    /// To how many months from then on their owner's activity renews them.
    pub renews: Option<u8>,
    /// Up to how many points of their season are carried over into the next.
    pub carries: Option<Points>,
}

impl Lasts {
    /// Until a moment, whatever their owner does.
    pub fn until(until: Instant) -> Lasts {
        Lasts {
            until: Some(until),
            ..Lasts::default()
        }
    }
}

/// What becomes of the points of somebody who leaves the server.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Leavers {
    /// They stay, and are there on a return.
    #[default]
    Keep,
    /// They go back to the program after so many days; none is at once.
    Revoke(u16),
}

/// What a program has set about points that expire.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Expiry {
    /// When new points expire.
    pub policy: Policy,
    /// The months of every policy that renewed points by activity: those that were earned under it go on being renewed.
    pub renewing: BTreeSet<u8>,
    /// How many days before they expire their owner is reminded, the most first.
    pub reminders: Vec<u16>,
    /// How many days somebody gets who asks for more time.
    pub extension: u16,
    /// How many percent of points that would soon expire are added where they are redeemed; none is no bonus.
    pub bonus: u16,
    /// How many days before they expire that is so.
    pub bonus_days: u16,
    /// What becomes of the points of those who leave.
    pub leavers: Leavers,
}

impl Default for Expiry {
    fn default() -> Self {
        Expiry {
            policy: Policy::Never,
            renewing: BTreeSet::new(),
            reminders: vec![30, 7, 1],
            extension: 30,
            bonus: 0,
            bonus_days: 30,
            leavers: Leavers::Keep,
        }
    }
}

impl Policy {
    /// How many months it may be.
    pub const MONTHS: std::ops::RangeInclusive<i64> = 1..=120;

    /// How long points last that somebody gets at a moment.
    pub fn lasts(self, now: Instant, zone: Tz) -> Lasts {
        match self {
            Policy::Never => Lasts::default(),
            Policy::Months(months) => Lasts::until(months_later(now, months, zone)),
            Policy::Inactivity(months) => Lasts {
                renews: Some(months),
                ..Lasts::until(months_later(now, months, zone))
            },
            Policy::Yearly(season) => Lasts {
                carries: Some(season.carries).filter(|carries| *carries > Points::ZERO),
                ..Lasts::until(season.ends_after(now, zone))
            },
        }
    }

    /// What it is called.
    pub fn phrase(self) -> Phrase {
        match self {
            Policy::Never => phrase!("expiry-policy-never"),
            Policy::Months(n) => phrase!("expiry-policy-months", n = n),
            Policy::Inactivity(n) => phrase!("expiry-policy-inactivity", n = n),
            Policy::Yearly(season) => {
                let day = Arg::MonthDay(season.month, season.day);
                match season.carries {
                    Points::ZERO => phrase!("expiry-policy-yearly", day = day),
                    carries => {
                        phrase!("expiry-policy-yearly-carries", day = day, carries = carries)
                    }
                }
            }
        }
    }
}

impl Season {
    /// One that there is.
    pub fn new(month: i64, day: i64, carries: Points) -> Option<Season> {
        let season = Season {
            month: u8::try_from(month).ok()?,
            day: u8::try_from(day).ok()?,
            carries,
        };
        // In a leap year every day exists that ever does.
        NaiveDate::from_ymd_opt(2028, season.month.into(), season.day.into())?;
        Some(season)
    }

    /// Its last day in a year.
    fn last_day(&self, year: i32) -> Day {
        let (month, day) = (u32::from(self.month), u32::from(self.day));
        let date = NaiveDate::from_ymd_opt(year, month, day);
        let date = date.or_else(|| NaiveDate::from_ymd_opt(year, month, day - 1));
        date.unwrap_or(NaiveDate::MAX).into()
    }

    /// When the first season ends that does so after a moment.
    pub fn ends_after(&self, at: Instant, zone: Tz) -> Instant {
        let year = Day::of(at, zone).date().year();
        let ends = (year..).map(|year| start_of(self.last_day(year).plus(1), zone));
        ends.take(3).find(|end| *end > at).unwrap_or(at)
    }
}

/// The end of the day so many months later.
pub fn months_later(at: Instant, months: u8, zone: Tz) -> Instant {
    let date = Day::of(at, zone).date();
    let later = date.checked_add_months(Months::new(months.into()));
    start_of(Day::from(later.unwrap_or(NaiveDate::MAX)).plus(1), zone)
}

/// The same time of day a year later, in which a season ends that ended at a moment.
pub fn year_later(ended: Instant, zone: Tz) -> Instant {
    let last = Day::of(Instant(ended.0 - 1), zone).date();
    let later = last.checked_add_months(Months::new(12));
    start_of(Day::from(later.unwrap_or(NaiveDate::MAX)).plus(1), zone)
}

impl Expiry {
    /// How many reminders there may be, and how long before.
    pub const REMINDERS: (usize, std::ops::RangeInclusive<u16>) = (5, 1..=90);

    /// How long points last that somebody gets at a moment.
    pub fn lasts(&self, now: Instant, zone: Tz) -> Lasts {
        self.policy.lasts(now, zone)
    }

    /// The same settings with another policy for new points.
    pub fn with(&self, policy: Policy) -> Expiry {
        let mut renewing = self.renewing.clone();
        if let Policy::Inactivity(months) = policy {
            renewing.insert(months);
        }
        Expiry {
            policy,
            renewing,
            ..self.clone()
        }
    }

    /// Until when points last that activity renews now, by the months under which they were earned.
    pub fn renewals(&self, now: Instant, zone: Tz) -> Vec<(u8, Instant)> {
        let months = self.renewing.iter();
        months
            .map(|months| (*months, months_later(now, *months, zone)))
            .collect()
    }

    /// The longest time before which somebody is reminded, in days.
    pub fn horizon(&self) -> u16 {
        self.reminders.iter().copied().max().unwrap_or(30)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::civil::resolve;
    use chrono_tz::Europe::Paris;

    fn at(text: &str) -> Instant {
        resolve(text.parse().expect("a civil time"), Paris)
    }

    fn until(policy: Policy, now: &str) -> Option<Instant> {
        policy.lasts(at(now), Paris).until
    }

    #[test]
    fn points_last_to_the_end_of_a_day() {
        let year = until(Policy::Months(12), "2027-03-10T15:00:00");
        assert_eq!(year, Some(at("2028-03-11T00:00:00")));
        let short = until(Policy::Months(1), "2027-01-31T15:00:00");
        assert_eq!(short, Some(at("2027-03-01T00:00:00")));
        assert_eq!(until(Policy::Never, "2027-03-10T15:00:00"), None);
    }

    #[test]
    fn a_season_ends_on_its_day_and_on_the_28th_of_a_common_february() {
        let season =
            |month, day| Policy::Yearly(Season::new(month, day, Points(5)).expect("a day"));
        let last = until(season(12, 31), "2027-12-31T23:59:59");
        assert_eq!(last, Some(at("2028-01-01T00:00:00")));
        let next = until(season(12, 31), "2028-01-01T00:00:00");
        assert_eq!(next, Some(at("2029-01-01T00:00:00")));
        let leap = until(season(2, 29), "2027-02-01T00:00:00");
        assert_eq!(leap, Some(at("2027-03-01T00:00:00")));
        let leap = until(season(2, 29), "2028-02-29T12:00:00");
        assert_eq!(leap, Some(at("2028-03-01T00:00:00")));
        assert_eq!(Season::new(2, 30, Points::ZERO), None);
        assert_eq!(Season::new(13, 1, Points::ZERO), None);
        let ended = at("2028-01-01T00:00:00");
        assert_eq!(year_later(ended, Paris), at("2029-01-01T00:00:00"));
    }

    #[test]
    fn what_was_earned_under_an_earlier_policy_goes_on_being_renewed() {
        let expiry = Expiry::default().with(Policy::Inactivity(6));
        let expiry = expiry.with(Policy::Inactivity(3)).with(Policy::Never);
        let months = expiry.renewals(at("2027-03-10T15:00:00"), Paris);
        assert_eq!(
            months,
            [
                (3, at("2027-06-11T00:00:00")),
                (6, at("2027-09-11T00:00:00"))
            ]
        );
    }
}
