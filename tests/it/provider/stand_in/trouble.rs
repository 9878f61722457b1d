//! What may go wrong on the way.
use super::State;
use axum::Json;
use axum::body::{Body, Bytes};
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use futures::stream;
use serde_json::Value;
use std::io;
use std::sync::{Arc, Mutex, PoisonError};

/// Which requests a fault is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum On {
    Place,
    Status,
    /// Whatever is asked next.
    Any,
}

/// What goes wrong with one request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// Nothing.
    None,
    /// It is never answered, and nothing was done.
    Deaf,
    /// It was done, and is never answered.
    Silent,
    /// An error of the server's, and nothing was done.
    Broken(u16),
    /// It was done, and the connection breaks in the middle of the answer.
    Cut,
    /// It was done, and the answer says that it was not.
    Late(u16),
    /// It was done, and the answer is no JSON.
    Garbled,
    /// It was done, and the answer is JSON of something else.
    Strange,
    /// It was done, and the answer has no end.
    Huge,
    /// Too much was asked; nothing was done.
    Busy(u64),
    /// Go and ask somebody else.
    Elsewhere,
    /// The credentials are refused.
    Locked,
}

impl Fault {
    /// Whether the request is dealt with at all.
    fn acts(self) -> bool {
        !matches!(
            self,
            Fault::Deaf | Fault::Broken(_) | Fault::Busy(_) | Fault::Elsewhere | Fault::Locked
        )
    }
}

/// The next fault for a request of this kind.
pub fn next(state: &Arc<Mutex<State>>, on: On) -> Fault {
    let mut state = state.lock().unwrap_or_else(PoisonError::into_inner);
    let place = state
        .faults
        .iter()
        .position(|(wanted, _)| *wanted == On::Any || *wanted == on);
    let fault = place.and_then(|place| state.faults.remove(place));
    fault.map_or(Fault::None, |(_, fault)| fault)
}

/// Answers a request, with a fault in the way.
pub async fn answer(fault: Fault, act: impl FnOnce() -> (u16, Value)) -> Response {
    let done = fault.acts().then(act);
    match (fault, done) {
        (Fault::Deaf | Fault::Silent, _) => std::future::pending().await,
        (Fault::Broken(status) | Fault::Late(status), _) => said(status, broken()),
        (Fault::Cut, Some((_, body))) => cut(&body),
        (Fault::Garbled, _) => (StatusCode::OK, "<html>Welcome!</html>").into_response(),
        (Fault::Strange, _) => said(200, serde_json::json!({ "hello": ["world"] })),
        (Fault::Huge, _) => huge(),
        (Fault::Busy(seconds), _) => {
            let mut busy = said(429, super::published("tremendous/error_rate"));
            let headers = busy.headers_mut();
            headers.insert(header::RETRY_AFTER, HeaderValue::from(seconds));
            busy
        }
        (Fault::Elsewhere, _) => {
            let elsewhere = [(header::LOCATION, "http://192.0.2.1/steal")];
            (StatusCode::TEMPORARY_REDIRECT, elsewhere).into_response()
        }
        (Fault::Locked, _) => said(401, super::published("tremendous/error_key")),
        (_, Some((status, body))) => said(status, body),
        (_, None) => said(500, broken()),
    }
}

fn broken() -> Value {
    super::published("tremendous/error_server")
}

pub fn said(status: u16, body: Value) -> Response {
    let status = StatusCode::from_u16(status).expect("a status");
    (status, Json(body)).into_response()
}

/// The first half of an answer, after which the connection breaks.
fn cut(body: &Value) -> Response {
    let text = body.to_string();
    let half = Bytes::from(text[..text.len() / 2].to_owned());
    let parts = [Ok(half), Err(io::Error::other("cut"))];
    Body::from_stream(stream::iter(parts)).into_response()
}

/// Spaces without an end, which JSON may begin with.
fn huge() -> Response {
    let part = Bytes::from(vec![b' '; 1 << 16]);
    let parts = stream::repeat_with(move || Ok::<_, io::Error>(part.clone()));
    Body::from_stream(parts).into_response()
}
