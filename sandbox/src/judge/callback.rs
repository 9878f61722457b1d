//! Answers to interactions.

use super::{
    choice,
    findings::Findings,
    message::{self, Posting},
    modal,
};
use serde_json::Value;
use twilight_model::{
    application::command::CommandOptionChoice, http::interaction::InteractionResponseType as Kind,
};

/// Judges the answer to an interaction by its type.
pub(super) fn judge(found: &mut Findings, body: &Value) {
    let data = &body["data"];
    let Some(kind) = found.read::<Kind>("callback type", &body["type"]) else {
        found.add("callback.type", "callback: there is no such type");
        return;
    };
    match kind {
        Kind::Pong | Kind::DeferredUpdateMessage => {}
        Kind::ChannelMessageWithSource => message::judge(found, data, Posting::New),
        Kind::UpdateMessage => message::judge(found, data, Posting::Edit),
        Kind::DeferredChannelMessageWithSource => deferred(found, data),
        Kind::ApplicationCommandAutocompleteResult => autocomplete(found, data),
        Kind::Modal => modal::judge(found, data),
        _ => found.add(
            "callback.type",
            "callback: this type is no longer supported",
        ),
    }
}

/// A deferred answer can say only whether it is for one person.
fn deferred(found: &mut Findings, data: &Value) {
    let fields = data
        .as_object()
        .into_iter()
        .flatten()
        .filter(|(_, value)| !value.is_null());
    let shown = fields.map(|(key, _)| key.as_str()).filter(|key| {
        matches!(*key, "content" | "embeds" | "components" | "attachments") && !is_bare(&data[*key])
    });
    for field in shown {
        found.add(
            "callback.deferred",
            format!("{field}: a deferred answer shows nothing yet"),
        );
    }
}

fn is_bare(value: &Value) -> bool {
    value.as_array().is_some_and(Vec::is_empty) || value == ""
}

fn autocomplete(found: &mut Findings, data: &Value) {
    match found.read::<Vec<CommandOptionChoice>>("choices", &data["choices"]) {
        Some(choices) => choice::list(found, "autocompletion", &choices),
        None => found.require(!data["choices"].is_null(), "callback.data", || {
            "autocompletion: choices are required, though the list may be empty".into()
        }),
    }
}
