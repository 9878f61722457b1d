//! How long what is kept.
use crate::base::civil::Day;
use chrono::Months;

/// For how many days it is kept what the bot has posted: by then nothing edits or looks it up there.
pub const DELIVERED_DAYS: u64 = 30;
/// For how many days it is kept who stood where when a week closed.
pub const PLACES_DAYS: i64 = 35;

/// The same day some months before.
pub fn months_before(day: Day, months: u16) -> Day {
    let date = day.date();
    let before = date.checked_sub_months(Months::new(u32::from(months)));
    before.unwrap_or(date).into()
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::NaiveDate;

    fn day(y: i32, m: u32, d: u32) -> Day {
        NaiveDate::from_ymd_opt(y, m, d).expect("a date").into()
    }

    #[test]
    fn months_end_where_a_month_is_shorter() {
        assert_eq!(months_before(day(2026, 11, 23), 36), day(2023, 11, 23));
        assert_eq!(months_before(day(2026, 3, 31), 1), day(2026, 2, 28));
    }
}
