use super::*;
use chrono_tz::America::New_York;
use chrono_tz::Europe::Paris;
use chrono_tz::Pacific::{Apia, Honolulu, Kiritimati};

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a date")
}

fn at(text: &str, zone: Tz) -> Instant {
    resolve(text.parse().expect("a time"), zone)
}

fn yearly(text: &str) -> Date {
    Date::Yearly(MonthDay::of(day(text)))
}

/// Known long ago.
const LONG: Day = Day(1);

#[test]
fn a_birthday_is_read_as_its_language_writes_it_and_its_year_is_dropped() {
    let read = |typed: &str, locale| Date::typed(What::Birthday, typed, locale).ok();
    for locale in Locale::ALL {
        assert_eq!(read(" 03-14 ", locale), Some((yearly("2000-03-14"), false)));
        assert_eq!(read("3-4", locale), Some((yearly("2000-03-04"), false)));
        assert_eq!(
            read("1984-02-29", locale),
            Some((yearly("2000-02-29"), true))
        );
        for wrong in [
            "",
            "02-30",
            "13-01",
            "00-10",
            "2001-02-29",
            "march",
            "14",
            "3-14-15",
            "+3-1",
            "003-1",
        ] {
            assert_eq!(read(wrong, locale), None, "{wrong}");
        }
    }
    assert_eq!(
        read("14/03", Locale::Fr),
        Some((yearly("2000-03-14"), false))
    );
    assert_eq!(
        read("14/03/1999", Locale::Fr),
        Some((yearly("2000-03-14"), true))
    );
    assert_eq!(read("14/03", Locale::EnUs), None);
}

#[test]
fn who_started_did_so_in_a_year() {
    let read = |typed: &str| Date::typed(What::Start, typed, Locale::EnUs).ok();
    assert_eq!(
        read("2020-02-29"),
        Some((Date::Since(day("2020-02-29")), false))
    );
    for wrong in ["02-29", "0999-01-01", "2021-02-29"] {
        assert_eq!(read(wrong), None, "{wrong}");
    }
}

#[test]
fn the_29th_of_february_is_celebrated_on_the_28th_where_there_is_none() {
    let leap = yearly("2000-02-29");
    let due = |text: &str| leap.due(LONG, at(text, Paris), Paris).map(|due| due.on);
    assert_eq!(due("2027-02-28T09:00:00"), Some(day("2027-02-28")));
    assert_eq!(due("2027-02-28T08:59:59"), None);
    assert_eq!(due("2028-02-28T12:00:00"), None);
    assert_eq!(due("2028-02-29T09:00:00"), Some(day("2028-02-29")));
    let start = Date::Since(day("2024-02-29"));
    let years = |text: &str| start.due(LONG, at(text, Paris), Paris)?.years;
    assert_eq!(years("2024-02-29T10:00:00"), None);
    assert_eq!(years("2025-02-28T10:00:00"), Some(1));
    assert_eq!(years("2028-02-29T10:00:00"), Some(4));
}

#[test]
fn nine_o_clock_is_of_their_own_zone_also_where_clocks_change() {
    let spring = yearly("2000-03-28");
    let due = |now: Instant, zone| spring.due(LONG, now, zone).is_some();
    // Clocks change on this day in Paris: 9:00 is 7:00 UTC, the day before it was 8:00.
    assert!(!due(at("2027-03-28T06:59:59", Tz::UTC), Paris));
    assert!(due(at("2027-03-28T07:00:00", Tz::UTC), Paris));
    assert!(!due(at("2027-03-28T07:00:00", Tz::UTC), New_York));
    assert!(due(at("2027-03-27T19:00:00", Tz::UTC), Kiritimati));
    assert!(!due(at("2027-03-28T18:59:00", Tz::UTC), Honolulu));
    assert!(due(at("2027-03-28T19:00:00", Tz::UTC), Honolulu));
}

#[test]
fn a_day_that_a_zone_skipped_is_celebrated_on_the_next() {
    // There was no 30 December 2011 in Samoa.
    let lost = yearly("2000-12-30").due(LONG, at("2011-12-31T09:00:00", Apia), Apia);
    assert_eq!(lost.map(|due| due.late), Some(true));
}

#[test]
fn a_day_that_was_missed_is_celebrated_for_two_days_and_for_its_own_year() {
    let eve = yearly("2000-12-31");
    let due = |text: &str| eve.due(LONG, at(text, Paris), Paris);
    let late = due("2027-01-02T23:00:00").expect("late");
    assert_eq!((late.year(), late.late), (2026, true));
    assert_eq!(due("2027-01-03T00:00:00"), None);
    let today = due("2026-12-31T09:00:00").expect("today");
    assert_eq!((today.year(), today.late), (2026, false));
}

#[test]
fn nothing_is_celebrated_that_was_over_before_it_was_known() {
    let date = yearly("2000-03-14");
    let known = |text: &str| Day::from(day(text));
    let now = at("2027-03-15T10:00:00", Paris);
    assert_eq!(date.due(known("2027-03-15"), now, Paris), None);
    assert!(date.due(known("2027-03-14"), now, Paris).is_some());
}

#[test]
fn what_comes_is_told_two_days_before_or_one() {
    let date = yearly("2000-01-01");
    let ahead = |text: &str| Some(date.ahead(day(text).into())?.year());
    assert_eq!(ahead("2026-12-29"), None);
    assert_eq!(ahead("2026-12-30"), Some(2027));
    assert_eq!(ahead("2026-12-31"), Some(2027));
    assert_eq!(ahead("2027-01-01"), None);
    let started_today = Date::Since(day("2027-01-01"));
    assert_eq!(started_today.ahead(day("2026-12-30").into()), None);
}

#[test]
fn the_first_look_misses_nothing() {
    let zones = [Kiritimati, Honolulu, Paris, Tz::UTC];
    for date in [yearly("2000-02-29"), Date::Once(day("2027-01-01"))] {
        for hours in 0..(24 * 400) {
            let now = at("2026-12-01T00:00:00", Tz::UTC).0 + hours * 3_600_000_000;
            let now = Instant(now);
            for zone in zones {
                let found =
                    date.due(LONG, now, zone).is_some() || date.ahead(Day::of(now, zone)).is_some();
                assert!(!found || date.is_near(now), "{date:?} {now:?} {zone}");
            }
        }
    }
}
