//! Dates and lengths of time in words, for where Discord's own timestamps can't stand: pictures, files, choices and titles.

use chrono::{DateTime, Datelike, NaiveDate, Timelike, Utc, Weekday};
use chrono_tz::Tz;
use fluent_bundle::FluentArgs;
use icu::calendar::{Date, Gregorian};
use icu::datetime::input::{DateTime as IcuDateTime, Time};
use icu::datetime::{FixedCalendarDateTimeFormatter, fieldsets};

use super::{Locale, bundles, lists};

type Formatter<F> = FixedCalendarDateTimeFormatter<Gregorian, F>;

/// One formatter per language and thread, built when first used (see `numbers.rs`): its name, its fields, how it is made.
macro_rules! formatters {
    ($($name:ident: $fields:ty = $make:expr;)*) => {
        thread_local! {$(
            static $name: [Option<Formatter<$fields>>; Locale::ALL.len()] =
                Locale::ALL.map(|locale| Formatter::try_new(locale.icu().into(), $make).ok());
        )*}
    };
}

formatters! {
    DAYS: fieldsets::YMDE = fieldsets::YMDE::long();
    NEAR_DAYS: fieldsets::MDE = fieldsets::MDE::long();
    YEARLY: fieldsets::MD = fieldsets::MD::long();
    DATES: fieldsets::YMD = fieldsets::YMD::long();
    MOMENTS: fieldsets::YMDT = fieldsets::YMD::long().with_time_hm();
    MONTHS: fieldsets::YM = fieldsets::YM::long();
    WEEKDAYS: fieldsets::E = fieldsets::E::long();
}

/// "Monday, November 23, 2026"; in French "lundi 23 novembre 2026".
pub fn day(date: NaiveDate, locale: Locale) -> String {
    let said = calendar(date).and_then(|date| {
        DAYS.with(|days| Some(days[locale as usize].as_ref()?.format(&date).to_string()))
    });
    said.map(|said| with_first(said, date, locale))
        .unwrap_or_else(|| date.to_string())
}

/// "November 23, 2026"; in French "23 novembre 2026".
pub fn date(date: NaiveDate, locale: Locale) -> String {
    let said = calendar(date).and_then(|date| {
        DATES.with(|dates| Some(dates[locale as usize].as_ref()?.format(&date).to_string()))
    });
    said.map(|said| with_first(said, date, locale))
        .unwrap_or_else(|| date.to_string())
}

/// A day of every year by its numbers: "December 31"; in French "31 décembre".
pub fn month_day(month: u8, day: u8, locale: Locale) -> String {
    // In a leap year every day exists that ever does.
    let date = NaiveDate::from_ymd_opt(2028, month.into(), day.into());
    date.map_or_else(|| format!("{month}-{day}"), |date| yearly(date, locale))
}

/// A day of about now, without its year: "Monday, November 23"; in French "lundi 23 novembre".
pub fn near_day(date: NaiveDate, locale: Locale) -> String {
    let said = calendar(date).and_then(|date| {
        NEAR_DAYS.with(|days| Some(days[locale as usize].as_ref()?.format(&date).to_string()))
    });
    said.map(|said| with_first(said, date, locale))
        .unwrap_or_else(|| date.to_string())
}

/// A day of every year: "March 14"; in French "14 mars".
pub fn yearly(date: NaiveDate, locale: Locale) -> String {
    let said = calendar(date).and_then(|date| {
        YEARLY.with(|days| Some(days[locale as usize].as_ref()?.format(&date).to_string()))
    });
    said.map(|said| with_first(said, date, locale))
        .unwrap_or_else(|| date.format("%m-%d").to_string())
}

/// A date and the time of day in `zone`: "November 23, 2026 at 9:00 AM"; in French "23 novembre 2026 à 09:00".
pub fn moment(at: DateTime<Utc>, zone: Tz, locale: Locale) -> String {
    let local = at.with_timezone(&zone).naive_local();
    let said = calendar(local.date())
        .zip(clock(local.time()))
        .and_then(|(date, time)| {
            let input = IcuDateTime { date, time };
            MOMENTS.with(|moments| {
                Some(
                    moments[locale as usize]
                        .as_ref()?
                        .format(&input)
                        .to_string(),
                )
            })
        });
    said.map(|said| with_first(said, local.date(), locale))
        .unwrap_or_else(|| local.format("%Y-%m-%d %H:%M").to_string())
}

/// The month of a date: "November 2026"; in French "novembre 2026".
pub fn month(date: NaiveDate, locale: Locale) -> String {
    let said = calendar(date).and_then(|date| {
        MONTHS.with(|months| Some(months[locale as usize].as_ref()?.format(&date).to_string()))
    });
    said.unwrap_or_else(|| date.format("%Y-%m").to_string())
}

/// "Monday"; in French "lundi".
pub fn weekday(weekday: Weekday, locale: Locale) -> String {
    // 2024 began on a Monday.
    let said = Date::try_new_gregorian(2024, 1, weekday.number_from_monday() as u8)
        .ok()
        .and_then(|date| {
            WEEKDAYS.with(|weekdays| {
                Some(
                    weekdays[locale as usize]
                        .as_ref()?
                        .format(&date)
                        .to_string(),
                )
            })
        });
    said.unwrap_or_else(|| weekday.to_string())
}

