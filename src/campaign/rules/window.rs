//! From when to when, on the program's civil clock.
use super::Feast;
use crate::base::civil::{local, resolve};
use crate::base::clock::Instant;
use crate::base::days::{self, DaysRefusal};
use crate::base::locale::{Locale, Phrase};
use crate::phrase;
use chrono::{Days, Months, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, TimeZone};
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};

/// The longest window: a year.
const LONGEST: i64 = 366;

/// From a civil time up to, and without, another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Window {
    /// When it begins.
    pub from: NaiveDateTime,
    /// When it is over.
    pub until: NaiveDateTime,
}

/// A civil time that the zone's clocks skip or show twice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Oddity {
    /// Skipped: the first minute after it counts.
    Skipped(NaiveDateTime),
    /// Shown twice: the earlier counts.
    Twice(NaiveDateTime),
}

impl Window {
    /// As somebody typed its first and last day, each with or without a time; without a last day, one day.
    ///
    /// # Errors
    /// What can't be read.
    pub fn typed(from: &str, to: Option<&str>, locale: Locale) -> Result<Window, DaysRefusal> {
        let (first, time) = days::moment(from, locale)?;
        let (last, end) = match to {
            Some(to) => days::moment(to, locale)?,
            None => (first, None),
        };
        let after = || last.plus(1).date().and_time(NaiveTime::MIN);
        Ok(Window {
            from: first.date().and_time(time.unwrap_or_default()),
            until: end.map_or_else(after, |end| last.date().and_time(end)),
        })
    }

    /// The usual one of a feast that is on a day.
    fn around(feast: Feast, day: NaiveDate) -> Window {
        let (offset, days) = feast.usual();
        let first = day + TimeDelta::days(offset);
        Window {
            from: first.and_time(NaiveTime::MIN),
            until: (first + Days::new(days)).and_time(NaiveTime::MIN),
        }
    }

    /// The usual one of a feast, the first that is not over on a day; none where the feast's day is not known.
    pub fn around_next(feast: Feast, today: NaiveDate, founded: NaiveDate) -> Option<Window> {
        let (offset, days) = feast.usual();
        let lasts = TimeDelta::days(offset) + TimeDelta::days(i64::try_from(days).ok()? - 1);
        let day = feast.next(today.checked_sub_signed(lasts)?, founded)?;
        Some(Window::around(feast, day))
    }

    /// The same a year later: as far from its feast as now, where it has one; none where that is not known.
    pub fn next_year(self, feast: Option<Feast>, founded: NaiveDate) -> Option<Window> {
        let Some(feast) = feast else {
            let later = |time: NaiveDateTime| time.checked_add_months(Months::new(12));
            return Some(Window {
                from: later(self.from)?,
                until: later(self.until)?,
            });
        };
        let half_a_year = Days::new(183);
        let near = self.from.date().checked_sub_days(half_a_year)?;
        let day = feast.next(near, founded)?;
        let next = feast.next(day.checked_add_days(half_a_year)?, founded)?;
        let moved = next.signed_duration_since(day);
        Some(Window {
            from: self.from.checked_add_signed(moved)?,
            until: self.until.checked_add_signed(moved)?,
        })
    }

    /// Its moments in a zone.
    pub fn moments(self, zone: Tz) -> (Instant, Instant) {
        (resolve(self.from, zone), resolve(self.until, zone))
    }

    /// Its last civil day.
    pub fn last_day(self) -> NaiveDate {
        (self.until - TimeDelta::nanoseconds(1)).date()
    }

    /// Its ends that clocks don't show once.
    pub fn oddities(self, zone: Tz) -> Vec<Oddity> {
        let odd = |time: NaiveDateTime| match zone.from_local_datetime(&time) {
            chrono::LocalResult::Single(_) => None,
            chrono::LocalResult::Ambiguous(..) => Some(Oddity::Twice(time)),
            chrono::LocalResult::None => Some(Oddity::Skipped(local(resolve(time, zone), zone))),
        };
        [self.from, self.until]
            .into_iter()
            .filter_map(odd)
            .collect()
    }

    /// Whether a campaign may have it.
    ///
    /// # Errors
    /// It ends before it begins, has ended, or is too long.
    pub fn check(self, zone: Tz, now: Instant) -> Result<(), WindowRefusal> {
        let (starts, ends) = self.moments(zone);
        if ends <= starts {
            return Err(WindowRefusal::Backwards);
        }
        if ends <= now {
            return Err(WindowRefusal::Past);
        }
        if self.until.signed_duration_since(self.from) > TimeDelta::days(LONGEST) {
            return Err(WindowRefusal::Long);
        }
        Ok(())
    }
}

