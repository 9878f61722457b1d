//! Whom one can be in the page, and what each of them is there to show.
use crate::base::locale::{Locale, Phrase, Speech};
use crate::phrase;
use serde_json::{Value, json};

/// The six of the switch, in its order.
fn cast() -> [(&'static str, Phrase); 6] {
    [
        ("alice", phrase!("cast-staff")),
        ("chloe", phrase!("cast-french")),
        ("ada", phrase!("cast-admin")),
        ("frank", phrase!("cast-customer")),
        ("dave", phrase!("cast-closed")),
        ("erin", phrase!("cast-newcomer")),
    ]
}

/// All of them, as the page wants it.
pub fn told() -> Value {
    let all = cast().into_iter().map(|(name, what)| {
        let words = Locale::ALL.into_iter().map(|locale| {
            let said = what.say(&Speech::default_for(locale));
            (locale.tag().to_owned(), Value::from(said))
        });
        json!({ "name": name, "words": words.collect::<serde_json::Map<_, _>>() })
    });
    all.collect()
}
