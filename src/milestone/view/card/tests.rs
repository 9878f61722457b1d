use super::*;
use crate::base::locale::Locale;
use crate::milestone::rules::SIGNATURES;
use serde_json::Value;

fn signed(signatures: usize, text: &str, locale: Locale) -> Value {
    let one = |n: usize| Signature {
        by: UserId(1_234_567_890_123_456_789 + n as i64),
        text: text.to_owned(),
    };
    let card = Card {
        id: CardId(9),
        to: UserId(1),
        body: Some(CardBody {
            what: What::Birthday,
            name: None,
            years: None,
            late: false,
        }),
        points: Points(5),
        signed: (0..signatures.min(SIGNATURES)).map(one).collect(),
        signatures,
        cheers: (0, Points::ZERO),
        pinged: Vec::new(),
        speech: Speech::default_for(locale),
        at: None,
    };
    serde_json::to_value(super::card(GuildId(1), &card).post()).expect("a post")
}

fn lines(post: &Value) -> Vec<String> {
    let text = post["embeds"][1]["description"].as_str().expect("a card");
    assert!(text.chars().count() <= 4_096, "{text}");
    text.lines().map(str::to_owned).collect()
}

#[test]
fn twenty_signatures_are_shown_and_the_rest_is_counted() {
    assert_eq!(lines(&signed(20, "hi", Locale::EnUs)).len(), 20);
    let many = lines(&signed(33, "hi", Locale::EnUs));
    assert_eq!((many.len(), many[20].as_str()), (21, "and 13 more"));
}

#[test]
fn long_signatures_with_marks_fit_and_none_is_lost_count_of() {
    for locale in Locale::ALL {
        let many = lines(&signed(33, &"*_".repeat(100), locale));
        let left = 33 - (many.len() - 1);
        assert!(many.len() > 5 && many[many.len() - 1].contains(&left.to_string()));
    }
}
