//! The application, its bot user, and other users.

use super::{Call, Desk, Done, form::Form, ok};
use crate::{error::ApiError, ids};
use serde_json::json;

pub(super) fn gateway_bot(desk: &Desk<'_>) -> Done {
    ok(json!({
        "url": desk.gateway, "shards": 1,
        "session_start_limit": { "total": 1000, "remaining": 999, "reset_after": 0, "max_concurrency": 1 },
    }))
}

pub(super) fn application(desk: &Desk<'_>) -> Done {
    let world = &desk.world;
    let bot = world.user(world.bot);
    let owner = world.user(world.guild.owner).json();
    ok(json!({
        "id": ids::text(bot.id), "name": bot.name, "icon": null, "description": "", "bot_public": true,
        "bot_require_code_grant": false, "owner": owner, "team": null, "flags": 0, "rpc_origins": [],
        "summary": "", "verify_key": "0".repeat(64), "bot": bot.json(), "tags": [],
        "integration_types_config": { "0": {} }, "interactions_endpoint_url": null,
        "approximate_guild_count": 1, "hook": true, "type": null, "redirect_uris": [],
    }))
}

pub(super) fn me(desk: &Desk<'_>) -> Done {
    let mut user = desk.world.user(desk.world.bot).json();
    user["verified"] = json!(true);
    user["mfa_enabled"] = json!(true);
    user["flags"] = json!(0);
    user["locale"] = json!("en-US");
    ok(user)
}

pub(super) fn guilds(desk: &Desk<'_>) -> Done {
    let guild = &desk.world.guild;
    let permissions = desk.world.permissions(desk.world.bot).bits().to_string();
    ok(json!([{
        "id": ids::text(guild.id), "name": guild.name, "icon": null, "banner": null, "owner": false,
        "permissions": permissions, "features": ["COMMUNITY"],
    }]))
}

pub(super) fn user(desk: &Desk<'_>, id: u64) -> Done {
    let found = desk
        .world
        .users
        .get(&id)
        .ok_or_else(ApiError::unknown_user)?;
    ok(found.json())
}

/// Opens direct messages; whether the person takes them shows only when something is sent.
pub(super) fn open_dm(desk: &mut Desk<'_>, call: &Call) -> Done {
    let Some(recipient) = ids::read(&call.body["recipient_id"]) else {
        let mut form = Form::default();
        form.at("recipient_id").required();
        return Err(form.error());
    };
    if !desk.world.users.contains_key(&recipient) {
        return Err(ApiError::unknown_user());
    }
    if recipient == desk.world.bot {
        return Err(ApiError::cannot_send_to_user());
    }
    let channel = desk.world.dm_with(recipient);
    ok(desk.world.channel_json(&desk.world.channels[&channel]))
}
