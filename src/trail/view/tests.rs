use super::*;
use crate::base::clock::Instant;
use crate::base::ids::UserId;
use crate::base::locale::Locale;
use crate::trail::rules::Filter;
use crate::trail::rules::{Field, PAGE, Told};
use proptest::prelude::*;

/// A page as full as can be, of this text.
fn full(text: &str) -> Trail {
    let name: String = text.chars().take(40).collect();
    let label = phrase!(
        "audit-label-in",
        label = phrase!("audit-label-description"),
        language = "Français"
    );
    let changed = |n: usize| {
        let (before, after) = (Arg::from(format!("{text}{n}")), Arg::from(text));
        Field::changed(label.clone(), Some(before), after).expect("a change")
    };
    let told = Told {
        at: Instant(i64::from(u32::MAX) * 1_000_000),
        by: Some(UserId(i64::MAX)),
        topic: None,
        about: phrase!("audit-about-item", name = name),
        fields: (0..20).map(changed).collect(),
    };
    Trail {
        filter: Filter::parse(i64::MAX, "correction:739578.739600").expect("a filter"),
        page: i64::from(u32::MAX),
        told: vec![told; PAGE as usize],
        older: true,
    }
}

fn body(trail: &Trail, locale: Locale) -> String {
    let message = page(GuildId(i64::MAX), trail, &Speech::default_for(locale));
    let json = serde_json::to_value(message.response()).expect("a message");
    for button in json["components"][0]["components"]
        .as_array()
        .expect("buttons")
    {
        let id = button["custom_id"].as_str().expect("an id");
        assert!(id.len() <= 100, "{id}");
    }
    let body = json["embeds"][0]["description"].as_str().expect("a body");
    body.to_owned()
}

fn fits(text: &str) {
    for locale in Locale::ALL {
        let body = body(&full(text), locale);
        assert!(
            body.encode_utf16().count() <= 4_096,
            "{} of {text}",
            body.len()
        );
    }
}

#[test]
fn the_fullest_page_fits_and_says_what_it_left_out() {
    let body = body(&full("a short one"), Locale::EnUs);
    assert!(body.contains("more, in the table"), "{body}");
    for text in [
        "*",
        "|",
        "https://x.example/*",
        "@everyone ",
        "🎉",
        "<@1>",
        "שלום ",
    ] {
        fits(&text.repeat(300));
    }
}

proptest! {
    #[test]
    fn whatever_was_typed_a_page_fits(text in "\\PC{0,300}") {
        fits(&text);
    }
}
