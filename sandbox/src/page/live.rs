//! What happens, as it happens: one WebSocket for each page that is open.

use super::{
    Desk, inspect,
    state::{As, seen, shown_to},
};
use crate::{ids::stamp, world::World};
use axum::{
    extract::{
        Query, State, WebSocketUpgrade,
        ws::{Message as Frame, WebSocket},
    },
    http::StatusCode,
    response::{IntoResponse, Response},
};
use serde_json::{Value, json};
use std::{collections::BTreeSet, time::Duration};

/// How often the clock is looked at where nothing else happens, and a page that is gone is noticed.
const LOOK: Duration = Duration::from_millis(500);
/// How many records are told at once to a page that has just been opened.
const RECORDS: usize = 300;

pub(super) async fn live(
    State(desk): State<Desk>,
    Query(who): Query<As>,
    upgrade: WebSocketUpgrade,
) -> Response {
    match who.person(&desk) {
        Some(person) => upgrade.on_upgrade(move |wire| follow(wire, desk, person.id())),
        None => StatusCode::NOT_FOUND.into_response(),
    }
}

/// What a page has been told.
struct Told {
    me: u64,
    changes: usize,
    state: Value,
    now: String,
    /// The last record on the wire.
    order: u64,
}

async fn follow(mut wire: WebSocket, mut desk: Desk, me: u64) {
    let mut told = desk.shared().look(|world| Told {
        me,
        changes: world.messages.changes(),
        state: Value::Null,
        now: String::new(),
        order: inspect::since(world, RECORDS),
    });
    let sandbox = desk.sandbox.clone();
    let mut bell = sandbox.shared.bell();
    let mut look = tokio::time::interval(LOOK);
    loop {
        let frames = sandbox.shared.look(|world| told.news(world, &desk));
        for frame in frames {
            if wire
                .send(Frame::Text(frame.to_string().into()))
                .await
                .is_err()
            {
                return;
            }
        }
        tokio::select! {
            _ = bell.changed() => {}
            _ = look.tick() => {}
            heard = wire.recv() => match heard {
                Some(Ok(Frame::Close(_)) | Err(_)) | None => return,
                Some(Ok(_)) => {}
            },
            _ = desk.stopping.changed() => return,
        }
    }
}

impl Told {
    /// What is new to this page.
    fn news(&mut self, world: &World, desk: &Desk) -> Vec<Value> {
        let mut frames = Vec::new();
        let now = stamp(world.now());
        let mut state = seen(world, self.me, desk);
        state["now"] = Value::Null;
        if state != self.state {
            self.state = state.clone();
            state["now"] = json!(now);
            frames.push(json!({ "t": "state", "state": state }));
        } else if now != self.now {
            frames.push(json!({ "t": "now", "now": now }));
        }
        self.now = now;
        let changed: BTreeSet<u64> = world
            .messages
            .changed_since(self.changes)
            .iter()
            .copied()
            .collect();
        self.changes = world.messages.changes();
        frames.extend(changed.into_iter().filter_map(|id| self.message(world, id)));
        let (records, order) = inspect::after(world, self.order);
        self.order = order;
        if !records.is_empty() {
            frames.push(json!({ "t": "records", "records": records }));
        }
        frames
    }

    fn message(&self, world: &World, id: u64) -> Option<Value> {
        let Some(message) = world.messages.get(&id) else {
            return Some(json!({ "t": "gone", "id": id.to_string() }));
        };
        let channel = world.permissions_in(self.me, message.channel);
        let visible = channel.contains(twilight_model::guild::Permissions::VIEW_CHANNEL)
            && message.shown_to(self.me);
        visible.then(|| json!({ "t": "message", "message": shown_to(world, message, self.me) }))
    }
}
