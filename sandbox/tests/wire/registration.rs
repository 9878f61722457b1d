//! Registering commands.

use crate::support::{Client, commands};
use serde_json::json;

#[tokio::test]
async fn ids_are_stable_by_name() {
    let client = Client::new().await;
    let (_, before) = client.get("/applications/{app}/commands").await;
    client.put("/applications/{app}/commands", commands()).await;
    let (_, after) = client.get("/applications/{app}/commands").await;
    assert_eq!(before[0]["id"], after[0]["id"]);
    assert_ne!(before[0]["version"], after[0]["version"]);
    let (status, _) = client
        .put("/applications/{app}/guilds/{guild}/commands", json!([]))
        .await;
    assert_eq!(status, 200);
    client.sandbox.ready().await;
}

#[tokio::test]
async fn invalid_commands_are_told_where() {
    let client = Client::new().await;
    let bad = [
        (json!({ "name": "Upper", "description": "d" }), "name"),
        (json!({ "name": "x", "description": "" }), "description"),
        (json!({ "name": "x" }), "description"),
        (
            json!({ "name": "x", "description": "d", "options": vec![json!({}); 26] }),
            "options",
        ),
    ];
    for (command, place) in bad {
        let (status, body) = client
            .put("/applications/{app}/commands", json!([command]))
            .await;
        assert_eq!((status, &body["code"]), (400, &json!(50035)));
        assert!(body["errors"]["0"][place].is_object(), "{body}");
    }
    let twin = json!({ "name": "x", "description": "d" });
    let (status, _) = client
        .put("/applications/{app}/commands", json!([twin, twin]))
        .await;
    assert_eq!(status, 400);
}
