//! The one place that reads the time or sleeps on it.
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::watch;

/// A moment, in whole microseconds since 1970 (UTC): the same number on both engines.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, sqlx::Type,
)]
#[serde(transparent)]
#[sqlx(transparent)]
pub struct Instant(pub i64);

impl Instant {
    /// From milliseconds since 1970.
    pub const fn from_millis(millis: i64) -> Self {
        Instant(millis * 1_000)
    }

    /// Milliseconds since 1970.
    pub const fn millis(self) -> i64 {
        self.0.div_euclid(1_000)
    }

    /// Seconds since 1970: what a Discord timestamp is made of.
    pub const fn seconds(self) -> i64 {
        self.0.div_euclid(1_000_000)
    }

    /// The same moment for calendars.
    pub fn utc(self) -> DateTime<Utc> {
        DateTime::from_timestamp_micros(self.0).unwrap_or(DateTime::<Utc>::MAX_UTC)
    }

    /// So much later.
    pub fn after(self, wait: Duration) -> Self {
        Instant(
            self.0
                .saturating_add(i64::try_from(wait.as_micros()).unwrap_or(i64::MAX)),
        )
    }

    /// So much earlier.
    pub fn before(self, wait: Duration) -> Self {
        Instant(
            self.0
                .saturating_sub(i64::try_from(wait.as_micros()).unwrap_or(i64::MAX)),
        )
    }

    /// How long from `earlier` until this; nothing if it is not earlier.
    pub fn since(self, earlier: Instant) -> Duration {
        Duration::from_micros(u64::try_from(self.0.saturating_sub(earlier.0)).unwrap_or(0))
    }
}

impl From<DateTime<Utc>> for Instant {
    fn from(time: DateTime<Utc>) -> Self {
        Instant(time.timestamp_micros())
    }
}

impl From<Instant> for crate::base::locale::Arg {
    fn from(at: Instant) -> Self {
        crate::base::locale::Arg::When(at.seconds())
    }
}

/// Tells the time: the machine's, or one that is moved by hand in tests and in the sandbox.
#[derive(Clone)]
pub struct Clock(Kind);

#[derive(Clone)]
enum Kind {
    System,
    Manual(Arc<watch::Sender<Instant>>),
}

impl Clock {
    /// The machine's clock.
    pub fn system() -> Self {
        Clock(Kind::System)
    }

    /// A clock that stands until it is moved.
    pub fn manual(start: Instant) -> Self {
        Clock(Kind::Manual(Arc::new(watch::Sender::new(start))))
    }

    /// The time, in whole microseconds.
    #[allow(clippy::disallowed_methods, reason = "this is the clock")]
    pub fn now(&self) -> Instant {
        match &self.0 {
            Kind::System => Utc::now().into(),
            Kind::Manual(now) => *now.borrow(),
        }
    }

    /// Moves a manual clock to a time; the machine's clock can't be moved.
    pub fn set(&self, to: Instant) {
        if let Kind::Manual(now) = &self.0 {
            now.send_replace(to);
        }
    }

    /// Whether this clock is moved by hand.
    pub fn is_manual(&self) -> bool {
        matches!(self.0, Kind::Manual(_))
    }

    /// Waits until the clock shows `until`, looking at least every 30 s, so that a suspended machine or a stepped
    /// clock is noticed.
    #[allow(clippy::disallowed_methods, reason = "this is the clock")]
    pub async fn sleep_until(&self, until: Instant) {
        match &self.0 {
            Kind::System => loop {
                let wait = until.since(self.now());
                if wait.is_zero() {
                    return;
                }
                tokio::time::sleep(wait.min(Duration::from_secs(30))).await;
            },
            Kind::Manual(now) => {
                let _ = now.subscribe().wait_for(|now| *now >= until).await;
            }
        }
    }
}

/// How long after so many failures in a row something is tried again: first so soon, then twice as late each time, and at
/// last no later than this.
pub fn backoff(first: Duration, failures: i64, longest: Duration) -> Duration {
    let factor = 1_u32 << failures.clamp(0, 16);
    first.saturating_mul(factor).min(longest)
}

/// Real time that only goes forward, however the program's clock stands: for the age of a connection.
#[allow(clippy::disallowed_methods, reason = "this is a clock as well")]
pub fn ticking() -> std::time::Instant {
    std::time::Instant::now()
}

/// Waits for real time to pass, however the program's clock stands: for back-off on a network or a lock.
#[allow(
    clippy::disallowed_methods,
    reason = "the one place that waits on real time"
)]
pub async fn pause(wait: Duration) {
    tokio::time::sleep(wait).await;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_fails_is_tried_ever_less_often() {
        let seconds = |n| backoff(Duration::from_secs(30), n, Duration::from_secs(3_600)).as_secs();
        assert_eq!(
            [0, 1, 2, 6, 7, i64::MAX].map(seconds),
            [30, 60, 120, 1_920, 3_600, 3_600]
        );
    }

    #[tokio::test]
    async fn a_manual_clock_wakes_those_who_wait() {
        let clock = Clock::manual(Instant(0));
        let waiting = tokio::spawn({
            let clock = clock.clone();
            async move { clock.sleep_until(Instant(5)).await }
        });
        clock.set(Instant(5));
        waiting.await.expect("woken");
    }
}
