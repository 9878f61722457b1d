//! How a session begins and how it is taken up again.

use super::{close, socket::Socket};
use crate::{
    ids::text,
    server::{Shared, TOKEN},
    world::{Link, Session, World, intents},
};
use serde_json::{Value, json};

/// IDENTIFY: a new session, READY and the guild; or the code to close with.
pub(super) fn identify(socket: &mut Socket, data: &Value) -> Result<(), u16> {
    if !authentic(data) {
        return Err(close::AUTHENTICATION_FAILED);
    }
    let asked = data["intents"].as_u64().ok_or(close::DECODE_ERROR)?;
    if asked & !intents::KNOWN != 0 {
        return Err(close::INVALID_INTENTS);
    }
    if !data["properties"].is_object() {
        return Err(close::DECODE_ERROR);
    }
    socket.compress = data["compress"] == true;
    let shard = if data["shard"].is_array() {
        data["shard"].clone()
    } else {
        json!([0, 1])
    };
    let shared = socket.shared.clone();
    let link = Link {
        number: socket.number,
        frames: socket.frames.clone(),
    };
    let id = shared.change(|world| {
        if asked & intents::PRIVILEGED != 0 && !world.privileged_intents {
            return Err(close::DISALLOWED_INTENTS);
        }
        world.sessions.made += 1;
        let id = format!("{:032x}", world.sessions.made);
        let mut session = Session::new(id.clone(), asked);
        let welcome = ready(world, &shared, &id, shard);
        world.note_event("READY", &welcome, 1);
        session.push("READY", welcome);
        let guild = world.guild_create(asked & intents::GUILD_MEMBERS != 0);
        world.note_event("GUILD_CREATE", &guild, 1);
        session.push("GUILD_CREATE", guild);
        for guild in world.elsewhere() {
            session.push("GUILD_CREATE", guild);
        }
        session.link = Some(link);
        session.flush();
        world.sessions.all.push(session);
        world.sessions.identified = true;
        Ok(id)
    })?;
    socket.session = Some(id);
    Ok(())
}

/// RESUME: the missed events and RESUMED; false when the session cannot be resumed.
pub(super) fn resume(socket: &mut Socket, data: &Value) -> Result<bool, u16> {
    if !authentic(data) {
        return Err(close::AUTHENTICATION_FAILED);
    }
    let id = data["session_id"].as_str().ok_or(close::DECODE_ERROR)?;
    let seen = data["seq"].as_u64().ok_or(close::DECODE_ERROR)?;
    let link = Link {
        number: socket.number,
        frames: socket.frames.clone(),
    };
    let resumed = socket.shared.change(|world| {
        let hold = world.sessions.hold;
        let Some(session) = world.sessions.find(id) else {
            return Ok(false);
        };
        if seen > session.seq {
            return Err(close::INVALID_SEQ);
        }
        if !session.rewind(seen) {
            return Ok(false);
        }
        session.push("RESUMED", json!({ "_trace": ["sandbox"] }));
        session.link = Some(link);
        if !hold {
            session.flush();
        }
        Ok(true)
    })?;
    if resumed {
        socket.session = Some(id.to_owned());
    }
    Ok(resumed)
}

fn authentic(data: &Value) -> bool {
    data["token"]
        .as_str()
        .is_some_and(|token| token.trim_start_matches("Bot ") == TOKEN)
}

fn ready(world: &World, shared: &Shared, session: &str, shard: Value) -> Value {
    let mut user = world.user(world.bot).json();
    user["verified"] = json!(true);
    user["mfa_enabled"] = json!(true);
    user["email"] = Value::Null;
    user["flags"] = json!(0);
    let mut guilds = vec![json!({ "id": text(world.guild.id), "unavailable": true })];
    guilds.extend(
        world
            .elsewhere()
            .map(|guild| json!({ "id": guild["id"], "unavailable": true })),
    );
    json!({
        "v": 10, "user": user, "session_id": session, "session_type": "normal", "shard": shard,
        "resume_gateway_url": shared.gateway(),
        "guilds": guilds,
        "application": { "id": text(world.bot), "flags": 0 },
        "private_channels": [], "relationships": [], "presences": [], "guild_join_requests": [],
        "geo_ordered_rtc_regions": [], "user_settings": {}, "auth": {}, "_trace": ["sandbox"],
    })
}
