//! Xoxoday Plum: one address for everything, `poNumber` makes an order idempotent, and tokens run out.
use super::trouble::{Fault, On, answer, next, said};
use super::{Fate, Placed, State, published};
use axum::extract::State as Shared;
use axum::http::{HeaderMap, header};
use axum::response::Response;
use axum::routing::post;
use axum::{Json, Router};
use serde_json::{Value, json};
use std::sync::{Arc, Mutex, PoisonError};

pub const CLIENT: &str = "a-client";
pub const SECRET: &str = "verysecret-client";
pub const FIRST: &str = "verysecret-refresh-0";
type Held = Arc<Mutex<State>>;

pub fn router(state: Held) -> Router {
    Router::new()
        .route("/chef/v1/oauth/api", post(ask))
        .route("/chef/v1/oauth/token/user", post(renew))
        .with_state(state)
}

fn with<T>(state: &Held, act: impl FnOnce(&mut State) -> T) -> T {
    act(&mut state.lock().unwrap_or_else(PoisonError::into_inner))
}

/// The first refresh token is always good; others only once.
async fn renew(Shared(state): Shared<Held>, Json(body): Json<Value>) -> Response {
    with(&state, |state| {
        state.asked.push("token");
        state.compare(&body, &published("plum/refresh_token_request"), &[]);
        let now = format!("verysecret-refresh-{}", state.token);
        let known = !state.locked && body["client_id"] == CLIENT && body["client_secret"] == SECRET;
        if !known || (body["refresh_token"] != FIRST && body["refresh_token"] != now) {
            return said(401, published("plum/invalid_token"));
        }
        state.token += 1;
        state.expired = false;
        let mut tokens = published("plum/refresh_token");
        tokens["access_token"] = json!(format!("verysecret-access-{}", state.token));
        tokens["refresh_token"] = json!(format!("verysecret-refresh-{}", state.token));
        said(200, tokens)
    })
}

async fn ask(Shared(state): Shared<Held>, headers: HeaderMap, Json(body): Json<Value>) -> Response {
    let query = body["query"].as_str().unwrap_or_default();
    let what = query.rsplit('.').next().unwrap_or_default();
    let (on, asked, example) = match what {
        "placeOrder" => (On::Place, "place", "plum/place_order_request"),
        "getOrderDetails" => (On::Status, "status", "plum/order_details_request"),
        "getBalance" => (On::Status, "balance", "plum/get_balance_request"),
        "getVouchers" => (On::Status, "products", "plum/get_vouchers_request"),
        other => panic!("nobody asks for {other}"),
    };
    let good = with(&state, |state| {
        state.asked.push(asked);
        state.compare(&body, &published(example), &[]);
        let wanted = format!("Bearer verysecret-access-{}", state.token);
        let shown = headers.get(header::AUTHORIZATION);
        state.token > 0 && !state.expired && shown.is_some_and(|shown| shown == wanted.as_str())
    });
    if !good {
        return said(401, published("plum/invalid_token"));
    }
    match next(&state, on) {
        Fault::Locked => said(401, locked()),
        fault => {
            answer(fault, || {
                with(&state, |state| act(state, what, &body["variables"]["data"]))
            })
            .await
        }
    }
}

fn locked() -> Value {
    error(401, "PIPE10016", "Plum Pro APIs: Company is disabled")
}

/// As the published error, with another number.
fn error(code: u16, id: &str, info: &str) -> Value {
    let mut error = published("plum/error_api");
    error["code"] = json!(code);
    error["errorId"] = json!(id);
    error["errorInfo"] = json!(info);
    error["error"] = json!(info);
    error
}

fn act(state: &mut State, what: &str, data: &Value) -> (u16, Value) {
    let key = data["poNumber"].as_str().unwrap_or_default();
    match what {
        "placeOrder" if data["productId"] == 404 => (
            404,
            error(
                404,
                "PLE10042",
                "This product is not activated for the client.",
            ),
        ),
        "placeOrder" => {
            let minor = (data["denomination"].as_f64().expect("an amount") * 100.0).round() as i64;
            match state.accept(key, minor) {
                None => (422, error(422, "PLE10010", "Failed to redeem points")),
                Some((placed, _)) => (200, told("plum/place_order", what, &placed)),
            }
        }
        "getOrderDetails" => match state.orders.get(key) {
            None => (404, error(404, "PLE10016", "Failed to get Order details")),
            Some(placed) => (200, told("plum/order_details", what, placed)),
        },
        "getBalance" => {
            let mut body = published("plum/get_balance");
            body["data"]["getBalance"]["data"]["value"] = json!(state.balance as f64 / 100.0);
            (200, body)
        }
        _ => (200, published("plum/get_vouchers")),
    }
}

/// The published order, as this one is.
fn told(example: &str, what: &str, placed: &Placed) -> Value {
    let mut body = published(example);
    let order = &mut body["data"][what]["data"];
    order["orderId"] = json!(placed.number);
    let (status, delivery) = match placed.fate {
        Fate::Delivered => ("complete", "delivered"),
        Fate::Pending => ("complete", "pending"),
        Fate::Cancelled => ("cancelled", "cancelled"),
    };
    order["orderStatus"] = json!(status);
    order["deliveryStatus"] = json!(delivery);
    match placed.fate {
        Fate::Delivered => {
            order["vouchers"][0]["voucherCode"] = json!(format!("verysecret-{}", placed.number));
        }
        _ => order["vouchers"] = json!([]),
    }
    body
}
