//! Dates and lengths of time in words, for where Discord's own timestamps can't stand: pictures, files, choices and titles.

use chrono::{DateTime, Datelike, NaiveDate, Timelike, Utc, Weekday};
use chrono_tz::Tz;
use fluent_bundle::FluentArgs;
use icu::calendar::{Date, Gregorian};
use icu::datetime::{FixedCalendarDateTimeFormatter, fieldsets};
use icu::time::{DateTime as IcuDateTime, Time};

use super::{Locale, bundles, lists};

type Formatter<F> = FixedCalendarDateTimeFormatter<Gregorian, F>;

/// One formatter per language and thread, built when first used; the name of a function that makes it and its fields.
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
    MOMENTS: fieldsets::Combo<fieldsets::YMD, fieldsets::T> = fieldsets::YMD::long().with_time_hm();
    MONTHS: fieldsets::YM = fieldsets::YM::long();
    WEEKDAYS: fieldsets::E = fieldsets::E::long();
}
