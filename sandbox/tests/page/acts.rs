//! What people do in the page goes over the same wire as everything else.

use crate::support::World;
use serde_json::json;

#[tokio::test]
async fn a_command_reaches_the_bot_and_its_answer_the_page() {
    let mut world = World::new().await;
    let bob = world.sandbox.person("bob").id().to_string();
    let file = json!({ "name": "file", "type": "attachment", "value": ["a.txt", "aGk="] });
    let acted = world.acts(
        "alice",
        json!({ "do": "slash", "channel": world.channel("general"), "command": "ping", "args": [
            { "name": "text", "type": "text", "value": "hi" },
            { "name": "times", "type": "integer", "value": 2 },
            { "name": "who", "type": "user", "value": bob }, file,
        ] }),
    );
    let asked = world
        .answer(json!({ "type": 4, "data": { "content": "pong" } }))
        .await;
    assert_eq!(asked["data"]["options"][2]["value"], bob.as_str());
    let (status, told) = acted.await.unwrap();
    assert_eq!((status, &told["answer"]), (200, &json!("message")));
    let channel = world.channel("general");
    let seen = world
        .get(&format!("messages?as=bob&channel={channel}"))
        .await;
    assert_eq!(seen[0]["content"], "pong");
    assert_eq!(seen[0]["command_name"], "ping");
    assert_eq!(world.sandbox.violations(), Vec::<String>::new());
    // What came with the command is served, and can do nothing.
    let id = asked["data"]["options"][3]["value"].as_str().unwrap();
    let url = format!("{}/attachments/{channel}/{id}/a.txt", world.page.url());
    let file = world.http.get(url).send().await.unwrap();
    let policy = file.headers()["content-security-policy"].to_str().unwrap();
    assert!(policy.contains("sandbox"), "{policy}");
    assert_eq!(file.text().await.unwrap(), "hi");
}

#[tokio::test]
async fn what_a_client_refuses_is_refused_with_its_kind() {
    let world = World::new().await;
    let general = world.channel("general");
    let slash = |command: &str, args| json!({ "do": "slash", "channel": general, "command": command, "args": args });
    let refused = [
        ("missing_option", slash("ping", json!([]))),
        ("unknown_command", slash("pong", json!([]))),
        ("hidden", slash("secret", json!([]))),
        ("hidden", slash("books", json!([]))),
        (
            "out_of_bounds",
            slash(
                "ping",
                json!([
                    { "name": "text", "type": "text", "value": "x" },
                    { "name": "times", "type": "integer", "value": 4 },
                ]),
            ),
        ),
        (
            "unknown_message",
            json!({ "do": "click", "message": "12", "custom_id": "x" }),
        ),
        (
            "unknown_message",
            json!({ "do": "submit", "form": "nonsense", "values": [] }),
        ),
    ];
    for (kind, body) in refused {
        let (status, told) = world.post("act?as=bob", body.clone()).await;
        assert_eq!(
            (status, told["refused"]["kind"].as_str()),
            (422, Some(kind)),
            "{body}"
        );
    }
    let (status, _) = world.post("act?as=nobody", slash("ping", json!([]))).await;
    assert_eq!(status, 404);
}

#[tokio::test]
async fn only_what_one_may_use_is_offered() {
    let world = World::new().await;
    let general = world.channel("general");
    let names = |all: serde_json::Value| -> Vec<String> {
        let all = all.as_array().unwrap().clone();
        all.iter()
            .map(|one| one["name"].as_str().unwrap().to_owned())
            .collect()
    };
    let alice = world
        .get(&format!("commands?as=alice&channel={general}"))
        .await;
    assert_eq!(names(alice), ["ping", "secret", "Greet"]);
    // What the server's settings say counts in place of the command's own permissions.
    let bob = world
        .get(&format!("commands?as=bob&channel={general}"))
        .await;
    assert_eq!(names(bob), ["ping", "orders", "Greet"]);
    let owner = world
        .get(&format!("commands?as=owner&channel={general}"))
        .await;
    assert_eq!(names(owner).len(), 5);
    // In direct messages, Discord does not look at permissions.
    let direct = world.get("commands?as=bob&channel=@dm").await;
    assert_eq!(names(direct).len(), 5);
}

#[tokio::test]
async fn suggestions_come_from_the_bot() {
    let mut world = World::new().await;
    let acted = world.acts(
        "bob",
        json!({ "do": "suggest", "channel": world.channel("general"), "command": "ping", "args": [], "focused": "text", "partial": "he" }),
    );
    let choices =
        json!({ "type": 8, "data": { "choices": [{ "name": "hello", "value": "hello" }] } });
    let asked = world.answer(choices).await;
    assert_eq!(asked["data"]["options"][0]["value"], "he");
    let (_, told) = acted.await.unwrap();
    assert_eq!(
        told["choices"],
        json!([{ "name": "hello", "value": "hello" }])
    );
}

#[tokio::test]
async fn a_form_is_filled_and_sent() {
    let mut world = World::new().await;
    let body = json!({ "do": "user_menu", "channel": world.channel("general"), "name": "Greet", "target": "bob" });
    let acted = world.acts("alice", body);
    let form = json!({ "type": 9, "data": { "custom_id": "f", "title": "Greet", "components": [
        { "type": 1, "components": [{ "type": 4, "custom_id": "words", "label": "Words", "style": 1 }] },
    ] } });
    world.answer(form).await;
    let (_, told) = acted.await.unwrap();
    assert_eq!(told["modal"]["title"], "Greet");
    let send = |text| json!({ "do": "submit", "form": told["form"], "values": [["words", text]] });
    let (status, _) = world.post("act?as=alice", send("")).await;
    assert_eq!(status, 422, "it is required, and the form stays open");
    let acted = world.acts("alice", send("hello"));
    let asked = world
        .answer(json!({ "type": 4, "data": { "content": "hello", "flags": 64 } }))
        .await;
    assert_eq!(
        asked["data"]["components"][0]["components"][0]["value"],
        "hello"
    );
    assert_eq!(acted.await.unwrap().1["answer"], "message");
    let channel = world.channel("general");
    let seen = world
        .get(&format!("messages?as=bob&channel={channel}"))
        .await;
    assert_eq!(seen, json!([]), "only alice sees it");
}

#[tokio::test]
async fn the_clock_is_moved_and_what_is_due_is_told() {
    let world = World::new().await;
    let (status, told) = world.post("host", json!({ "line": "clock +1h" })).await;
    assert_eq!(
        (status, &told["told"][0]),
        (200, &json!("An hour has passed."))
    );
    let state = world.get("state?as=alice").await;
    assert_eq!(state["now"], "2026-11-23T10:00:00.000000+00:00");
    for line in ["clock back", "rm -rf"] {
        let (status, told) = world.post("host", json!({ "line": line })).await;
        assert_eq!(status, 422);
        assert!(told["error"].is_string());
    }
    let due = world.get("due?as=bob").await;
    assert_eq!(due["due"][0]["what"], "tea (fr)");
    assert_eq!(world.get("tours").await, json!([{ "id": "first" }]));
}
