//! A local Discord with the bot in it and a clock that is moved by hand: for the sandbox and for tests.
use super::billing::Billing;
use crate::app::App;
use crate::base::civil;
use crate::base::clock::{Clock, Instant};
use crate::base::config::Connection;
use crate::base::db::{Db, Fault};
use crate::base::ids::{GuildId, Ids};
use crate::base::locale::Phrase;
use crate::base::vault::Vault;
use crate::cli::bot::Bot;
use discord_sandbox::{Kept, Options, Sandbox, Setup};
use std::sync::Arc;

/// What can go wrong before the curtain rises.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub struct StageError(String);

fn failed(error: impl std::fmt::Display) -> StageError {
    StageError(error.to_string())
}

/// What the curtain rises on.
#[derive(Debug)]
pub enum Scene {
    /// A new world, and what time it is there.
    New(Box<Setup>, Instant),
    /// A world as it was left.
    Kept(Box<Kept>),
}

impl Scene {
    fn time(&self) -> Instant {
        match self {
            Scene::New(_, start) => *start,
            Scene::Kept(kept) => kept.now().into(),
        }
    }
}

/// The stand-in, the bot and what they share.
pub struct Stage {
    /// The local Discord.
    pub sandbox: Sandbox,
    /// The database, the clock and the ids.
    pub app: App,
    bot: Option<Bot>,
    _billing: Billing,
}

impl Stage {
    /// Starts a local Discord and the bot in it, on a database that is brought up to date.
    ///
    /// # Errors
    /// The port is taken, or the database can't be opened.
    pub async fn start(setup: Setup, database: &str, start: Instant) -> Result<Stage, StageError> {
        Stage::open(Scene::New(Box::new(setup), start), database, false).await
    }

    /// Starts a local Discord, a new one or one that was kept, and the bot in it, on a database that is brought up to
    /// date; `journal` records events of the gateway, too, for those who look at the wire.
    ///
    /// # Errors
    /// The port is taken, or the database can't be opened.
    pub async fn open(scene: Scene, database: &str, journal: bool) -> Result<Stage, StageError> {
        let db = Db::open(database).await.map_err(failed)?;
        db.migrate(database).await.map_err(failed)?;
        let clock = Clock::manual(scene.time());
        let options = Options {
            now: shown_by(&clock),
            journal,
            ..Options::default()
        };
        // The key is the same in each run, so that what was kept can be read: nothing in a sandbox is a secret.
        let seeded = Ids::seeded(1);
        let vault = Vault::seeded(&seeded);
        let (sandbox, ids) = match scene {
            Scene::New(setup, _) => (Sandbox::start(*setup, options).await, seeded),
            // Ids that come out the same each time would come out twice.
            Scene::Kept(kept) => (Sandbox::resume(*kept, options).await, Ids::random()),
        };
        let sandbox = sandbox.map_err(failed)?;
        let billing = Billing::start().await.map_err(failed)?;
        let guild = GuildId(sandbox.guild_id().cast_signed());
        let app = App {
            db,
            clock,
            vault,
            ids,
            providers: billing.account(guild).unwrap_or_default(),
        };
        let mut stage = Stage {
            sandbox,
            app,
            bot: None,
            _billing: billing,
        };
        stage.start_bot().await?;
        Ok(stage)
    }

    /// Starts the bot, which must be stopped.
    ///
    /// # Errors
    /// The bot can't connect.
    pub async fn start_bot(&mut self) -> Result<(), StageError> {
        let token = self.sandbox.token().into();
        let connection = Connection {
            token,
            api_url: Some(self.sandbox.url()),
        };
        self.bot = Some(
            Bot::start(self.app.clone(), &connection)
                .await
                .map_err(failed)?,
        );
        // Unchanged commands are not registered again, so after a restart the session alone tells.
        self.sandbox.ready().await;
        self.sandbox.connected().await;
        Ok(())
    }

    /// Stops the bot, as a restart does; the local Discord goes on.
    pub async fn stop_bot(&mut self) {
        if let Some(bot) = self.bot.take() {
            bot.stop().await;
            self.sandbox.disconnected().await;
        }
    }

    /// Waits until the bot has nothing left to do or say.
    ///
    /// # Errors
    /// A fault of the database.
    pub async fn settle(&self) -> Result<(), Fault> {
        match &self.bot {
            Some(bot) => bot.clockwork().settle().await,
            None => Ok(()),
        }
    }

