//! What `/values` answers.
use super::rules::{Added, Listing, Value};
use crate::base::locale::{Arg, Locale, Speech};
use crate::discord::message::{Colour, Message};
use crate::tr;

/// How long a card's text may become: Discord takes 4,096 characters.
const ROOM: usize = 3_900;

/// A value was added or renamed.
pub fn added(added: &Added, speech: &Speech) -> Message {
    let name = &added.name;
    let language = language(added.language);
    Message::text(if added.new {
        tr!(speech, "values-added", name = name, language = language)
    } else {
        tr!(speech, "values-renamed", name = name, language = language)
    })
}

/// A value was retired.
pub fn retired(value: &Value, speech: &Speech) -> Message {
    let name = value.name(speech.locale, speech.locale);
    Message::text(tr!(speech, "values-retired", name = name))
}

/// The values that can be chosen, each with its name in every language.
pub fn list(listing: &Listing, speech: &Speech) -> Message {
    let title = tr!(speech, "values-title");
    if listing.values.is_empty() {
        return Message::card(title, tr!(speech, "values-none"), Colour::Blue);
    }
    let mut body = String::new();
    let mut shown = 0;
    for value in &listing.values {
        let line = line(value, listing.language, speech);
        if body.chars().count() + line.chars().count() > ROOM {
            break;
        }
        body = body + &line + "\n";
        shown += 1;
    }
    let more = listing.values.len() - shown;
    if more > 0 {
        body += &tr!(speech, "values-more", n = more);
    }
    Message::card(title, body.trim_end(), Colour::Blue)
}

/// "Team spirit · Français: Esprit d’équipe".
fn line(value: &Value, language: Locale, speech: &Speech) -> String {
    let name = value.name(language, language);
    let first = tr!(speech, "values-line", name = name);
    let others = value.names.iter().filter(|(_, other)| other != name);
    let others = others.map(|(locale, other)| {
        tr!(
            speech,
            "values-other",
            name = other,
            language = self::language(*locale)
        )
    });
    std::iter::once(first)
        .chain(others)
        .collect::<Vec<_>>()
        .join(" · ")
}

fn language(locale: Locale) -> Arg {
    Arg::Raw(locale.name().to_owned())
}
