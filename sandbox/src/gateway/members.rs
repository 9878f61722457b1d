//! Requests for lists of members over the gateway.

use super::{close, socket::Socket};
use crate::{
    ids::{read, text},
    world::{Member, World, intents},
};
use serde_json::{Value, json};

/// Answers REQUEST_GUILD_MEMBERS in one chunk; all members at once need the members intent.
pub(super) fn request(socket: &Socket, data: &Value) -> Result<(), u16> {
    let id = socket.session.as_deref().unwrap_or_default();
    let hold = socket.shared.look(|world| world.sessions.hold);
    socket.shared.change(|world| {
        let chunk = chunk(world, data);
        let Some(session) = world.sessions.find(id) else {
            return Ok(());
        };
        let everybody = data["query"] == "" && data["limit"] == 0;
        if everybody && session.intents & intents::GUILD_MEMBERS == 0 {
            return Err(close::DISALLOWED_INTENTS);
        }
        session.push("GUILD_MEMBERS_CHUNK", chunk);
        if !hold {
            session.flush();
        }
        Ok(())
    })
}

fn chunk(world: &World, data: &Value) -> Value {
    let wanted: Vec<u64> = match &data["user_ids"] {
        Value::Array(ids) => ids.iter().filter_map(read).collect(),
        one => read(one).into_iter().collect(),
    };
    let query = data["query"].as_str().unwrap_or_default().to_lowercase();
    let limit = data["limit"].as_u64().filter(|limit| *limit > 0);
    let limit = limit
        .and_then(|limit| usize::try_from(limit).ok())
        .unwrap_or(usize::MAX);
    let fits = |member: &&Member| {
        let named = world
            .user(member.user)
            .name
            .to_lowercase()
            .starts_with(&query);
        if wanted.is_empty() {
            named
        } else {
            wanted.contains(&member.user)
        }
    };
    let members: Vec<Value> = world
        .members
        .values()
        .filter(fits)
        .take(limit)
        .map(|m| world.member_json(m))
        .collect();
    let missing: Vec<Value> = wanted
        .iter()
        .filter(|id| !world.members.contains_key(id))
        .map(|id| text(*id))
        .collect();
    json!({
        "guild_id": text(world.guild.id), "members": members, "chunk_index": 0, "chunk_count": 1,
        "not_found": missing, "presences": [], "nonce": data["nonce"],
    })
}
