//! A billing of the local server's own, so that credits can be tried: it books what is for an invoice that begins with `INV-`,
//! books what is for a renewal (`REN-`) once it is asked again, and knows no other. What it is asked is in docs/providers.md.
use crate::base::ids::GuildId;
use crate::base::providers::{BillingAccount, Providers};
use crate::base::wire::{Patience, Wire};
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::routing::post;
use axum::{Json, Router};
use serde_json::{Value, json};
use standardwebhooks::{
    HEADER_WEBHOOK_ID, HEADER_WEBHOOK_SIGNATURE, HEADER_WEBHOOK_TIMESTAMP, Webhook,
};
use std::collections::BTreeMap;
use std::io;
use std::sync::{Arc, Mutex, PoisonError};
use tokio::net::TcpListener;
use tokio::task::JoinHandle;

/// Nothing in a sandbox is a secret.
const SECRET: &[u8] = b"nothing in a sandbox is secret";
/// What can be booked, and for how much.
const PRODUCTS: [(&str, &str); 2] = [("credit", "Account credit"), ("cashback", "Cashback")];

/// The billing, for as long as this is kept.
pub struct Billing {
    url: String,
    serving: JoinHandle<()>,
}

/// Orders by their keys: whether each is booked.
type Booked = Arc<Mutex<BTreeMap<String, bool>>>;

impl Billing {
    /// Serves it on this machine alone.
    ///
    /// # Errors
    /// There is no port to be had.
    pub async fn start() -> io::Result<Billing> {
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let url = format!("http://{}/billing", listener.local_addr()?);
        let router = Router::new()
            .route("/billing", post(answer))
            .with_state(Booked::default());
        let serving = tokio::spawn(async move {
            if let Err(error) = axum::serve(listener, router).await {
                tracing::warn!(%error, "the sandbox's billing has stopped");
            }
        });
        Ok(Billing { url, serving })
    }

    /// It as the account of one server; none where there is no way there.
    pub fn account(&self, guild: GuildId) -> Option<Providers> {
        let account = BillingAccount {
            url: self.url.parse().ok()?,
            signer: signer()?,
            wire: Wire::new(true, Patience::default()).ok()?,
        };
        Some(Providers::new(None, None, Some(account), [guild]))
    }
}

impl Drop for Billing {
    fn drop(&mut self) {
        self.serving.abort();
    }
}

fn signer() -> Option<Webhook> {
    Webhook::from_bytes(SECRET.to_vec()).ok()
}

async fn answer(
    State(booked): State<Booked>,
    headers: HeaderMap,
    body: String,
) -> (StatusCode, Json<Value>) {
    let question: Value = serde_json::from_str(&body).unwrap_or_default();
    if !is_signed(&headers, &body) {
        return (StatusCode::UNAUTHORIZED, Json(json!({})));
    }
    let mut booked = booked.lock().unwrap_or_else(PoisonError::into_inner);
    let data = &question["data"];
    let told = match question["type"].as_str() {
        Some("account.describe") => json!({ "products": PRODUCTS.map(product) }),
        Some("order.place") => place(&mut booked, data),
        Some("order.status") => status(&mut booked, data),
        _ => return (StatusCode::NOT_FOUND, Json(json!({}))),
    };
    (StatusCode::OK, Json(told))
}

/// The clock here is moved by hand, so how old a signature is says nothing.
fn is_signed(headers: &HeaderMap, body: &str) -> bool {
    let text = |name: &str| headers.get(name)?.to_str().ok();
    let signed = || {
        let id = text(HEADER_WEBHOOK_ID)?;
        let at = text(HEADER_WEBHOOK_TIMESTAMP)?.parse().ok()?;
        signer()?.sign(id, at, body.as_bytes()).ok()
    };
    let given = text(HEADER_WEBHOOK_SIGNATURE);
    given.is_some() && given == signed().as_deref()
}

fn product((id, name): (&str, &str)) -> Value {
    json!({ "id": id, "name": name, "currencies": ["EUR", "USD"], "least": "1.00", "most": "500.00" })
}

fn place(booked: &mut BTreeMap<String, bool>, data: &Value) -> Value {
    let key = data["id"].as_str().unwrap_or_default();
    let about = data["about"].as_str().unwrap_or_default();
    if booked.contains_key(key) {
        return far(key, booked.get(key).copied());
    }
    let at_once = about.starts_with("INV-");
    if !at_once && !about.starts_with("REN-") {
        return json!({ "id": key, "status": "refused", "why": "unknown_about" });
    }
    booked.insert(key.to_owned(), at_once);
    far(key, Some(at_once))
}

fn status(booked: &mut BTreeMap<String, bool>, data: &Value) -> Value {
    let key = data["id"].as_str().unwrap_or_default();
    if let Some(done) = booked.get_mut(key) {
        *done = true;
    }
    far(key, booked.get(key).copied())
}

fn far(key: &str, booked: Option<bool>) -> Value {
    let status = match booked {
        Some(true) => "confirmed",
        Some(false) => "pending",
        None => "absent",
    };
    json!({ "id": key, "status": status })
}