    /// Moves the clock to a time, through everything that is due on the way; with the bot stopped, it just passes.
    ///
    /// # Errors
    /// A fault of the database.
    pub async fn advance(&self, to: Instant) -> Result<(), Fault> {
        match &self.bot {
            Some(bot) => bot.advance(to).await,
            None => {
                self.app.clock.set(to);
                Ok(())
            }
        }
    }

    /// Moves the clock to the next moment at which something is due, as far as to a time; returns whether something was.
    ///
    /// # Errors
    /// A fault of the database.
    pub async fn step(&self, to: Instant) -> Result<bool, Fault> {
        match &self.bot {
            Some(bot) => bot.clockwork().step(to).await,
            None => {
                self.app.clock.set(to);
                Ok(false)
            }
        }
    }

    /// What the bot does by itself, the next first.
    ///
    /// # Errors
    /// A fault of the database.
    pub async fn due(&self) -> Result<Vec<(Instant, Phrase)>, Fault> {
        let Some(bot) = &self.bot else {
            return Ok(Vec::new());
        };
        let guild = GuildId(i64::try_from(self.sandbox.guild_id()).unwrap_or_default());
        bot.clockwork().due(guild).await
    }

    /// Stops everything.
    pub async fn stop(mut self) {
        self.close().await;
    }

    /// Stops everything, where others still hold the stage.
    pub async fn close(&mut self) {
        self.stop_bot().await;
        self.sandbox.clone().stop().await;
        self.app.db.close().await;
    }
}

fn shown_by(clock: &Clock) -> discord_sandbox::Clock {
    let clock = clock.clone();
    Arc::new(move || clock.now().utc())
}

/// The moment that words such as "+7d", "+90m", "+1y" or "2027-03-28 01:59 Europe/Paris" mean.
///
/// # Errors
/// What was not understood.
pub fn moment(words: &str, now: Instant) -> Result<Instant, String> {
    if let Some(span) = words.strip_prefix('+') {
        return match span.strip_suffix('y') {
            Some(years) => years_after(years, now),
            None => Ok(now.after(span_of(span)?)),
        };
    }
    let (time, zone) = match words.rsplit_once(' ') {
        Some((time, zone)) if zone.contains(char::is_alphabetic) => {
            (time, zone.parse().map_err(|_| format!("no zone {zone}"))?)
        }
        _ => (words, chrono_tz::UTC),
    };
    let formats = ["%Y-%m-%d %H:%M", "%Y-%m-%d %H:%M:%S"];
    let parsed = formats
        .iter()
        .find_map(|format| chrono::NaiveDateTime::parse_from_str(time, format).ok());
    let parsed = parsed.ok_or_else(|| {
        format!("{words} is no time: say +7d, +1h or 2027-03-28 01:59 Europe/Paris")
    })?;
    Ok(civil::resolve(parsed, zone))
}

/// The same day and time of a later year.
fn years_after(years: &str, now: Instant) -> Result<Instant, String> {
    let count: u32 = years
        .trim()
        .parse()
        .map_err(|_| format!("{years}y is no length of time"))?;
    let months = chrono::Months::new(count.saturating_mul(12));
    let later = now.utc().checked_add_months(months);
    later
        .map(Into::into)
        .ok_or_else(|| format!("{years}y is too far"))
}

fn span_of(span: &str) -> Result<std::time::Duration, String> {
    let unit = span.chars().last().unwrap_or_default();
    let seconds = match unit {
        's' => 1,
        'm' => 60,
        'h' => 3_600,
        'd' => 86_400,
        'w' => 7 * 86_400,
        _ => return Err(format!("{span} has no unit: s, m, h, d, w or y")),
    };
    let count: u64 = span[..span.len() - 1]
        .trim()
        .parse()
        .map_err(|_| format!("{span} is no length of time"))?;
    Ok(std::time::Duration::from_secs(
        count.saturating_mul(seconds),
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn moments_as_people_write_them() {
        let now = Instant::from_millis(0);
        assert_eq!(moment("+2d", now), Ok(Instant::from_millis(2 * 86_400_000)));
        assert_eq!(moment("1970-01-01 01:00 Europe/Paris", now), Ok(now));
        assert_eq!(moment("+1y", now), moment("1971-01-01 00:00", now));
        for nonsense in [
            "",
            "+",
            "+d",
            "+y",
            "tomorrow",
            "2027-01-01 00:00 Mars/Base",
            "+é",
        ] {
            assert!(moment(nonsense, now).is_err(), "{nonsense}");
        }
    }
}
