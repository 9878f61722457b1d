//! What a transcript asks of whoever runs the bot: time, restarts, and whether the ledger is well.
use super::people;
use super::stage::{Stage, moment};
use crate::base::clock::Instant;
use crate::base::locale::{Locale, Speech};
use crate::ledger::service::invariants;
use chrono::{DateTime, Utc};
use discord_sandbox::transcript::{Due, Host};
use futures::FutureExt;
use futures::future::BoxFuture;

/// What the console's `help` says of them.
pub(super) const HELP: &str =
    "  clock             what time it is; it stands still until you move it
  clock +7d         moves it: +90m, +1h, +2w, +1y, or 2027-03-28 01:59 Europe/Paris
  clock next        moves it to the next moment at which something is due
  clock run 1y      the same, and tells what happens on the way, moment by moment
  restart           stops the bot and starts it again; stop and start do half of it
  leave bob         bob leaves the server; join bob comes back
  reads bob fr      bob reads French from now on
  doctor            checks every invariant of the ledger
";

/// How far `clock next` looks.
const YEAR: std::time::Duration = std::time::Duration::from_secs(366 * 86_400);

/// Carries out the lines that are nothing to Discord: `clock`, `restart`, `stop`, `start`, `doctor`, and what
/// `leave`, `join` and `reads` do.
pub struct Director {
    stage: Stage,
    /// As far as time runs, moment by moment.
    runs_to: Option<Instant>,
}

impl Director {
    /// For a stage.
    pub fn new(stage: Stage) -> Self {
        Director {
            stage,
            runs_to: None,
        }
    }

    /// The stage.
    pub fn stage(&self) -> &Stage {
        &self.stage
    }

    /// The stage, to do something else to it.
    pub fn stage_mut(&mut self) -> &mut Stage {
        &mut self.stage
    }

    /// Gives the stage back.
    pub fn into_stage(self) -> Stage {
        self.stage
    }

    async fn clock(&mut self, words: &str) -> Result<String, String> {
        if let Some(span) = words.strip_prefix("run ") {
            let now = self.stage.app.now();
            let to =
                moment(span.trim(), now).or_else(|_| moment(&format!("+{}", span.trim()), now))?;
            self.runs_to = Some(to);
            return Ok(String::new());
        }
        if words == "next" {
            let year = self.stage.app.now().after(YEAR);
            let next = self.stage.step(year).await;
            next.map_err(|fault| fault.to_string())?;
        } else if !words.is_empty() {
            let to = moment(words, self.stage.app.now())?;
            self.stage
                .advance(to)
                .await
                .map_err(|fault| fault.to_string())?;
        }
        Ok(self.time())
    }

    fn time(&self) -> String {
        let now = self.now().format("It is %A, %Y-%m-%d %H:%M UTC.");
        now.to_string()
    }

    /// Lets time run to the next moment at which something is due.
    async fn run_on(&mut self) -> Option<Result<String, String>> {
        let to = self.runs_to?;
        match self.stage.step(to).await {
            Ok(true) => {}
            Ok(false) => self.runs_to = None,
            Err(fault) => {
                self.runs_to = None;
                return Some(Err(fault.to_string()));
            }
        }
        Some(Ok(self.time()))
    }

    async fn start(&mut self) -> Result<String, String> {
        self.stage.stop_bot().await;
        self.stage
            .start_bot()
            .await
            .map_err(|error| error.to_string())?;
        Ok("The bot has started.".into())
    }

    async fn stop(&mut self) -> Result<String, String> {
        self.stage.stop_bot().await;
        Ok("The bot has stopped.".into())
    }

    async fn doctor(&mut self) -> Result<String, String> {
        let report = invariants::check(&self.stage.app.db)
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
                _ => people::command(&self.stage.sandbox, word, rest.trim()),
            }
        }
        .boxed()
    }

    fn step(&mut self) -> BoxFuture<'_, Option<Result<String, String>>> {
        self.run_on().boxed()
    }

    fn help(&self) -> &str {
        HELP
    }

    fn settle(&mut self) -> BoxFuture<'_, ()> {
        async move {
            if let Err(fault) = self.stage.settle().await {
                tracing::error!(%fault, "the bot does not come to rest");
            }
        }
        .boxed()
    }

    fn now(&self) -> DateTime<Utc> {
        self.stage.app.now().utc()
    }

    fn due<'a>(&'a mut self, locale: &'a str) -> BoxFuture<'a, Result<Vec<Due>, String>> {
        async move {
            let speech = Speech::default_for(Locale::from_tag(locale).unwrap_or_default());
            let due = self.stage.due().await.map_err(|fault| fault.to_string())?;
            let told = due.into_iter().map(|(at, what)| Due {
                at: at.utc(),
                what: what.say(&speech),
            });
            Ok(told.collect())
        }
        .boxed()
    }
}
