//! What the operator's own billing answers.
use crate::base::wire::Answer;
use crate::provider::adapters::{hidden, lapse, list, text};
use crate::provider::rules::{Code, Face, Heard, Money, Product, ProductRef, Provider, Why};
use iso_currency::Currency;
use serde_json::Value;

/// The answer to an order.
pub fn placed(answer: &Answer, key: &str) -> Heard {
    match state(answer, key) {
        // Nobody has asked whether there is one.
        Ok(Heard::Absent) => Why::Garbled.into(),
        Ok(heard) | Err(heard) => heard,
    }
}

/// The answer to what became of one: that it was refused means that it won't be there.
pub fn became(answer: &Answer, key: &str) -> Heard {
    match state(answer, key) {
        Ok(Heard::Refused(_)) => Heard::Refused(Why::Cancelled),
        Ok(heard) | Err(heard) => heard,
    }
}

/// Only an answer that is about this order, and says how far it is, says anything of it.
fn state(answer: &Answer, key: &str) -> Result<Heard, Heard> {
    let body = match (answer.status, &answer.body) {
        (200..=299, Some(body)) => body,
        (401 | 403, _) => return Err(Heard::Refused(Why::BadCredentials)),
        _ => return Err(lapse(answer).into()),
    };
    if body["id"] != key {
        return Err(Why::Garbled.into());
    }
    // Without a reference of its own, the order goes by ours.
    let reference = text(&body["reference"]).unwrap_or_else(|| key.to_owned());
    let code = Code {
        code: hidden(&body["code"]),
        ..Code::default()
    };
    match body["status"].as_str() {
        Some("confirmed") => Ok(Heard::Delivered { reference, code }),
        Some("pending") => Ok(Heard::Pending { reference }),
        Some("refused") => Ok(Heard::Refused(why(&body["why"]))),
        Some("absent") => Ok(Heard::Absent),
        _ => Err(Why::Garbled.into()),
    }
}

fn why(told: &Value) -> Why {
    match told.as_str() {
        Some("unknown_about") => Why::UnknownInvoice,
        Some("unknown_product") => Why::ProductGone,
        Some("amount") => Why::FaceRefused,
        Some("balance") => Why::InsufficientBalance,
        _ => Why::Rejected,
    }
}

/// What can be booked.
pub fn products(body: &Value) -> Vec<Product> {
    list(&body["products"]).iter().filter_map(product).collect()
}

fn product(product: &Value) -> Option<Product> {
    let currencies = list(&product["currencies"]).iter();
    let currencies: Vec<Currency> = currencies
        .filter_map(|code| Currency::from_code(code.as_str()?))
        .collect();
    let faces = Face::read(&product["least"], &product["most"]);
    Some(Product {
        product: ProductRef {
            provider: Provider::Billing,
            product: text(&product["id"])?,
        },
        name: text(&product["name"])?,
        currencies: Some(currencies).filter(|some| !some.is_empty())?,
        faces: faces.into_iter().collect(),
    })
}

/// What may still be booked, where there is an end to it.
pub fn balance(body: &Value) -> Option<Money> {
    let told = &body["balance"];
    let currency = Currency::from_code(told["currency"].as_str()?)?;
    Money::read(&told["amount"], currency)
}
