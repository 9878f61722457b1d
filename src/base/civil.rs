//! The program's civil calendar: local days, weeks and months, and what a local time means where clocks change.
use crate::base::clock::Instant;
use chrono::{
    Datelike, Days, Months, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, TimeZone, Timelike, Utc,
};
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};

/// A civil day in a program's zone, counted from 0001-01-01.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, sqlx::Type,
)]
#[serde(transparent)]
#[sqlx(transparent)]
pub struct Day(pub i64);

impl Day {
    /// The day that a moment falls on in a zone.
    pub fn of(at: Instant, zone: Tz) -> Self {
        local(at, zone).date().into()
    }

    /// The same day for calendars.
    pub fn date(self) -> NaiveDate {
        i32::try_from(self.0)
            .ok()
            .and_then(NaiveDate::from_num_days_from_ce_opt)
            .unwrap_or(NaiveDate::MAX)
    }

    /// The Monday of its week (ISO 8601).
    pub fn monday(self) -> Day {
        Day(self.0 - i64::from(self.date().weekday().num_days_from_monday()))
    }

    /// So many days later.
    pub fn plus(self, days: i64) -> Day {
        Day(self.0 + days)
    }
}

impl From<NaiveDate> for Day {
    fn from(date: NaiveDate) -> Self {
        Day(i64::from(date.num_days_from_ce()))
    }
}

/// Wall-clock time in a zone.
pub fn local(at: Instant, zone: Tz) -> NaiveDateTime {
    at.utc().with_timezone(&zone).naive_local()
}

/// The moment of a wall-clock time: in a gap, the first valid minute after it; when it comes twice, the earlier.
pub fn resolve(time: NaiveDateTime, zone: Tz) -> Instant {
    let whole_minute = time - TimeDelta::seconds(i64::from(time.second()));
    let later = (1..=24 * 60).map(|minutes| whole_minute + TimeDelta::minutes(minutes));
    let found = std::iter::once(time)
        .chain(later)
        .find_map(|time| zone.from_local_datetime(&time).earliest());
    // No zone has ever skipped more than a day (Samoa, 2011-12-30), so the fallback is never taken.
    found
        .map_or_else(|| time.and_utc(), |found| found.with_timezone(&Utc))
        .into()
}

/// The first moment of a civil day.
pub fn start_of(day: Day, zone: Tz) -> Instant {
    resolve(day.date().and_time(NaiveTime::MIN), zone)
}

/// How long a period lasts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Length {
    /// From midnight to midnight.
    Day,
    /// From Monday to Sunday.
    Week,
    /// From the first to the last.
    Month,
}

impl Length {
    /// The first day of this kind of period after `day`.
    pub fn next_start(self, day: Day) -> Day {
        match self {
            Length::Day => day.plus(1),
            Length::Week => day.monday().plus(7),
            Length::Month => {
                let date = day.date();
                let first = date.with_day(1).unwrap_or(date);
                first
                    .checked_add_months(Months::new(1))
                    .unwrap_or(NaiveDate::MAX)
                    .into()
            }
        }
    }

    /// The first day of the period that `day` falls in.
    pub fn start(self, day: Day) -> Day {
        match self {
            Length::Day => day,
            Length::Week => day.monday(),
            Length::Month => {
                let date = day.date();
                date.checked_sub_days(Days::new(u64::from(date.day0())))
                    .unwrap_or(date)
                    .into()
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono_tz::Europe::Paris;

    fn paris(text: &str) -> String {
        let time = text.parse().expect("a civil time");
        resolve(time, Paris).utc().to_rfc3339()
    }

    #[test]
    fn a_time_in_a_gap_is_the_first_minute_after_it() {
        assert_eq!(paris("2027-03-28T02:30:00"), "2027-03-28T01:00:00+00:00");
    }

    #[test]
    fn a_time_that_comes_twice_is_the_earlier() {
        assert_eq!(paris("2027-10-31T02:30:00"), "2027-10-31T00:30:00+00:00");
    }

    #[test]
    fn periods_touch() {
        let day = Day::from(NaiveDate::from_ymd_opt(2028, 2, 29).expect("a leap day"));
        for length in [Length::Day, Length::Week, Length::Month] {
            let next = length.next_start(day);
            assert_eq!(length.start(next), next);
            assert_eq!(length.start(next.plus(-1)), length.start(day));
        }
    }
}
