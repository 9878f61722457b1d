//! What providers publish is read as it is meant, and what they don't is never taken for a refusal.
use super::{plum, tremendous};
use crate::base::wire::Answer;
use crate::provider::rules::{Heard, Money, Provider, Why};
use iso_currency::Currency;
use secrecy::ExposeSecret;
use serde_json::{Value, json};
use std::time::Duration;
use tremendous::read::Order;

macro_rules! published {
    ($name:literal) => {
        serde_json::from_str::<Value>(include_str!(concat!(
            "../../../tests/fixtures/providers/",
            $name,
            ".json"
        )))
        .expect($name)
    };
}

fn answer(status: u16, body: Value) -> Answer {
    Answer {
        status,
        retry_after: None,
        body: Some(body),
    }
}

fn bare(status: u16) -> Answer {
    Answer {
        status,
        retry_after: Some(Duration::from_secs(7)),
        body: None,
    }
}

fn money(minor: i64, currency: Currency) -> Option<Money> {
    Some(Money { minor, currency })
}

/// The published order, under a key.
fn order(status: &str) -> Value {
    let mut body = published!("tremendous/order");
    body["order"]["external_id"] = json!("KEY");
    body["order"]["status"] = json!(status);
    body
}

#[test]
fn an_order_of_tremendous_is_read() {
    let placed = |answer: Answer| tremendous::read::placed(&answer, "KEY");
    match placed(answer(200, order("EXECUTED"))) {
        Ok(Order::Linked(reference, link)) => {
            assert_eq!(reference, "SFZCMH4NMC5X");
            assert!(link.expose_secret().starts_with("https://testflight."));
        }
        other => panic!("{other:?}"),
    }
    let mut again = order("EXECUTED");
    again["order"]["rewards"][0]["delivery"]["link"] = Value::Null;
    assert!(matches!(
        placed(answer(201, again)),
        Ok(Order::Unlinked(_, reward)) if reward == "4SBVBQGUZOGR"
    ));
    for open in [
        "PENDING APPROVAL",
        "PENDING INTERNAL PAYMENT APPROVAL",
        "CART",
        "OPEN",
    ] {
        let told = placed(answer(202, order(open)));
        assert!(
            matches!(told, Ok(Order::Told(Heard::Pending { .. }))),
            "{told:?}"
        );
    }
    for over in ["CANCELED", "FAILED"] {
        let told = placed(answer(200, order(over)));
        let over = matches!(told, Ok(Order::Told(Heard::Refused(Why::Cancelled))));
        assert!(over, "{told:?}");
    }
    let elses = tremendous::read::placed(&answer(200, order("EXECUTED")), "ANOTHER");
    assert!(matches!(elses, Err(Heard::Unsure(_))), "{elses:?}");
}

#[test]
fn what_tremendous_refuses_is_told_apart() {
    let why = |answer: Answer| match tremendous::read::placed(&answer, "KEY") {
        Err(Heard::Refused(why)) => Ok(why),
        Err(Heard::Unsure(lapse)) => Err(lapse.why),
        other => panic!("{other:?}"),
    };
    let payload = |payload: Value| json!({ "errors": { "message": "no", "payload": payload } });
    assert_eq!(
        why(answer(402, published!("tremendous/error_funds"))),
        Ok(Why::InsufficientBalance)
    );
    assert_eq!(
        why(answer(401, published!("tremendous/error_key"))),
        Ok(Why::BadCredentials)
    );
    assert_eq!(
        why(answer(400, published!("tremendous/error_validation"))),
        Ok(Why::Rejected)
    );
    let gone = payload(json!({ "rewards": { "catalog": "At least one valid product required" } }));
    assert_eq!(why(answer(400, gone)), Ok(Why::ProductGone));
    let face = payload(json!({ "reward": { "value": { "denomination": "too much" } } }));
    assert_eq!(why(answer(422, face)), Ok(Why::FaceRefused));
    assert_eq!(
        why(answer(429, published!("tremendous/error_rate"))),
        Err(Why::Busy)
    );
    assert_eq!(
        why(answer(500, published!("tremendous/error_server"))),
        Err(Why::Failing)
    );
    // Nothing of that says that there is no order.
    for status in [200, 301, 400, 404, 409, 418] {
        assert_eq!(why(bare(status)), Err(Why::Garbled), "{status}");
    }
}

