use super::*;
use crate::base::ids::EntryId;
use crate::base::locale::Locale;
use crate::base::unit::Unit;
use serde_json::Value;

/// Five people, with ids as long as they get.
const PEOPLE: [UserId; 5] = [
    UserId(1_234_567_890_123_456_781),
    UserId(1_234_567_890_123_456_782),
    UserId(1_234_567_890_123_456_783),
    UserId(1_234_567_890_123_456_784),
    UserId(1_234_567_890_123_456_785),
];

fn busy(boosts: usize) -> Card {
    let who = PEOPLE.into_iter().cycle();
    Card {
        pinged: vec![],
        id: EntryId(9),
        giver: UserId(1),
        to: PEOPLE.to_vec(),
        points: Points(5),
        reason: "the demo".into(),
        value: None,
        link: None,
        boosts: who
            .zip([Points(1_000_000)].into_iter().cycle())
            .take(boosts)
            .collect(),
        undone_at: None,
        undoable: true,
        message: None,
        waiting: None,
        returned: Vec::new(),
        added: Vec::new(),
    }
}

fn long_words(locale: Locale) -> Speech {
    let unit = Unit {
        one: "étoile".repeat(5),
        many: "étoile".repeat(5),
        emoji: format!("<:{}:12345678901234567890>", "s".repeat(32)),
        ..Unit::default_for(locale)
    };
    Speech { locale, unit }
}

fn posted(card: &Card, speech: &Speech) -> Value {
    let post = super::card(GuildId(1), card, speech).post();
    serde_json::to_value(post).expect("a post")
}

#[test]
fn many_boosts_by_those_who_were_thanked_stay_within_a_field() {
    for locale in Locale::ALL {
        let post = posted(&busy(25), &long_words(locale));
        let field = post["embeds"][0]["fields"][0]["value"].as_str();
        let field = field.expect("the boosts");
        assert!(field.chars().count() <= 1_024, "{field}");
        let lines: Vec<&str> = field.lines().collect();
        assert!(lines.len() > 2, "{field}");
        let left = 25 - (lines.len() - 1);
        assert!(
            lines[lines.len() - 1].contains(&left.to_string()),
            "{field}"
        );
    }
}

#[test]
fn a_few_boosts_are_all_shown() {
    let post = posted(&busy(3), &Speech::default_for(Locale::EnUs));
    let field = post["embeds"][0]["fields"][0]["value"].as_str();
    assert_eq!(field.expect("the boosts").lines().count(), 3);
}

#[test]
fn undo_is_offered_only_where_it_is_possible() {
    let speech = Speech::default_for(Locale::EnUs);
    let labels = |card: &Card| -> Vec<String> {
        let post = posted(card, &speech);
        let buttons = post["components"][0]["components"].as_array().cloned();
        let labels = buttons.unwrap_or_default().into_iter();
        labels
            .map(|button| button["label"].as_str().unwrap_or_default().to_owned())
            .collect()
    };
    assert_eq!(labels(&busy(0)), ["Boost", "Undo"]);
    let for_good = Card {
        undoable: false,
        ..busy(0)
    };
    assert_eq!(labels(&for_good), ["Boost"]);
}
