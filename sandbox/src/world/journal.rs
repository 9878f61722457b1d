//! What went over the gateway, and what was not said in time: the part of the record that is no REST call.

use chrono::{DateTime, Utc};
use serde_json::Value;
use std::collections::VecDeque;

/// How many entries are kept.
const KEPT: usize = 4096;

/// Something that happened on the wire beside REST.
#[derive(Debug, Clone)]
pub(crate) struct Entry {
    /// Its place among everything on the wire, REST calls included.
    pub order: u64,
    /// The world's time.
    pub at: DateTime<Utc>,
    pub what: Happened,
}

/// What happened.
#[derive(Debug, Clone)]
pub(crate) enum Happened {
    /// An event was sent to so many sessions.
    Event {
        name: String,
        data: Value,
        sessions: usize,
    },
    /// Nobody answered an interaction in time.
    Silence { interaction: u64 },
}

/// The record, the oldest first. It is kept only where somebody wants to read it: events can be large.
#[derive(Debug, Default)]
pub(crate) struct Journal {
    pub wanted: bool,
    order: u64,
    pub entries: VecDeque<Entry>,
}

impl Journal {
    /// A record, kept if it is wanted.
    pub fn new(wanted: bool) -> Self {
        Self {
            wanted,
            ..Self::default()
        }
    }

    /// The next place on the wire.
    pub fn next(&mut self) -> u64 {
        self.order += 1;
        self.order
    }

    /// Notes what happened, if anybody wants to know.
    pub fn note(&mut self, at: DateTime<Utc>, what: Happened) {
        if !self.wanted {
            return;
        }
        let order = self.next();
        self.entries.push_back(Entry { order, at, what });
        if self.entries.len() > KEPT {
            self.entries.pop_front();
        }
    }
}
