//! What a transcript asks of whoever runs the bot: time, restarts, and whether the ledger is well.
use super::people;
use super::stage::{Stage, moment};
use crate::ledger::service::invariants;
use chrono::{DateTime, Utc};
use discord_sandbox::transcript::Host;
use futures::FutureExt;
use futures::future::BoxFuture;

/// What the console's `help` says of them.
const HELP: &str = "  clock             what time it is; it stands still until you move it
  clock +7d         moves it: +90m, +1h, +2w, or 2027-03-28 01:59 Europe/Paris
  restart           stops the bot and starts it again; stop and start do half of it
  leave bob         bob leaves the server; join bob comes back
  reads bob fr      bob reads French from now on
  doctor            checks every invariant of the ledger
";

/// Carries out the lines that are nothing to Discord: `clock`, `restart`, `stop`, `start`, `doctor`, and what
/// `leave`, `join` and `reads` do.
pub struct Director(Stage);

impl Director {
    /// For a stage.
    pub fn new(stage: Stage) -> Self {
        Director(stage)
    }

    /// The stage.
    pub fn stage(&self) -> &Stage {
        &self.0
    }

    /// The stage, to do something else to it.
    pub fn stage_mut(&mut self) -> &mut Stage {
        &mut self.0
    }

    /// Gives the stage back.
    pub fn into_stage(self) -> Stage {
        self.0
    }

    async fn clock(&mut self, words: &str) -> Result<String, String> {
        if !words.is_empty() {
            let to = moment(words, self.0.app.now())?;
            self.0
                .advance(to)
                .await
                .map_err(|fault| fault.to_string())?;
        }
        Ok(self
            .now()
            .format("It is %A, %Y-%m-%d %H:%M UTC.")
            .to_string())
    }

    async fn start(&mut self) -> Result<String, String> {
        self.0.stop_bot().await;
        self.0
            .start_bot()
            .await
            .map_err(|error| error.to_string())?;
        Ok("The bot has started.".into())
    }

    async fn stop(&mut self) -> Result<String, String> {
        self.0.stop_bot().await;
        Ok("The bot has stopped.".into())
    }

    async fn doctor(&mut self) -> Result<String, String> {
        let report = invariants::check(&self.0.app.db)
            .await
            .map_err(|fault| fault.to_string())?;
        if report.broken.is_empty() {
            return Ok("Every invariant of the ledger holds.".into());
        }
        Err(report.broken.join("\n"))
    }
}

impl Host for Director {
    fn command<'a>(&'a mut self, line: &'a str) -> BoxFuture<'a, Option<Result<String, String>>> {
        async move {
            let (word, rest) = line.split_once(' ').unwrap_or((line, ""));
            match word {
                "clock" => Some(self.clock(rest.trim()).await),
                "restart" | "start" => Some(self.start().await),
                "stop" => Some(self.stop().await),
                "doctor" => Some(self.doctor().await),
                _ => people::command(&self.0.sandbox, word, rest.trim()),
            }
        }
        .boxed()
    }

    fn help(&self) -> &str {
        HELP
    }

    fn settle(&mut self) -> BoxFuture<'_, ()> {
        async move {
            if let Err(fault) = self.0.settle().await {
                tracing::error!(%fault, "the bot does not come to rest");
            }
        }
        .boxed()
    }

    fn now(&self) -> DateTime<Utc> {
        self.0.app.now().utc()
    }
}
