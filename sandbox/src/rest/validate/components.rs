//! Components of messages.

use super::{super::form::Form, entries};
use serde_json::Value;
use std::collections::BTreeSet;

/// The flag of messages made of the newer components, which have no rows to count.
const COMPONENTS_V2: u64 = 1 << 15;

/// Checks a message's components.
pub(in crate::rest) fn components(form: &mut Form, components: &Value, flags: u64) {
    if flags & COMPONENTS_V2 != 0 {
        return;
    }
    form.at("components").list(components, 0, 5);
    let mut seen = BTreeSet::new();
    for (path, row) in entries(components, "components") {
        if row["type"] != 1 {
            form.at(format!("{path}.type")).fail(
                "UNION_TYPE_CHOICES",
                "Value of field \"type\" must be one of (1,).",
            );
            continue;
        }
        let path = format!("{path}.components");
        form.at(&path).list(&row["components"], 1, 5);
        for (path, component) in entries(&row["components"], &path) {
            one(form, &path, component, &mut seen);
        }
        let select = |one: &Value| one["type"] != 2;
        let row = row["components"].as_array().map_or(&[][..], Vec::as_slice);
        if row.len() > 1 && row.iter().any(select) {
            let told = "A select menu must be alone in its row.";
            form.at(path).fail("COMPONENT_LAYOUT_WIDTH_EXCEEDED", told);
        }
    }
}

fn one<'a>(form: &mut Form, path: &str, component: &'a Value, seen: &mut BTreeSet<&'a str>) {
    let kind = component["type"].as_u64();
    let url = matches!(component["style"].as_u64(), Some(5));
    if !url && component["style"] != 6 {
        let id = format!("{path}.custom_id");
        form.at(&id).text(&component["custom_id"], 1, 100);
        if component["custom_id"]
            .as_str()
            .is_some_and(|id| !seen.insert(id))
        {
            let told = "Component custom id cannot be duplicated";
            form.at(&id).fail("COMPONENT_CUSTOM_ID_DUPLICATED", told);
        }
    }
    match kind {
        Some(2) => button(form, path, component, url),
        Some(3) => select(form, path, component),
        Some(5..=8) => bounds(form, path, component, 25),
        _ => form.at(format!("{path}.type")).fail(
            "UNION_TYPE_CHOICES",
            "Value of field \"type\" must be one of (2, 3, 5, 6, 7, 8).",
        ),
    }
}

fn button(form: &mut Form, path: &str, button: &Value, url: bool) {
    form.at(format!("{path}.label"))
        .text(&button["label"], 0, 80);
    if button["label"].as_str().is_none_or(str::is_empty) && !button["emoji"].is_object() {
        form.at(path).fail(
            "BUTTON_COMPONENT_LABEL_OR_EMOJI_REQUIRED",
            "A button must have a label or emoji.",
        );
    }
    if !matches!(button["style"].as_u64(), Some(1..=6)) {
        form.at(format!("{path}.style")).fail(
            "BASE_TYPE_CHOICES",
            "Value must be one of {1, 2, 3, 4, 5, 6}.",
        );
    }
    if url {
        form.at(format!("{path}.url")).text(&button["url"], 1, 512);
    }
}

fn select(form: &mut Form, path: &str, select: &Value) {
    form.at(format!("{path}.options"))
        .list(&select["options"], 1, 25);
    let mut seen = BTreeSet::new();
    for (path, option) in entries(&select["options"], &format!("{path}.options")) {
        form.at(format!("{path}.label"))
            .text(&option["label"], 1, 100);
        form.at(format!("{path}.value"))
            .text(&option["value"], 1, 100);
        form.at(format!("{path}.description"))
            .text(&option["description"], 0, 100);
        if option["value"]
            .as_str()
            .is_some_and(|value| !seen.insert(value))
        {
            let told = "The specified option value is already used";
            form.at(format!("{path}.value"))
                .fail("SELECT_COMPONENT_OPTION_VALUE_DUPLICATED", told);
        }
    }
    let options = select["options"].as_array().map_or(25, Vec::len);
    bounds(form, path, select, options);
}

fn bounds(form: &mut Form, path: &str, select: &Value, options: usize) {
    form.at(format!("{path}.placeholder"))
        .text(&select["placeholder"], 0, 150);
    let most = select["max_values"].as_u64().unwrap_or(1);
    let least = select["min_values"].as_u64().unwrap_or(1);
    if most < 1 || most > options as u64 || least > most {
        let told = format!("Value must be between 1 and {options}.");
        form.at(format!("{path}.max_values"))
            .fail("NUMBER_TYPE_MAX", told);
    }
}
