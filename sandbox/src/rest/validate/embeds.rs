//! Embeds.

use super::{super::form::Form, entries};
use serde_json::Value;

/// The characters that the embeds of a message may have together.
const TOTAL: usize = 6000;

/// Checks a message's embeds.
pub(in crate::rest) fn embeds(form: &mut Form, embeds: &Value) {
    form.at("embeds").list(embeds, 0, 10);
    let mut total = 0;
    for (path, embed) in entries(embeds, "embeds") {
        one(form, &path, embed);
        total += characters(embed);
    }
    if total > TOTAL {
        let told = format!("Embed size exceeds maximum size of {TOTAL}");
        form.at("embeds").fail("MAX_EMBED_SIZE_EXCEEDED", told);
    }
}

fn one(form: &mut Form, path: &str, embed: &Value) {
    form.at(format!("{path}.title"))
        .text(&embed["title"], 0, 256);
    form.at(format!("{path}.description"))
        .text(&embed["description"], 0, 4096);
    form.at(format!("{path}.fields"))
        .list(&embed["fields"], 0, 25);
    for (path, field) in entries(&embed["fields"], &format!("{path}.fields")) {
        form.at(format!("{path}.name")).text(&field["name"], 1, 256);
        form.at(format!("{path}.value"))
            .text(&field["value"], 1, 1024);
    }
    if embed["footer"].is_object() {
        form.at(format!("{path}.footer.text"))
            .text(&embed["footer"]["text"], 1, 2048);
    }
    if embed["author"].is_object() {
        form.at(format!("{path}.author.name"))
            .text(&embed["author"]["name"], 1, 256);
    }
}

fn characters(embed: &Value) -> usize {
    let count = |value: &Value| value.as_str().map_or(0, |text| text.chars().count());
    let fields = embed["fields"].as_array().into_iter().flatten();
    count(&embed["title"])
        + count(&embed["description"])
        + count(&embed["footer"]["text"])
        + count(&embed["author"]["name"])
        + fields
            .map(|field| count(&field["name"]) + count(&field["value"]))
            .sum::<usize>()
}
