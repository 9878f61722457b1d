//! The checker lets good requests pass and names what is wrong with bad ones.

use serde_json::{Value, json};

use super::Checker;

const COMMANDS: &str = "/api/v10/applications/1/commands";
const CALLBACK: &str = "/api/v10/interactions/1/token/callback?with_response=true";

fn kudos(option: Value) -> Value {
    json!([{
        "name": "kudos", "type": 1, "description": "Thank somebody", "default_member_permissions": "32",
        "name_localizations": {"fr": "merci"}, "contexts": [0], "options": [option],
    }])
}

fn card(fields: usize, component: u8) -> Value {
    let field = json!({"name": "To", "value": "<@2>", "inline": true});
    let button = json!({"type": 2, "style": 1, "label": "Boost", "custom_id": "1:boost:7:42"});
    json!({
        "embeds": [{"title": "Kudos", "color": 0x0072B2, "fields": vec![field; fields]}],
        "components": [{"type": component, "components": [button]}],
        "allowed_mentions": {"parse": [], "users": ["2"]},
        "attachments": [{"id": 0, "filename": "board.png", "description": "The board"}],
        "nonce": "0123456789abcdefghijkl", "enforce_nonce": true,
    })
}

#[track_caller]
fn good(method: &str, path: &str, body: &Value) {
    let Some(checker) = Checker::shared() else {
        return;
    };
    assert_eq!(checker.check(method, path, body), Vec::<String>::new());
}

#[track_caller]
fn bad(method: &str, path: &str, body: &Value, told: &str) {
    let Some(checker) = Checker::shared() else {
        return;
    };
    let complaints = checker.check(method, path, body).join("\n");
    assert!(
        complaints.contains(told),
        "expected {told:?} in:\n{complaints}"
    );
}

#[test]
fn good_requests_pass() {
    let points = json!({"type": 4, "name": "points", "description": "How many", "min_value": 0, "required": true});
    good("PUT", COMMANDS, &kudos(points));
    good("POST", "/channels/3/messages", &card(25, 1));
    good(
        "POST",
        CALLBACK,
        &json!({"type": 4, "data": {"content": "Done.", "flags": 64}}),
    );
    good("POST", CALLBACK, &json!({"type": 5, "data": {"flags": 64}}));
    good(
        "POST",
        CALLBACK,
        &json!({"type": 8, "data": {"choices": [{"name": "Mug", "value": "mug"}]}}),
    );
    good("GET", "/users/@me", &Value::Null);
    good(
        "PUT",
        "/channels/3/messages/4/reactions/%F0%9F%8E%89/@me",
        &Value::Null,
    );
}

#[test]
fn a_bad_command_option_is_named() {
    bad(
        "PUT",
        COMMANDS,
        &kudos(json!({"type": 4, "name": "points"})),
        "\"description\" is a required property",
    );
    let long = json!({"type": 3, "name": "reason", "description": "x".repeat(101)});
    bad("PUT", COMMANDS, &kudos(long), "/0/options/0/description");
    bad(
        "PUT",
        COMMANDS,
        &kudos(json!({"type": 99, "name": "x", "description": "x"})),
        "/0/options/0/type",
    );
}

#[test]
fn a_bad_message_is_named() {
    bad(
        "POST",
        "/channels/3/messages",
        &card(26, 1),
        "/embeds/0/fields",
    );
    bad(
        "POST",
        "/channels/3/messages",
        &card(1, 77),
        "/components/0/type",
    );
    bad(
        "POST",
        CALLBACK,
        &json!({"type": 4, "data": {"content": "x".repeat(4001)}}),
        "/data/content",
    );
    bad(
        "POST",
        "/channels/3/messages",
        &json!({"nonce": "x".repeat(26)}),
        "/nonce",
    );
}

#[test]
fn static_segments_win_over_parameters() {
    let edit = json!({"content": "Edited."});
    good("PATCH", "/webhooks/1/token/messages/@original", &edit);
    good("PATCH", "/webhooks/1/token/messages/2", &edit);
    bad("POST", "/users/@me", &edit, "no such route");
    bad("GET", "/users/@me", &edit, "takes no body");
    bad("PATCH", "/users/2", &edit, "no such route");
    bad("GET", "/nowhere/@me", &Value::Null, "no such route");
}
