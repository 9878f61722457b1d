//! Which day something is on, and when it is celebrated.
use super::{MilestoneRefusal, What};
use crate::base::civil::{Day, local, resolve};
use crate::base::clock::Instant;
use crate::base::cut::cut;
use crate::base::days::Days;
use crate::base::locale::Locale;
use chrono::{Datelike, NaiveDate, NaiveTime};
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};

/// The hour of their own day at which people are celebrated.
pub const HOUR: u32 = 9;
/// For how many days after it a day is still celebrated, where nothing ran meanwhile.
const LATE: i64 = 2;
/// How many days before it those who run the program are told.
const AHEAD: i64 = 2;
/// A year with every day that there is.
const LEAP: i32 = 2000;
/// The first year in which somebody may have started.
const FIRST: i32 = 1900;

/// A day of every year. Its year, where somebody gave one, is not kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MonthDay {
    month: u32,
    day: u32,
}

impl MonthDay {
    /// Of a date.
    pub fn of(date: NaiveDate) -> MonthDay {
        MonthDay {
            month: date.month(),
            day: date.day(),
        }
    }

    fn new(month: &str, day: &str) -> Option<MonthDay> {
        let short = month.len() <= 2 && day.len() <= 2;
        let date = NaiveDate::from_ymd_opt(LEAP, month.parse().ok()?, day.parse().ok()?)?;
        short.then(|| MonthDay::of(date))
    }

    /// In a year: where there is no 29 February, the day before.
    pub fn in_year(self, year: i32) -> NaiveDate {
        let there = NaiveDate::from_ymd_opt(year, self.month, self.day);
        let before = || NaiveDate::from_ymd_opt(year, self.month, self.day.saturating_sub(1));
        there.or_else(before).unwrap_or(NaiveDate::MAX)
    }

    /// Whether most years don't have it.
    pub fn is_leap(self) -> bool {
        (self.month, self.day) == (2, 29)
    }

    /// In a year that has it.
    pub fn date(self) -> NaiveDate {
        self.in_year(LEAP)
    }
}

/// When something is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Date {
    /// Every year.
    Yearly(MonthDay),
    /// Every year from the next on, and the years are counted.
    Since(NaiveDate),
    /// Once.
    Once(NaiveDate),
}

/// A day that is to be celebrated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Due {
    /// On which day.
    pub on: NaiveDate,
    /// How many years it has been, where they are counted.
    pub years: Option<u32>,
    /// Whether the day is over.
    pub late: bool,
}

impl Due {
    /// The year for which it is celebrated once.
    pub fn year(&self) -> i64 {
        i64::from(self.on.year())
    }
}

impl Date {
    /// As somebody typed it, and whether they gave a year that is not kept.
    ///
    /// # Errors
    /// It is no such day, or can't be read without guessing.
    pub fn typed(
        what: What,
        typed: &str,
        locale: Locale,
    ) -> Result<(Date, bool), MilestoneRefusal> {
        let typed = typed.trim();
        let whole = Days::typed(Some(typed), None, locale).ok();
        let whole = whole.and_then(|days| days.from).map(Day::date);
        match what {
            What::Birthday => match whole {
                Some(date) => Some((Date::Yearly(MonthDay::of(date)), true)),
                None => month_day(typed, locale).map(|day| (Date::Yearly(day), false)),
            },
            What::Start => whole
                .filter(|date| date.year() >= FIRST)
                .map(|date| (Date::Since(date), false)),
            What::Occasion => whole.map(|date| (Date::Once(date), false)),
        }
        .ok_or_else(|| MilestoneRefusal::NoDay(what, cut(typed, 40)))
    }

    /// The days around one on which it is.
    fn near(self, day: NaiveDate) -> impl Iterator<Item = NaiveDate> {
        let around = [day.year() - 1, day.year(), day.year() + 1];
        around.into_iter().filter_map(move |year| match self {
            Date::Yearly(yearly) => Some(yearly.in_year(year)),
            Date::Since(start) => (year > start.year()).then(|| MonthDay::of(start).in_year(year)),
            Date::Once(date) => (date.year() == year).then_some(date),
        })
    }

    fn due_on(self, on: NaiveDate, late: bool) -> Due {
        let years = match self {
            Date::Since(start) => u32::try_from(on.year() - start.year()).ok(),
            Date::Yearly(_) | Date::Once(_) => None,
        };
        Due { on, years, late }
    }

    /// Whether it can't be celebrated any more, anywhere on Earth.
    pub fn is_over(self, now: Instant) -> bool {
        let today = local(now, Tz::UTC).date();
        matches!(self, Date::Once(date) if (today - date).num_days() > LATE + 1)
    }

    /// Whether it may be celebrated at a moment somewhere on Earth, or told of before: a cheap first look.
    pub fn is_near(self, now: Instant) -> bool {
        let today = local(now, Tz::UTC).date();
        self.near(today)
            .any(|on| (on - today).num_days().abs() <= LATE.max(AHEAD) + 1)
    }

    /// What is to be celebrated at a moment, for somebody whose day passes in a zone; nothing that was over before it was
    /// known.
    pub fn due(self, known: Day, now: Instant, zone: Tz) -> Option<Due> {
        let today = local(now, zone).date();
        let begun = |on: NaiveDate| {
            let at = NaiveTime::from_hms_opt(HOUR, 0, 0).unwrap_or_default();
            now >= resolve(on.and_time(at), zone)
        };
        let mut days = self.near(today).filter(|on| {
            (0..=LATE).contains(&(today - *on).num_days()) && begun(*on) && known <= Day::from(*on)
        });
        days.next().map(|on| self.due_on(on, on < today))
    }

    /// What those who run the program are told of on a day: what comes in two days, or in one where nothing ran.
    pub fn ahead(self, today: Day) -> Option<Due> {
        let mut days = self.near(today.date());
        let on = days.find(|on| (1..=AHEAD).contains(&(*on - today.date()).num_days()))?;
        Some(self.due_on(on, false))
    }
}

/// "03-14"; in French "14/03" as well.
fn month_day(typed: &str, locale: Locale) -> Option<MonthDay> {
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    let split = |between| {
        typed
            .split_once(between)
            .filter(|(a, b)| digits(a) && digits(b))
    };
    if let Some((month, day)) = split('-') {
        return MonthDay::new(month, day);
    }
    let (day, month) = split('/').filter(|_| locale == Locale::Fr)?;
    MonthDay::new(month, day)
}

#[cfg(test)]
mod tests;
