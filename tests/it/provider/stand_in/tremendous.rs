//! Tremendous: `external_id` makes an order idempotent, and finds it.
use super::trouble::{On, answer, next, said};
use super::{Fate, Placed, State, published};
use axum::extract::{Path, Query, State as Shared};
use axum::http::{HeaderMap, header};
use axum::response::Response;
use axum::routing::{get, post};
use axum::{Json, Router};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

pub const KEY: &str = "TEST_verysecret";
type Held = Arc<Mutex<State>>;

pub fn router(state: Held) -> Router {
    Router::new()
        .route("/api/v2/orders", post(place).get(status))
        .route("/api/v2/rewards/{id}/generate_link", post(link))
        .route("/api/v2/funding_sources", get(funding))
        .route("/api/v2/products", get(products))
        .route("/api/v2/products/{id}", get(product))
        .with_state(state)
}

fn with<T>(state: &Held, act: impl FnOnce(&mut State) -> T) -> T {
    act(&mut state.lock().unwrap_or_else(PoisonError::into_inner))
}

fn is_known(headers: &HeaderMap) -> bool {
    let wanted = format!("Bearer {KEY}");
    headers
        .get(header::AUTHORIZATION)
        .is_some_and(|is| is == wanted.as_str())
}

async fn place(
    Shared(state): Shared<Held>,
    headers: HeaderMap,
    Json(body): Json<Value>,
) -> Response {
    with(&state, |state| state.asked.push("place"));
    if !is_known(&headers) {
        return said(401, published("tremendous/error_key"));
    }
    answer(next(&state, On::Place), || {
        with(&state, |state| accept(state, &body))
    })
    .await
}

fn accept(state: &mut State, body: &Value) -> (u16, Value) {
    state.compare(
        body,
        &published("tremendous/order_request"),
        &["external_id", "campaign_id"],
    );
    let key = body["external_id"].as_str().expect("a key");
    let reward = &body["reward"];
    if reward["products"][0] == "GONE" {
        let payload = json!({ "reward": { "products": "At least one valid product required" } });
        return (
            400,
            json!({ "errors": { "message": "Order failed: validation failure", "payload": payload } }),
        );
    }
    let minor =
        (reward["value"]["denomination"].as_f64().expect("an amount") * 100.0).round() as i64;
    match state.accept(key, minor) {
        None => (402, published("tremendous/error_funds")),
        Some((placed, false)) => (200, json!({ "order": order(key, &placed, true) })),
        Some((placed, true)) => (201, json!({ "order": order(key, &placed, false) })),
    }
}

/// The published order, as this one is. Its link is shown to whoever has placed it, once.
fn order(key: &str, placed: &Placed, shows_link: bool) -> Value {
    let mut order = published("tremendous/order")["order"].take();
    order["id"] = json!(format!("ORDER{}", placed.number));
    order["external_id"] = json!(key);
    order["status"] = json!(match placed.fate {
        Fate::Delivered => "EXECUTED",
        Fate::Pending => "PENDING APPROVAL",
        Fate::Cancelled => "CANCELED",
    });
    let reward = &mut order["rewards"][0];
    reward["id"] = json!(format!("REWARD{}", placed.number));
    let delivery = reward["delivery"].as_object_mut().expect("a delivery");
    match shows_link && placed.fate == Fate::Delivered {
        true => delivery.insert("link".into(), json!(address(placed, 0))),
        false => delivery.remove("link"),
    };
    order
}

fn address(placed: &Placed, times: usize) -> String {
    format!(
        "https://testflight.tremendous.com/rewards/payout/verysecret-{}-{times}",
        placed.number
    )
}

async fn status(
    Shared(state): Shared<Held>,
    headers: HeaderMap,
    Query(asked): Query<BTreeMap<String, String>>,
) -> Response {
    with(&state, |state| state.asked.push("status"));
    if !is_known(&headers) {
        return said(401, published("tremendous/error_key"));
    }
    answer(next(&state, On::Status), || {
        let key = asked.get("external_id").expect("it is asked by key");
        let found = with(&state, |state| state.orders.get(key).cloned());
        let orders: Vec<Value> = found
            .iter()
            .map(|placed| order(key, placed, false))
            .collect();
        (
            200,
            json!({ "orders": orders, "total_count": orders.len() }),
        )
    })
    .await
}

async fn link(Shared(state): Shared<Held>, Path(id): Path<String>) -> Response {
    with(&state, |state| state.asked.push("link"));
    answer(next(&state, On::Status), || {
        with(&state, |state| {
            let ours = |placed: &&mut Placed| format!("REWARD{}", placed.number) == id;
            let placed = state.orders.values_mut().find(ours).expect("an order");
            placed.links += 1;
            let mut body = published("tremendous/link");
            body["reward"]["id"] = json!(id);
            body["reward"]["link"] = json!(address(placed, placed.links));
            (200, body)
        })
    })
    .await
}

async fn funding(Shared(state): Shared<Held>, headers: HeaderMap) -> Response {
    with(&state, |state| state.asked.push("balance"));
    if !is_known(&headers) {
        return said(401, published("tremendous/error_key"));
    }
    answer(next(&state, On::Status), || {
        let mut body = published("tremendous/funding_sources");
        let cents = with(&state, |state| state.balance);
        body["funding_sources"][0]["meta"]["available_cents"] = json!(cents);
        (200, body)
    })
    .await
}

async fn products(Shared(state): Shared<Held>) -> Response {
    answer(next(&state, On::Status), || {
        let any = json!({ "id": "OKMHM2X2OHYV", "name": "Amazon.com", "currency_codes": ["USD"], "skus": [] });
        (200, json!({ "products": [published("tremendous/product"), any] }))
    })
    .await
}

async fn product(Shared(state): Shared<Held>, Path(id): Path<String>) -> Response {
    let product = published("tremendous/product");
    answer(next(&state, On::Status), || match product["id"] == id {
        true => (200, json!({ "product": product })),
        false => (404, json!({ "errors": { "message": "Not found" } })),
    })
    .await
}
