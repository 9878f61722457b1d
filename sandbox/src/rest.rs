//! REST: takes a call in, injects faults, answers it, and keeps a record of both.

mod call;
mod callbacks;
mod channels;
mod commands;
pub(crate) mod files;
mod form;
mod guilds;
mod messages;
mod reactions;
mod routes;
mod users;
mod validate;
mod webhooks;

pub(crate) use call::Call;

use crate::{
    error::ApiError,
    exchange::{Exchange, Violation},
    faults::Effect,
    server::{Hangup, Shared},
    world::World,
};
use axum::{
    body::Body,
    extract::{ConnectInfo, Request, State},
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use serde_json::{Value, json};
use std::{sync::Arc, time::Duration};
use tokio::time::Instant;

/// What a call works on, and what it complains of.
pub(crate) struct Desk<'a> {
    pub world: &'a mut World,
    pub gateway: String,
    pub violations: Vec<Violation>,
}

/// The status and body of a successful answer; null is no body.
pub(crate) type Done = Result<(u16, Value), ApiError>;

/// An answer with a body.
fn ok(body: Value) -> Done {
    Ok((200, body))
}

/// An answer without a body.
fn nothing() -> Done {
    Ok((204, Value::Null))
}

impl Desk<'_> {
    /// Records something that Discord would not have liked.
    pub fn complain(&mut self, rule: &str, detail: impl Into<String>) {
        self.violations.push(Violation::new(rule, detail));
    }
}

/// The answer as it goes out.
struct Answered {
    status: u16,
    body: Value,
    retry_after: Option<Duration>,
    violations: Vec<Violation>,
    unknown_route: bool,
    faulted: bool,
}

/// Serves every path but the gateway's.
pub(crate) async fn serve(
    State(shared): State<Arc<Shared>>,
    ConnectInfo(hangup): ConnectInfo<Hangup>,
    request: Request,
) -> Response {
    let started = Instant::now();
    if let Some(file) = files::download(&shared, request.uri().path()) {
        return file;
    }
    let call = match Call::read(request).await {
        Ok(call) => call,
        Err(error) => return respond(&shared, error.status, &error.body(), None),
    };
    let fault = shared.take_fault(&call.method, &call.path);
    if let Some(Effect::Delay(by)) = fault {
        tokio::time::sleep(by).await;
    }
    let lose = matches!(fault, Some(Effect::LoseAnswer));
    let path = call.path.clone();
    let (status, body, retry_after) = settle(&shared, call, fault, started);
    if lose {
        shared.change(|world| callbacks::forgive(world, &path));
        hangup.now();
    }
    respond(&shared, status, &body, retry_after)
}

/// Answers a call and records it, in one step of the world.
fn settle(
    shared: &Shared,
    call: Call,
    fault: Option<Effect>,
    started: Instant,
) -> (u16, Value, Option<Duration>) {
    let judge = shared.options.judge.as_ref();
    let mut violations = judge
        .map(|judge| judge(&call.method, &call.path, &call.body))
        .unwrap_or_default();
    shared.change(|world| {
        let mut answered = match fault {
            Some(Effect::Fail(status, body)) => Answered::fault(status, body),
            Some(Effect::RateLimit(after)) => Answered::limited(after),
            _ => Answered::by(world, shared.gateway(), &call),
        };
        violations.append(&mut answered.violations);
        let (status, body) = (answered.status, answered.body.clone());
        let order = world.journal.next();
        world.exchanges.push(Exchange {
            order,
            at: world.now(),
            method: call.method,
            path: call.path,
            query: call.query,
            body: call.body,
            files: call.files.iter().map(call::Upload::record).collect(),
            status,
            response: answered.body,
            latency: started.elapsed(),
            unknown_route: answered.unknown_route,
            faulted: answered.faulted,
            violations,
        });
        (status, body, answered.retry_after)
    })
}

impl Answered {
    fn by(world: &mut World, gateway: String, call: &Call) -> Self {
        let mut desk = Desk {
            world,
            gateway,
            violations: Vec::new(),
        };
        let done = routes::answer(&mut desk, call);
        let mut answered = match done {
            Ok((status, body)) => Self::fault(status, body),
            Err(error) => {
                let mut answered = Self::fault(error.status, error.body());
                answered.unknown_route = error.unknown_route;
                answered
            }
        };
        if answered.unknown_route {
            desk.complain("unknown-route", "no such route is known");
        }
        answered.violations = desk.violations;
        answered.faulted = false;
        answered
    }

    fn fault(status: u16, body: Value) -> Self {
        Self {
            status,
            body,
            retry_after: None,
            violations: Vec::new(),
            unknown_route: false,
            faulted: true,
        }
    }

    fn limited(after: Duration) -> Self {
        let body = json!({
            "message": "You are being rate limited.", "retry_after": after.as_secs_f64(), "global": false,
        });
        Self {
            retry_after: Some(after),
            ..Self::fault(429, body)
        }
    }
}

fn respond(shared: &Shared, status: u16, body: &Value, retry_after: Option<Duration>) -> Response {
    let code = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let mut response = if body.is_null() {
        code.into_response()
    } else {
        let json = [(header::CONTENT_TYPE, "application/json")];
        (code, json, Body::from(body.to_string())).into_response()
    };
    let headers = response.headers_mut();
    let now = (shared.options.now)().timestamp_millis() as f64 / 1000.0;
    let after = retry_after.unwrap_or(Duration::from_secs(1)).as_secs_f64();
    let left = if retry_after.is_some() { 0 } else { 999 };
    let mut set = |name: &'static str, value: String| {
        if let Ok(value) = HeaderValue::from_str(&value) {
            headers.insert(name, value);
        }
    };
    set("x-ratelimit-limit", "1000".into());
    set("x-ratelimit-remaining", left.to_string());
    set("x-ratelimit-reset", format!("{:.3}", now + after));
    set("x-ratelimit-reset-after", format!("{after:.3}"));
    set("x-ratelimit-bucket", "sandbox".into());
    if retry_after.is_some() {
        set("retry-after", format!("{}", after.ceil()));
        set("x-ratelimit-scope", "user".into());
    }
    response
}
