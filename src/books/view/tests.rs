use super::*;
use crate::base::civil::Day;
use crate::base::days::Days;
use crate::base::locale::Locale;
use crate::books::rules::{Class, Flow, Kind};
use chrono_tz::Tz;

/// Every way there could be, with more points than any program has.
fn everything() -> Vec<Flow> {
    let ways = Class::ALL.map(|source| Class::ALL.map(|target| (source, target)));
    let kinds = Kind::ALL.into_iter().cycle();
    let flows = ways.into_iter().flatten().zip(kinds);
    let flows = flows.map(|((source, target), kind)| Flow {
        source,
        target,
        kind,
        cause: format!("a cause of {}", kind.word()),
        amount: Points(1_000_000_000_000),
        movements: 1_000_000_000,
        since: Points(0),
    });
    flows.collect()
}

fn shown(flows: Vec<Flow>, locale: Locale) -> serde_json::Value {
    let days = (Days::default(), Tz::UTC, Day(739_578));
    let drawn = Books::draw(days, flows, &[]);
    let message = books(GuildId(i64::MAX), &drawn, &Speech::default_for(locale));
    serde_json::to_value(message.response()).expect("a message")["embeds"][0].take()
}

fn length(text: &serde_json::Value) -> usize {
    text.as_str().expect("a text").chars().count()
}

#[test]
fn the_fullest_books_fit_a_card() {
    for locale in Locale::ALL {
        let card = shown(everything(), locale);
        let mut all = length(&card["title"]) + length(&card["description"]);
        for field in card["fields"].as_array().expect("fields") {
            let value = length(&field["value"]);
            assert!((1..=1_024).contains(&value), "{value}: {field}");
            all += length(&field["name"]) + value;
        }
        assert!(all <= 6_000, "{all}");
    }
}

#[test]
fn books_that_do_not_balance_say_what_to_do() {
    let came = Flow {
        source: Class::Mint,
        target: Class::Wallet,
        ..everything().remove(0)
    };
    for locale in Locale::ALL {
        let whole = shown(Vec::new(), locale)["description"].to_string();
        assert!(whole.contains('✅') && !whole.contains("doctor"), "{whole}");
        let broken = shown(vec![came.clone()], locale)["description"].to_string();
        assert!(
            !broken.contains('✅') && broken.contains("`ovation doctor`"),
            "{broken}"
        );
    }
}
