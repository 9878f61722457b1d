//! A stretch of civil days, as people ask for it: `from:` and `to:`, either of which may be left out.
use crate::base::civil::{Day, start_of};
use crate::base::clock::Instant;
use crate::base::cut::cut;
use crate::base::locale::{Arg, Locale, Phrase, dates};
use crate::phrase;
use chrono::{NaiveDate, NaiveTime};
use chrono_tz::Tz;

/// From a day to a day, both counted; without a bound, from the beginning or up to now.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Days {
    /// The first.
    pub from: Option<Day>,
    /// The last.
    pub to: Option<Day>,
}

impl Days {
    /// As somebody typed them in their language.
    ///
    /// # Errors
    /// What is no date, or a last day before the first.
    pub fn typed(
        from: Option<&str>,
        to: Option<&str>,
        locale: Locale,
    ) -> Result<Days, DaysRefusal> {
        let read = |typed: Option<&str>| typed.map(|typed| date(typed, locale)).transpose();
        let days = Days {
            from: read(from)?,
            to: read(to)?,
        };
        match (days.from, days.to) {
            (Some(from), Some(to)) if to < from => Err(DaysRefusal::Backwards),
            _ => Ok(days),
        }
    }

    /// Whether every day is among them.
    pub fn is_all(self) -> bool {
        self == Days::default()
    }

    /// The moments of these days in a zone: from the first, up to and without the last.
    pub fn moments(self, zone: Tz) -> (Instant, Instant) {
        let from = self.from.map(|day| start_of(day, zone));
        let to = self.to.map(|day| start_of(day.plus(1), zone));
        (
            from.unwrap_or(Instant(i64::MIN)),
            to.unwrap_or(Instant(i64::MAX)),
        )
    }

    /// As a button carries them: "739578.739600", with nothing for a bound that was left out.
    pub fn text(self) -> String {
        let bound = |day: Option<Day>| day.map(|day| day.0.to_string()).unwrap_or_default();
        format!("{}.{}", bound(self.from), bound(self.to))
    }

    /// The reverse of [`Days::text`].
    pub fn parse(text: &str) -> Option<Days> {
        let (from, to) = text.split_once('.')?;
        let bound = |text: &str| match text {
            "" => Some(None),
            day => day.parse().ok().filter(in_reach).map(|day| Some(Day(day))),
        };
        Some(Days {
            from: bound(from)?,
            to: bound(to)?,
        })
    }

    /// "from November 1, 2026 to November 24, 2026"; nothing for every day.
    pub fn phrase(self, locale: Locale) -> Option<Phrase> {
        let say = |day: Day| Arg::Raw(dates::date(day.date(), locale));
        match (self.from, self.to) {
            (None, None) => None,
            (Some(from), Some(to)) if from == to => Some(phrase!("days-on", day = say(from))),
            (Some(from), Some(to)) => Some(phrase!("days-between", from = say(from), to = say(to))),
            (Some(from), None) => Some(phrase!("days-from", from = say(from))),
            (None, Some(to)) => Some(phrase!("days-to", to = say(to))),
        }
    }
}

/// The days of the years 1 to 9999.
fn in_reach(day: &i64) -> bool {
    (1..=3_652_059).contains(day)
}

/// ISO 8601 everywhere (2026-11-24); in French also 24/11/2026. In English 11/24/2026 and 24/11/2026 are both in use, so
/// that neither is guessed at.
fn date(typed: &str, locale: Locale) -> Result<Day, DaysRefusal> {
    let read = iso(typed.trim()).or_else(|| match locale {
        Locale::Fr => day_first(typed.trim()),
        Locale::EnUs => None,
    });
    let day = read.map(Day::from).filter(|day| in_reach(&day.0));
    day.ok_or_else(|| DaysRefusal::NoDate(cut(typed.trim(), 40)))
}

/// A day with the time that may follow it: "2026-12-31 18:00", in French also "31/12/2026 18:00" and "18h00".
///
/// # Errors
/// What is no date, or no time of day.
pub fn moment(typed: &str, locale: Locale) -> Result<(Day, Option<NaiveTime>), DaysRefusal> {
    let Some((day, time)) = typed.trim().split_once(char::is_whitespace) else {
        return Ok((date(typed, locale)?, None));
    };
    let time = time
        .trim()
        .replacen('h', ":", usize::from(locale == Locale::Fr));
    let time = NaiveTime::parse_from_str(&time, "%H:%M");
    match time {
        Ok(time) => Ok((date(day, locale)?, Some(time))),
        Err(_) => Err(DaysRefusal::NoDate(cut(typed.trim(), 40))),
    }
}

fn iso(typed: &str) -> Option<NaiveDate> {
    let (year, month, day) = parts(typed, '-')?;
    (year.len() == 4).then(|| of(year, month, day))?
}

