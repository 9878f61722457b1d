//! Messages: new ones and edits, in channels and through webhooks, and those that answer interactions.

use super::{component, embed, findings::Findings, mentions};
use serde_json::Value;
use twilight_model::channel::message::Component;
use twilight_validate::message as rules;

/// The flag of a message that is made of components only.
const COMPONENTS_V2: u64 = 1 << 15;
/// The flags that a bot may set: no embeds, ephemeral, silent, components only.
const FLAGS: u64 = 1 << 2 | 1 << 6 | 1 << 12 | COMPONENTS_V2;
/// The longest nonce.
const NONCE: usize = 25;
/// The most attachments.
const FILES: usize = 10;

/// What is done with a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Posting {
    New,
    Edit,
}

/// Judges the body of a message.
pub(super) fn judge(found: &mut Findings, body: &Value, posting: Posting) {
    if !body.is_object() {
        found.add("shape", "message: expected an object");
        return;
    }
    if let Some(content) = found.read::<String>("content", &body["content"]) {
        found.check("message.content", "content", rules::content(content));
    }
    embed::judge(found, &body["embeds"]);
    let flags = found.read::<u64>("flags", &body["flags"]).unwrap_or(0);
    found.require(flags & !FLAGS == 0, "message.flags", || {
        format!("flags: {} cannot be set", flags & !FLAGS)
    });
    if let Some(components) = found.read::<Vec<Component>>("components", &body["components"]) {
        component::in_message(found, &components, flags & COMPONENTS_V2 != 0);
    }
    attachments(found, &body["attachments"]);
    mentions::judge(found, &body["allowed_mentions"]);
    nonce(found, &body["nonce"]);
    found.require(!is_empty(body, posting), "message.empty", || {
        "message: it shows nothing".into()
    });
}

fn attachments(found: &mut Findings, value: &Value) {
    let Some(files) = found.read::<Vec<Value>>("attachments", value) else {
        return;
    };
    found.require(files.len() <= FILES, "attachment.count", || {
        format!("{} attachments, at most {FILES} are allowed", files.len())
    });
    for file in &files {
        if let Some(name) = file["filename"].as_str() {
            found.check("attachment", "attachment", rules::attachment_filename(name));
        }
        if let Some(text) = file["description"].as_str() {
            found.check(
                "attachment",
                "attachment",
                rules::attachment_description(text),
            );
        }
    }
}

fn nonce(found: &mut Findings, value: &Value) {
    let fine = match value {
        Value::Null => true,
        Value::Number(number) => number.is_i64(),
        Value::String(text) => text.chars().count() <= NONCE,
        _ => false,
    };
    found.require(fine, "message.nonce", || {
        format!("nonce: a whole number or up to {NONCE} characters, not {value}")
    });
}

/// A new message needs something to show; an edit may not take away everything.
fn is_empty(body: &Value, posting: Posting) -> bool {
    const SHOWN: [&str; 4] = ["content", "embeds", "components", "attachments"];
    match posting {
        Posting::New => {
            SHOWN
                .iter()
                .chain(&["sticker_ids", "poll", "message_snapshots"])
                .all(|part| is_bare(&body[part]))
                && body["message_reference"]["type"] != 1
        }
        Posting::Edit => SHOWN.iter().all(|part| body.get(part).is_some_and(is_bare)),
    }
}

fn is_bare(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::String(text) => text.trim().is_empty(),
        Value::Array(list) => list.is_empty(),
        _ => false,
    }
}
