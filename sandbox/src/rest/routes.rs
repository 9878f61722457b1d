//! The table of routes.

use super::{
    Call, Desk, Done, call::decode, callbacks, channels, commands, guilds, messages, ok, reactions,
    users, webhooks,
};
use crate::error::ApiError;
use serde_json::json;

/// Answers a call.
pub(super) fn answer(desk: &mut Desk<'_>, call: &Call) -> Done {
    let decoded = decode(&call.path);
    let parts: Vec<&str> = decoded.trim_matches('/').split('/').collect();
    if call.garbled {
        return Err(ApiError::new(
            400,
            50109,
            "The request body contains invalid JSON.",
        ));
    }
    match parts.as_slice() {
        ["interactions", ..] | ["webhooks", _, _, ..] | ["gateway"] => open(desk, call, &parts),
        _ if !call.authorized => {
            desk.complain("unauthorized", "the token is missing or wrong");
            Err(ApiError::unauthorized())
        }
        ["applications" | "oauth2" | "gateway" | "users", ..] => own(desk, call, &parts),
        ["channels", ..] => channel(desk, call, &parts),
        ["guilds", ..] => guild(desk, call, &parts),
        _ => Err(ApiError::unknown_route()),
    }
}

/// Routes that need no bot token: the path carries its own, or nothing is secret.
fn open(desk: &mut Desk<'_>, call: &Call, parts: &[&str]) -> Done {
    match (call.method.as_str(), parts) {
        ("GET", ["gateway"]) => ok(json!({ "url": desk.gateway })),
        ("POST", ["interactions", id, token, "callback"]) => {
            callbacks::answer(desk, call, read(id)?, token)
        }
        ("POST", ["webhooks", app, token]) => webhooks::follow_up(desk, call, read(app)?, token),
        ("GET", ["webhooks", app, token, "messages", id]) => {
            webhooks::show(desk, read(app)?, token, id)
        }
        ("PATCH", ["webhooks", app, token, "messages", id]) => {
            webhooks::edit(desk, call, read(app)?, token, id)
        }
        ("DELETE", ["webhooks", app, token, "messages", id]) => {
            webhooks::delete(desk, read(app)?, token, id)
        }
        _ => Err(ApiError::unknown_route()),
    }
}

/// Routes of the application, its user and other users.
fn own(desk: &mut Desk<'_>, call: &Call, parts: &[&str]) -> Done {
    match (call.method.as_str(), parts) {
        ("GET", ["gateway", "bot"]) => users::gateway_bot(desk),
        ("GET", ["applications", "@me"] | ["oauth2", "applications", "@me"]) => {
            users::application(desk)
        }
        ("GET", ["users", "@me"]) => users::me(desk),
        ("GET", ["users", "@me", "guilds"]) => users::guilds(desk),
        ("POST", ["users", "@me", "channels"]) => users::open_dm(desk, call),
        ("GET", ["users", id]) => users::user(desk, read(id)?),
        (_, ["applications", app, "commands", rest @ ..]) => {
            commands::route(desk, call, read(app)?, None, rest)
        }
        (_, ["applications", app, "guilds", guild, "commands", rest @ ..]) => {
            commands::route(desk, call, read(app)?, Some(read(guild)?), rest)
        }
        _ => Err(ApiError::unknown_route()),
    }
}

fn channel(desk: &mut Desk<'_>, call: &Call, parts: &[&str]) -> Done {
    let [_, id, rest @ ..] = parts else {
        return Err(ApiError::unknown_route());
    };
    let id = read(id)?;
    match (call.method.as_str(), rest) {
        ("GET", []) => channels::show(desk, id),
        ("POST", ["typing"]) => channels::typing(desk, id),
        ("GET", ["messages"]) => messages::list(desk, call, id),
        ("POST", ["messages"]) => messages::create(desk, call, id),
        ("GET", ["messages", message]) => messages::show(desk, id, read(message)?),
        ("PATCH", ["messages", message]) => messages::edit(desk, call, id, read(message)?),
        ("DELETE", ["messages", message]) => messages::delete(desk, id, read(message)?),
        (method, ["messages", message, "reactions", rest @ ..]) => {
            reactions::route(desk, method, id, read(message)?, rest)
        }
        _ => Err(ApiError::unknown_route()),
    }
}

fn guild(desk: &mut Desk<'_>, call: &Call, parts: &[&str]) -> Done {
    let [_, id, rest @ ..] = parts else {
        return Err(ApiError::unknown_route());
    };
    if read(id)? != desk.world.guild.id {
        return Err(ApiError::unknown_guild());
    }
    match (call.method.as_str(), rest) {
        ("GET", []) => guilds::show(desk, call),
        ("GET", ["channels"]) => guilds::channels(desk),
        ("GET", ["roles"]) => guilds::roles(desk),
        ("GET", ["roles", role]) => guilds::role(desk, read(role)?),
        ("GET", ["members"]) => guilds::members(desk, call),
        ("GET", ["members", "search"]) => guilds::search(desk, call),
        ("GET", ["members", user]) => guilds::member(desk, read(user)?),
        ("PUT", ["members", user, "roles", role]) => guilds::grant(desk, read(user)?, read(role)?),
        ("DELETE", ["members", user, "roles", role]) => {
            guilds::revoke(desk, read(user)?, read(role)?)
        }
        _ => Err(ApiError::unknown_route()),
    }
}

/// An id from a path.
fn read(part: &str) -> Result<u64, ApiError> {
    part.parse().map_err(|_| {
        let message = format!("Value \"{part}\" is not snowflake.");
        ApiError::form(json!({
            "_errors": [{ "code": "NUMBER_TYPE_COERCE", "message": message }],
        }))
    })
}
