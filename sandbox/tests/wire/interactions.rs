//! The rules of answering.

use crate::support::{Client, hurried, id, word};
use discord_sandbox::{Answer, Arg};
use serde_json::{Value, json};

fn says(words: &str) -> Value {
    json!({ "type": 4, "data": { "content": words } })
}

#[tokio::test]
async fn an_answer_in_time_is_seen() {
    let mut client = Client::new().await;
    let alice = client.sandbox.person("alice");
    let asked = alice
        .slash("general", "catalog add", &[("name", "Mug".into())])
        .await
        .unwrap();
    let interaction = client.interaction().await;
    let sub = &interaction["data"]["options"][0];
    assert_eq!(
        (word(&sub["name"]), word(&sub["options"][0]["value"])),
        ("add", "Mug")
    );
    assert_eq!(client.answer(&interaction, says("Done.")).await.0, 200);
    let Answer::Message(message) = asked.answered().await else {
        panic!("no message")
    };
    assert_eq!(message["content"], "Done.");
    assert_eq!(client.sandbox.person("bob").sees("general").len(), 1);
    assert_eq!(client.sandbox.violations(), [""; 0]);
}

#[tokio::test]
async fn a_late_answer_is_unknown() {
    let mut client = Client::start(hurried().await).await;
    let alice = client.sandbox.person("alice");
    let asked = alice.slash("general", "catalog add", &[]).await.unwrap();
    let interaction = client.interaction().await;
    assert_eq!(asked.answered().await, Answer::NoAnswer);
    let (status, body) = client.answer(&interaction, says("Too late.")).await;
    assert_eq!((status, &body["code"]), (404, &json!(10062)));
    assert!(client.sandbox.violations()[0].contains("answered-late"));
}

#[tokio::test]
async fn a_second_answer_is_refused() {
    let mut client = Client::new().await;
    client
        .sandbox
        .person("alice")
        .slash("general", "catalog add", &[])
        .await
        .unwrap();
    let interaction = client.interaction().await;
    client.answer(&interaction, says("One.")).await;
    let (status, body) = client.answer(&interaction, says("Two.")).await;
    assert_eq!((status, &body["code"]), (400, &json!(40060)));
    assert!(client.sandbox.violations()[0].contains("answered-twice"));
}

#[tokio::test]
async fn a_repeated_event_may_be_answered_twice() {
    let mut client = Client::new().await;
    client.sandbox.faults().deliver_next_twice();
    client
        .sandbox
        .person("alice")
        .slash("general", "catalog add", &[])
        .await
        .unwrap();
    let (first, second) = (client.interaction().await, client.interaction().await);
    assert_eq!(first, second);
    client.answer(&first, says("One.")).await;
    assert_eq!(client.answer(&second, says("Two.")).await.1["code"], 40060);
    assert_eq!(client.sandbox.violations(), [""; 0]);
}

#[tokio::test]
async fn wrong_tokens() {
    let mut client = Client::new().await;
    client
        .sandbox
        .person("alice")
        .slash("general", "catalog add", &[])
        .await
        .unwrap();
    let interaction = client.interaction().await;
    let early = client
        .post(&client.webhook(&interaction), json!({ "content": "x" }))
        .await;
    assert_eq!(early.1["code"], 10015);
    let wrong = client
        .post("/webhooks/{app}/nonsense", json!({ "content": "x" }))
        .await;
    assert_eq!((wrong.0, &wrong.1["code"]), (404, &json!(10015)));
    let path = format!(
        "/interactions/{}/nonsense/callback",
        word(&interaction["id"])
    );
    assert_eq!(client.post(&path, says("x")).await.1["code"], 10062);
}

#[tokio::test]
async fn types_of_answers_fit_the_interaction() {
    let mut client = Client::new().await;
    let alice = client.sandbox.person("alice");
    alice.slash("general", "catalog add", &[]).await.unwrap();
    let slash = client.interaction().await;
    for kind in [1, 6, 7, 8, 10] {
        let (status, body) = client
            .answer(&slash, json!({ "type": kind, "data": {} }))
            .await;
        assert_eq!((status, &body["code"]), (400, &json!(50035)), "{kind}");
    }
    let row = json!([{ "type": 1, "components": [{ "type": 2, "style": 2, "label": "x", "custom_id": "x" }] }]);
    let reply = json!({ "type": 4, "data": { "content": "x", "components": row } });
    let message = id(&client.answer(&slash, reply).await.1["resource"]["message"]);
    let clicked = alice.click(message, "x").await.unwrap();
    let click = client.interaction().await;
    assert_eq!(click["message"]["id"], message.to_string());
    let update = json!({ "type": 7, "data": { "content": "y", "components": [] } });
    client.answer(&click, update).await;
    assert!(matches!(clicked.answered().await, Answer::Updated(_)));
    assert_eq!(alice.sees("general")[0]["content"], "y");
    assert!(alice.click(message, "x").await.is_err());
}

#[tokio::test]
async fn payloads_are_complete() {
    let mut client = Client::new().await;
    let bob = client.sandbox.person("bob");
    bob.slash(
        "general",
        "bravo",
        &[("membre", Arg::User("@alice".into()))],
    )
    .await
    .unwrap();
    let seen = client.interaction().await;
    assert_eq!(seen["data"]["name"], "kudos");
    assert_eq!(seen["data"]["options"][0]["name"], "member");
    assert_eq!(
        (word(&seen["locale"]), word(&seen["guild_locale"])),
        ("fr", "en-US")
    );
    assert_eq!((&seen["context"], &seen["version"]), (&json!(0), &json!(1)));
    let alice = client.sandbox.person("alice").id().to_string();
    assert_eq!(
        seen["data"]["resolved"]["users"][&alice]["username"],
        "alice"
    );
    assert!(seen["data"]["resolved"]["members"][&alice]["permissions"].is_string());
    bob.slash_dm("kudos", &[("member", Arg::User("alice".into()))])
        .await
        .unwrap();
    let seen = client.interaction().await;
    assert_eq!(
        (&seen["context"], &seen["guild_id"], &seen["member"]),
        (&json!(1), &Value::Null, &Value::Null)
    );
    assert_eq!(seen["user"]["username"], "bob");
}

#[tokio::test]
async fn a_lost_answer_may_be_tried_again() {
    let mut client = Client::new().await;
    let asked = client
        .sandbox
        .person("alice")
        .slash("general", "catalog add", &[])
        .await
        .unwrap();
    let interaction = client.interaction().await;
    client
        .sandbox
        .faults()
        .lose_answer("POST /interactions/**", 1);
    let path = format!(
        "/interactions/{}/{}/callback",
        word(&interaction["id"]),
        asked.token
    );
    let lost = client
        .request(reqwest::Method::POST, &path)
        .json(&says("One."))
        .send()
        .await;
    assert!(lost.is_err());
    assert_eq!(
        client.answer(&interaction, says("One.")).await.1["code"],
        40060
    );
    assert_eq!(client.sandbox.violations(), [""; 0]);
}
