//! What the stand-in sends decodes with serenity's and with twilight's types.

use crate::support::{Client, INTENTS, Socket, identify, sandbox};
use discord_sandbox::Arg;
use serde::de::DeserializeSeed;
use serde_json::{Value, json};
use serenity::all as serenity;
use twilight_model::gateway::event::{DispatchEvent, GatewayEvent, GatewayEventDeserializer};

fn by_serenity(payload: &Value) -> serenity::Event {
    match serde_json::from_value(payload.clone()) {
        Ok(serenity::GatewayEvent::Dispatch(_, event)) => event,
        other => panic!("serenity: {other:?}\n{payload:#}"),
    }
}

fn by_twilight(payload: &Value) -> DispatchEvent {
    let text = payload.to_string();
    let seed = GatewayEventDeserializer::from_json(&text).unwrap();
    match seed.deserialize(&mut serde_json::Deserializer::from_str(&text)) {
        Ok(GatewayEvent::Dispatch(_, event)) => event,
        other => panic!("twilight: {other:?}\n{payload:#}"),
    }
}

/// Decodes an event with both, and insists that serenity knew what it was.
fn both(payload: &Value) {
    let event = by_serenity(payload);
    assert!(!matches!(event, serenity::Event::Unknown(_)), "{payload:#}");
    by_twilight(payload);
}

#[tokio::test]
async fn the_first_events() {
    let sandbox = sandbox().await;
    let mut socket = Socket::connect(&sandbox).await;
    socket
        .send(identify(&sandbox.token(), INTENTS | 2, false))
        .await;
    both(&socket.dispatch("READY").await);
    let guild = socket.dispatch("GUILD_CREATE").await;
    assert_eq!(guild["d"]["members"].as_array().unwrap().len(), 6);
    both(&guild);
}

#[tokio::test]
async fn without_the_members_intent_only_the_bot_is_listed() {
    let sandbox = sandbox().await;
    let mut socket = Socket::connect(&sandbox).await;
    socket.send(identify(&sandbox.token(), 1, false)).await;
    let guild = socket.event("GUILD_CREATE").await;
    assert_eq!(guild["members"].as_array().unwrap().len(), 1);
    assert_eq!(guild["member_count"], 6);
}

#[tokio::test]
async fn every_kind_of_interaction() {
    let mut client = Client::new().await;
    let alice = client.sandbox.person("alice");
    let bob = client.sandbox.person("bob");
    let words = alice.say("general", "hello <@&1>").await.unwrap();
    let file = Arg::Attachment {
        name: "a.txt".into(),
        bytes: b"abc".to_vec(),
    };
    let args = [
        ("text", Arg::from("hi")),
        ("integer", Arg::Integer(7)),
        ("bool", Arg::Bool(true)),
        ("user", Arg::User("bob".into())),
        ("channel", Arg::Channel("#random".into())),
        ("role", Arg::Role("approver".into())),
        ("mentionable", Arg::User("carol".into())),
        ("number", Arg::Number(1.5)),
        ("file", file),
    ];
    alice.slash("general", "everything", &args).await.unwrap();
    both(&client.socket.dispatch("INTERACTION_CREATE").await);
    alice.slash("general", "catalog add", &[]).await.unwrap();
    both(&client.socket.dispatch("INTERACTION_CREATE").await);
    alice
        .slash_dm("kudos", &[("member", Arg::User("bob".into()))])
        .await
        .unwrap();
    both(&client.socket.dispatch("INTERACTION_CREATE").await);
    alice.user_menu("general", "Thank", &bob).await.unwrap();
    both(&client.socket.dispatch("INTERACTION_CREATE").await);
    alice.message_menu("general", "Quote", words).await.unwrap();
    both(&client.socket.dispatch("INTERACTION_CREATE").await);
    let typing = alice.clone();
    let asked = tokio::spawn(async move {
        typing
            .autocomplete("general", "redeem", &[], "item", "mu")
            .await
    });
    let payload = client.socket.dispatch("INTERACTION_CREATE").await;
    both(&payload);
    let choices = json!([{ "name": "Mug", "value": "mug" }]);
    let (status, _) = client
        .answer(
            &payload["d"],
            json!({ "type": 8, "data": { "choices": choices } }),
        )
        .await;
    assert_eq!(status, 200);
    assert_eq!(asked.await.unwrap().unwrap()[0].name, "Mug");
}

