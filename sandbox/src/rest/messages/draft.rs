//! Reads a new message from a call.

use super::super::{
    Call,
    files::content_type,
    form::Form,
    validate::{components, embeds},
};
use crate::{
    error::ApiError,
    ids,
    world::{AllowedMentions, Draft},
};
use serde_json::{Value, json};

/// Flags that an application may set: suppress embeds, ephemeral, silent, components v2.
const SETTABLE: u64 = 1 << 2 | 1 << 6 | 1 << 12 | 1 << 15;
/// The longest content.
const CONTENT: usize = 2000;

/// Reads and checks a message; `body` is its part of the call's body.
pub(in crate::rest) fn draft(call: &Call, body: &Value) -> Result<Draft, ApiError> {
    let flags = body["flags"].as_u64().unwrap_or(0) & SETTABLE;
    check(body, flags)?;
    let draft = Draft {
        content: body["content"].as_str().unwrap_or_default().to_owned(),
        embeds: rich(&body["embeds"]),
        components: listed(&body["components"]),
        flags,
        files: uploads(call, body),
        allowed: AllowedMentions::read(&body["allowed_mentions"]),
        nonce: body["nonce"].clone(),
        reference: ids::read(&body["message_reference"]["message_id"]),
    };
    let lists = [&draft.embeds, &draft.components];
    let bare = lists
        .iter()
        .all(|list| list.as_array().is_none_or(Vec::is_empty));
    let poll = body["poll"].is_object() || body["sticker_ids"].is_array();
    if draft.content.trim().is_empty() && bare && draft.files.is_empty() && !poll {
        return Err(ApiError::empty_message());
    }
    Ok(draft)
}

/// Checks the parts of a message, new or edited.
pub(super) fn check(body: &Value, flags: u64) -> Result<(), ApiError> {
    let mut form = Form::default();
    form.at("content").text(&body["content"], 0, CONTENT);
    embeds(&mut form, &body["embeds"]);
    components(&mut form, &body["components"], flags);
    if body["nonce"]
        .as_str()
        .is_some_and(|nonce| nonce.chars().count() > super::NONCE)
    {
        form.at("nonce")
            .fail("BASE_TYPE_MAX_LENGTH", "Must be 25 or fewer in length.");
    }
    form.check()
}

/// Embeds as Discord gives them back.
pub(super) fn rich(embeds: &Value) -> Value {
    let mut embeds = listed(embeds);
    for embed in embeds.as_array_mut().into_iter().flatten() {
        embed["type"] = json!("rich");
    }
    embeds
}

/// A list, be it missing.
pub(super) fn listed(value: &Value) -> Value {
    if value.is_array() {
        value.clone()
    } else {
        json!([])
    }
}

/// The files of a call as attachments, with what its body says of them.
pub(super) fn uploads(call: &Call, body: &Value) -> Vec<(Value, Vec<u8>)> {
    let said = |number: u64| {
        let all = body["attachments"].as_array().into_iter().flatten();
        all.into_iter()
            .find(|one| ids::read(&one["id"]) == Some(number))
    };
    let files = call.files.iter().map(|file| {
        let said = said(file.number);
        let name = said
            .and_then(|said| said["filename"].as_str())
            .unwrap_or(&file.name);
        let kind = file
            .kind
            .clone()
            .unwrap_or_else(|| content_type(name).to_owned());
        let mut json = json!({
            "filename": name, "size": file.bytes.len(), "content_type": kind, "ephemeral": false,
        });
        if let Some(text) = said.and_then(|said| said["description"].as_str()) {
            json["description"] = json!(text);
        }
        if let Some((width, height)) = png_size(&file.bytes) {
            json["width"] = json!(width);
            json["height"] = json!(height);
        }
        (json, file.bytes.clone())
    });
    files.collect()
}

/// Width and height from the header of a PNG.
fn png_size(bytes: &[u8]) -> Option<(u32, u32)> {
    let header = bytes.strip_prefix(b"\x89PNG\r\n\x1a\n")?.get(8..16)?;
    let (width, height) = header.split_at(4);
    Some((
        u32::from_be_bytes(width.try_into().ok()?),
        u32::from_be_bytes(height.try_into().ok()?),
    ))
}
