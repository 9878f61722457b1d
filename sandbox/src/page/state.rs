//! What a person's client shows.

use super::Desk;
use crate::{
    Person,
    client::{DM, usable},
    ids::{stamp, text},
    world::{Message, World},
};
use axum::{
    Json,
    extract::{Query, State},
    http::StatusCode,
    response::{IntoResponse, Response},
};
use serde::Deserialize;
use serde_json::{Value, json};
use twilight_model::guild::Permissions;

/// Who looks: by name, which stays the same when the program is started anew.
#[derive(Deserialize)]
pub(super) struct As {
    #[serde(rename = "as")]
    pub who: String,
}

impl As {
    pub fn person(&self, desk: &Desk) -> Option<Person> {
        desk.sandbox.find_person(&self.who)
    }
}

/// Answers for a person, if there is one.
pub(super) fn for_person(
    desk: &Desk,
    who: &str,
    look: impl FnOnce(&World, &Person) -> Value,
) -> Response {
    let Some(person) = desk.sandbox.find_person(who) else {
        let body = Json(json!({ "error": desk.sandbox.nobody_called(who) }));
        return (StatusCode::NOT_FOUND, body).into_response();
    };
    Json(desk.shared().look(|world| look(world, &person))).into_response()
}

pub(super) async fn state(State(desk): State<Desk>, Query(who): Query<As>) -> Response {
    for_person(&desk, &who.who, |world, person| {
        seen(world, person.id(), &desk)
    })
}

/// Everything but messages and commands.
pub(super) fn seen(world: &World, me: u64, desk: &Desk) -> Value {
    let part = |name: &str| {
        let mut all = desk.cast.as_array()?.iter();
        let found = all.position(|one| one["name"] == name)?;
        let words = &desk.cast[found]["words"];
        Some(json!({ "place": found, "words": words }))
    };
    let everybody = world.users.values().map(|user| {
        let member = world.members.get(&user.id);
        let held = member.into_iter().flat_map(|member| &member.roles);
        let names = held.filter_map(|id| world.guild.roles.get(id));
        json!({
            "id": text(user.id), "name": user.name, "locale": user.locale, "bot": user.bot,
            "display": user.json()["global_name"].as_str().unwrap_or(&user.name),
            "member": member.is_some(), "closed_dms": user.closed_dms,
            "admin": world.permissions(user.id).contains(Permissions::MANAGE_GUILD),
            "owner": user.id == world.guild.owner, "part": part(&user.name),
            "roles": names.map(|role| role.name.as_str()).collect::<Vec<_>>(),
        })
    });
    let seen = |id| {
        world
            .permissions_in(me, id)
            .contains(Permissions::VIEW_CHANNEL)
    };
    let channels = world.channels.values().filter(|one| seen(one.id));
    let channels = channels.map(|one| {
        json!({
            "id": text(one.id), "name": one.name, "kind": one.kind, "position": one.position,
            "dm": one.recipient.is_some(), "last": one.last_message.map(text),
            "say": world.permissions_in(me, one.id).contains(Permissions::SEND_MESSAGES),
        })
    });
    let roles = world.guild.roles.values();
    let roles = roles.map(|role| json!({ "id": text(role.id), "name": role.name }));
    json!({
        "run": desk.run.as_ref(), "me": text(me), "bot": text(world.bot), "now": stamp(world.now()),
        "guild": { "id": text(world.guild.id), "name": world.guild.name },
        "people": everybody.collect::<Value>(), "channels": channels.collect::<Value>(),
        "roles": roles.collect::<Value>(), "commands": version(world),
        "online": world.sessions.live(), "base": world.base,
    })
}

/// Changes when commands do.
fn version(world: &World) -> String {
    let all = world.commands.global.iter().chain(&world.commands.guild);
    let last = all.filter_map(|one| one["version"].as_str()?.parse::<u64>().ok());
    let count = world.commands.global.len() + world.commands.guild.len();
    format!("{count}-{}", last.max().unwrap_or(0))
}

/// Where commands are wanted.
#[derive(Deserialize)]
pub(super) struct Place {
    #[serde(rename = "as")]
    who: String,
    channel: String,
}

/// The commands that a person can use in a channel.
pub(super) async fn commands(State(desk): State<Desk>, Query(place): Query<Place>) -> Response {
    if let Some(person) = desk
        .sandbox
        .find_person(&place.who)
        .filter(|_| place.channel == DM)
    {
        desk.shared().change(|world| world.dm_with(person.id()));
    }
    for_person(&desk, &place.who, |world, person| {
        let channel = channel(world, person.id(), &place.channel);
        let all = channel.map(|channel| usable(world, person.id(), channel).cloned().collect());
        all.unwrap_or(json!([]))
    })
}

/// A channel by its id, or the direct messages with the bot.
fn channel(world: &World, me: u64, named: &str) -> Option<u64> {
    if named == DM {
        let mut all = world.channels.values();
        return all.find(|one| one.recipient == Some(me)).map(|one| one.id);
    }
    let id = named.parse().ok()?;
    world.channels.contains_key(&id).then_some(id)
}

/// A stretch of a channel.
#[derive(Deserialize)]
pub(super) struct Stretch {
    #[serde(rename = "as")]
    who: String,
    channel: String,
    /// Only what is older than this message.
    before: Option<u64>,
    /// How many at most.
    limit: Option<usize>,
}

/// The newest messages of a stretch, oldest first.
pub(super) async fn messages(State(desk): State<Desk>, Query(stretch): Query<Stretch>) -> Response {
    for_person(&desk, &stretch.who, |world, person| {
        let Some(channel) = channel(world, person.id(), &stretch.channel) else {
            return json!([]);
        };
        let before = stretch.before.unwrap_or(u64::MAX);
        let mut all = world.seen_by(person.id(), channel);
        all.retain(|message| message.id < before);
        let limit = stretch.limit.unwrap_or(100).min(500);
        let newest = all.split_off(all.len().saturating_sub(limit));
        let shown = newest.into_iter();
        shown.map(|one| shown_to(world, one, person.id())).collect()
    })
}

/// A message as the page gets it: with the name of the command that it answers.
pub(super) fn shown_to(world: &World, message: &Message, viewer: u64) -> Value {
    let mut shown = world.message_json(message, viewer);
    let name = |json: &Value| {
        let id = json["id"].as_str()?.parse().ok()?;
        Some(world.interactions.get(&id)?.payload["data"]["name"].clone())
    };
    let asked = &message.interaction;
    let opened = name(&asked["triggering_interaction_metadata"]);
    if let Some(name) = opened.or_else(|| name(asked)).filter(Value::is_string) {
        shown["command_name"] = name;
    }
    shown
}

pub(super) async fn tours(State(desk): State<Desk>) -> Json<Value> {
    Json(desk.tours.as_ref().clone())
}
