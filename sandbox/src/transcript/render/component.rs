//! Buttons and menus.

use super::{Lens, text};
use serde_json::Value;

/// The rows of a message's components, one line each; texts among them have their own lines.
pub(super) fn rows(components: &Value, lens: Lens<'_>) -> Vec<String> {
    components
        .as_array()
        .into_iter()
        .flatten()
        .flat_map(|one| row(one, lens))
        .collect()
}

fn row(component: &Value, lens: Lens<'_>) -> Vec<String> {
    match component["type"].as_u64() {
        Some(1) => {
            let inner = component["components"].as_array().into_iter().flatten();
            vec![
                inner
                    .map(|one| show(one, lens))
                    .collect::<Vec<_>>()
                    .join(" "),
            ]
        }
        Some(9 | 17) => {
            let accessory = Some(&component["accessory"]).filter(|one| !one.is_null());
            let mut lines = rows(&component["components"], lens);
            lines.extend(accessory.map(|one| show(one, lens)));
            lines
        }
        Some(10) => text(component["content"].as_str().unwrap_or_default(), lens)
            .lines()
            .map(str::to_owned)
            .collect(),
        Some(14) => vec!["---".into()],
        _ => vec![show(component, lens)],
    }
}

/// One component on its line.
fn show(component: &Value, lens: Lens<'_>) -> String {
    let off = if component["disabled"] == true {
        " ✗"
    } else {
        ""
    };
    match component["type"].as_u64() {
        Some(2) => {
            let label = text(&labels(component).join(" "), lens);
            let link = component["url"]
                .as_str()
                .map(|url| format!(" → {url}"))
                .unwrap_or_default();
            format!("[{label}{link}{off}]")
        }
        Some(3) => {
            let options = component["options"].as_array().into_iter().flatten();
            let options: Vec<String> = options.map(|one| option(one, lens)).collect();
            format!(
                "[{} ▾ {}{off}]",
                placeholder(component, lens),
                options.join(" | ")
            )
        }
        Some(5..=8) => format!("[{} ▾{off}]", placeholder(component, lens)),
        other => format!("[component {}]", other.unwrap_or_default()),
    }
}

fn placeholder(menu: &Value, lens: Lens<'_>) -> String {
    text(
        menu["placeholder"].as_str().unwrap_or("Make a selection"),
        lens,
    )
}

fn option(option: &Value, lens: Lens<'_>) -> String {
    let chosen = if option["default"] == true {
        "✓ "
    } else {
        ""
    };
    let label = text(option["label"].as_str().unwrap_or_default(), lens);
    match option["description"].as_str() {
        Some(more) if !more.is_empty() => format!("{chosen}{label} ({})", text(more, lens)),
        _ => format!("{chosen}{label}"),
    }
}

/// What stands on a button: its emoji and its label, as far as it has them.
pub fn labels(button: &Value) -> Vec<String> {
    let emoji = &button["emoji"];
    let name = emoji["name"].as_str().map(|name| {
        if emoji["id"].is_null() {
            name.to_owned()
        } else {
            format!(":{name}:")
        }
    });
    let label = button["label"]
        .as_str()
        .filter(|label| !label.is_empty())
        .map(str::to_owned);
    name.into_iter().chain(label).collect()
}
