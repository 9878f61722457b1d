//! Modals.

use super::{component, findings::Findings};
use serde_json::Value;
use twilight_model::channel::message::component::{ActionRow, Component, TextInput};
use twilight_validate::component as rules;

/// The longest title.
const TITLE: usize = 45;
/// The longest custom id.
const CUSTOM_ID: usize = 100;
/// The most fields.
const FIELDS: usize = 5;

/// Judges the data of an answer that opens a modal.
pub(super) fn judge(found: &mut Findings, data: &Value) {
    let title = data["title"].as_str().unwrap_or_default().chars().count();
    found.require((1..=TITLE).contains(&title), "modal.title", || {
        format!("modal: a title has 1 to {TITLE} characters, not {title}")
    });
    let id = data["custom_id"]
        .as_str()
        .unwrap_or_default()
        .chars()
        .count();
    found.require((1..=CUSTOM_ID).contains(&id), "modal.custom_id", || {
        format!("modal: a custom_id has 1 to {CUSTOM_ID} characters, not {id}")
    });
    let fields = found
        .read::<Vec<Component>>("modal", &data["components"])
        .unwrap_or_default();
    found.require((1..=FIELDS).contains(&fields.len()), "modal.fields", || {
        format!("modal: it has 1 to {FIELDS} fields, not {}", fields.len())
    });
    component::custom_ids(found, &fields);
    fields.iter().for_each(|field| one(found, field));
}

fn one(found: &mut Findings, field: &Component) {
    match field {
        Component::ActionRow(row) => in_row(found, row),
        Component::Label(label) => {
            found.check("modal.field", "modal", rules::label(label));
            match &*label.component {
                Component::TextInput(input) => text_input(found, input),
                Component::SelectMenu(menu) => component::select(found, menu),
                _ => {}
            }
        }
        Component::TextDisplay(text) => {
            found.check("modal.field", "modal", rules::text_display(text))
        }
        other => found.add(
            "modal.fields",
            format!("modal: no place for a {}", other.kind().name()),
        ),
    }
}

/// The older form: a row with one labelled text input.
fn in_row(found: &mut Findings, row: &ActionRow) {
    let [Component::TextInput(input)] = row.components.as_slice() else {
        found.add("modal.fields", "modal: a row holds exactly one text input");
        return;
    };
    found.check("modal.field", "modal", rules::text_input(input, true));
    #[expect(deprecated, reason = "still what most libraries send")]
    let labelled = input.label.is_some();
    found.require(labelled, "modal.field", || {
        format!("modal: `{}` has no label", input.custom_id)
    });
    text_input(found, input);
}

fn text_input(found: &mut Findings, input: &TextInput) {
    let place = format!("modal field `{}`", input.custom_id);
    let (least, most) = (
        input.min_length.unwrap_or(0),
        input.max_length.unwrap_or(4_000),
    );
    found.require(least <= most, "modal.length", || {
        format!("{place}: at least {least} of at most {most} characters")
    });
    let value = input.value.as_deref().unwrap_or_default().chars().count();
    found.require(value <= usize::from(most), "modal.length", || {
        format!("{place}: its value has {value} of at most {most} characters")
    });
}
