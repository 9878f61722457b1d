//! What happens is told as it happens.

use crate::support::{World, next};
use serde_json::{Value, json};

/// The next frame of a kind.
async fn frame(
    wire: &mut tokio_tungstenite::WebSocketStream<
        tokio_tungstenite::MaybeTlsStream<tokio::net::TcpStream>,
    >,
    kind: &str,
) -> Value {
    loop {
        let frame = next(wire).await;
        if frame["t"] == kind {
            return frame;
        }
    }
}

#[tokio::test]
async fn messages_are_told_to_those_who_see_them() {
    let world = World::new().await;
    let mut alice = world.live("alice").await;
    let mut bob = world.live("bob").await;
    let state = frame(&mut alice, "state").await;
    assert_eq!(state["state"]["guild"]["name"], "Acme");
    frame(&mut bob, "state").await;
    let id = world
        .sandbox
        .person("alice")
        .say("general", "hello")
        .await
        .unwrap();
    for wire in [&mut alice, &mut bob] {
        let told = frame(wire, "message").await;
        assert_eq!(told["message"]["content"], "hello");
    }
    world.sandbox.person("bob").react(id, "👍").await.unwrap();
    let told = frame(&mut alice, "message").await;
    assert_eq!(told["message"]["reactions"][0]["me"], false);
    let told = frame(&mut bob, "message").await;
    assert_eq!(told["message"]["reactions"][0]["me"], true);
    let path = format!("/channels/{}/messages/{id}", world.channel("general"));
    assert_eq!(world.bot_call("DELETE", &path, json!({})).await, 204);
    assert_eq!(frame(&mut bob, "gone").await["id"], id.to_string());
}

#[tokio::test]
async fn those_whom_one_can_be_are_told_apart() {
    let world = World::new().await;
    let state = world.get("state?as=alice").await;
    let part = |name: &str| {
        let mut people = state["people"].as_array().unwrap().iter();
        people.find(|one| one["name"] == name).unwrap()["part"].clone()
    };
    let words = json!({ "en-US": "a reader of French" });
    assert_eq!(part("bob"), json!({ "place": 0, "words": words }));
    assert_eq!(part("alice"), Value::Null);
}

#[tokio::test]
async fn what_was_private_is_forgotten_and_nothing_else() {
    let mut world = World::new().await;
    let general = world.channel("general");
    let args = json!([{ "name": "text", "type": "text", "value": "x" }]);
    let body = json!({ "do": "slash", "channel": general, "command": "ping", "args": args });
    let acted = world.acts("alice", body);
    world
        .answer(json!({ "type": 4, "data": { "content": "psst", "flags": 64 } }))
        .await;
    acted.await.unwrap();
    let alice = world.sandbox.person("alice");
    alice.say("general", "aloud").await.unwrap();
    assert_eq!(alice.sees("general").len(), 2);
    world.sandbox.forget_private();
    let left = alice.sees("general");
    assert_eq!(left.len(), 1);
    assert_eq!(left[0]["content"], "aloud");
}

#[tokio::test]
async fn an_ephemeral_answer_reaches_its_owner_alone() {
    let mut world = World::new().await;
    let (mut alice, mut bob) = (world.live("alice").await, world.live("bob").await);
    frame(&mut alice, "state").await;
    frame(&mut bob, "state").await;
    let args = json!([{ "name": "text", "type": "text", "value": "x" }]);
    let body = json!({ "do": "slash", "channel": world.channel("general"), "command": "ping", "args": args });
    let acted = world.acts("alice", body);
    world
        .answer(json!({ "type": 4, "data": { "content": "psst", "flags": 64 } }))
        .await;
    acted.await.unwrap();
    assert_eq!(
        frame(&mut alice, "message").await["message"]["content"],
        "psst"
    );
    world
        .sandbox
        .person("alice")
        .say("general", "aloud")
        .await
        .unwrap();
    let told = frame(&mut bob, "message").await;
    assert_eq!(
        told["message"]["content"], "aloud",
        "the whisper is not told"
    );
}

#[tokio::test]
async fn a_moved_clock_and_a_changed_person_are_told() {
    let world = World::new().await;
    let mut bob = world.live("bob").await;
    frame(&mut bob, "state").await;
    world.post("host", json!({ "line": "clock +1h" })).await;
    let told = frame(&mut bob, "now").await;
    assert_eq!(told["now"], "2026-11-23T10:00:00.000000+00:00");
    world.sandbox.person("alice").leave();
    let told = frame(&mut bob, "state").await;
    let people = told["state"]["people"].as_array().unwrap();
    let alice = people.iter().find(|one| one["name"] == "alice").unwrap();
    assert_eq!(alice["member"], false);
}

#[tokio::test]
async fn older_messages_come_page_by_page() {
    let world = World::new().await;
    let alice = world.sandbox.person("alice");
    for number in 0..25 {
        alice.say("general", &number.to_string()).await.unwrap();
    }
    let channel = world.channel("general");
    let newest = world
        .get(&format!("messages?as=bob&channel={channel}&limit=10"))
        .await;
    assert_eq!(newest[0]["content"], "15");
    let before = newest[0]["id"].as_str().unwrap();
    let older = world
        .get(&format!(
            "messages?as=bob&channel={channel}&limit=20&before={before}"
        ))
        .await;
    let words: Vec<&str> = older
        .as_array()
        .unwrap()
        .iter()
        .filter_map(|one| one["content"].as_str())
        .collect();
    assert_eq!((words.len(), words[0], words[14]), (15, "0", "14"));
}

#[tokio::test]
async fn a_page_that_stops_lets_go() {
    let world = World::new().await;
    let mut bob = world.live("bob").await;
    frame(&mut bob, "state").await;
    world.page.clone().stop().await;
    let gone = world.http.get(world.page.url()).send().await;
    assert!(gone.is_err());
}
