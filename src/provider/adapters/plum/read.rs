//! What Xoxoday Plum's answers mean. Its errors have numbers of their own, since HTTP's say too little here.
mod tokens;

pub use tokens::{has_expired, refuses_us, tokens, unless_busy};

use crate::base::wire::Answer;
use crate::provider::adapters::{hidden, lapse, list, text};
use crate::provider::rules::{Code, Face, Heard, Lapse, Money, Product, ProductRef, Provider, Why};
use iso_currency::Currency;
use serde_json::Value;

/// What a request of this name has brought, if it went well.
fn data<'a>(answer: &'a Answer, what: &str) -> Option<&'a Value> {
    let told = &answer.body.as_ref()?["data"][what];
    let well = (200..=299).contains(&answer.status) && told["status"] == 1;
    well.then(|| &told["data"])
}

/// The number of an error.
pub(super) fn error(answer: &Answer) -> &str {
    let body = answer.body.as_ref();
    body.and_then(|body| body["errorId"].as_str())
        .unwrap_or_default()
}

/// Whether its words speak of a balance that is too small, for which there is no number.
fn is_short(answer: &Answer) -> bool {
    let words = |name: &str| answer.body.as_ref()?[name].as_str().map(str::to_lowercase);
    let told = ["error", "errorInfo", "message"].into_iter();
    told.filter_map(words)
        .any(|text| text.contains("insufficient"))
}

/// The answer to placing an order.
pub fn placed(answer: &Answer) -> Heard {
    if let Some(order) = data(answer, "placeOrder") {
        return order_of(order);
    }
    match error(answer) {
        "PLE10010" => Heard::Refused(Why::InsufficientBalance),
        _ if (400..500).contains(&answer.status) && is_short(answer) => {
            Heard::Refused(Why::InsufficientBalance)
        }
        "PLE10001" | "PLE10041" => Heard::Refused(Why::Rejected),
        "PLE10014" | "PLE10015" => Heard::Refused(Why::BadCredentials),
        "PLE10017" | "PLE10019" | "PLE10042" => Heard::Refused(Why::ProductGone),
        "PLE10018" => Heard::Refused(Why::FaceRefused),
        "PLE10024" => Heard::Refused(Why::OutOfStock),
        "PLE10026" | "PLE10036" => Heard::Refused(Why::Cancelled),
        "" => lapse(answer).into(),
        // "Try again", "place it again", "ask what became of it".
        _ => Why::Failing.into(),
    }
}

/// The answer to what became of one.
pub fn found(answer: &Answer) -> Heard {
    if let Some(order) = data(answer, "getOrderDetails") {
        return order_of(order);
    }
    match error(answer) {
        "PLE10016" | "PLE10022" | "PLE10027" | "PLE10028" => Heard::Absent,
        "PLE10036" => Heard::Refused(Why::Cancelled),
        "" => lapse(answer).into(),
        _ => Why::Failing.into(),
    }
}

fn order_of(order: &Value) -> Heard {
    let Some(reference) = text(&order["orderId"]) else {
        return Why::Garbled.into();
    };
    let code = code(&order["vouchers"][0]);
    let is = |name: &str| {
        let told = order[name].as_str().unwrap_or_default().to_lowercase();
        told.starts_with("cancel") || told.starts_with("fail") || told.starts_with("refund")
    };
    match () {
        () if !code.is_empty() => Heard::Delivered { reference, code },
        () if is("orderStatus") || is("deliveryStatus") => Heard::Refused(Why::Cancelled),
        () => Heard::Pending { reference },
    }
}

/// A voucher is a code or an address, each with a PIN or without (`type`).
fn code(voucher: &Value) -> Code {
    let is_link = voucher["type"]
        .as_str()
        .is_some_and(|kind| kind.to_lowercase().starts_with("url"));
    let told = hidden(&voucher["voucherCode"]);
    let (code, link) = match is_link {
        true => (None, told),
        false => (told, None),
    };
    Code {
        code,
        pin: hidden(&voucher["pin"]),
        link,
        good_until: text(&voucher["validity"]),
    }
}

/// What the wallet holds.
pub fn balance(answer: &Answer) -> Result<Option<Money>, Lapse> {
    let told = data(answer, "getBalance").ok_or_else(|| failing(answer))?;
    let currency = told["currency"].as_str().and_then(Currency::from_code);
    let money = currency.and_then(|currency| Money::read(&told["value"], currency));
    money.map(Some).ok_or_else(|| Why::Garbled.into())
}

fn failing(answer: &Answer) -> Lapse {
    match error(answer) {
        "" => lapse(answer),
        _ => Why::Failing.into(),
    }
}

/// A page of what is sold.
pub struct Page {
    /// The ids of all that are on it.
    pub ids: Vec<String>,
    /// Those that can be ordered.
    pub products: Vec<Product>,
}

/// What is sold.
pub fn products(answer: &Answer) -> Result<Page, Lapse> {
    let told = match (data(answer, "getVouchers"), error(answer)) {
        (Some(told), _) => list(told),
        (None, "PLE10030" | "PLE10017") => &[],
        (None, _) => return Err(failing(answer)),
    };
    Ok(Page {
        ids: told
            .iter()
            .filter_map(|one| text(&one["productId"]))
            .collect(),
        products: told.iter().filter_map(product).collect(),
    })
}

/// Those that want a phone number can't be had: none is kept.
fn product(voucher: &Value) -> Option<Product> {
    if voucher["isPhoneNumberMandatory"] == true {
        return None;
    }
    let listed = voucher["valueDenominations"].as_str().unwrap_or_default();
    let mut faces: Vec<Face> = listed
        .split(',')
        .map(Value::from)
        .filter_map(|one| Face::read(&one, &one))
        .collect();
    if faces.is_empty() {
        faces.extend(Face::read(&voucher["minValue"], &voucher["maxValue"]));
    }
    faces.sort();
    Some(Product {
        product: ProductRef {
            provider: Provider::Plum,
            product: text(&voucher["productId"])?,
        },
        name: text(&voucher["name"])?,
        currencies: vec![Currency::from_code(voucher["currencyCode"].as_str()?)?],
        faces,
    })
}
