//! The guided tours of the page: what to do, where it is, and how the page notices that it is done.
use crate::base::locale::{Locale, Phrase, Speech};
use crate::phrase;
use serde_json::{Value, json};

/// A step: what it is called, what to do, the part of the page that it points at, and what ends it.
struct Step(Phrase, Phrase, &'static str, Value);

/// A tour for those who read a language.
struct Tour {
    id: &'static str,
    title: Phrase,
    /// Who takes it.
    person: &'static str,
    steps: [Step; 7],
}

/// Every tour in every language, as the page wants it.
pub fn tours() -> Value {
    let all = Locale::ALL.into_iter().flat_map(|locale| {
        let tours = [member(locale), admin()];
        tours.map(|tour| told(&tour, locale))
    });
    all.collect()
}

fn told(tour: &Tour, locale: Locale) -> Value {
    let speech = Speech::default_for(locale);
    let steps = tour.steps.iter().map(|Step(title, text, point, done)| {
        json!({ "title": title.say(&speech), "text": text.say(&speech), "point": point, "done": done })
    });
    json!({
        "id": tour.id, "locale": locale.tag(), "title": tour.title.say(&speech), "person": tour.person,
        "steps": steps.collect::<Value>(),
    })
}

fn member(locale: Locale) -> Tour {
    let person = match locale {
        Locale::EnUs => "alice",
        Locale::Fr => "chloe",
    };
    let steps = [
        Step(
            phrase!("tour-thank"),
            phrase!("tour-thank.text"),
            "composer",
            json!({ "command": "kudos" }),
        ),
        Step(
            phrase!("tour-card"),
            phrase!("tour-card.text"),
            "channel:recognition",
            json!({ "channel": "recognition" }),
        ),
        Step(
            phrase!("tour-dave"),
            phrase!("tour-dave.text"),
            "people",
            json!({ "person": "dave" }),
        ),
        Step(
            phrase!("tour-boost"),
            phrase!("tour-boost.text"),
            "button:Boost",
            json!({ "submitted": "kudos.boost" }),
        ),
        Step(
            phrase!("tour-balance"),
            phrase!("tour-balance.text"),
            "composer",
            json!({ "command": "balance" }),
        ),
        Step(
            phrase!("tour-shop"),
            phrase!("tour-shop.text"),
            "composer",
            json!({ "command": "shop" }),
        ),
        Step(
            phrase!("tour-week"),
            phrase!("tour-week.text"),
            "time",
            json!({ "clock": "moved" }),
        ),
    ];
    Tour {
        id: "member",
        title: phrase!("tour-member"),
        person,
        steps,
    }
}

fn admin() -> Tour {
    let steps = [
        Step(
            phrase!("tour-setup"),
            phrase!("tour-setup.text"),
            "composer",
            json!({ "command": "setup" }),
        ),
        Step(
            phrase!("tour-value"),
            phrase!("tour-value.text"),
            "composer",
            json!({ "command": "values" }),
        ),
        Step(
            phrase!("tour-award"),
            phrase!("tour-award.text"),
            "composer",
            json!({ "command": "award" }),
        ),
        Step(
            phrase!("tour-feasts"),
            phrase!("tour-feasts.text"),
            "composer",
            json!({ "command": "campaign" }),
        ),
        Step(
            phrase!("tour-new-year"),
            phrase!("tour-new-year.text"),
            "time",
            json!({ "clock": "2027-01-01" }),
        ),
        Step(
            phrase!("tour-books"),
            phrase!("tour-books.text"),
            "composer",
            json!({ "command": "books" }),
        ),
        Step(
            phrase!("tour-wire"),
            phrase!("tour-wire.text"),
            "inspector",
            json!({ "inspector": "opened" }),
        ),
    ];
    Tour {
        id: "admin",
        title: phrase!("tour-admin"),
        person: "ada",
        steps,
    }
}
