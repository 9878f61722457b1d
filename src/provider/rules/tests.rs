use super::*;
use crate::base::clock::Instant;
use iso_currency::Currency;
use serde_json::{Value, json};
use std::time::Duration;

fn money(amount: Value, code: &str) -> Option<Money> {
    Money::read(&amount, Currency::from_code(code).expect("a currency"))
}

fn minor_of(amount: Value, code: &str) -> Option<i64> {
    money(amount, code).map(|money| money.minor)
}

#[test]
fn amounts_are_read_and_written_to_the_cent() {
    assert_eq!(minor_of(json!(50), "USD"), Some(5_000));
    assert_eq!(minor_of(json!(50.0), "USD"), Some(5_000));
    assert_eq!(minor_of(json!(5870.02), "INR"), Some(587_002));
    assert_eq!(minor_of(json!("10"), "EUR"), Some(1_000));
    assert_eq!(minor_of(json!(0.1), "EUR"), Some(10));
    assert_eq!(minor_of(json!(500), "JPY"), Some(500));
    assert_eq!(minor_of(json!("1.2349"), "KWD"), Some(1_234));
    for nothing in [
        json!(null),
        json!("ten"),
        json!(-5),
        json!(""),
        json!(".5"),
        json!([1]),
    ] {
        assert_eq!(minor_of(nothing.clone(), "EUR"), None, "{nothing}");
    }
    for (amount, code) in [
        (json!(50), "USD"),
        (json!(25.5), "USD"),
        (json!(0.07), "EUR"),
        (json!(1200), "JPY"),
    ] {
        let written = money(amount.clone(), code).and_then(|money| money.number());
        assert_eq!(written.map(Value::Number), Some(amount));
    }
}

proptest::proptest! {
    #[test]
    fn what_is_written_is_read_again(minor in 1..=Money::LARGEST, places in 0..4_usize) {
        let codes = ["JPY", "EUR", "KWD", "CLF"];
        let currency = Currency::from_code(codes[places]).expect("a currency");
        let money = Money { minor, currency };
        let written = money.number().map(Value::Number).expect("a number");
        proptest::prop_assert_eq!(Money::read(&written, currency), Some(money));
    }
}

fn product(name: &str, id: &str, faces: &[(i64, i64)]) -> Product {
    let faces = faces.iter();
    Product {
        product: ProductRef {
            provider: Provider::Tremendous,
            product: id.to_owned(),
        },
        name: name.to_owned(),
        currencies: vec![Currency::USD, Currency::JPY],
        faces: faces
            .filter_map(|(least, most)| Face::read(&json!(least), &json!(most)))
            .collect(),
    }
}

#[test]
fn a_product_can_be_had_for_its_amounts_alone() {
    let card = product("Card", "A", &[(5, 5), (10, 100)]);
    let takes = |amount: Value, code| card.takes(&money(amount, code).expect("money"));
    assert!(takes(json!(5), "USD") && takes(json!(10), "USD") && takes(json!(99.99), "USD"));
    assert!(takes(json!(50), "JPY"));
    assert!(!takes(json!(6), "USD") && !takes(json!(100.01), "USD") && !takes(json!(5), "EUR"));
    let any = product("Any", "B", &[]);
    assert!(any.takes(&money(json!(1), "USD").expect("money")));
    assert!(!any.takes(&money(json!(0), "USD").expect("money")));
    assert_eq!(Face::read(&json!(5), &json!(4)), None);
    assert_eq!(Face::read(&json!(0), &json!(0)), None);
}

#[test]
fn products_are_found_by_name_or_id() {
    let all = vec![
        product("Café Crème", "A1", &[]),
        product("Amazon.com", "B2", &[]),
    ];
    let found = |typed| -> Vec<String> {
        let found = matching(all.clone(), typed);
        found
            .into_iter()
            .map(|product| product.product.product)
            .collect()
    };
    assert_eq!(found(" cafe"), ["A1"]);
    assert_eq!(found("b2"), ["B2"]);
    assert_eq!(found(""), ["B2", "A1"]);
    assert!(found("zebra").is_empty());
}

#[test]
fn what_is_unknown_is_asked_for_ever_less_often_and_never_too_early() {
    let now = Instant::from_millis(0);
    let wait = |attempts, wait| {
        let why = Why::Busy;
        let wait = Option::map(wait, Duration::from_secs);
        match What::of(Heard::Unsure(Lapse { why, wait }), attempts, now) {
            What::Unknown { again, .. } => again.seconds(),
            other => panic!("{other:?}"),
        }
    };
    assert_eq!([1, 2, 3, 9].map(|n| wait(n, None)), [180, 360, 720, 21_600]);
    assert_eq!(wait(1, Some(5)), 180, "an order may still be under way");
    assert_eq!(wait(1, Some(3_600)), 3_600);
}

#[test]
fn what_redeems_a_reward_is_shown_nowhere() {
    let code = Code {
        code: Some("verysecret".to_owned().into()),
        pin: Some("verysecret".to_owned().into()),
        link: Some("verysecret".to_owned().into()),
        good_until: Some("2028-02-14".into()),
    };
    let reference = "1".to_owned();
    let reply = Reply {
        attempt: 1,
        what: What::Delivered { reference, code },
    };
    assert!(!format!("{reply:?}").contains("verysecret"));
}
