//! Messages, direct messages, reactions, roles.

use crate::support::{Client, id, word};
use reqwest::{
    Method,
    multipart::{Form, Part},
};
use serde_json::json;

#[tokio::test]
async fn an_enforced_nonce_posts_once() {
    let client = Client::new().await;
    let body = json!({ "content": "once", "nonce": "abc", "enforce_nonce": true });
    let (_, first) = client.post(&client.messages("general"), body.clone()).await;
    let (_, again) = client.post(&client.messages("general"), body).await;
    assert_eq!(first["id"], again["id"]);
    assert_eq!(first["nonce"], "abc");
    client
        .post(
            &client.messages("general"),
            json!({ "content": "two", "nonce": "abc" }),
        )
        .await;
    assert_eq!(client.sandbox.person("bob").sees("general").len(), 2);
    let long = json!({ "content": "x", "nonce": "x".repeat(26) });
    assert_eq!(client.post(&client.messages("general"), long).await.0, 400);
    let found = client.sandbox.violations();
    assert!(
        found.iter().any(|line| line.contains("nonce-too-long")),
        "{found:?}"
    );
}

#[tokio::test]
async fn direct_messages_may_be_closed() {
    let client = Client::new().await;
    let open = async |name: &str| {
        let recipient = client.sandbox.person(name).id().to_string();
        let (_, channel) = client
            .post("/users/@me/channels", json!({ "recipient_id": recipient }))
            .await;
        format!("/channels/{}/messages", word(&channel["id"]))
    };
    let (alice, carol) = (open("alice").await, open("carol").await);
    assert_eq!(open("alice").await, alice);
    assert_eq!(client.post(&alice, json!({ "content": "hi" })).await.0, 200);
    assert_eq!(client.sandbox.person("alice").dms().len(), 1);
    let (status, body) = client.post(&carol, json!({ "content": "hi" })).await;
    assert_eq!((status, &body["code"]), (403, &json!(50007)));
    client.sandbox.person("carol").close_dms(false);
    assert_eq!(client.post(&carol, json!({ "content": "hi" })).await.0, 200);
}

#[tokio::test]
async fn denied_channels() {
    let client = Client::new().await;
    let hi = || json!({ "content": "hi" });
    assert_eq!(
        client.post(&client.messages("locked"), hi()).await.1["code"],
        50013
    );
    assert_eq!(
        client.post(&client.messages("secret"), hi()).await.1["code"],
        50001
    );
    assert_eq!(
        client.post("/channels/1/messages", hi()).await.1["code"],
        10003
    );
    let unknown = format!("{}/1", client.messages("general"));
    assert_eq!(client.get(&unknown).await.1["code"], 10008);
}

#[tokio::test]
async fn forms_are_checked() {
    let client = Client::new().await;
    let (status, body) = client
        .post(
            &client.messages("general"),
            json!({ "content": "x".repeat(2001) }),
        )
        .await;
    assert_eq!((status, &body["code"]), (400, &json!(50035)));
    assert_eq!(
        body["errors"]["content"]["_errors"][0]["code"],
        "BASE_TYPE_MAX_LENGTH"
    );
    assert_eq!(
        client
            .post(&client.messages("general"), json!({ "content": " " }))
            .await
            .1["code"],
        50006
    );
}

#[tokio::test]
async fn files_are_kept() {
    let client = Client::new().await;
    let payload =
        json!({ "content": "see", "attachments": [{ "id": 0, "description": "a board" }] });
    let form = Form::new().text("payload_json", payload.to_string()).part(
        "files[0]",
        Part::bytes(b"abc".to_vec()).file_name("board.txt"),
    );
    let request = client
        .request(Method::POST, &client.messages("general"))
        .multipart(form);
    let message: serde_json::Value = request.send().await.unwrap().json().await.unwrap();
    let file = &message["attachments"][0];
    assert_eq!(
        (word(&file["filename"]), word(&file["description"])),
        ("board.txt", "a board")
    );
    let bytes = client
        .http
        .get(word(&file["url"]))
        .send()
        .await
        .unwrap()
        .bytes()
        .await
        .unwrap();
    assert_eq!(&bytes[..], b"abc");
    let exchange = client.sandbox.exchanges().pop().unwrap();
    assert_eq!(
        (exchange.files[0].name.as_str(), exchange.files[0].len),
        ("board.txt", 3)
    );
    assert_eq!(exchange.body["content"], "see");
}