/// Why a campaign may not have a window.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WindowRefusal {
    /// It ends before it begins.
    Backwards,
    /// It has ended.
    Past,
    /// It is longer than a year.
    Long,
}

impl WindowRefusal {
    fn phrase(&self) -> Phrase {
        match self {
            WindowRefusal::Backwards => phrase!("campaign-refused-backwards"),
            WindowRefusal::Past => phrase!("campaign-refused-past"),
            WindowRefusal::Long => phrase!("campaign-refused-long", most = LONGEST),
        }
    }
}
crate::refusals!(WindowRefusal);

#[cfg(test)]
mod tests {
    use super::*;
    use chrono_tz::Europe::Paris;

    fn window(from: &str, to: &str) -> Window {
        Window::typed(from, Some(to), Locale::EnUs).expect("a window")
    }

    fn at(text: &str) -> Instant {
        resolve(text.parse().expect("a civil time"), Paris)
    }

    #[test]
    fn the_last_day_counts_whole_and_a_time_is_the_end() {
        let days = window("2026-12-31", "2027-01-06");
        assert_eq!(days.until.to_string(), "2027-01-07 00:00:00");
        assert_eq!(days.last_day().to_string(), "2027-01-06");
        let times = window("2026-12-31 18:00", "2027-01-01 02:30");
        assert_eq!(times.from.to_string(), "2026-12-31 18:00:00");
        assert_eq!(times.until.to_string(), "2027-01-01 02:30:00");
        let day = Window::typed("31/12/2026", None, Locale::Fr).expect("a window");
        assert_eq!(day.until.to_string(), "2027-01-01 00:00:00");
    }

    #[test]
    fn what_makes_no_window_is_refused() {
        let now = at("2026-11-23T12:00:00");
        let check = |from, to| window(from, to).check(Paris, now);
        assert_eq!(
            check("2026-12-02", "2026-12-01"),
            Err(WindowRefusal::Backwards)
        );
        assert_eq!(
            check("2026-12-02 08:00", "2026-12-02 08:00"),
            Err(WindowRefusal::Backwards)
        );
        assert_eq!(check("2026-11-01", "2026-11-22"), Err(WindowRefusal::Past));
        assert_eq!(check("2026-11-01", "2026-11-23"), Ok(()));
        assert_eq!(check("2026-12-01", "2027-12-01"), Ok(()));
        assert_eq!(check("2026-12-01", "2027-12-02"), Err(WindowRefusal::Long));
        // Nothing is left of it where the clocks skip it.
        assert_eq!(
            check("2027-03-28 02:00", "2027-03-28 02:45"),
            Err(WindowRefusal::Backwards)
        );
    }

    #[test]
    fn times_that_clocks_skip_or_show_twice_are_pointed_out() {
        let odd = |from, to| window(from, to).oddities(Paris);
        let first_after = "2027-03-28T03:00:00".parse().expect("a time");
        assert_eq!(
            odd("2027-03-28 02:30", "2027-04-01"),
            [Oddity::Skipped(first_after)]
        );
        let twice = "2027-10-31T02:30:00".parse().expect("a time");
        assert_eq!(
            odd("2027-10-30", "2027-10-31 02:30"),
            [Oddity::Twice(twice)]
        );
        assert_eq!(odd("2027-03-28", "2027-10-31"), []);
    }

    #[test]
    fn a_year_later_it_keeps_its_dates_or_its_distance_from_the_feast() {
        let founded = "2026-11-23".parse().expect("a date");
        let next = |from, to, feast| {
            let next = window(from, to)
                .next_year(feast, founded)
                .expect("a window");
            (next.from.to_string(), next.until.to_string())
        };
        let (from, until) = next("2026-12-20", "2026-12-26", None);
        assert_eq!(
            (from.as_str(), until.as_str()),
            ("2027-12-20 00:00:00", "2027-12-27 00:00:00")
        );
        let (from, _) = next("2028-02-29", "2028-03-01", None);
        assert_eq!(from, "2029-02-28 00:00:00");
        let (from, until) = next("2026-12-20", "2026-12-26", Some(Feast::Christmas));
        assert_eq!(
            (from.as_str(), until.as_str()),
            ("2027-12-20 00:00:00", "2027-12-27 00:00:00")
        );
        let (from, _) = next("2027-03-26", "2027-03-29", Some(Feast::Easter));
        assert_eq!(from, "2028-04-14 00:00:00");
        let (from, _) = next("2026-12-31", "2027-01-06", Some(Feast::NewYear));
        assert_eq!(from, "2027-12-31 00:00:00");
    }
}