#[tokio::test]
async fn components_and_modals() {
    let mut client = Client::new().await;
    let alice = client.sandbox.person("alice");
    alice.slash("general", "catalog add", &[]).await.unwrap();
    let slash = client.interaction().await;
    let rows = json!([
        { "type": 1, "components": [{ "type": 2, "style": 1, "label": "Go", "custom_id": "go" }] },
        { "type": 1, "components": [{ "type": 5, "custom_id": "who" }] },
    ]);
    let reply = json!({ "content": "Well?", "components": rows });
    let (_, told) = client
        .answer(&slash, json!({ "type": 4, "data": reply }))
        .await;
    let message = crate::support::id(&told["resource"]["message"]);
    both(&client.socket.dispatch("MESSAGE_CREATE").await);
    alice.choose(message, "who", &["bob"]).await.unwrap();
    both(&client.socket.dispatch("INTERACTION_CREATE").await);
    let clicked = alice.click(message, "go").await.unwrap();
    let click = client.socket.dispatch("INTERACTION_CREATE").await;
    both(&click);
    let field = json!({ "type": 4, "style": 1, "label": "Why", "custom_id": "why" });
    let modal = json!({ "custom_id": "form", "title": "Form", "components": [{ "type": 1, "components": [field] }] });
    client
        .answer(&click["d"], json!({ "type": 9, "data": modal }))
        .await;
    let modal = clicked.answered().await.modal().unwrap();
    alice.submit(&modal, &[("Why", "because")]).await.unwrap();
    let submitted = client.socket.dispatch("INTERACTION_CREATE").await;
    both(&submitted);
    // What answers a form names the click that opened it, and can be clicked in its turn.
    let again = json!({ "content": "Again?", "components": [{ "type": 1, "components": [
        { "type": 2, "style": 1, "label": "Go", "custom_id": "go" }
    ] }] });
    let (_, told) = client
        .answer(&submitted["d"], json!({ "type": 4, "data": again }))
        .await;
    let message = &told["resource"]["message"];
    let opened_by = &message["interaction_metadata"]["triggering_interaction_metadata"];
    assert_eq!(opened_by["type"], 3);
    both(&client.socket.dispatch("MESSAGE_CREATE").await);
    let clicked = alice.click(crate::support::id(message), "go").await;
    assert!(clicked.is_ok());
    both(&client.socket.dispatch("INTERACTION_CREATE").await);
}

#[tokio::test]
async fn messages_and_reactions() {
    let mut client = Client::new().await;
    let alice = client.sandbox.person("alice");
    let said = alice.say("general", "hello").await.unwrap();
    both(&client.socket.dispatch("MESSAGE_CREATE").await);
    alice.react(said, "👍").await.unwrap();
    both(&client.socket.dispatch("MESSAGE_REACTION_ADD").await);
    alice.unreact(said, "👍").await.unwrap();
    both(&client.socket.dispatch("MESSAGE_REACTION_REMOVE").await);
    let (_, posted) = client
        .post(
            &client.messages("general"),
            json!({ "content": "<@1>", "embeds": [{ "title": "t" }] }),
        )
        .await;
    client
        .patch(
            &format!(
                "{}/{}",
                client.messages("general"),
                posted["id"].as_str().unwrap()
            ),
            json!({ "content": "x" }),
        )
        .await;
    both(&client.socket.dispatch("MESSAGE_UPDATE").await);
    client
        .delete(&format!(
            "{}/{}",
            client.messages("general"),
            posted["id"].as_str().unwrap()
        ))
        .await;
    both(&client.socket.dispatch("MESSAGE_DELETE").await);
}

#[tokio::test]
async fn membership() {
    let sandbox = sandbox().await;
    let mut socket = Socket::identified(&sandbox, INTENTS | 2, false).await;
    let bob = sandbox.person("bob");
    assert!(bob.remove_role("approver"));
    both(&socket.dispatch("GUILD_MEMBER_UPDATE").await);
    assert!(bob.add_role("approver"));
    both(&socket.dispatch("GUILD_MEMBER_UPDATE").await);
    assert!(sandbox.delete_role("approver") && !sandbox.delete_role("approver"));
    both(&socket.dispatch("GUILD_MEMBER_UPDATE").await);
    both(&socket.dispatch("GUILD_ROLE_DELETE").await);
    assert!(bob.roles().is_empty());
    bob.leave();
    both(&socket.dispatch("GUILD_MEMBER_REMOVE").await);
    bob.join();
    both(&socket.dispatch("GUILD_MEMBER_ADD").await);
}

#[tokio::test]
async fn labels_in_modals() {
    let mut client = Client::new().await;
    let alice = client.sandbox.person("alice");
    let asked = alice.slash("general", "catalog add", &[]).await.unwrap();
    let slash = client.interaction().await;
    let field = json!({ "type": 4, "style": 1, "custom_id": "why", "min_length": 3 });
    let select = json!({ "type": 5, "custom_id": "who", "required": false });
    let modal = json!({ "custom_id": "form", "title": "Form", "components": [
        { "type": 18, "label": "Why", "component": field },
        { "type": 18, "label": "Who", "component": select },
    ] });
    client
        .answer(&slash, json!({ "type": 9, "data": modal }))
        .await;
    let modal = asked.answered().await.modal().unwrap();
    let short = alice.submit(&modal, &[("Why", "x")]).await.unwrap_err();
    assert_eq!(
        short.to_string(),
        "Why is out of bounds: 3 to 4000 characters"
    );
    assert!(
        alice.submit(&modal, &[]).await.is_err(),
        "a reason is required"
    );
    alice
        .submit(&modal, &[("why", "because"), ("Who", "bob")])
        .await
        .unwrap();
    let submitted = client.socket.dispatch("INTERACTION_CREATE").await;
    let bob = client.sandbox.person("bob").id().to_string();
    assert_eq!(
        submitted["d"]["data"]["components"][1]["component"]["values"][0],
        bob
    );
    // serenity does not know labels; twilight does.
    by_twilight(&submitted);
}
