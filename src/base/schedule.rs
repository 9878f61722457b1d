//! Cron on a civil clock.
//!
//! A schedule is evaluated as if local time were UTC, and the result is then resolved in the program's zone: evaluated
//! directly in a zone with daylight saving, the `cron` crate skips one run in spring and doubles one in autumn.
use crate::base::civil::{local, resolve};
use crate::base::clock::Instant;
use crate::base::locale::Phrase;
use chrono::{NaiveDateTime, TimeZone, Timelike, Utc};
use chrono_tz::Tz;
use cron::Schedule;
use std::str::FromStr;
use std::time::Duration;

/// What a job does about the runs that it missed while nothing was running.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CatchUp {
    /// The latest of them.
    Once,
    /// All of them, in order.
    Each,
    /// None: what comes late is of use to nobody.
    Never,
}

/// One run of a job, by the civil time at which it is due.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Occurrence(pub NaiveDateTime);

impl Occurrence {
    /// Its name: what makes a run the same run.
    pub fn name(self) -> String {
        self.0.format("%Y-%m-%dT%H:%M:%S").to_string()
    }

    /// The same without fractions of a second, which a name does not tell.
    #[must_use]
    pub fn whole_seconds(self) -> Occurrence {
        Occurrence(self.0.with_nanosecond(0).unwrap_or(self.0))
    }

    /// The reverse of [`Occurrence::name`].
    pub fn parse(name: &str) -> Option<Occurrence> {
        NaiveDateTime::parse_from_str(name, "%Y-%m-%dT%H:%M:%S")
            .ok()
            .map(Occurrence)
    }
}

/// A run that was made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ran {
    /// When.
    pub at: Instant,
    /// How long it took.
    pub took: Duration,
    /// What came of it, in a word or two, for the log.
    pub outcome: String,
}

/// What came of one transaction of a run.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Went {
    /// Nothing is left to do; what came of the run, in a word or two.
    Done(String),
    /// So much of something was done by now, and there is more: the run goes on at once, in a transaction of its own.
    On(i64, String),
}

impl Went {
    /// So much of something was done by now, and there is more or not.
    pub fn through(done: i64, what: &str, more: bool) -> Went {
        let outcome = format!("{done} {what}");
        match more {
            true => Went::On(done, outcome),
            false => Went::Done(outcome),
        }
    }
}

/// A run that could not be made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Failed {
    /// When it was tried last.
    pub at: Instant,
    /// How often it was tried.
    pub attempts: i64,
    /// Under which the log says why.
    pub log_id: String,
    /// When it is tried again.
    pub retry_at: Instant,
}

/// What a program's job did last and does next.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outlook {
    /// What admins call it.
    pub label: Phrase,
    /// Its last run.
    pub ran: Option<Ran>,
    /// Why it is not made now.
    pub failed: Option<Failed>,
    /// Its next run.
    pub next: Option<Instant>,
}

/// More than any zone sets its clocks back.
const SET_BACK: Duration = Duration::from_secs(3 * 3_600);

/// When a job runs: a cron expression in a zone.
#[derive(Clone, Debug)]
pub struct Timetable {
    schedule: Schedule,
    zone: Tz,
}

impl Timetable {
    /// From seven fields: second, minute, hour, day, month, weekday (by name: the crate counts from Sunday), year.
    ///
    /// # Errors
    /// What the expression lacks.
    pub fn new(cron: &str, zone: Tz) -> Result<Self, cron::error::Error> {
        Ok(Timetable {
            schedule: Schedule::from_str(cron)?,
            zone,
        })
    }

    /// The occurrences after `last` and not after `now`, in order.
    pub fn due(&self, last: Occurrence, now: Instant) -> Vec<Occurrence> {
        self.after(last)
            .take_while(|next| self.at(*next) <= now)
            .collect()
    }

    /// The latest of these, without going through those before it.
    pub fn latest(&self, last: Occurrence, now: Instant) -> Option<Occurrence> {
        // Where clocks are set back, later civil times than now's were shown already.
        let ahead = self.civil(now.after(SET_BACK)).0;
        let back = self
            .schedule
            .after_owned(Utc.from_utc_datetime(&ahead))
            .rev();
        let mut back = back.map(|time| Occurrence(time.naive_utc()));
        let due = back.find(|occurrence| self.at(*occurrence) <= now)?;
        (due > last).then_some(due)
    }

    /// The first occurrence after `last`, and when it is.
    pub fn next(&self, last: Occurrence) -> Option<(Occurrence, Instant)> {
        self.after(last).next().map(|next| (next, self.at(next)))
    }

    /// The civil time of a moment: the occurrence that would be due just now.
    pub fn civil(&self, at: Instant) -> Occurrence {
        Occurrence(local(at, self.zone))
    }

    fn after(&self, last: Occurrence) -> impl Iterator<Item = Occurrence> + '_ {
        self.schedule
            .after_owned(Utc.from_utc_datetime(&last.0))
            .map(|time| Occurrence(time.naive_utc()))
    }

    /// When an occurrence is.
    pub fn at(&self, occurrence: Occurrence) -> Instant {
        resolve(occurrence.0, self.zone)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::civil;
    use chrono_tz::Europe::Paris;

    fn at(text: &str) -> Instant {
        civil::resolve(text.parse().expect("a civil time"), Paris)
    }

    fn names(cron: &str, from: &str, to: &str) -> Vec<String> {
        let table = Timetable::new(cron, Paris).expect("a schedule");
        table
            .due(Occurrence(from.parse().expect("a time")), at(to))
            .into_iter()
            .map(Occurrence::name)
            .collect()
    }

    #[test]
    fn a_night_of_spring_skips_no_run_and_one_of_autumn_doubles_none() {
        let spring = names(
            "0 30 2 * * * *",
            "2027-03-27T12:00:00",
            "2027-03-29T12:00:00",
        );
        assert_eq!(spring, ["2027-03-28T02:30:00", "2027-03-29T02:30:00"]);
        let autumn = names(
            "0 30 2 * * * *",
            "2027-10-30T12:00:00",
            "2027-11-01T12:00:00",
        );
        assert_eq!(autumn, ["2027-10-31T02:30:00", "2027-11-01T02:30:00"]);
    }

    #[test]
    fn the_latest_is_the_last_of_those_that_are_due() {
        let starts = [
            "2027-03-27T12:00:00",
            "2027-10-30T12:00:00",
            "2027-10-31T02:10:00",
        ];
        for cron in [
            "0 * * * * * *",
            "0 30 2 * * * *",
            "0 0 9 * * Mon *",
            "0 30 9 1 * * *",
        ] {
            let table = Timetable::new(cron, Paris).expect("a schedule");
            for from in starts {
                let from = Occurrence(from.parse().expect("a time"));
                // Through the nights in which clocks change.
                for minutes in (0..3_000).step_by(7) {
                    let now = table.at(from).after(Duration::from_secs(minutes * 60));
                    let all = table.due(from, now);
                    assert_eq!(
                        table.latest(from, now),
                        all.last().copied(),
                        "{cron} {now:?}"
                    );
                }
            }
        }
    }

    #[test]
    fn mondays_are_mondays() {
        let mondays = names(
            "0 0 9 * * Mon *",
            "2026-11-23T12:00:00",
            "2026-12-08T00:00:00",
        );
        assert_eq!(mondays, ["2026-11-30T09:00:00", "2026-12-07T09:00:00"]);
    }
}