/// A length of time in its two largest units, "1 day and 3 hours", rounded up, so that whoever waits for so long never comes too
/// early. Nothing and less than nothing is "0 seconds".
pub fn span(seconds: i64, locale: Locale) -> String {
    const UNITS: [(i64, &str); 4] = [
        (86_400, "duration-days"),
        (3_600, "duration-hours"),
        (60, "duration-minutes"),
        (1, "duration-seconds"),
    ];
    let seconds = seconds.max(0);
    let largest = UNITS
        .iter()
        .position(|(length, _)| seconds >= *length)
        .unwrap_or(UNITS.len() - 1);
    let finest = (largest + 1).min(UNITS.len() - 1);
    let mut left = round_up(seconds, UNITS[finest].0);
    let mut parts = Vec::new();
    // Rounding may fill a larger unit: 23 h 59 min 59 s are 24 h, which is a day.
    for (length, key) in &UNITS[largest.saturating_sub(1)..=finest] {
        if left >= *length {
            parts.push(words(key, left / length, locale));
            left %= length;
        }
    }
    if parts.is_empty() {
        words("duration-seconds", 0, locale)
    } else {
        lists::and(parts, locale)
    }
}

fn round_up(seconds: i64, step: i64) -> i64 {
    seconds
        .checked_add(step - 1)
        .map_or(seconds, |more| more / step * step)
}

/// A moment where Discord renders none, in seconds since 1970: "2026-11-26 09:30 UTC".
pub fn plain(seconds: i64) -> String {
    let moment = chrono::DateTime::from_timestamp(seconds, 0).unwrap_or_default();
    moment.format("%Y-%m-%d %H:%M UTC").to_string()
}

fn words(key: &str, n: i64, locale: Locale) -> String {
    let mut values = FluentArgs::with_capacity(1);
    values.set("n", n);
    bundles::format(locale, key, &values)
}

/// French counts the first day of a month and numbers the others: "1er mars", "2 mars".
fn with_first(said: String, date: NaiveDate, locale: Locale) -> String {
    if locale == Locale::Fr && date.day() == 1 {
        said.replacen("1 ", "1er ", 1)
    } else {
        said
    }
}

fn calendar(date: NaiveDate) -> Option<Date<Gregorian>> {
    Date::try_new_gregorian(
        date.year(),
        u8::try_from(date.month()).ok()?,
        u8::try_from(date.day()).ok()?,
    )
    .ok()
}

fn clock(time: chrono::NaiveTime) -> Option<Time> {
    let [hour, minute, second] =
        [time.hour(), time.minute(), time.second()].map(|part| u8::try_from(part).unwrap_or(0));
    Time::try_new(hour, minute, second, 0).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn in_both(say: impl Fn(Locale) -> String) -> [String; 2] {
        Locale::ALL.map(say)
    }

    #[test]
    fn french_counts_the_first_of_a_month() {
        let date = |day| NaiveDate::from_ymd_opt(2027, 2, day).unwrap();
        assert_eq!(
            in_both(|locale| near_day(date(1), locale)),
            ["Monday, February 1", "lundi 1er février"]
        );
        assert_eq!(day(date(1), Locale::Fr), "lundi 1er février 2027");
        assert_eq!(day(date(21), Locale::Fr), "dimanche 21 février 2027");
        let at = date(1).and_hms_opt(11, 1, 0).unwrap().and_utc();
        assert_eq!(moment(at, Tz::UTC, Locale::Fr), "1er février 2027 à 11:01");
    }

    #[test]
    fn dates_are_written_as_each_language_does() {
        let date = NaiveDate::from_ymd_opt(2026, 11, 23).unwrap();
        assert_eq!(
            in_both(|locale| super::date(date, locale)),
            ["November 23, 2026", "23 novembre 2026"]
        );
        assert_eq!(
            in_both(|locale| day(date, locale)),
            ["Monday, November 23, 2026", "lundi 23 novembre 2026"]
        );
        assert_eq!(
            in_both(|locale| near_day(date, locale)),
            ["Monday, November 23", "lundi 23 novembre"]
        );
        assert_eq!(
            in_both(|locale| month(date, locale)),
            ["November 2026", "novembre 2026"]
        );
        assert_eq!(
            in_both(|locale| weekday(Weekday::Sun, locale)),
            ["Sunday", "dimanche"]
        );
    }

    #[test]
    fn a_moment_is_told_in_its_zone() {
        let at = DateTime::from_timestamp(1_795_420_800, 0).unwrap();
        let paris = in_both(|locale| moment(at, chrono_tz::Europe::Paris, locale));
        assert_eq!(
            paris,
            [
                "November 23, 2026 at 9:00\u{202f}AM",
                "23 novembre 2026 à 09:00"
            ]
        );
    }

    #[test]
    fn spans_have_two_units_and_round_up() {
        let spans = [-1, 0, 1, 60, 61, 3_599, 3_601, 86_399, 90_000, 31 * 86_400];
        let said = spans.map(|seconds| span(seconds, Locale::EnUs));
        let expected = [
            "0 seconds",
            "0 seconds",
            "1 second",
            "1 minute",
            "1 minute and 1 second",
            "59 minutes and 59 seconds",
            "1 hour and 1 minute",
            "1 day",
            "1 day and 1 hour",
            "31 days",
        ];
        assert_eq!(said, expected);
        assert_eq!(span(93_600, Locale::Fr), "1 jour et 2 heures");
        assert!(span(i64::MAX, Locale::EnUs).starts_with("106,751,991,167,300 days"));
    }
}
