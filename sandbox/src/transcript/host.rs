//! Whoever runs the bot.

use crate::options::Clock;
use chrono::{DateTime, Utc};
use futures::future::BoxFuture;
use serde::Serialize;
use std::sync::Arc;
use tokio::sync::Mutex;

/// What a transcript needs of whoever runs the bot: it knows further lines, when the bot has come to
/// rest, and what time it is.
pub trait Host: Send {
    /// Carries out a line that is nothing to the stand-in, such as `clock +7d`. It gives what to print,
    /// or why it failed; none if it does not know the line.
    fn command<'a>(&'a mut self, line: &'a str) -> BoxFuture<'a, Option<Result<String, String>>>;

    /// Goes on with the line before, where it takes several steps: it gives what to print of the next one, or why it failed. What
    /// the bot says then belongs to that step. None once there is no further step.
    fn step(&mut self) -> BoxFuture<'_, Option<Result<String, String>>> {
        Box::pin(async { None })
    }

    /// What it adds to the console's `help`: one line for each of its own, indented by two spaces.
    fn help(&self) -> &str {
        ""
    }

    /// Waits until nothing is left to do for the bot: what it still says belongs to the line before.
    fn settle(&mut self) -> BoxFuture<'_, ()>;

    /// The time from which relative times are shown.
    fn now(&self) -> DateTime<Utc>;

    /// What the bot will do by itself, the next first, told in a language; or why that can't be told.
    fn due<'a>(&'a mut self, _locale: &'a str) -> BoxFuture<'a, Result<Vec<Due>, String>> {
        Box::pin(async { Ok(Vec::new()) })
    }
}

/// Something that the bot will do by itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Due {
    /// When.
    pub at: DateTime<Utc>,
    /// What, in the language that was asked for.
    pub what: String,
}

/// A host that the console and the page use by turns; clones are the same one.
#[derive(Clone)]
pub struct SharedHost {
    host: Arc<Mutex<dyn Host>>,
    help: String,
    clock: Clock,
}

impl std::fmt::Debug for SharedHost {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("SharedHost").finish_non_exhaustive()
    }
}

impl SharedHost {
    /// Shares a host, whose time the clock tells.
    pub fn new<H: Host + 'static>(host: Arc<Mutex<H>>, help: &str, clock: Clock) -> Self {
        Self {
            host,
            help: help.to_owned(),
            clock,
        }
    }
}

impl Host for SharedHost {
    fn command<'a>(&'a mut self, line: &'a str) -> BoxFuture<'a, Option<Result<String, String>>> {
        Box::pin(async move { self.host.lock().await.command(line).await })
    }

    fn step(&mut self) -> BoxFuture<'_, Option<Result<String, String>>> {
        Box::pin(async move { self.host.lock().await.step().await })
    }

    fn help(&self) -> &str {
        &self.help
    }

    fn settle(&mut self) -> BoxFuture<'_, ()> {
        Box::pin(async move { self.host.lock().await.settle().await })
    }

    fn now(&self) -> DateTime<Utc> {
        (self.clock)()
    }

    fn due<'a>(&'a mut self, locale: &'a str) -> BoxFuture<'a, Result<Vec<Due>, String>> {
        Box::pin(async move { self.host.lock().await.due(locale).await })
    }
}
