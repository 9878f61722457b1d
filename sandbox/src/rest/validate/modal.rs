//! Modals.

use super::{super::form::Form, entries};
use serde_json::Value;

/// Checks a modal: its title, its id, and its one to five rows or labels.
pub(in crate::rest) fn modal(form: &mut Form, modal: &Value) {
    form.at("data.custom_id").text(&modal["custom_id"], 1, 100);
    form.at("data.title").text(&modal["title"], 1, 45);
    form.at("data.components").list(&modal["components"], 1, 5);
    for (path, row) in entries(&modal["components"], "data.components") {
        match row["type"].as_u64() {
            Some(1) => {
                let path = format!("{path}.components");
                form.at(&path).list(&row["components"], 1, 1);
                for (path, field) in entries(&row["components"], &path) {
                    input(form, &path, field);
                    form.at(format!("{path}.label"))
                        .text(&field["label"], 1, 45);
                }
            }
            Some(18) => {
                form.at(format!("{path}.label")).text(&row["label"], 1, 45);
                form.at(format!("{path}.description"))
                    .text(&row["description"], 0, 100);
                labelled(form, &format!("{path}.component"), &row["component"]);
            }
            Some(10) => {}
            _ => form.at(format!("{path}.type")).fail(
                "UNION_TYPE_CHOICES",
                "Value of field \"type\" must be one of (1, 10, 18).",
            ),
        }
    }
}

fn labelled(form: &mut Form, path: &str, component: &Value) {
    if component["type"] == 4 {
        input(form, path, component);
    } else {
        form.at(format!("{path}.custom_id"))
            .text(&component["custom_id"], 1, 100);
    }
}

fn input(form: &mut Form, path: &str, field: &Value) {
    form.at(format!("{path}.custom_id"))
        .text(&field["custom_id"], 1, 100);
    form.at(format!("{path}.placeholder"))
        .text(&field["placeholder"], 0, 100);
    form.at(format!("{path}.value"))
        .text(&field["value"], 0, 4000);
    if field["type"] != 4 {
        form.at(format!("{path}.type")).fail(
            "UNION_TYPE_CHOICES",
            "Value of field \"type\" must be one of (4,).",
        );
    }
    if !matches!(field["style"].as_u64(), Some(1 | 2)) {
        form.at(format!("{path}.style"))
            .fail("BASE_TYPE_CHOICES", "Value must be one of {1, 2}.");
    }
    let least = field["min_length"].as_u64().unwrap_or(0);
    let most = field["max_length"].as_u64().unwrap_or(4000);
    if !(1..=4000).contains(&most) || least > most {
        form.at(format!("{path}.max_length")).fail(
            "NUMBER_TYPE_MAX",
            "int value should be between min_length and 4000.",
        );
    }
}
