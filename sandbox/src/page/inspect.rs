//! The wire inspector: each event and each call, with what was wrong.

use super::Desk;
use crate::{
    exchange::Exchange,
    ids::stamp,
    world::{Happened, Interaction, World},
};
use axum::{
    Json,
    extract::{Query, State},
    http::StatusCode,
    response::{IntoResponse, Response},
};
use serde::{Deserialize, de::DeserializeSeed};
use serde_json::{Value, json};
use std::time::Duration;
use twilight_model::gateway::event::GatewayEventDeserializer;

/// Where the last so many records begin.
pub(super) fn since(world: &World, many: usize) -> u64 {
    let (all, last) = after(world, 0);
    let first = all.len().saturating_sub(many);
    all.get(first)
        .and_then(|one| one["order"].as_u64())
        .map_or(last, |order| order - 1)
}

/// What has come over the wire since, and how far that reaches.
pub(super) fn after(world: &World, order: u64) -> (Vec<Value>, u64) {
    let start = world.exchanges.partition_point(|one| one.order <= order);
    let calls = world.exchanges[start..].iter().map(|one| call(world, one));
    let entries = world
        .journal
        .entries
        .iter()
        .rev()
        .take_while(|one| one.order > order);
    let entries = entries.map(|one| match &one.what {
        Happened::Event {
            name,
            data,
            sessions,
        } => {
            let mut told = event(world, name, data);
            told["sessions"] = json!(sessions);
            stamped(told, one.order, one.at)
        }
        Happened::Silence { interaction } => stamped(
            silence(world.interactions.get(interaction)),
            one.order,
            one.at,
        ),
    });
    let mut all: Vec<Value> = entries.chain(calls).collect();
    all.sort_by_key(|one| one["order"].as_u64());
    let last = all.last().and_then(|one| one["order"].as_u64());
    (all, last.unwrap_or(order))
}

fn stamped(mut told: Value, order: u64, at: chrono::DateTime<chrono::Utc>) -> Value {
    told["order"] = json!(order);
    told["at"] = json!(stamp(at));
    told
}

/// The interaction that a call answers.
fn answered<'a>(world: &'a World, path: &str) -> Option<&'a Interaction> {
    let (id, _) = path.strip_prefix("/interactions/")?.split_once('/')?;
    world.interactions.get(&id.parse().ok()?)
}

fn call(world: &World, one: &Exchange) -> Value {
    let wrong = one.violations.iter();
    let wrong = wrong.map(|found| json!({ "rule": found.rule, "detail": found.detail }));
    let mut told = json!({
        "kind": "call", "title": format!("{} {}", one.method, one.path), "status": one.status,
        "ms": ms(one.latency), "violations": wrong.collect::<Value>(), "faulted": one.faulted,
    });
    if let Some(answered) = answered(world, &one.path) {
        told["of"] = json!(answered.id.to_string());
        told["interaction"] = json!(named(answered));
        told["took"] = json!(answered.took.map(ms));
    }
    stamped(told, one.order, one.at)
}

fn event(world: &World, name: &str, data: &Value) -> Value {
    let id = data["id"]
        .as_str()
        .and_then(|id| id.parse().ok())
        .filter(|_| name == "INTERACTION_CREATE");
    let interaction = id.and_then(|id: u64| world.interactions.get(&id));
    json!({
        "kind": "event", "title": name, "violations": decoded(name, data),
        "ms": interaction.and_then(|one| one.took).map(ms), "interaction": interaction.map(named),
        "of": interaction.map(|one| one.id.to_string()),
    })
}

fn silence(interaction: Option<&Interaction>) -> Value {
    let what = interaction.map(named).unwrap_or_default();
    let detail = format!("no answer came within 3 seconds to {what}");
    json!({
        "kind": "silence", "title": what,
        "violations": [{ "rule": "not-answered", "detail": detail }],
    })
}

/// What somebody did, in a word.
fn named(interaction: &Interaction) -> String {
    let data = &interaction.payload["data"];
    match data["name"].as_str() {
        Some(name) if data["type"] == 1 => format!("/{name}"),
        Some(name) => name.to_owned(),
        None => data["custom_id"].as_str().unwrap_or_default().to_owned(),
    }
}

/// An event that a library would not understand is the stand-in's own mistake, and shown as such.
fn decoded(name: &str, data: &Value) -> Value {
    let text = json!({ "op": 0, "s": 1, "t": name, "d": data }).to_string();
    let wrong = match GatewayEventDeserializer::from_json(&text) {
        Some(seed) => seed
            .deserialize(&mut serde_json::Deserializer::from_str(&text))
            .err(),
        None => return json!([{ "rule": "not-decoded", "detail": "no event has this form" }]),
    };
    wrong.map_or(
        json!([]),
        |error| json!([{ "rule": "not-decoded", "detail": error.to_string() }]),
    )
}

fn ms(time: Duration) -> f64 {
    (time.as_secs_f64() * 1e4).round() / 10.0
}

/// Which record is wanted.
#[derive(Deserialize)]
pub(super) struct Wanted {
    order: u64,
}

/// A record with its JSON.
pub(super) async fn record(State(desk): State<Desk>, Query(wanted): Query<Wanted>) -> Response {
    let found = desk.shared().look(|world| whole(world, wanted.order));
    match found {
        Some(found) => Json(found).into_response(),
        None => StatusCode::NOT_FOUND.into_response(),
    }
}

fn whole(world: &World, order: u64) -> Option<Value> {
    if let Ok(at) = world
        .exchanges
        .binary_search_by_key(&order, |one| one.order)
    {
        let one = &world.exchanges[at];
        let files = one
            .files
            .iter()
            .map(|file| json!({ "name": file.name, "bytes": file.len }));
        return Some(json!({
            "query": one.query, "body": one.body, "response": one.response,
            "files": files.collect::<Value>(),
        }));
    }
    let entry = world
        .journal
        .entries
        .iter()
        .find(|one| one.order == order)?;
    Some(match &entry.what {
        Happened::Event { data, .. } => json!({ "body": data }),
        Happened::Silence { interaction } => {
            json!({ "body": world.interactions.get(interaction).map(|one| &one.payload) })
        }
    })
}
