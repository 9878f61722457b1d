//! Snowflakes: ids that tell when they were made.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// The first millisecond of 2015, from which Discord counts.
const EPOCH_MS: i64 = 1_420_070_400_000;
/// The bits below the timestamp.
const LOW_BITS: u32 = 22;

/// Makes ids from the world's clock and a counter, so that the same story has the same ids.
#[derive(Debug, Default, Clone, Serialize, Deserialize)]
pub(crate) struct Ids {
    made: u64,
    last: u64,
}

impl Ids {
    /// The next id: later calls give larger ids, even when the clock stands still or goes back.
    pub fn next(&mut self, now: DateTime<Utc>) -> u64 {
        let id = self.dated(now).max(self.last + 1);
        self.last = id;
        id
    }

    /// An id of something made at `when`, in no order with the others.
    pub fn dated(&mut self, when: DateTime<Utc>) -> u64 {
        self.made += 1;
        let ms = u64::try_from(when.timestamp_millis() - EPOCH_MS).unwrap_or(0);
        (ms << LOW_BITS) | (self.made & ((1 << LOW_BITS) - 1))
    }
}

/// An id as JSON carries it.
pub(crate) fn text(id: u64) -> Value {
    Value::String(id.to_string())
}

/// Several ids as JSON carries them.
pub(crate) fn texts<'a>(ids: impl IntoIterator<Item = &'a u64>) -> Value {
    ids.into_iter().map(|id| text(*id)).collect()
}

/// An id from JSON, whether sent as text or as a number.
pub(crate) fn read(value: &Value) -> Option<u64> {
    value.as_u64().or_else(|| value.as_str()?.parse().ok())
}

/// A time as Discord writes it.
pub(crate) fn stamp(at: DateTime<Utc>) -> String {
    at.format("%Y-%m-%dT%H:%M:%S%.6f+00:00").to_string()
}
