//! Edits a message: what the call does not name stays.

use super::{
    super::Call,
    draft::{check, listed, rich, uploads},
};
use crate::{
    error::ApiError,
    ids,
    world::{AllowedMentions, LOADING, World},
};
use serde_json::Value;

/// Applies an edit to a message; `body` is its part of the call's body.
pub(in crate::rest) fn apply(
    world: &mut World,
    call: &Call,
    body: &Value,
    id: u64,
) -> Result<(), ApiError> {
    let flags = world
        .messages
        .get(&id)
        .ok_or_else(ApiError::unknown_message)?
        .flags;
    check(body, flags | body["flags"].as_u64().unwrap_or(0))?;
    let now = world.now();
    let files = uploads(call, body);
    let channel = world.messages[&id].channel;
    let added = world.keep_files(channel, files);
    mention_anew(world, body, id);
    let message = world
        .messages
        .get_mut(&id)
        .ok_or_else(ApiError::unknown_message)?;
    if has(body, "content") {
        message.content = body["content"].as_str().unwrap_or_default().to_owned();
    }
    if has(body, "embeds") {
        message.embeds = rich(&body["embeds"]);
    }
    if has(body, "components") {
        message.components = listed(&body["components"]);
    }
    if let Value::Array(kept) = &body["attachments"] {
        let kept: Vec<u64> = kept
            .iter()
            .filter_map(|one| ids::read(&one["id"]))
            .collect();
        message
            .attachments
            .retain(|one| ids::read(&one["id"]).is_some_and(|id| kept.contains(&id)));
    }
    message.attachments.extend(added);
    let deferred = message.flags & LOADING != 0;
    message.flags &= !LOADING;
    // The first edit of a deferred answer is its arrival, not a change.
    if !deferred {
        message.edited = Some(now);
    }
    world.tell("MESSAGE_UPDATE", id);
    Ok(())
}

/// Mentions follow the new words; an edit pings nobody.
fn mention_anew(world: &mut World, body: &Value, id: u64) {
    let Some(content) = body["content"].as_str() else {
        return;
    };
    let allowed = AllowedMentions::read(&body["allowed_mentions"]);
    let mentioned = world.mentioned(content, world.messages[&id].author, &allowed);
    if let Some(message) = world.messages.get_mut(&id) {
        message.mentions = mentioned.users.into_iter().collect();
        message.mention_roles = mentioned.roles.into_iter().collect();
        message.mention_everyone = mentioned.everyone;
    }
}

fn has(body: &Value, key: &str) -> bool {
    body.as_object()
        .is_some_and(|fields| fields.contains_key(key))
}
