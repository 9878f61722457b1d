//! A bot written with serenity, end to end.

use crate::support::sandbox;
use discord_sandbox::Answer;
use serenity::{
    all::{
        Client, Command, Context, CreateCommand, CreateInteractionResponse,
        CreateInteractionResponseMessage, EventHandler, GatewayIntents, Interaction, Ready,
    },
    async_trait,
    http::HttpBuilder,
};

struct Ping;

#[async_trait]
impl EventHandler for Ping {
    async fn ready(&self, ctx: Context, _: Ready) {
        let ping = CreateCommand::new("ping").description("Answers.");
        Command::set_global_commands(&ctx.http, vec![ping])
            .await
            .unwrap();
    }

    async fn interaction_create(&self, ctx: Context, interaction: Interaction) {
        let Interaction::Command(command) = interaction else {
            return;
        };
        let message = CreateInteractionResponseMessage::new()
            .content("pong")
            .ephemeral(true);
        command
            .create_response(&ctx.http, CreateInteractionResponse::Message(message))
            .await
            .unwrap();
    }
}

#[tokio::test]
async fn it_answers_a_command_and_survives_a_dropped_socket() {
    let sandbox = sandbox().await;
    let http = HttpBuilder::new(sandbox.token())
        .proxy(sandbox.url())
        .ratelimiter_disabled(true)
        .build();
    let builder =
        serenity::client::ClientBuilder::new_with_http(http, GatewayIntents::non_privileged());
    let mut bot: Client = builder.event_handler(Ping).await.unwrap();
    let shards = bot.shard_manager.clone();
    let running = tokio::spawn(async move { bot.start().await });
    sandbox.ready().await;
    let alice = sandbox.person("alice");
    for _ in 0..2 {
        let asked = alice.slash("general", "ping", &[]).await.unwrap();
        let Answer::Message(message) = asked.answered().await else {
            panic!("no answer")
        };
        assert_eq!(
            (&message["content"] == "pong", &message["flags"] == 64),
            (true, true)
        );
        sandbox.faults().drop_socket();
        sandbox.connected().await;
    }
    assert_eq!(sandbox.violations(), [""; 0]);
    shards.shutdown_all().await;
    running.await.unwrap().unwrap();
    sandbox.stop().await;
}
