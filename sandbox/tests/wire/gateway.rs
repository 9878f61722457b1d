//! The gateway's conversation.

use crate::support::{Client, INTENTS, Socket, identify, sandbox, setup};
use discord_sandbox::{Options, Sandbox};
use serde_json::json;
use std::time::Duration;

#[tokio::test]
async fn it_says_hello_and_acknowledges_heartbeats() {
    let sandbox = sandbox().await;
    let mut socket = Socket::identified(&sandbox, INTENTS, false).await;
    socket.send(json!({ "op": 1, "d": socket.seq })).await;
    assert_eq!(socket.op(11).await["op"], 11);
    sandbox.faults().ask_heartbeat();
    assert_eq!(socket.op(1).await["op"], 1);
}

#[tokio::test]
async fn payloads_are_compressed_on_request() {
    let sandbox = sandbox().await;
    let socket = Socket::identified(&sandbox, INTENTS, true).await;
    assert!(socket.binary);
}

#[tokio::test]
async fn close_codes() {
    let sandbox = sandbox().await;
    let cases = [
        (identify("wrong.token.here", 1, false), 4004),
        (identify(&sandbox.token(), 1 << 40, false), 4013),
        (json!({ "op": 3, "d": {} }), 4003),
        (json!({ "d": {} }), 4002),
        (json!({ "op": 2, "d": { "token": sandbox.token() } }), 4002),
    ];
    for (payload, code) in cases {
        let mut socket = Socket::connect(&sandbox).await;
        socket.send(payload.clone()).await;
        assert_eq!(socket.closed().await, code, "{payload}");
    }
    let mut socket = Socket::connect(&sandbox).await;
    socket.send_text("no json").await;
    assert_eq!(socket.closed().await, 4002);
    for (payload, code) in [
        (identify(&sandbox.token(), 1, false), 4005),
        (json!({ "op": 99 }), 4001),
    ] {
        let mut socket = Socket::identified(&sandbox, 1, false).await;
        socket.send(payload).await;
        assert_eq!(socket.closed().await, code);
    }
}

#[tokio::test]
async fn privileged_intents_may_be_off() {
    let options = Options::default();
    let sandbox = Sandbox::start(setup().without_privileged_intents(), options)
        .await
        .unwrap();
    let mut socket = Socket::connect(&sandbox).await;
    socket
        .send(identify(&sandbox.token(), 1 | 1 << 1, false))
        .await;
    assert_eq!(socket.closed().await, 4014);
}

#[tokio::test]
async fn a_silent_client_is_dropped() {
    let options = Options {
        heartbeat: Duration::from_millis(100),
        ..Options::default()
    };
    let sandbox = Sandbox::start(setup(), options).await.unwrap();
    let mut socket = Socket::identified(&sandbox, 1, false).await;
    assert_eq!(socket.closed().await, 4009);
}

#[tokio::test]
async fn a_resumed_session_gets_what_it_missed() {
    let mut client = Client::new().await;
    let alice = client.sandbox.person("alice");
    let seen = client.socket.seq;
    client.sandbox.faults().drop_socket();
    assert_eq!(client.socket.closed().await, 0);
    alice.slash("general", "catalog add", &[]).await.unwrap();
    let mut socket = client.socket.resume(&client.sandbox, seen).await;
    assert_eq!(
        socket.event("INTERACTION_CREATE").await["data"]["name"],
        "catalog"
    );
    socket.event("RESUMED").await;
    assert_eq!(socket.seq, seen + 2);
}

#[tokio::test]
async fn a_session_that_is_over_cannot_be_resumed() {
    let mut client = Client::new().await;
    client.sandbox.faults().invalidate_session(false);
    assert_eq!(client.socket.op(9).await["d"], false);
    let mut socket = client.socket.resume(&client.sandbox, 1).await;
    assert_eq!(socket.op(9).await["d"], false);
    socket
        .send(identify(&client.sandbox.token(), 1, false))
        .await;
    socket.event("READY").await;
}

#[tokio::test]
async fn a_resume_cannot_claim_the_future() {
    let client = Client::new().await;
    let mut socket = client.socket.resume(&client.sandbox, 1000).await;
    assert_eq!(socket.closed().await, 4007);
}

#[tokio::test]
async fn reconnect_and_close_on_demand() {
    let mut client = Client::new().await;
    client.sandbox.faults().ask_reconnect();
    client.socket.op(7).await;
    client.sandbox.faults().close(4000);
    assert_eq!(client.socket.closed().await, 4000);
}

#[tokio::test]
async fn members_on_request() {
    let sandbox = sandbox().await;
    let mut socket = Socket::identified(&sandbox, 1, false).await;
    let data = json!({ "guild_id": sandbox.guild_id().to_string(), "query": "al", "limit": 5 });
    socket.send(json!({ "op": 8, "d": data })).await;
    let chunk = socket.event("GUILD_MEMBERS_CHUNK").await;
    assert_eq!(chunk["members"][0]["user"]["username"], "alice");
}

#[tokio::test]
async fn what_was_sent_but_never_seen_is_replayed() {
    let mut client = Client::new().await;
    let alice = client.sandbox.person("alice");
    alice.slash("general", "catalog add", &[]).await.unwrap();
    let first = client.socket.dispatch("INTERACTION_CREATE").await;
    client.sandbox.faults().drop_socket();
    let mut socket = client
        .socket
        .resume(&client.sandbox, client.socket.seq - 1)
        .await;
    assert_eq!(socket.dispatch("INTERACTION_CREATE").await, first);
    socket.event("RESUMED").await;
}
