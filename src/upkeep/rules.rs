//! What keeps messages from where they belong.
use crate::base::clock::Instant;
use crate::base::ids::ChannelId;
use crate::base::locale::Phrase;
use crate::base::schedule::Outlook;
use crate::phrase;

/// Discord's codes for a channel, or a server, that is gone.
const GONE: [i64; 2] = [10_003, 10_004];

/// A channel that can't be reached.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Held {
    /// Which.
    pub channel: ChannelId,
    /// Whether it is there no longer; otherwise the bot may not post in it.
    pub gone: bool,
    /// How many messages wait for it.
    pub waiting: i64,
    /// Since when.
    pub since: Instant,
    /// When it is tried again.
    pub retry_at: Instant,
}

/// Whether Discord's code says that a channel is there no longer.
pub fn is_gone(code: i64) -> bool {
    GONE.contains(&code)
}

/// Messages that were given up for the same reason.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GivenUp {
    /// How many.
    pub many: i64,
    /// In Discord's words.
    pub why: String,
}

/// What could not be said.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Stuck {
    /// Channels that can't be reached.
    pub held: Vec<Held>,
    /// What was given up.
    pub given_up: Vec<GivenUp>,
}

impl Stuck {
    /// Whether everything was said.
    pub fn is_empty(&self) -> bool {
        self.held.is_empty() && self.given_up.is_empty()
    }
}

/// All that there is to see.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Upkeep {
    /// What every job did last, and does next.
    pub jobs: Vec<Outlook>,
    /// What could not be said.
    pub stuck: Stuck,
    /// Whether the one who looks may change any of it.
    pub may: bool,
}

/// What this room refuses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum UpkeepRefusal {
    /// No job has this name.
    NoJob,
}

impl UpkeepRefusal {
    fn phrase(&self) -> Phrase {
        match self {
            UpkeepRefusal::NoJob => phrase!("upkeep-refused-no-job"),
        }
    }
}
crate::refusals!(UpkeepRefusal);