#[tokio::test]
async fn history_is_windowed() {
    let client = Client::new().await;
    let path = client.messages("general");
    let mut ids = Vec::new();
    for n in 0..5 {
        ids.push(id(&client
            .post(&path, json!({ "content": n.to_string() }))
            .await
            .1));
    }
    let contents = async |query: String| {
        let (_, list) = client.get(&format!("{path}?{query}")).await;
        let list = list.as_array().unwrap().clone();
        list.iter()
            .map(|one| word(&one["content"]).to_owned())
            .collect::<String>()
    };
    assert_eq!(contents("limit=2".into()).await, "43");
    assert_eq!(contents(format!("before={}", ids[2])).await, "10");
    assert_eq!(contents(format!("after={}&limit=1", ids[2])).await, "3");
    assert_eq!(contents(format!("around={}&limit=3", ids[2])).await, "321");
}

#[tokio::test]
async fn only_allowed_mentions_ping() {
    let client = Client::new().await;
    let (alice, bob) = (client.sandbox.person("alice"), client.sandbox.person("bob"));
    let content = format!(
        "{} {} `{}` @everyone",
        alice.mention(),
        bob.mention(),
        alice.mention()
    );
    let pings = async |allowed: serde_json::Value| {
        let body = json!({ "content": content, "allowed_mentions": allowed });
        client
            .sandbox
            .pings(id(&client.post(&client.messages("general"), body).await.1))
    };
    assert_eq!(pings(json!(null)).await, ["alice", "bob"]);
    assert_eq!(pings(json!({ "parse": [] })).await, [""; 0]);
    assert_eq!(
        pings(json!({ "users": [bob.id().to_string()] })).await,
        ["bob"]
    );
}

#[tokio::test]
async fn reactions_come_and_go() {
    let client = Client::new().await;
    let path = client.messages("general");
    let message = id(&client.post(&path, json!({ "content": "x" })).await.1);
    let mine = format!("{path}/{message}/reactions/%F0%9F%91%8D/@me");
    assert_eq!(client.put(&mine, json!(null)).await.0, 204);
    client
        .sandbox
        .person("bob")
        .react(message, "👍")
        .await
        .unwrap();
    let reaction = client.sandbox.message(message).unwrap()["reactions"][0].clone();
    assert_eq!(
        (&reaction["count"], &reaction["me"]),
        (&json!(2), &json!(true))
    );
    assert_eq!(client.delete(&mine).await.0, 204);
    assert_eq!(
        client.sandbox.message(message).unwrap()["reactions"][0]["count"],
        1
    );
}

#[tokio::test]
async fn roles_follow_the_hierarchy() {
    let client = Client::new().await;
    let (alice, sandbox) = (client.sandbox.person("alice"), &client.sandbox);
    let role = |name: &str| {
        format!(
            "/guilds/{{guild}}/members/{}/roles/{}",
            alice.id(),
            sandbox.role_id(name).unwrap()
        )
    };
    assert_eq!(client.put(&role("approver"), json!(null)).await.0, 204);
    assert!(alice.roles().contains(&"approver".into()));
    assert_eq!(client.delete(&role("approver")).await.0, 204);
    let (status, body) = client.put(&role("boss"), json!(null)).await;
    assert_eq!((status, &body["code"]), (403, &json!(50013)));
}

#[tokio::test]
async fn leavers_are_unknown_members() {
    let client = Client::new().await;
    let bob = client.sandbox.person("bob");
    let path = format!("/guilds/{{guild}}/members/{}", bob.id());
    assert_eq!(client.get(&path).await.0, 200);
    bob.leave();
    assert_eq!(client.get(&path).await.1["code"], 10007);
    assert!(bob.slash("general", "catalog add", &[]).await.is_err());
}

#[tokio::test]
async fn unknown_routes_and_tokens_are_recorded() {
    let client = Client::new().await;
    let (status, body) = client.get("/nowhere").await;
    assert_eq!(
        (status, body),
        (404, json!({ "message": "404: Not Found", "code": 0 }))
    );
    assert!(client.sandbox.exchanges().last().unwrap().unknown_route);
    let url = format!("{}/api/v10/users/@me", client.sandbox.url());
    assert_eq!(client.http.get(url).send().await.unwrap().status(), 401);
    let told = client.sandbox.violations();
    assert!(told[0].contains("unknown-route") && told[1].contains("unauthorized"));
}
