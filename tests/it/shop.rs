//! Buttons of the shop that are forged, clicked twice, or by somebody else: each acts for whoever clicks, on what is there now.
use crate::faults::number_in;
use crate::old_clients::{button, http};
use crate::world::{ENGINES, World};
use serde_json::json;
use serenity::all::ChannelId;

const WISHES: &str = "select count(*) from wish";
const COUNTED: &str = "select cast(sum(wishes) as bigint) from wish_count";

/// A message in #general with these buttons, as nobody but the bot could have sent it.
async fn post(world: &World, buttons: &[(String, &str)]) {
    let buttons: Vec<_> = buttons
        .iter()
        .map(|(id, label)| button(id, label))
        .collect();
    let message =
        json!({ "content": "Look", "components": [{ "type": 1, "components": buttons }] });
    let channel = ChannelId::new(world.sandbox().channel_id("general").unwrap());
    let posted = http(world)
        .send_message(channel, Vec::new(), &message)
        .await;
    posted.expect("the message is taken");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_button_acts_for_whoever_clicks_it_and_once() {
    for on in ENGINES {
        let Some(mut world) = World::new(on).await else {
            continue;
        };
        world.play("ada> /catalog add name:Tea price:5").await;
        let tea = number_in(on, &world.url, "select id from item").await;
        let guild = world.sandbox().guild_id();
        let buttons = [
            (format!("1|shop.wish|{guild}|{tea}|0."), "Wish"),
            (format!("1|shop.unwish|{guild}|{tea}|f"), "Unwish"),
            (format!("1|shop.item|{guild}|{tea}|x.zz"), "Item"),
        ];
        post(&world, &buttons).await;
        world
            .play("bob> [Wish] on:\"Look\"\nbob> [Unwish] on:\"Look\"")
            .await;
        let first = world.play("bob> [Wish] on:\"Look\"").await;
        assert!(first.contains("On your wishlist"), "{first}");
        let again = world.play("bob> [Wish] on:\"Look\"").await;
        assert_eq!(again, first, "twice is the same");
        world.play("chloe> [Wish] on:\"Look\"").await;
        assert_eq!(number_in(on, &world.url, WISHES).await, 2);
        let off = world.play("bob> [Unwish] on:\"Look\"").await;
        assert!(!off.contains("On your wishlist"), "{off}");
        let again = world.play("bob> [Unwish] on:\"Look\"").await;
        assert_eq!(again, off);
        assert_eq!(number_in(on, &world.url, WISHES).await, 1, "hers stays");
        assert_eq!(number_in(on, &world.url, COUNTED).await, 1);
        let seen = world.play("erin> [Item] on:\"Look\"\nerin> [Back]").await;
        assert!(seen.contains("Shop"), "{seen}");
        world.finish().await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_forged_changes_nothing() {
    for on in ENGINES {
        let Some(mut world) = World::new(on).await else {
            continue;
        };
        world.play("ada> /catalog add name:Tea price:5").await;
        let guild = world.sandbox().guild_id();
        let buttons = [
            (format!("1|shop.wish|{guild}|1|0."), "Wish"),
            (format!("1|shop.unwish|{guild}|1|0."), "Unwish"),
            (
                format!("1|shop.page|{guild}|-7|reach.0123456789abcdef"),
                "Page",
            ),
            (format!("1|order.want|{guild}|1|"), "Want"),
            (format!("1|wish.drop|{guild}|1|"), "Drop"),
        ];
        post(&world, &buttons).await;
        for (label, said) in [
            ("Wish", "There is no reward"),
            ("Unwish", "There is no reward"),
            ("Page", "Nothing is under that category any more"),
            ("Want", "There is no reward"),
            ("Drop", "Nothing is on it yet"),
        ] {
            let shown = world.play(&format!("bob> [{label}] on:\"Look\"")).await;
            assert!(shown.contains(said), "{shown}");
        }
        assert_eq!(number_in(on, &world.url, WISHES).await, 0);
        world.finish().await;
    }
}
