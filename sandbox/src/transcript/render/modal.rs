//! Forms.

use super::{Lens, text};
use serde_json::Value;

/// A form, from the data of the answer that opens it: a line for each field.
pub fn modal(data: &Value, who: &str, lens: Lens<'_>) -> Vec<String> {
    let title = text(data["title"].as_str().unwrap_or_default(), lens);
    let mut lines = vec![format!("bot asks {who}: \"{title}\"")];
    for row in data["components"].as_array().into_iter().flatten() {
        match row["type"].as_u64() {
            Some(10) => lines.push(format!(
                "  {}",
                text(row["content"].as_str().unwrap_or_default(), lens)
            )),
            Some(18) => lines.push(field(&row["component"], &row["label"], lens)),
            _ => {
                let inner = row["components"].as_array().into_iter().flatten();
                lines.extend(inner.map(|one| field(one, &one["label"], lens)));
            }
        }
    }
    lines
}

/// `Reason (required, e.g. "the demo"): what it holds`
fn field(component: &Value, label: &Value, lens: Lens<'_>) -> String {
    let part = |value: &Value| {
        let found = value.as_str().filter(|found| !found.is_empty())?;
        Some(text(found, lens).replace('\n', "\\n"))
    };
    let mut notes = Vec::new();
    if component["required"] != false {
        notes.push("required".to_owned());
    }
    notes.extend(part(&component["placeholder"]).map(|example| format!("\"{example}\"")));
    let options = component["options"].as_array().into_iter().flatten();
    let options: Vec<String> = options.filter_map(|one| part(&one["label"])).collect();
    if !options.is_empty() {
        notes.push(format!("▾ {}", options.join(" | ")));
    }
    let notes = if notes.is_empty() {
        String::new()
    } else {
        format!(" ({})", notes.join(", "))
    };
    let value = part(&component["value"])
        .map(|value| format!(" {value}"))
        .unwrap_or_default();
    format!("  {}{notes}:{value}", part(label).unwrap_or_default())
}
