//! Feasts, and on which day of the Gregorian calendar they fall: reckoned where there is a rule, else from a table.
//!
//! Lunar New Year, Eid al-Fitr and Rosh Hashanah come from ICU's Chinese, Umm al-Qura and Hebrew calendars; they are civil days,
//! where religion may begin the evening before or wait for the moon to be sighted: an admin can shift them.
use crate::base::locale::Phrase;
use crate::phrase;
use chrono::{Datelike, Days, NaiveDate, Weekday};
use icu::calendar::types::Month;
use icu::calendar::{AsCalendar, Date};
use serde::{Deserialize, Serialize};

/// The evening of the new moon of Kartika (Lakshmi Puja), one for each year from [`DIWALI_FROM`] on: the day at whose sunset in
/// Delhi the moon has not been new yet, and is before the next. Reckoned with the new moons of J. Meeus, "Astronomical
/// Algorithms", chapter 49; second edition of this table, 2026.
const DIWALI: [(u32, u32); 10] = [
    (11, 8),
    (10, 29),
    (10, 17),
    (11, 5),
    (10, 26),
    (11, 14),
    (11, 2),
    (10, 22),
    (11, 10),
    (10, 30),
];
const DIWALI_FROM: i32 = 2026;

/// The last year for which every feast is known.
pub const KNOWN_UNTIL: i32 = DIWALI_FROM + DIWALI.len() as i32 - 1;

/// A feast that comes every year.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "each says which it is")]
pub enum Feast {
    NewYear,
    LunarNewYear,
    EidAlFitr,
    Easter,
    BastilleDay,
    RoshHashanah,
    Diwali,
    Thanksgiving,
    Christmas,
    /// The day on which the program began.
    Anniversary,
}

impl Feast {
    /// Every one of them.
    pub const ALL: [Feast; 10] = [
        Feast::NewYear,
        Feast::LunarNewYear,
        Feast::EidAlFitr,
        Feast::Easter,
        Feast::BastilleDay,
        Feast::RoshHashanah,
        Feast::Diwali,
        Feast::Thanksgiving,
        Feast::Christmas,
        Feast::Anniversary,
    ];

    /// What it is called.
    pub fn phrase(self) -> Phrase {
        match self {
            Feast::NewYear => phrase!("feast-new-year"),
            Feast::LunarNewYear => phrase!("feast-lunar-new-year"),
            Feast::EidAlFitr => phrase!("feast-eid-al-fitr"),
            Feast::Easter => phrase!("feast-easter"),
            Feast::BastilleDay => phrase!("feast-bastille-day"),
            Feast::RoshHashanah => phrase!("feast-rosh-hashanah"),
            Feast::Diwali => phrase!("feast-diwali"),
            Feast::Thanksgiving => phrase!("feast-thanksgiving"),
            Feast::Christmas => phrase!("feast-christmas"),
            Feast::Anniversary => phrase!("feast-anniversary"),
        }
    }

    /// Its day in a year; none beyond what is known. A program's own is the day on which it began.
    pub fn day(self, year: i32, founded: NaiveDate) -> Option<NaiveDate> {
        let fixed = |month, day| NaiveDate::from_ymd_opt(year, month, day);
        match self {
            Feast::NewYear => fixed(1, 1),
            Feast::LunarNewYear => {
                of(Date::try_new_chinese_traditional(year, Month::new(1), 1).ok()?)
            }
            Feast::EidAlFitr => eid(year),
            Feast::Easter => easter(year),
            Feast::BastilleDay => fixed(7, 14),
            Feast::RoshHashanah => {
                of(Date::try_new_hebrew_v2(year + 3_761, Month::new(1), 1).ok()?)
            }
            Feast::Diwali => {
                let nth = usize::try_from(year - DIWALI_FROM).ok()?;
                DIWALI.get(nth).and_then(|(month, day)| fixed(*month, *day))
            }
            Feast::Thanksgiving => NaiveDate::from_weekday_of_month_opt(year, 11, Weekday::Thu, 4),
            Feast::Christmas => fixed(12, 25),
            Feast::Anniversary => fixed(founded.month(), founded.day()).or_else(|| fixed(2, 28)),
        }
    }

    /// Its first day that is not before another.
    pub fn next(self, from: NaiveDate, founded: NaiveDate) -> Option<NaiveDate> {
        let years = from.year()..=from.year() + 1;
        let days = years.filter_map(|year| self.day(year, founded));
        days.into_iter().find(|day| *day >= from)
    }

    /// What is offered for it: on which day before or after it begins, and for how many days it lasts.
    pub fn usual(self) -> (i64, u64) {
        match self {
            Feast::NewYear => (0, 7),
            Feast::LunarNewYear => (0, 15),
            Feast::EidAlFitr => (0, 3),
            Feast::Easter => (-2, 4),
            Feast::Diwali => (-2, 5),
            Feast::RoshHashanah => (0, 2),
            Feast::Thanksgiving => (0, 4),
            Feast::Christmas => (-1, 3),
            Feast::BastilleDay | Feast::Anniversary => (0, 1),
        }
    }
}

/// Whether the table of feasts ends within a year from a day: then a newer version of the program is wanted.
pub fn table_ends_soon(today: NaiveDate) -> bool {
    today.year() + 1 > KNOWN_UNTIL
}

/// A day of another calendar in the Gregorian one: both count days from the same one.
fn of<C: AsCalendar>(date: Date<C>) -> Option<NaiveDate> {
    let days = date.to_rata_die().to_i64_date();
    NaiveDate::from_num_days_from_ce_opt(i32::try_from(days).ok()?)
}

/// The first of Shawwal; of two in one Gregorian year the earlier.
fn eid(year: i32) -> Option<NaiveDate> {
    let about = (year - 622) * 33 / 32;
    let near = (about - 1..=about + 2).filter_map(|hijri| {
        let calendar = icu::calendar::cal::Hijri::new_umm_al_qura();
        of(Date::try_new_hijri_with_calendar(hijri, 10, 1, calendar).ok()?)
    });
    near.into_iter().find(|day| day.year() == year)
}

/// Easter Sunday of the Gregorian calendar (J. Meeus, J. Jones and H. Butcher; "Astronomical Algorithms", chapter 8).
fn easter(year: i32) -> Option<NaiveDate> {
    let (golden, century, of_century) = (year % 19, year / 100, year % 100);
    let moon = (century - (century + 8) / 25 + 1) / 3;
    let epact = (19 * golden + century - century / 4 - moon + 15) % 30;
    let weekday = (32 + 2 * (century % 4) + 2 * (of_century / 4) - epact - of_century % 4) % 7;
    let late = (golden + 11 * epact + 22 * weekday) / 451;
    let sum = u64::try_from(epact + weekday - 7 * late).ok()?;
    // From March 22 on.
    NaiveDate::from_ymd_opt(year, 3, 22)?.checked_add_days(Days::new(sum))
}

#[cfg(test)]
mod tests;
