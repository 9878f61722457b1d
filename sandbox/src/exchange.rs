//! The record of what the bot sent over REST.

use chrono::{DateTime, Utc};
use serde_json::Value;
use std::time::Duration;

/// One REST call of the bot and its answer.
#[derive(Debug, Clone)]
pub struct Exchange {
    /// The world's time at which the call was handled.
    pub at: DateTime<Utc>,
    /// The HTTP method, in capitals.
    pub method: String,
    /// The path below `/api/v10`, without the query.
    pub path: String,
    /// The query, as sent.
    pub query: String,
    /// The JSON body (of a multipart call its `payload_json`), or null.
    pub body: Value,
    /// The files of a multipart call.
    pub files: Vec<SentFile>,
    /// The status of the answer.
    pub status: u16,
    /// The body of the answer, or null.
    pub response: Value,
    /// From the arrival of the call to its answer, injected delays included.
    pub latency: Duration,
    /// Whether the stand-in knows no such route.
    pub unknown_route: bool,
    /// Whether a fault decided the answer.
    pub faulted: bool,
    /// What was wrong with the call.
    pub violations: Vec<Violation>,
    /// Its place among everything on the wire, events of the gateway included.
    pub order: u64,
}

/// A file that came with a multipart call.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SentFile {
    /// Its file name.
    pub name: String,
    /// Its length in bytes.
    pub len: usize,
}

/// Something that the bot sent and that Discord would not have liked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Violation {
    /// A short, stable name of the rule.
    pub rule: String,
    /// What exactly was wrong.
    pub detail: String,
}

impl Violation {
    /// A violation of `rule`, explained by `detail`.
    pub fn new(rule: impl Into<String>, detail: impl Into<String>) -> Self {
        Self {
            rule: rule.into(),
            detail: detail.into(),
        }
    }
}

impl Exchange {
    /// The violations of this call, one line each.
    pub fn complaints(&self) -> Vec<String> {
        let line = |found: &Violation| {
            format!(
                "{} {}: {}: {}",
                self.method, self.path, found.rule, found.detail
            )
        };
        self.violations.iter().map(line).collect()
    }
}
