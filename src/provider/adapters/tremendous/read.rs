//! What Tremendous's answers mean.
use crate::base::wire::Answer;
use crate::provider::adapters::{hidden, lapse, list, text};
use crate::provider::rules::{Face, Heard, Lapse, Money, Product, ProductRef, Provider, Why};
use iso_currency::Currency;
use secrecy::SecretString;
use serde_json::Value;

/// What an order has come to.
#[derive(Debug)]
pub enum Order {
    /// This, whatever else is asked.
    Told(Heard),
    /// It is there, with the link.
    Linked(String, SecretString),
    /// It is there, and a link of this reward is to be asked for.
    Unlinked(String, String),
}

/// The answer to placing one: 201 where the key had one before.
pub fn placed(answer: &Answer, key: &str) -> Result<Order, Heard> {
    let body = answer.body.as_ref();
    match (answer.status, body) {
        (200..=202, Some(body)) if body["order"].is_object() => order(&body["order"], key),
        (400 | 422, Some(body)) if body["errors"].is_object() => {
            Err(Heard::Refused(rejected(&body["errors"])))
        }
        (401 | 403, _) => Err(Heard::Refused(Why::BadCredentials)),
        (402, _) => Err(Heard::Refused(Why::InsufficientBalance)),
        _ => Err(lapse(answer).into()),
    }
}

/// The payload mirrors the request, with what is wrong in the place where it is wrong.
fn rejected(errors: &Value) -> Why {
    let reward = &errors["payload"]["reward"];
    let first = &errors["payload"]["rewards"];
    let has = |name: &str| reward.get(name).or_else(|| first.get(name)).is_some();
    match () {
        () if has("products") || has("catalog") => Why::ProductGone,
        () if has("value") => Why::FaceRefused,
        () => Why::Rejected,
    }
}

/// The list of orders under a key: an empty one says that there is none. One of other orders would mean that the key was not
/// looked at, and says nothing.
pub fn found(body: &Value, key: &str) -> Result<Order, Heard> {
    let Some(orders) = body["orders"].as_array() else {
        return Err(Why::Garbled.into());
    };
    let ours = orders.iter().find(|order| order["external_id"] == key);
    match (orders.is_empty(), ours) {
        (true, _) => Err(Heard::Absent),
        (false, Some(ours)) => order(ours, key),
        (false, None) => Err(Why::Garbled.into()),
    }
}

fn order(order: &Value, key: &str) -> Result<Order, Heard> {
    let reference = text(&order["id"]).filter(|_| order["external_id"] == key);
    let Some(reference) = reference else {
        return Err(Why::Garbled.into());
    };
    let status = order["status"].as_str().unwrap_or_default();
    let told = match status {
        "EXECUTED" => return Ok(executed(order, reference)),
        "FAILED" | "CANCELED" => Heard::Refused(Why::Cancelled),
        "" => Why::Garbled.into(),
        // Under review, to be approved, or not come to yet.
        _ => Heard::Pending { reference },
    };
    Ok(Order::Told(told))
}

fn executed(order: &Value, reference: String) -> Order {
    let reward = &order["rewards"][0];
    match (link(&reward["delivery"]), text(&reward["id"])) {
        (Some(link), _) => Order::Linked(reference, link),
        (None, Some(reward)) => Order::Unlinked(reference, reward),
        (None, None) => Order::Told(Why::Garbled.into()),
    }
}

/// A link, where there is one that a browser opens.
pub fn link(holder: &Value) -> Option<SecretString> {
    let link = &holder["link"];
    let opens = link.as_str().is_some_and(|link| {
        ["https://", "http://"]
            .iter()
            .any(|scheme| link.starts_with(scheme))
    });
    hidden(link).filter(|_| opens)
}

/// What the funding source holds that pays: in US dollars, as all costs are there.
pub fn balance(body: &Value, funding: &str) -> Result<Option<Money>, Lapse> {
    let sources = list(&body["funding_sources"]);
    let ours = sources.iter().find(|source| {
        let by_method = funding.eq_ignore_ascii_case("balance") && source["method"] == "balance";
        by_method || source["id"] == funding
    });
    let Some(ours) = ours else {
        return Err(Why::Garbled.into());
    };
    let cents = ours["meta"]["available_cents"].as_i64();
    Ok(cents.map(|minor| Money {
        minor,
        currency: Currency::USD,
    }))
}

/// What is sold: a list, or one.
pub fn products(body: &Value) -> Vec<Product> {
    let one = std::slice::from_ref(&body["product"]);
    let many = body["products"].as_array();
    let all = many.map_or(one, Vec::as_slice);
    all.iter().filter_map(product).collect()
}

fn product(product: &Value) -> Option<Product> {
    let currencies = list(&product["currency_codes"]).iter();
    let currencies: Vec<Currency> = currencies
        .filter_map(|code| Currency::from_code(code.as_str()?))
        .collect();
    let skus = list(&product["skus"]).iter();
    let mut faces: Vec<Face> = skus
        .filter_map(|sku| Face::read(&sku["min"], &sku["max"]))
        .collect();
    faces.sort();
    Some(Product {
        product: ProductRef {
            provider: Provider::Tremendous,
            product: text(&product["id"])?,
        },
        name: text(&product["name"])?,
        currencies: Some(currencies).filter(|some| !some.is_empty())?,
        faces,
    })
}
