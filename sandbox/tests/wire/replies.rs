//! What becomes of answers: who sees them, how they are deferred, followed up and edited.

use crate::support::{Client, id, word};
use discord_sandbox::Answer;
use serde_json::{Value, json};
use std::time::Duration;

#[tokio::test]
async fn ephemeral_messages_are_for_one() {
    let mut client = Client::new().await;
    let (alice, bob) = (client.sandbox.person("alice"), client.sandbox.person("bob"));
    alice.slash("general", "catalog add", &[]).await.unwrap();
    let interaction = client.interaction().await;
    let whisper = json!({ "type": 4, "data": { "content": "Only you.", "flags": 64 } });
    let (_, told) = client.answer(&interaction, whisper).await;
    assert_eq!(told["interaction"]["response_message_ephemeral"], true);
    assert_eq!(alice.sees("general").len(), 1);
    assert_eq!(bob.sees("general").len(), 0);
    let message = id(&told["resource"]["message"]);
    assert_eq!(
        client
            .get(&format!("{}/{message}", client.messages("general")))
            .await
            .0,
        404
    );
    assert!(bob.click(message, "any").await.is_err());
}

#[tokio::test]
async fn a_deferral_keeps_its_privacy() {
    let mut client = Client::new().await;
    let (alice, bob) = (client.sandbox.person("alice"), client.sandbox.person("bob"));
    let asked = alice.slash("general", "catalog add", &[]).await.unwrap();
    let interaction = client.interaction().await;
    client
        .answer(&interaction, json!({ "type": 5, "data": { "flags": 64 } }))
        .await;
    assert_eq!(asked.answered().await, Answer::Deferred);
    assert_eq!(alice.sees("general")[0]["flags"], 64 | 128);
    let original = format!("{}/messages/@original", client.webhook(&interaction));
    client
        .patch(&original, json!({ "content": "At last." }))
        .await;
    let outcome = asked.settled(Duration::from_secs(5)).await;
    let message = outcome.message.unwrap();
    assert_eq!(
        (word(&message["content"]), &message["flags"]),
        ("At last.", &json!(64))
    );
    assert_eq!(message["edited_timestamp"], Value::Null);
    assert!(bob.sees("general").is_empty() && !outcome.pending);
}

#[tokio::test]
async fn follow_ups_and_edits() {
    let mut client = Client::new().await;
    let alice = client.sandbox.person("alice");
    let asked = alice.slash("general", "catalog add", &[]).await.unwrap();
    let interaction = client.interaction().await;
    client.answer(&interaction, json!({ "type": 5 })).await;
    let hook = client.webhook(&interaction);
    client
        .post(&hook, json!({ "content": "first fills the deferral" }))
        .await;
    let (_, second) = client
        .post(&hook, json!({ "content": "second", "flags": 64 }))
        .await;
    let path = format!("{hook}/messages/{}", word(&second["id"]));
    client
        .patch(&path, json!({ "content": "second, edited" }))
        .await;
    assert_eq!(client.get(&path).await.1["content"], "second, edited");
    let outcome = asked.settled(Duration::from_secs(5)).await;
    assert_eq!(
        outcome.message.unwrap()["content"],
        "first fills the deferral"
    );
    assert_eq!(outcome.followups.len(), 1);
    assert_eq!(client.delete(&path).await.0, 204);
    assert_eq!(client.get(&path).await.1["code"], 10008);
    assert_eq!(
        client.delete(&format!("{hook}/messages/@original")).await.0,
        204
    );
    assert!(alice.sees("general").is_empty());
}
