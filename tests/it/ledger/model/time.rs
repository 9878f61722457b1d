//! Days and periods of the model.
use chrono::{DateTime, Datelike, Days, Months, NaiveDate, NaiveTime, TimeZone, Weekday};
use chrono_tz::Tz;
use ovation::base::civil::Length;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Period {
    pub ordinal: i64,
    pub ends: i64,
}

pub fn date(at: i64, zone: Tz) -> NaiveDate {
    let utc = DateTime::from_timestamp_micros(at).unwrap();
    utc.with_timezone(&zone).date_naive()
}

/// The first day after this one on which a period of this length begins.
fn next_start(day: NaiveDate, length: Length) -> NaiveDate {
    match length {
        Length::Day => day.succ_opt().unwrap(),
        Length::Week => day.week(Weekday::Mon).last_day().succ_opt().unwrap(),
        Length::Month => day.with_day(1).unwrap() + Months::new(1),
    }
}

/// None of the zones skips a midnight.
fn midnight(day: NaiveDate, zone: Tz) -> i64 {
    let local = zone.from_local_datetime(&day.and_time(NaiveTime::MIN));
    local.earliest().unwrap().timestamp_micros()
}

impl Period {
    pub fn around(now: i64, length: Length, zone: Tz) -> Period {
        let ends = midnight(next_start(date(now, zone), length), zone);
        Period { ordinal: 1, ends }
    }

    /// This one, or the later one that a moment falls in: there is no way back.
    pub fn at(self, now: i64, length: Length, zone: Tz) -> Period {
        let mut period = self;
        while period.ends <= now {
            let mut day = next_start(date(period.ends, zone), length);
            if midnight(day, zone) <= period.ends {
                day = next_start(day, length);
            }
            period = Period {
                ordinal: period.ordinal + 1,
                ends: midnight(day, zone),
            };
        }
        period
    }
}

/// The periods of the boards in which a day counts.
pub fn terms(day: NaiveDate) -> [String; 3] {
    let back = day.weekday().num_days_from_monday();
    let monday = day - Days::new(u64::from(back));
    [
        "all".into(),
        format!("month:{:04}-{:02}", day.year(), day.month()),
        format!("week:{monday}"),
    ]
}

/// The end of a day so many days ahead.
pub fn end_of(now: i64, days: i64, zone: Tz) -> i64 {
    let days = Days::new(days.unsigned_abs() + 1);
    midnight(date(now, zone) + days, zone)
}

/// The end of the day so many months later.
pub fn months_later(now: i64, months: u8, zone: Tz) -> i64 {
    let day = date(now, zone) + Months::new(months.into());
    midnight(day.succ_opt().unwrap(), zone)
}

/// The same time of another day; where the clock skips it, the first minute that there is.
pub fn days_later(at: i64, days: i64, zone: Tz) -> i64 {
    let utc = DateTime::from_timestamp_micros(at).unwrap();
    let there = utc.with_timezone(&zone).naive_local() + Days::new(days.unsigned_abs());
    let mut time = there;
    loop {
        if let Some(found) = zone.from_local_datetime(&time).earliest() {
            return found.timestamp_micros();
        }
        let second = u64::from(chrono::Timelike::second(&time));
        time = time - std::time::Duration::from_secs(second) + std::time::Duration::from_secs(60);
    }
}

/// The end of the next season that ends on a day of each year.
pub fn season_end((month, day): (u32, u32), now: i64, zone: Tz) -> i64 {
    let year = date(now, zone).year();
    let ends = (year..year + 2).map(|year| {
        let last = NaiveDate::from_ymd_opt(year, month, day);
        let last = last
            .or_else(|| NaiveDate::from_ymd_opt(year, 2, 28))
            .unwrap();
        midnight(last.succ_opt().unwrap(), zone)
    });
    ends.filter(|end| *end > now).min().unwrap()
}

/// The end of the first season after one that ended, which is not over.
pub fn season_after(ended: i64, now: i64, zone: Tz) -> i64 {
    let mut end = ended;
    while end == ended || end <= now {
        let last = date(end - 1, zone) + Months::new(12);
        end = midnight(last.succ_opt().unwrap(), zone);
    }
    end
}
