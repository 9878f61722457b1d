//! A bot of one command, and a transcript played to it: `cargo run -p discord-sandbox --example ping`.
use discord_sandbox::transcript::{self, Host};
use discord_sandbox::{NewUser, Options, Sandbox, Setup};
use futures::FutureExt;
use futures::future::BoxFuture;
use serenity::all::{
    Command, CreateCommand, CreateInteractionResponse, CreateInteractionResponseMessage,
    EventHandler, GatewayIntents, HttpBuilder, Interaction, Ready,
};
use serenity::async_trait;
use serenity::client::{ClientBuilder, Context};
use std::error::Error;

struct Bot;

#[async_trait]
impl EventHandler for Bot {
    async fn ready(&self, ctx: Context, _: Ready) {
        let ping = CreateCommand::new("ping").description("Is anybody there?");
        if let Err(error) = Command::set_global_commands(&ctx.http, vec![ping]).await {
            tracing::error!(%error, "the command could not be registered");
        }
    }

    async fn interaction_create(&self, ctx: Context, interaction: Interaction) {
        let Interaction::Command(command) = interaction else {
            return;
        };
        let pong = CreateInteractionResponseMessage::new().content("Pong!");
        let answer = CreateInteractionResponse::Message(pong);
        if let Err(error) = command.create_response(&ctx.http, answer).await {
            tracing::error!(%error, "the answer was refused");
        }
    }
}

/// This bot does nothing by itself, so there are no lines of its own and nothing to wait for.
struct Simple;

impl Host for Simple {
    fn command<'a>(&'a mut self, _: &'a str) -> BoxFuture<'a, Option<Result<String, String>>> {
        std::future::ready(None).boxed()
    }

    fn settle(&mut self) -> BoxFuture<'_, ()> {
        std::future::ready(()).boxed()
    }

    fn now(&self) -> chrono::DateTime<chrono::Utc> {
        chrono::DateTime::UNIX_EPOCH
    }
}

#[tokio::main]
#[allow(clippy::print_stdout, reason = "the transcript is for the reader")]
async fn main() -> Result<(), Box<dyn Error>> {
    let setup = Setup::new("Acme")
        .channel("general")
        .user(NewUser::new("alice"));
    let sandbox = Sandbox::start(setup, Options::default()).await?;

    let http = HttpBuilder::new(sandbox.token())
        .proxy(sandbox.url())
        .ratelimiter_disabled(true)
        .build();
    let mut client = ClientBuilder::new_with_http(http, GatewayIntents::GUILDS)
        .event_handler(Bot)
        .await?;
    tokio::spawn(async move { client.start().await });
    sandbox.ready().await;

    let played = transcript::play(&sandbox, &mut Simple, "alice> /ping\nalice> /pong\n").await;
    print!("{}", played.text);
    assert_eq!(played.violations, Vec::<String>::new());
    sandbox.stop().await;
    Ok(())
}
