//! Embeds.

use super::findings::Findings;
use serde_json::{Value, json};
use twilight_model::channel::message::Embed;
use twilight_validate::message;

/// Judges the embeds of a message: each, and all together.
pub(super) fn judge(found: &mut Findings, value: &Value) {
    let Some(mut values) = found.read::<Vec<Value>>("embeds", value) else {
        return;
    };
    // Discord supplies the type; twilight wants to read it.
    for fields in values.iter_mut().filter_map(Value::as_object_mut) {
        fields.entry("type").or_insert(json!("rich"));
    }
    let embeds: Vec<Embed> = values
        .iter()
        .filter_map(|value| found.read("embed", value))
        .collect();
    found.check("embeds", "embeds", message::embeds(&embeds));
    for (index, embed) in embeds.iter().enumerate() {
        one(found, &format!("embed {index}"), embed);
    }
}

/// What `twilight-validate` does not look at: parts that have to be there, and addresses.
fn one(found: &mut Findings, place: &str, embed: &Embed) {
    found.require(!is_empty(embed), "embed.empty", || {
        format!("{place}: it shows nothing")
    });
    for (index, field) in embed.fields.iter().enumerate() {
        let full = !field.name.trim().is_empty() && !field.value.trim().is_empty();
        found.require(full, "embed.field", || {
            format!("{place} field {index}: name and value are required")
        });
    }
    let blank = |text: &str| text.trim().is_empty();
    let footer = embed
        .footer
        .as_ref()
        .is_some_and(|footer| blank(&footer.text));
    found.require(!footer, "embed.footer", || {
        format!("{place}: the footer has no text")
    });
    let author = embed
        .author
        .as_ref()
        .is_some_and(|author| blank(&author.name));
    found.require(!author, "embed.author", || {
        format!("{place}: the author has no name")
    });
    for address in addresses(embed) {
        let known = ["http://", "https://", "attachment://"]
            .iter()
            .any(|scheme| address.starts_with(scheme));
        found.require(known, "embed.url", || {
            format!("{place}: `{address}` is no address that Discord takes")
        });
    }
}

fn is_empty(embed: &Embed) -> bool {
    let blank = |text: &Option<String>| text.as_deref().is_none_or(|text| text.trim().is_empty());
    blank(&embed.title)
        && blank(&embed.description)
        && embed.fields.is_empty()
        && embed.author.is_none()
        && embed.footer.is_none()
        && embed.image.is_none()
        && embed.thumbnail.is_none()
        && embed.timestamp.is_none()
}

fn addresses(embed: &Embed) -> impl Iterator<Item = &str> {
    let author = embed.author.as_ref();
    let optional = [
        embed.url.as_ref(),
        embed.image.as_ref().map(|image| &image.url),
        embed.thumbnail.as_ref().map(|thumbnail| &thumbnail.url),
        author.and_then(|author| author.url.as_ref()),
        author.and_then(|author| author.icon_url.as_ref()),
        embed
            .footer
            .as_ref()
            .and_then(|footer| footer.icon_url.as_ref()),
    ];
    optional.into_iter().flatten().map(String::as_str)
}
