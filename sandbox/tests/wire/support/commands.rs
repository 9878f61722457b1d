//! The commands of the tests.

use serde_json::{Value, json};

/// Commands with an option of every type, subcommands, menus, and restrictions.
pub fn commands() -> Value {
    let option = |kind: u64, name: &str| json!({ "type": kind, "name": name, "description": "d" });
    let mut everything: Vec<Value> = [
        "text",
        "integer",
        "bool",
        "user",
        "channel",
        "role",
        "mentionable",
        "number",
        "file",
    ]
    .iter()
    .enumerate()
    .map(|(at, name)| option(at as u64 + 3, name))
    .collect();
    everything[0]["max_length"] = json!(10);
    everything[1]["min_value"] = json!(1);
    everything[1]["max_value"] = json!(100);
    let mut kudos = option(6, "member");
    kudos["required"] = json!(true);
    kudos["name_localizations"] = json!({ "fr": "membre" });
    let mut size = option(3, "size");
    size["choices"] = json!([
        { "name": "Small", "name_localizations": { "fr": "Petit" }, "value": "s" },
        { "name": "Large", "value": "l" },
    ]);
    let mut boxes = option(4, "boxes");
    boxes["choices"] = json!([{ "name": "one", "value": 1 }, { "name": "two", "value": 2 }]);
    let mut item = option(3, "item");
    item["autocomplete"] = json!(true);
    let add =
        json!({ "type": 1, "name": "add", "description": "d", "options": [option(3, "name")] });
    json!([
        { "name": "everything", "description": "d", "options": everything },
        { "name": "kudos", "description": "d", "options": [kudos, size, boxes],
          "name_localizations": { "fr": "bravo" } },
        { "name": "redeem", "description": "d", "options": [item] },
        { "name": "catalog", "description": "d", "options": [add], "contexts": [0] },
        { "name": "admin", "description": "d", "default_member_permissions": "32" },
        { "name": "locked", "description": "d", "default_member_permissions": "0" },
        { "name": "Thank", "type": 2 },
        { "name": "Quote", "type": 3 },
    ])
}
