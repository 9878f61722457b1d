//! Dates that almanacs give.
use super::*;

fn date(text: &str) -> NaiveDate {
    text.parse().expect("a date")
}

fn on(feast: Feast, year: i32) -> String {
    let day = feast.day(year, date("2024-02-29"));
    day.map_or_else(|| "unknown".into(), |day| day.to_string())
}

#[test]
fn feasts_fall_where_almanacs_have_them() {
    let known = [
        (Feast::NewYear, ["2026-01-01", "2027-01-01", "2028-01-01"]),
        (
            Feast::LunarNewYear,
            ["2026-02-17", "2027-02-06", "2028-01-26"],
        ),
        (Feast::EidAlFitr, ["2026-03-20", "2027-03-09", "2028-02-26"]),
        (Feast::Easter, ["2026-04-05", "2027-03-28", "2028-04-16"]),
        (
            Feast::BastilleDay,
            ["2026-07-14", "2027-07-14", "2028-07-14"],
        ),
        (
            Feast::RoshHashanah,
            ["2026-09-12", "2027-10-02", "2028-09-21"],
        ),
        (Feast::Diwali, ["2026-11-08", "2027-10-29", "2028-10-17"]),
        (
            Feast::Thanksgiving,
            ["2026-11-26", "2027-11-25", "2028-11-23"],
        ),
        (Feast::Christmas, ["2026-12-25", "2027-12-25", "2028-12-25"]),
        (
            Feast::Anniversary,
            ["2026-02-28", "2027-02-28", "2028-02-29"],
        ),
    ];
    for (feast, days) in known {
        let found = [2026, 2027, 2028].map(|year| on(feast, year));
        assert_eq!(found, days, "{feast:?}");
    }
    assert_eq!(known.len(), Feast::ALL.len());
}

#[test]
fn easter_is_right_where_it_is_early_late_and_odd() {
    let days = [1818, 1943, 1954, 1981, 2038, 2285].map(|year| on(Feast::Easter, year));
    let known = [
        "1818-03-22",
        "1943-04-25",
        "1954-04-18",
        "1981-04-19",
        "2038-04-25",
        "2285-03-22",
    ];
    assert_eq!(days, known);
}

#[test]
fn every_feast_is_known_for_all_years_of_the_table_and_none_is_made_up_after_it() {
    for year in DIWALI_FROM..=KNOWN_UNTIL {
        for feast in Feast::ALL {
            assert_ne!(on(feast, year), "unknown", "{feast:?} {year}");
        }
    }
    assert_eq!(on(Feast::Diwali, KNOWN_UNTIL + 1), "unknown");
    assert_eq!(on(Feast::Diwali, DIWALI_FROM - 1), "unknown");
}

#[test]
fn diwali_is_always_about_the_new_moon() {
    // The mean new moon of 2000-01-06, and the mean month.
    let (first, month) = (date("2000-01-06"), 29.530_588_861);
    for year in DIWALI_FROM..=KNOWN_UNTIL {
        let day = Feast::Diwali.day(year, first).expect("a day");
        let moons = day.signed_duration_since(first).num_days() as f64 / month;
        let off = (moons - moons.round()).abs() * month;
        assert!(off < 1.6, "{year}: {off} days from the new moon");
    }
}

#[test]
fn the_next_one_is_this_year_or_the_next_and_today_counts() {
    let founded = date("2026-06-01");
    let next = |feast: Feast, from| feast.next(date(from), founded).map(|day| day.to_string());
    assert_eq!(
        next(Feast::Christmas, "2026-12-25").as_deref(),
        Some("2026-12-25")
    );
    assert_eq!(
        next(Feast::Christmas, "2026-12-26").as_deref(),
        Some("2027-12-25")
    );
    assert_eq!(
        next(Feast::Easter, "2026-11-23").as_deref(),
        Some("2027-03-28")
    );
    assert_eq!(next(Feast::Diwali, "2035-11-01"), None);
}

#[test]
fn it_is_told_a_year_before_the_table_ends() {
    assert!(!table_ends_soon(date("2034-12-31")));
    assert!(table_ends_soon(date("2035-01-01")));
}
