//! Roles: that nothing protected is left open, and what a transcript alone can't play.
mod closed;
mod gone;

use crate::transcripts::ids::numbered;
use crate::transcripts::staffed;
use crate::world::{On, World};
use discord_sandbox::transcript;
use ovation::cli::sandbox::demo;
use serde_json::{Value, json};
use serenity::all::{ChannelId, Http, HttpBuilder};

/// Gives each role of the program to the Discord role that was made for it.
const GIVEN: &str = r#"
ada #admin> /roles give role:"Program manager" to:@hr
ada #admin> /roles give role:"Catalog manager" to:@shop
ada #admin> /roles give role:"Approver" to:@desk
ada #admin> /roles give role:"Review manager" to:@second
ada #admin> /roles give role:"Auditor" to:@audit
"#;

/// The demonstration, with somebody in each role.
async fn world(on: On) -> Option<World> {
    let mut world = World::with(on, staffed()).await?;
    let set_up = transcript::play(&world.sandbox(), &mut world.director, demo::SCRIPT).await;
    assert_eq!(set_up.mistakes, Vec::<String>::new());
    world.play(GIVEN).await;
    Some(world)
}

fn check(name: &str, shown: String) {
    insta::with_settings!({ snapshot_path => "../transcripts/snapshots", prepend_module_to_snapshot => false, omit_expression => true }, {
        insta::assert_snapshot!(name, numbered(&shown));
    });
}

/// The bot's own access to the local Discord, to leave there what it would never send.
fn http(world: &World) -> Http {
    let sandbox = world.sandbox();
    HttpBuilder::new(sandbox.token())
        .proxy(sandbox.url())
        .ratelimiter_disabled(true)
        .application_id(sandbox.bot_id().into())
        .build()
}

/// Posts buttons, each labelled with what its custom_id says that it does.
async fn forge(world: &World, channel: ChannelId, actions: &[&str]) {
    let guild = world.sandbox().guild_id();
    for some in actions.chunks(25) {
        let button = |action: &&str| {
            let id = format!("1|{action}|{guild}|0|0::.");
            json!({ "type": 2, "style": 1, "custom_id": id, "label": action })
        };
        let buttons: Vec<Value> = some.iter().map(button).collect();
        let rows = buttons
            .chunks(5)
            .map(|five| json!({ "type": 1, "components": five }));
        let rows: Vec<Value> = rows.collect();
        let message = json!({ "content": "Forged", "components": rows });
        let http = http(world);
        let posted = http.send_message(channel, Vec::new(), &message).await;
        posted.unwrap();
    }
}
