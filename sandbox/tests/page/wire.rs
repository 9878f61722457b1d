//! What the inspector shows.

use crate::support::{World, next};
use discord_sandbox::Options;
use serde_json::{Value, json};
use std::time::Duration;

/// The records that a page is told when it is opened.
async fn records(world: &World) -> Vec<Value> {
    let mut wire = world.live("alice").await;
    loop {
        let frame = next(&mut wire).await;
        if frame["t"] == "records" {
            return frame["records"].as_array().unwrap().clone();
        }
    }
}

fn ping(world: &World) -> Value {
    let args = json!([{ "name": "text", "type": "text", "value": "x" }]);
    json!({ "do": "slash", "channel": world.channel("general"), "command": "ping", "args": args })
}

fn find<'a>(all: &'a [Value], title: &str) -> &'a Value {
    let found = all
        .iter()
        .find(|one| one["title"].as_str().unwrap().contains(title));
    found.unwrap_or_else(|| panic!("no {title} in {all:#?}"))
}

#[tokio::test]
async fn events_and_calls_are_told_in_their_order() {
    let mut world = World::new().await;
    let acted = world.acts("alice", ping(&world));
    world
        .answer(json!({ "type": 4, "data": { "content": "pong" } }))
        .await;
    acted.await.unwrap();
    let all = records(&world).await;
    let orders: Vec<u64> = all
        .iter()
        .map(|one| one["order"].as_u64().unwrap())
        .collect();
    assert!(orders.is_sorted(), "{orders:?}");
    let event = find(&all, "INTERACTION_CREATE");
    assert_eq!(
        (&event["interaction"], &event["violations"]),
        (&json!("/ping"), &json!([]))
    );
    assert!(event["ms"].is_number());
    let call = find(&all, "/callback");
    assert_eq!((&call["status"], &call["of"]), (&json!(204), &event["of"]));
    let whole = world.get(&format!("record?order={}", call["order"])).await;
    assert_eq!(whole["body"]["data"]["content"], "pong");
    let whole = world.get(&format!("record?order={}", event["order"])).await;
    assert_eq!(whole["body"]["data"]["name"], "ping");
}

#[tokio::test]
async fn a_second_answer_and_a_bad_one_are_told_with_their_rules() {
    let mut world = World::new().await;
    let acted = world.acts("alice", ping(&world));
    let asked = world
        .answer(json!({ "type": 4, "data": { "content": "pong" } }))
        .await;
    acted.await.unwrap();
    let path = format!(
        "/interactions/{}/{}/callback",
        asked["id"].as_str().unwrap(),
        asked["token"].as_str().unwrap()
    );
    let again = json!({ "type": 4, "data": { "content": "pong" } });
    assert_eq!(world.bot_call("POST", &path, again).await, 400);
    let all = records(&world).await;
    let rules: Vec<&str> = all
        .iter()
        .flat_map(|one| one["violations"].as_array().unwrap())
        .filter_map(|one| one["rule"].as_str())
        .collect();
    assert_eq!(rules, ["answered-twice"]);
}

#[tokio::test]
async fn that_nobody_answered_is_told_even_to_who_looks_later() {
    let options = Options {
        answer_within: Duration::from_millis(20),
        ..Options::default()
    };
    let world = World::with(options).await;
    let (status, told) = world.post("act?as=alice", ping(&world)).await;
    assert_eq!((status, &told["answer"]), (200, &json!("none")));
    let all = records(&world).await;
    let silence = all.iter().find(|one| one["kind"] == "silence").unwrap();
    assert_eq!(
        (&silence["title"], &silence["violations"][0]["rule"]),
        (&json!("/ping"), &json!("not-answered"))
    );
}

#[tokio::test]
async fn what_is_to_go_wrong_does() {
    let mut world = World::new().await;
    world.post("pretend", json!({ "trouble": "limited" })).await;
    let acted = world.acts("alice", ping(&world));
    let asked = world.bot.event("INTERACTION_CREATE").await;
    let path = format!(
        "/interactions/{}/{}/callback",
        asked["id"].as_str().unwrap(),
        asked["token"].as_str().unwrap()
    );
    let pong = json!({ "type": 4, "data": { "content": "pong" } });
    assert_eq!(world.bot_call("POST", &path, pong.clone()).await, 429);
    assert_eq!(world.bot_call("POST", &path, pong).await, 204);
    assert_eq!(acted.await.unwrap().1["answer"], "message");
    let (status, _) = world
        .post("pretend", json!({ "trouble": "earthquake" }))
        .await;
    assert_eq!(status, 422);
}
