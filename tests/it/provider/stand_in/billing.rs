//! The operator's own billing, as docs/providers.md describes it: every question to one address, and signed.
use super::trouble::{On, answer, next, said};
use super::{Fate, State, published};
use axum::Router;
use axum::extract::State as Shared;
use axum::http::HeaderMap;
use axum::response::Response;
use axum::routing::post;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use std::sync::{Arc, Mutex, PoisonError};

/// What both sides have.
pub const SECRET: &[u8] = b"verysecret-verysecret-verysecret";
type Held = Arc<Mutex<State>>;

pub fn router(state: Held) -> Router {
    Router::new().route("/billing", post(ask)).with_state(state)
}

fn with<T>(state: &Held, act: impl FnOnce(&mut State) -> T) -> T {
    act(&mut state.lock().unwrap_or_else(PoisonError::into_inner))
}

/// Reckoned by other means than the bot's: over id, moment and body, in Base64.
fn is_signed(headers: &HeaderMap, body: &str) -> bool {
    let text = |name: &str| Some(headers.get(name)?.to_str().ok()?.to_owned());
    let parts = (text("webhook-id"), text("webhook-timestamp"));
    let (Some(id), Some(at)) = parts else {
        return false;
    };
    let tag = STANDARD.encode(hmac(format!("{id}.{at}.{body}").as_bytes()));
    text("webhook-signature").is_some_and(|given| given == format!("v1,{tag}"))
}

/// HMAC-SHA256 (RFC 2104).
fn hmac(text: &[u8]) -> Vec<u8> {
    let mut key = [0; 64];
    key[..SECRET.len()].copy_from_slice(SECRET);
    let padded = |pad: u8| key.map(|byte| byte ^ pad);
    let inner = Sha256::new().chain_update(padded(0x36)).chain_update(text);
    let outer = Sha256::new().chain_update(padded(0x5c));
    outer.chain_update(inner.finalize()).finalize().to_vec()
}

async fn ask(Shared(state): Shared<Held>, headers: HeaderMap, body: String) -> Response {
    let question: Value = serde_json::from_str(&body).expect("JSON");
    let kind = question["type"].as_str().expect("a type").to_owned();
    let (name, on) = match kind.as_str() {
        "order.place" => ("place", On::Place),
        "order.status" => ("status", On::Status),
        _ => ("describe", On::Status),
    };
    with(&state, |state| state.asked.push(name));
    if !is_signed(&headers, &body) {
        return said(401, json!({}));
    }
    let data = question["data"].clone();
    answer(next(&state, on), || {
        with(&state, |state| (200, tell(state, &kind, &question, &data)))
    })
    .await
}

fn tell(state: &mut State, kind: &str, question: &Value, data: &Value) -> Value {
    let key = data["id"].as_str().unwrap_or_default();
    match kind {
        "order.place" => {
            state.compare(question, &published("billing/place"), &[]);
            place(state, key, data)
        }
        "order.status" => {
            state.compare(question, &published("billing/status"), &[]);
            far(state, key)
        }
        _ => {
            let mut told = published("billing/described");
            let (whole, cents) = (state.balance / 100, state.balance % 100);
            told["balance"]["amount"] = json!(format!("{whole}.{cents:02}"));
            told
        }
    }
}

fn place(state: &mut State, key: &str, data: &Value) -> Value {
    let refused = |why: &str| {
        let mut told = published("billing/refused");
        told["id"] = json!(key);
        told["why"] = json!(why);
        told
    };
    if data["product"] == "GONE" {
        return refused("unknown_product");
    }
    if data["about"] == "NOBODY'S" {
        return refused("unknown_about");
    }
    let digits = data["amount"].as_str().expect("an amount").replace('.', "");
    match state.accept(key, digits.parse().expect("digits")) {
        None => refused("balance"),
        Some(_) => far(state, key),
    }
}

fn far(state: &State, key: &str) -> Value {
    let Some(placed) = state.orders.get(key) else {
        return json!({ "id": key, "status": "absent" });
    };
    let mut told = published("billing/confirmed");
    told["id"] = json!(key);
    told["reference"] = json!(format!("CR-{}", placed.number));
    match placed.fate {
        Fate::Delivered => told["code"] = json!(format!("verysecret-{}", placed.number)),
        Fate::Pending => told["status"] = json!("pending"),
        Fate::Cancelled => told["status"] = json!("refused"),
    }
    told
}