#[test]
fn only_an_empty_list_says_that_there_is_no_order() {
    let found = |body: Value| tremendous::read::found(&body, "KEY");
    assert!(matches!(found(json!({ "orders": [] })), Err(Heard::Absent)));
    let ours = json!({ "orders": [{ "external_id": "ANOTHER" }, order("EXECUTED")["order"]] });
    assert!(matches!(found(ours), Ok(Order::Linked(..))));
    for strange in [
        json!({ "orders": [{ "external_id": "ANOTHER" }] }),
        json!({ "orders": null }),
        json!({}),
        json!([]),
    ] {
        assert!(matches!(found(strange), Err(Heard::Unsure(_))));
    }
}

#[test]
fn accounts_and_products_of_tremendous_are_read() {
    let sources = published!("tremendous/funding_sources");
    let balance = |funding| tremendous::read::balance(&sources, funding);
    for ours in ["balance", "BALANCE", "GCTHLCMFVYMD"] {
        assert_eq!(balance(ours), Ok(money(600_000, Currency::USD)));
    }
    assert_eq!(
        balance("4G1IPSQINMMV"),
        Ok(None),
        "an invoice holds nothing"
    );
    assert!(balance("NOSUCHTHING").is_err());
    let card = published!("tremendous/product");
    let all = tremendous::read::products(&json!({ "products": [card, {}, { "id": 1 }] }));
    assert_eq!(all, tremendous::read::products(&json!({ "product": card })));
    assert_eq!(all[0].name, "Starbucks Canada eGift Card");
    let takes = |minor| {
        all[0].takes(&Money {
            minor,
            currency: Currency::CAD,
        })
    };
    assert!(takes(500) && takes(10_000) && !takes(700));
}

#[test]
fn an_order_of_plum_is_read() {
    match plum::read::placed(&answer(200, published!("plum/place_order"))) {
        Heard::Delivered { reference, code } => {
            assert_eq!(reference, "6474256");
            let told =
                [&code.code, &code.pin].map(|text| text.as_ref().expect("told").expose_secret());
            assert_eq!(told, ["DEMO-1676340039265-p6aqnl", "DEMO-PIN"]);
            assert!(code.link.is_none() && code.good_until.as_deref() == Some("2028-02-14"));
        }
        other => panic!("{other:?}"),
    }
    let details = plum::read::found(&answer(200, published!("plum/order_details")));
    assert!(
        matches!(details, Heard::Delivered { ref reference, .. } if reference == "1"),
        "{details:?}"
    );
    let with = |change: fn(&mut Value)| {
        let mut body = published!("plum/place_order");
        change(&mut body["data"]["placeOrder"]["data"]);
        plum::read::placed(&answer(200, body))
    };
    let link = with(|order| {
        order["vouchers"][0]["type"] = json!("urlPin");
        order["vouchers"][0]["voucherCode"] = json!("https://example.com/redeem");
    });
    assert!(
        matches!(link, Heard::Delivered { code, .. } if code.link.is_some() && code.code.is_none())
    );
    assert!(matches!(
        with(|order| order["vouchers"] = json!([])),
        Heard::Pending { .. }
    ));
    let cancelled = with(|order| {
        order["vouchers"] = json!([]);
        order["deliveryStatus"] = json!("Cancelled");
    });
    assert!(matches!(cancelled, Heard::Refused(Why::Cancelled)));
    assert!(matches!(
        with(|order| order["orderId"] = Value::Null),
        Heard::Unsure(_)
    ));
}

/// An error of Plum's, as published, with another number.
fn error(status: u16, id: &str) -> Answer {
    let mut body = published!("plum/error_api");
    body["errorId"] = json!(id);
    answer(status, body)
}

