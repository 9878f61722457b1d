//! Where Discord's description and Discord's wire differ, the wire is right: bodies are put into the described form.

use serde_json::Value;

/// Sets of permission bits: described as integers, sent as strings, since JavaScript would round them.
const BITS: [&str; 4] = ["default_member_permissions", "permissions", "allow", "deny"];

/// Lists whose ids are sent as numbers, which the wire takes, and described as snowflakes: new files are named by their
/// index, and serenity writes what a menu has chosen beforehand so.
const NAMED: [&str; 2] = ["attachments", "default_values"];

/// The body as the description spells it.
pub fn as_described(body: &Value) -> Value {
    match body {
        Value::Array(items) => items.iter().map(as_described).collect(),
        Value::Object(fields) => fields
            .iter()
            .map(|(key, value)| (key.clone(), field(key, value)))
            .collect(),
        plain => plain.clone(),
    }
}

fn field(key: &str, value: &Value) -> Value {
    match value {
        Value::String(bits) if BITS.contains(&key) => bits
            .parse::<u64>()
            .map_or_else(|_| value.clone(), Value::from),
        Value::Array(items) if NAMED.contains(&key) => items.iter().map(named).collect(),
        other => as_described(other),
    }
}

fn named(item: &Value) -> Value {
    let mut item = as_described(item);
    if let Some(id) = item.get_mut("id").filter(|id| id.is_u64()) {
        *id = Value::String(id.to_string());
    }
    item
}