fn day_first(typed: &str) -> Option<NaiveDate> {
    let (day, month, year) = parts(typed, '/')?;
    (year.len() == 4).then(|| of(year, month, day))?
}

fn parts(typed: &str, between: char) -> Option<(&str, &str, &str)> {
    let mut parts = typed.split(between);
    let found = (parts.next()?, parts.next()?, parts.next()?);
    let digits = typed
        .chars()
        .all(|char| char.is_ascii_digit() || char == between);
    (digits && parts.next().is_none()).then_some(found)
}

fn of(year: &str, month: &str, day: &str) -> Option<NaiveDate> {
    NaiveDate::from_ymd_opt(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?)
}

/// What can't be understood as days.
#[derive(Clone, Debug, PartialEq)]
pub enum DaysRefusal {
    /// What was typed is no date, or none that can be read without guessing.
    NoDate(String),
    /// The last day comes before the first.
    Backwards,
}

impl DaysRefusal {
    fn phrase(&self) -> Phrase {
        match self {
            DaysRefusal::NoDate(typed) => phrase!("days-refused-no-date", typed = typed),
            DaysRefusal::Backwards => phrase!("days-refused-backwards"),
        }
    }
}
crate::refusals!(DaysRefusal);

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Option<Day> {
        Some(text.parse::<NaiveDate>().expect("a date").into())
    }

    #[test]
    fn a_date_is_read_as_its_language_writes_it() {
        let read = |typed: &str, locale| Days::typed(Some(typed), None, locale).ok()?.from;
        for locale in Locale::ALL {
            assert_eq!(read(" 2026-11-24 ", locale), day("2026-11-24"));
        }
        assert_eq!(read("24/11/2026", Locale::Fr), day("2026-11-24"));
        assert_eq!(read("1/2/2028", Locale::Fr), day("2028-02-01"));
        assert_eq!(read("29/2/2028", Locale::Fr), day("2028-02-29"));
        for wrong in [
            "",
            "yesterday",
            "2026-11-31",
            "2026-11",
            "26-11-24",
            "2026-11-24-1",
            "+2026-11-24",
            "0000-01-01",
            "24/11/26",
            "2026/11/24",
            "29/2/2027",
            "11/24/2026",
            "９-1-1",
        ] {
            for locale in Locale::ALL {
                let refused = Days::typed(None, Some(wrong), locale);
                assert_eq!(refused, Err(DaysRefusal::NoDate(wrong.into())), "{wrong}");
            }
        }
        assert_eq!(read("24/11/2026", Locale::EnUs), None);
    }

    #[test]
    fn a_time_may_follow() {
        let read = |typed: &str, locale| {
            let (day, time) = moment(typed, locale).ok()?;
            Some((day.date().to_string(), time.map(|time| time.to_string())))
        };
        let evening = Some(("2026-12-31".to_owned(), Some("18:05:00".to_owned())));
        assert_eq!(read("2026-12-31 18:05", Locale::EnUs), evening);
        assert_eq!(read(" 31/12/2026  18h05 ", Locale::Fr), evening);
        assert_eq!(
            read("2026-12-31", Locale::EnUs),
            Some(("2026-12-31".to_owned(), None))
        );
        for wrong in [
            "2026-12-31 25:00",
            "2026-12-31 noon",
            "18:05",
            "2026-12-31 18:05 x",
        ] {
            assert_eq!(read(wrong, Locale::EnUs), None, "{wrong}");
        }
    }

    #[test]
    fn the_last_day_is_not_before_the_first() {
        let typed = |from, to| Days::typed(Some(from), Some(to), Locale::EnUs);
        assert!(typed("2026-11-24", "2026-11-24").is_ok());
        assert_eq!(
            typed("2026-11-25", "2026-11-24"),
            Err(DaysRefusal::Backwards)
        );
    }

    #[test]
    fn days_come_back_as_they_went() {
        let (from, to) = (day("2026-11-24"), day("9999-12-31"));
        for days in [
            Days { from, to },
            Days { from, to: None },
            Days { from: None, to },
            Days::default(),
        ] {
            assert_eq!(Days::parse(&days.text()), Some(days));
        }
        for text in ["", "1", "x.", "1.y", "0.", ".3652060", "-1.2"] {
            assert_eq!(Days::parse(text), None, "{text}");
        }
    }

    #[test]
    fn the_moments_are_those_of_the_zone() {
        let days = Days {
            from: day("2027-03-28"),
            to: day("2027-03-28"),
        };
        let (from, to) = days.moments(chrono_tz::Europe::Paris);
        assert_eq!(to.since(from).as_secs(), 23 * 3_600);
        let all = Days::default().moments(Tz::UTC);
        assert_eq!(all, (Instant(i64::MIN), Instant(i64::MAX)));
    }
}
