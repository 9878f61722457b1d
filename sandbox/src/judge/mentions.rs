//! Whom a message may ping.

use super::findings::Findings;
use serde_json::Value;
use std::collections::HashSet;
use twilight_model::channel::message::{AllowedMentions, MentionType};

/// How many ids each list may have.
const MOST: usize = 100;

/// Judges the `allowed_mentions` of a message.
pub(super) fn judge(found: &mut Findings, value: &Value) {
    let Some(allowed) = found.read::<AllowedMentions>("allowed_mentions", value) else {
        return;
    };
    let kinds: HashSet<_> = allowed.parse.iter().collect();
    found.require(
        kinds.len() == allowed.parse.len(),
        "mentions.duplicate",
        || "allowed_mentions: parse names a kind twice".into(),
    );
    let all_users = allowed.parse.contains(&MentionType::Users);
    list(found, "users", all_users, &allowed.users);
    let all_roles = allowed.parse.contains(&MentionType::Roles);
    list(found, "roles", all_roles, &allowed.roles);
}

fn list<T: std::hash::Hash + Eq>(found: &mut Findings, kind: &str, all: bool, ids: &[T]) {
    found.require(!all || ids.is_empty(), "mentions.exclusive", || {
        format!("allowed_mentions: parse has {kind} and there is a list of {kind}")
    });
    found.require(ids.len() <= MOST, "mentions.count", || {
        format!(
            "allowed_mentions: {} {kind}, at most {MOST} are allowed",
            ids.len()
        )
    });
    let different: HashSet<_> = ids.iter().collect();
    found.require(different.len() == ids.len(), "mentions.duplicate", || {
        format!("allowed_mentions: {kind} has an id twice")
    });
}
