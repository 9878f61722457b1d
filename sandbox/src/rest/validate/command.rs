//! Commands.

use super::{super::form::Form, entries};
use serde_json::Value;
use std::collections::BTreeSet;

/// The characters of a command's names, descriptions and values, in its longest localisation.
const TOTAL: usize = 8000;
/// How deep options nest: a group, a subcommand, its options.
const DEPTH: usize = 3;

/// Checks a command at this place of the form.
pub(in crate::rest) fn command(form: &mut Form, path: &str, command: &Value) {
    let at = |key: &str| {
        if path.is_empty() {
            key.to_owned()
        } else {
            format!("{path}.{key}")
        }
    };
    match command["type"].as_u64().unwrap_or(1) {
        1 => {
            slash_name(form, &at("name"), &command["name"]);
            form.at(at("description"))
                .text(&command["description"], 1, 100);
            localized(
                form,
                &at("name_localizations"),
                &command["name_localizations"],
                true,
            );
            localized(
                form,
                &at("description_localizations"),
                &command["description_localizations"],
                false,
            );
            options(form, &at("options"), &command["options"], 0);
        }
        2 | 3 => {
            form.at(at("name")).text(&command["name"], 1, 32);
            if command["description"]
                .as_str()
                .is_some_and(|text| !text.is_empty())
            {
                let told = "Context menu commands cannot have description";
                form.at(at("description"))
                    .fail("APPLICATION_COMMAND_CONTEXT_MENU_DESCRIPTION", told);
            }
        }
        _ => form
            .at(at("type"))
            .fail("BASE_TYPE_CHOICES", "Value must be one of {1, 2, 3, 4}."),
    }
    if weight(command) > TOTAL {
        form.at(at("name")).fail(
            "APPLICATION_COMMAND_TOO_LARGE",
            "Command exceeds maximum size (8000)",
        );
    }
}

fn slash_name(form: &mut Form, path: &str, name: &Value) {
    form.at(path).text(name, 1, 32);
    let Some(text) = name.as_str() else { return };
    let fits = |c: char| c.is_alphanumeric() || matches!(c, '-' | '_' | '\'' | '\u{2bc}');
    if !text.chars().all(fits) || text.to_lowercase() != text {
        let told = "Command name is invalid";
        form.at(path).fail("APPLICATION_COMMAND_INVALID_NAME", told);
    }
}

fn localized(form: &mut Form, path: &str, texts: &Value, names: bool) {
    for (locale, text) in texts.as_object().into_iter().flatten() {
        let path = format!("{path}.{locale}");
        match (text, names) {
            (Value::Null, _) => {}
            (text, true) => slash_name(form, &path, text),
            (text, false) => form.at(path).text(text, 1, 100),
        }
    }
}

fn options(form: &mut Form, path: &str, list: &Value, depth: usize) {
    form.at(path).list(list, 0, 25);
    let (mut seen, mut optional) = (BTreeSet::new(), false);
    for (path, option) in entries(list, path) {
        let kind = option["type"].as_u64().unwrap_or(0);
        option_itself(form, &path, option, kind);
        if option["name"]
            .as_str()
            .is_some_and(|name| !seen.insert(name))
        {
            let told = "Option name already exists in these options";
            form.at(&path)
                .fail("APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS", told);
        }
        if option["required"] == true && optional {
            let told = "Required options must be placed before non-required options";
            form.at(&path)
                .fail("APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID", told);
        }
        optional |= kind > 2 && option["required"] != true;
        if kind <= 2 && depth + 1 < DEPTH {
            options(
                form,
                &format!("{path}.options"),
                &option["options"],
                depth + 1,
            );
        }
    }
}

fn option_itself(form: &mut Form, path: &str, option: &Value, kind: u64) {
    slash_name(form, &format!("{path}.name"), &option["name"]);
    form.at(format!("{path}.description"))
        .text(&option["description"], 1, 100);
    localized(
        form,
        &format!("{path}.name_localizations"),
        &option["name_localizations"],
        true,
    );
    localized(
        form,
        &format!("{path}.description_localizations"),
        &option["description_localizations"],
        false,
    );
    if !(1..=11).contains(&kind) {
        form.at(format!("{path}.type"))
            .fail("BASE_TYPE_CHOICES", "Value must be one of {1, …, 11}.");
    }
    form.at(format!("{path}.choices"))
        .list(&option["choices"], 0, 25);
    let some_choices = option["choices"]
        .as_array()
        .is_some_and(|choices| !choices.is_empty());
    if some_choices && option["autocomplete"] == true {
        let told = "Autocomplete cannot be enabled together with choices";
        form.at(path)
            .fail("APPLICATION_COMMAND_OPTIONS_AUTOCOMPLETE_CHOICES", told);
    }
    for (path, choice) in entries(&option["choices"], &format!("{path}.choices")) {
        form.at(format!("{path}.name"))
            .text(&choice["name"], 1, 100);
        if kind == 3 {
            form.at(format!("{path}.value"))
                .text(&choice["value"], 1, 100);
        }
    }
}

/// The characters that count towards the limit.
fn weight(part: &Value) -> usize {
    let count = |value: &Value| value.as_str().map_or(0, |text| text.chars().count());
    let longest = |key: &str, texts: &str| {
        let others = part[texts]
            .as_object()
            .into_iter()
            .flatten()
            .map(|(_, text)| count(text));
        others.chain([count(&part[key])]).max().unwrap_or(0)
    };
    let nested = |key: &str| {
        part[key]
            .as_array()
            .into_iter()
            .flatten()
            .map(weight)
            .sum::<usize>()
    };
    longest("name", "name_localizations")
        + longest("description", "description_localizations")
        + count(&part["value"])
        + nested("options")
        + nested("choices")
}
