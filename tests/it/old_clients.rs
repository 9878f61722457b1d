//! What an old client or an older version of the bot may still send.
use crate::transcripts::ids::numbered;
use crate::world::{ENGINES, World};
use serde_json::json;
use serenity::all::{ChannelId, Http, HttpBuilder};

/// The bot's own access to the local Discord, to leave there what an older version would have.
pub fn http(world: &World) -> Http {
    let sandbox = world.sandbox();
    HttpBuilder::new(sandbox.token())
        .proxy(sandbox.url())
        .ratelimiter_disabled(true)
        .application_id(sandbox.bot_id().into())
        .build()
}

/// A button as Discord takes it.
pub fn button(custom_id: &str, label: &str) -> serde_json::Value {
    json!({ "type": 2, "style": 1, "custom_id": custom_id, "label": label })
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn buttons_that_nobody_knows_are_refused() {
    for on in ENGINES {
        let Some(mut world) = World::new(on).await else {
            continue;
        };
        let guild = world.sandbox().guild_id();
        let buttons = [
            button(&format!("0|kudos.undo|{guild}|1|"), "Older"),
            button(&format!("1|kudos.unknown|{guild}|1|"), "Unknown"),
            button("1|kudos.undo|1|1|", "Elsewhere"),
            button(&format!("1|kudos.undo|{guild}|1|"), "Missing"),
            button("nonsense", "Nonsense"),
        ];
        let message = json!({ "content": "From long ago", "components": [{ "type": 1, "components": buttons }] });
        let channel = ChannelId::new(world.sandbox().channel_id("general").expect("a channel"));
        let posted = http(&world)
            .send_message(channel, Vec::new(), &message)
            .await;
        posted.expect("the message is taken");
        let lines = "alice> [Older]\nchloe> [Older]\nalice> [Unknown]\nalice> [Elsewhere]\nalice> [Nonsense]\nalice> [Missing]\nchloe> [Missing]\nalice> /balance";
        let shown = world.play(lines).await;
        insta::assert_snapshot!("old_buttons", numbered(&shown));
        world.finish().await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn commands_of_an_older_registration_are_refused() {
    for on in ENGINES {
        let Some(mut world) = World::new(on).await else {
            continue;
        };
        // Registered for direct messages too, and without the option that is asked for now.
        let commands = json!([
            { "name": "balance", "description": "x", "contexts": [0, 1] },
            { "name": "kudos", "description": "x" },
        ]);
        let registered = http(&world).create_global_commands(&commands).await;
        registered.expect("the commands are taken");
        let lines = "alice @dm> /balance\nchloe @dm> /balance\nalice> /kudos\nchloe> /kudos";
        let shown = world.play(lines).await;
        insta::assert_snapshot!("old_commands", numbered(&shown));
        world.finish().await;
    }
}
