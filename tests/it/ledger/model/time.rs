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
