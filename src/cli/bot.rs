//! The bot, put together: the gateway, the outbox and the jobs around one [`App`].
pub mod clockwork;
mod connect;

pub use connect::StartError;

use crate::app::App;
use crate::base::clock::Instant;
use crate::base::config::Connection;
use crate::base::db::Fault;
use crate::base::ids::GuildId;
use crate::base::locale::Locale;
use crate::base::outbox;
use crate::discord::call::{Edge, Presence, Told, Words};
use crate::discord::delivery::Courier;
use crate::discord::{events, register};
use crate::feature::{Command, Feature, Work};
use crate::{board, enrolment, features, jobs, privacy, program, provider, seal, upkeep};
use clockwork::Clockwork;
use futures::FutureExt;
use serenity::all::{GatewayIntents, ShardManager};
use serenity::http::Http;
use std::sync::Arc;
use std::time::Duration;
use tokio::task::JoinHandle;
use tokio_util::task::TaskTracker;

/// How long stopping waits for what is under way.
const LAST_MINUTE: Duration = Duration::from_secs(10);

/// A bot that runs: jobs and the outbox, and the gateway while it serves.
pub struct Bot {
    clockwork: Clockwork,
    connection: Connection,
    courier: Courier,
    commands: Vec<Command>,
    gateway: Option<Gateway>,
    background: Vec<JoinHandle<()>>,
}

/// The connection over which Discord says what people do.
struct Gateway {
    shards: Arc<ShardManager>,
    task: JoinHandle<serenity::Result<()>>,
}

impl Bot {
    /// Connects to Discord and starts to serve.
    ///
    /// # Errors
    /// The stand-in is not there or not on this machine; the token can't be used.
    pub async fn start(app: App, connection: &Connection) -> Result<Bot, StartError> {
        let mut bot = Bot::stand_by(app, connection).await?;
        bot.serve().await?;
        Ok(bot)
    }

    /// Begins to run jobs and to deliver the outbox, beside whoever serves.
    ///
    /// # Errors
    /// The stand-in is not there or not on this machine.
    pub async fn stand_by(app: App, connection: &Connection) -> Result<Bot, StartError> {
        let http = connect::http(connection).await?;
        let mut offered = features::all();
        let commands = commands(&mut offered);
        let edge = Arc::new(edge(&app, &offered));
        let jobs = edge.work.jobs.clone();
        let kinds = offered
            .iter()
            .flat_map(|feature| feature.notices.clone())
            .collect();
        let courier = Courier::new(&edge, Arc::new(http), kinds);
        let delivery = tokio::spawn(courier.clone().run());
        let work = tokio::spawn(jobs::run(app.clone(), jobs.clone()));
        let sealing = tokio::spawn(seal::service::run(app.clone()));
        let ranking = tokio::spawn(board::service::run(app.clone()));
        let renewing = tokio::spawn(provider::service::run(app.clone()));
        Ok(Bot {
            clockwork: Clockwork { app, edge, jobs },
            connection: connection.clone(),
            courier,
            commands,
            gateway: None,
            background: vec![delivery, work, sealing, ranking, renewing],
        })
    }

    /// Connects to Discord, and serves people from then on. A bot serves once: its commands go with the connection.
    ///
    /// # Errors
    /// The stand-in is not there or not on this machine; the token can't be used.
    pub async fn serve(&mut self) -> Result<(), StartError> {
        let http = connect::another(&self.connection)?;
        let commands = std::mem::take(&mut self.commands);
        let framework = framework(self.clockwork.edge.clone(), commands);
        let mut client = connect::client(http, framework, intents()).await?;
        self.gateway = Some(Gateway {
            shards: client.shard_manager.clone(),
            task: tokio::spawn(async move { client.start().await }),
        });
        Ok(())
    }

    /// Resolves when the gateway gives up for good, and says why: a token that was withdrawn, say.
    pub async fn finished(&mut self) -> String {
        let Some(gateway) = &mut self.gateway else {
            return std::future::pending().await;
        };
        match (&mut gateway.task).await {
            Ok(Err(error)) => error.to_string(),
            Ok(Ok(())) => "the gateway was closed".into(),
            Err(broken) => format!("the gateway broke: {broken}"),
        }
    }

    /// What moves its clock, where that is moved by hand.
    pub fn clockwork(&self) -> &Clockwork {
        &self.clockwork
    }

    /// Moves a manual clock to a time, through everything that is due on the way, in order.
    ///
    /// # Errors
    /// A fault of the database.
    pub async fn advance(&self, to: Instant) -> Result<(), Fault> {
        while self.clockwork.step(to).await? {}
        Ok(())
    }

