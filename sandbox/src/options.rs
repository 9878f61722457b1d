//! How the stand-in runs.

use crate::exchange::Violation;
use chrono::{DateTime, Utc};
use serde_json::Value;
use std::{fmt, sync::Arc, time::Duration};

/// Where the stand-in reads the time of its world.
pub type Clock = Arc<dyn Fn() -> DateTime<Utc> + Send + Sync>;

/// Looks at what the bot sends: method, path below `/api/v10`, JSON body. It returns what is wrong.
pub type Judge = Arc<dyn Fn(&str, &str, &Value) -> Vec<Violation> + Send + Sync>;

/// How the stand-in runs: its clock, port and time limits.
#[derive(Clone)]
pub struct Options {
    /// The time of the world: snowflakes, timestamps, the age of nonces.
    pub now: Clock,
    /// The loopback port; 0 takes any free one.
    pub port: u16,
    /// How long, in real time, the bot has to answer an interaction.
    pub answer_within: Duration,
    /// The heartbeat interval that HELLO names; a silent client is dropped after two of them.
    pub heartbeat: Duration,
    /// Whether events of the gateway are recorded too, for the inspector of the page.
    pub journal: bool,
    /// A judge of everything that the bot sends; [`judge`](crate::judge()) unless set.
    pub judge: Option<Judge>,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            now: Arc::new(Utc::now),
            port: 0,
            answer_within: Duration::from_secs(3),
            heartbeat: Duration::from_millis(41_250),
            journal: false,
            judge: Some(Arc::new(crate::judge)),
        }
    }
}

impl fmt::Debug for Options {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Options")
            .field("port", &self.port)
            .field("answer_within", &self.answer_within)
            .field("heartbeat", &self.heartbeat)
            .field("journal", &self.journal)
            .field("judge", &self.judge.is_some())
            .finish_non_exhaustive()
    }
}
