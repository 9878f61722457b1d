//! Whoever runs the bot.

use chrono::{DateTime, Utc};
use futures::future::BoxFuture;

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
}
