//! Where Discord's description and Discord's wire differ, the wire is right: bodies are put into the described form.

use serde_json::Value;

/// Sets of permission bits: described as integers, sent as strings, since JavaScript would round them.
const BITS: [&str; 4] = ["default_member_permissions", "permissions", "allow", "deny"];

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
        Value::Array(files) if key == "attachments" => files.iter().map(attachment).collect(),
        other => as_described(other),
    }
}

/// A new file is named by its index, which the wire takes as a number and the description types as a snowflake.
fn attachment(file: &Value) -> Value {
    let mut file = as_described(file);
    if let Some(id) = file.get_mut("id").filter(|id| id.is_u64()) {
        *id = Value::String(id.to_string());
    }
    file
}
