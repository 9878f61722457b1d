//! What is offered while somebody types.
use crate::base::cut::cut;
use crate::base::db::Fault;
use serde_json::Value;
use serenity::all::{AutocompleteChoice, CreateAutocompleteResponse};

/// The labels and values to choose from: at most 25, as Discord shows; none where they can't be read.
pub fn complete<V: Into<Value>>(
    choices: Result<Vec<(String, V)>, Fault>,
) -> CreateAutocompleteResponse {
    let choices = choices.unwrap_or_else(|fault| {
        tracing::error!(%fault, "nothing could be offered");
        Vec::new()
    });
    let choices = choices.into_iter().take(25);
    let choices = choices.map(|(label, value)| AutocompleteChoice::new(cut(&label, 100), value));
    CreateAutocompleteResponse::new().set_choices(choices.collect())
}
