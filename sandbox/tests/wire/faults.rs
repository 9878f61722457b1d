//! Faults on demand.

use crate::support::Client;
use reqwest::Method;
use serde_json::json;
use std::time::Duration;

const POST: &str = "POST /channels/*/messages";

#[tokio::test]
async fn rate_limits() {
    let client = Client::new().await;
    client
        .sandbox
        .faults()
        .rate_limit(POST, Duration::from_millis(1500), 1);
    let path = client.messages("general");
    let send = || {
        client
            .request(Method::POST, &path)
            .json(&json!({ "content": "x" }))
            .send()
    };
    let limited = send().await.unwrap();
    assert_eq!(limited.status(), 429);
    assert_eq!(limited.headers()["retry-after"], "2");
    assert_eq!(limited.headers()["x-ratelimit-remaining"], "0");
    assert_eq!(
        limited.json::<serde_json::Value>().await.unwrap()["retry_after"],
        1.5
    );
    let sent = send().await.unwrap();
    assert_eq!(
        (
            sent.status().as_u16(),
            &sent.headers()["x-ratelimit-limit"] == "1000"
        ),
        (200, true)
    );
    assert_eq!(client.sandbox.person("bob").sees("general").len(), 1);
}

#[tokio::test]
async fn failures_have_no_effect() {
    let client = Client::new().await;
    client
        .sandbox
        .faults()
        .fail(POST, 500, json!({ "message": "oops", "code": 0 }), 2);
    let path = client.messages("general");
    for status in [500, 500, 200] {
        assert_eq!(
            client.post(&path, json!({ "content": "x" })).await.0,
            status
        );
    }
    assert_eq!(client.sandbox.person("bob").sees("general").len(), 1);
}

#[tokio::test]
async fn a_lost_answer_has_its_effect() {
    let client = Client::new().await;
    client.sandbox.faults().lose_answer(POST, 1);
    let request = client.request(Method::POST, &client.messages("general"));
    assert!(
        request
            .json(&json!({ "content": "x" }))
            .send()
            .await
            .is_err()
    );
    assert_eq!(client.sandbox.person("bob").sees("general").len(), 1);
}

#[tokio::test]
async fn delays_are_real() {
    let client = Client::new().await;
    client
        .sandbox
        .faults()
        .delay("GET /users/@me", Duration::from_millis(30), 1);
    client.get("/users/@me").await;
    let latency = client.sandbox.exchanges().last().unwrap().latency;
    assert!(latency >= Duration::from_millis(30));
}

#[tokio::test]
async fn held_events_come_when_let_go() {
    let mut client = Client::new().await;
    let alice = client.sandbox.person("alice");
    client.sandbox.faults().hold_events(true);
    alice.slash("general", "catalog add", &[]).await.unwrap();
    client.socket.send(json!({ "op": 1, "d": null })).await;
    assert_eq!(
        client.socket.payload().await.unwrap()["op"],
        11,
        "only the ACK comes through"
    );
    client.sandbox.faults().hold_events(false);
    client.interaction().await;
}