#[test]
fn what_plum_refuses_is_told_apart() {
    let why = |told: Heard| match told {
        Heard::Refused(why) => Ok(why),
        Heard::Unsure(lapse) => Err(lapse.why),
        other => panic!("{other:?}"),
    };
    for (status, id, wanted) in [
        (400, "PLE10001", Ok(Why::Rejected)),
        (422, "PLE10010", Ok(Why::InsufficientBalance)),
        (400, "PLE10014", Ok(Why::BadCredentials)),
        (400, "PLE10018", Ok(Why::FaceRefused)),
        (401, "PLE10019", Ok(Why::ProductGone)),
        (502, "PLE10024", Ok(Why::OutOfStock)),
        (404, "PLE10042", Ok(Why::ProductGone)),
        (422, "PLE10007", Err(Why::Failing)),
        (502, "PLE10025", Err(Why::Failing)),
        (502, "PLE10035", Err(Why::Failing)),
        (404, "PLE99999", Err(Why::Failing)),
    ] {
        assert_eq!(why(plum::read::placed(&error(status, id))), wanted, "{id}");
    }
    let mut short = published!("plum/error_api");
    short["errorId"] = json!("");
    short["error"] = json!("Insufficient Balance");
    let short = plum::read::placed(&answer(400, short));
    assert_eq!(why(short), Ok(Why::InsufficientBalance));
    for status in [200, 404, 409, 422] {
        assert_eq!(why(plum::read::placed(&bare(status))), Err(Why::Garbled));
        assert_eq!(why(plum::read::found(&bare(status))), Err(Why::Garbled));
    }
    assert_eq!(why(plum::read::placed(&bare(503))), Err(Why::Failing));
}

#[test]
fn only_a_number_says_that_plum_has_no_order() {
    assert!(matches!(
        plum::read::found(&error(404, "PLE10016")),
        Heard::Absent
    ));
    for other in [
        error(404, "PLE10021"),
        error(502, "PLE10008"),
        bare(404),
        bare(500),
    ] {
        assert!(
            matches!(plum::read::found(&other), Heard::Unsure(_)),
            "{other:?}"
        );
    }
}

#[test]
fn accounts_and_products_of_plum_are_read() {
    let balance = plum::read::balance(&answer(200, published!("plum/get_balance")));
    assert_eq!(balance, Ok(money(587_002, Currency::INR)));
    let page = plum::read::products(&answer(200, published!("plum/get_vouchers"))).ok();
    let page = page.expect("a page");
    let card = &page.products[0];
    assert_eq!((page.ids.len(), card.product.product.as_str()), (1, "1535"));
    assert_eq!(card.product.provider, Provider::Plum);
    let takes = |minor| {
        card.takes(&Money {
            minor,
            currency: Currency::INR,
        })
    };
    assert!(takes(2_000) && takes(250_000) && !takes(2_100));
    assert!(plum::read::products(&error(404, "PLE30030")).is_err());
    let none = plum::read::products(&answer(404, published!("plum/error_api")));
    assert!(none.is_ok_and(|page| page.ids.is_empty()));
}

#[test]
fn what_plum_says_of_tokens_is_told_from_the_rest() {
    for expired in [
        answer(401, published!("plum/invalid_token")),
        answer(400, published!("plum/token_error")),
        answer(401, json!({ "error": "Unauthorized" })),
        bare(401),
    ] {
        assert!(plum::read::has_expired(&expired), "{expired:?}");
    }
    for other in [
        answer(400, published!("plum/error_oauth")),
        error(401, "PLE10019"),
        error(401, "PIPE10016"),
        bare(403),
    ] {
        assert!(!plum::read::has_expired(&other), "{other:?}");
    }
    assert!(plum::read::refuses_us(&error(401, "PIPE10016")));
    let busy = plum::read::unless_busy(answer(200, published!("plum/rate_limited")));
    let busy = busy.expect_err("too much");
    assert_eq!(
        (busy.why, busy.wait),
        (Why::Busy, Some(Duration::from_secs(60)))
    );
    let busy = plum::read::unless_busy(bare(429)).expect_err("too much");
    assert_eq!(busy.wait, Some(Duration::from_secs(7)));
    let tokens = plum::read::tokens(answer(200, published!("plum/refresh_token")));
    assert!(
        tokens
            .expect("tokens")
            .refresh
            .expose_secret()
            .starts_with("dGhp")
    );
    let refused = plum::read::tokens(answer(401, published!("plum/invalid_token")));
    assert_eq!(refused.expect_err("refused").why, Why::BadCredentials);
    assert_eq!(
        plum::read::tokens(bare(502)).expect_err("broken").why,
        Why::Failing
    );
}
