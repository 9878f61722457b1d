//! What expires when.
use crate::base::clock::Instant;
use crate::base::points::Points;
use chrono::NaiveDate;

/// From so many people on it is said how many they are.
const FEW: i64 = 5;

/// A number of people, unless they are so few that it would betray them.
pub fn few(members: i64) -> Option<i64> {
    Some(members).filter(|members| *members >= FEW)
}

/// What expires in one month.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Month {
    /// Its first day.
    pub first: NaiveDate,
    /// How many points expire in it.
    pub points: Points,
}

/// What expires when.
#[derive(Clone, Debug, PartialEq)]
pub struct Report {
    /// Each moment at which something expires: how many points, of how many people.
    pub dates: Vec<(Instant, Points, i64)>,
    /// The program's zone.
    pub zone: chrono_tz::Tz,
    /// What never expires, and of how many people.
    pub never: (Points, i64),
    /// What will, and of how many people.
    pub dated: (Points, i64),
}

impl Report {
    /// The last day on which what expires at a moment can be spent.
    pub fn last_day(&self, at: Instant) -> NaiveDate {
        crate::base::civil::local(Instant(at.0 - 1), self.zone).date()
    }

    /// What expires in each month.
    pub fn months(&self) -> Vec<Month> {
        use chrono::Datelike;
        let mut months: Vec<Month> = Vec::new();
        for (at, points, _) in &self.dates {
            let last = self.last_day(*at);
            let first = last.with_day(1).unwrap_or(last);
            match months.last_mut() {
                Some(month) if month.first == first => month.points.0 += points.0,
                _ => months.push(Month {
                    first,
                    points: *points,
                }),
            }
        }
        months
    }
}