    /// Stops: nothing new is taken, what is under way is answered, what is due is said, and everything is sealed and
    /// ranked.
    pub async fn stop(mut self) {
        if let Some(gateway) = &mut self.gateway {
            connect::hang_up(&gateway.shards, &mut gateway.task).await;
        }
        let edge = &self.clockwork.edge;
        edge.under_way.close();
        if tokio::time::timeout(LAST_MINUTE, edge.under_way.wait())
            .await
            .is_err()
        {
            tracing::warn!("some interactions were still under way");
        }
        for task in self.background {
            task.abort();
            let _ = task.await;
        }
        if let Ok(Err(fault)) = tokio::time::timeout(LAST_MINUTE, self.courier.drain()).await {
            tracing::warn!(%fault, "the outbox waits for the next start");
        }
        if let Ok(Err(fault)) = tokio::time::timeout(LAST_MINUTE, finish(&self.clockwork.app)).await
        {
            tracing::warn!(%fault, "the last seals or places wait for the next start");
        }
    }
}

/// What follows commits.
async fn finish(app: &App) -> Result<(), Fault> {
    seal::service::seal_all(app).await?;
    board::service::rank_all(app).await
}

fn commands(offered: &mut [Feature]) -> Vec<Command> {
    let mut commands: Vec<Command> = offered
        .iter_mut()
        .flat_map(|feature| std::mem::take(&mut feature.commands))
        .collect();
    for problem in crate::base::locale::commands::localise(&mut commands) {
        tracing::error!(problem, "a command lacks its words");
    }
    commands
}

async fn speak(app: App, guild: GuildId, locale: Locale) -> Words {
    let (speech, settings) = program::service::speech(&app, guild, locale).await;
    let notice = settings.map(|settings| enrolment::rules::version(&settings));
    Words { speech, notice }
}

/// Where the bot is again, what could not be reached there is tried at once.
async fn present(app: App, presence: Presence) -> Result<(), Fault> {
    match presence {
        Presence::All(guilds) => program::service::present(&app, &guilds).await,
        Presence::Gone(guild) => program::service::left(&app, guild).await,
        Presence::Here(guild) => {
            program::service::came_back(&app, guild).await?;
            outbox::mended(&app, guild).await
        }
    }
}

fn edge(app: &App, offered: &[Feature]) -> Edge {
    Edge {
        app: app.clone(),
        speak: |app, guild, locale| speak(app, guild, locale).boxed(),
        meet: |app, guild, user, speech| {
            async move { privacy::meet(&app, guild, user, &speech).await }.boxed()
        },
        granted: |app, guild, allowed| {
            async move { privacy::service::granted(&app, guild, allowed).await }.boxed()
        },
        held: upkeep::service::held,
        present: |app, presence| present(app, presence).boxed(),
        work: Work {
            jobs: offered
                .iter()
                .flat_map(|feature| feature.jobs.clone())
                .collect(),
            outlook: |app, jobs, guild| {
                async move { jobs::outlook(&app, &jobs, guild).await }.boxed()
            },
            run_now: |app, job, guild| async move { jobs::run_now(&app, job, guild).await }.boxed(),
        },
        told: Told::default(),
        mapped: |app, guild| async move { program::service::roles(&app, guild).await }.boxed(),
        components: offered
            .iter()
            .flat_map(|feature| feature.components.clone())
            .collect(),
        notices: offered
            .iter()
            .flat_map(|feature| feature.notices.clone())
            .collect(),
        under_way: TaskTracker::new(),
        answered: tokio::sync::Notify::new(),
    }
}

fn framework(edge: Arc<Edge>, commands: Vec<Command>) -> poise::Framework<Arc<Edge>, Fault> {
    let creations = register::creations(&commands);
    let options = poise::FrameworkOptions {
        commands,
        event_handler: |framework, event| {
            let http = &framework.serenity_context.http;
            events::handle(framework.user_data, http, event).boxed()
        },
        on_error: |error| events::failed(error).boxed(),
        ..poise::FrameworkOptions::default()
    };
    let builder = poise::Framework::builder()
        .options(options)
        .initialize_owners(false);
    // An error here would leave every command hanging for ever, so registration goes on in its own task.
    let builder = builder.setup(move |ctx, _, _| {
        let http: Arc<Http> = ctx.http.clone();
        async move {
            tokio::spawn(register::register(edge.app.clone(), http, creations));
            Ok(edge)
        }
        .boxed()
    });
    builder.build()
}

fn intents() -> GatewayIntents {
    GatewayIntents::GUILDS
        | GatewayIntents::GUILD_MESSAGE_REACTIONS
        | GatewayIntents::GUILD_INVITES
        | GatewayIntents::GUILD_SCHEDULED_EVENTS
}
