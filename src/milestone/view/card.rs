//! The card that celebrates somebody, the word to one alone, and what comes.
use crate::base::cut::fitting;
use crate::base::ids::{CardId, GuildId, UserId};
use crate::base::locale::{Arg, Phrase, Speech, dates};
use crate::base::points::Points;
use crate::discord::custom_id::CustomId;
use crate::discord::message::{Colour, Message, button};
use crate::discord::modal::{Field, Modal};
use crate::milestone::rules::{Ahead, Card, CardBody, Given, LONGEST, Signature, What};
use crate::{phrase, tr};
use serenity::all::ButtonStyle;

/// The action of the button that signs a card, and of the form behind it.
pub const SIGN: &str = "milestone.sign";
/// Of the form.
pub const SIGN_WITH: &str = "milestone.sign_with";
/// Of the button that adds points.
pub const BOOST: &str = "milestone.boost";
/// Of the form behind it.
pub const BOOST_WITH: &str = "milestone.boost_with";
/// The fields of the forms.
pub const TEXT: &str = "text";
/// How many points.
pub const POINTS: &str = "points";
/// How many characters of signatures are shown.
const ROOM: usize = 3_800;

/// The card that everybody sees.
pub fn card(guild: GuildId, card: &Card) -> Message {
    let speech = &card.speech;
    let Some(body) = &card.body else {
        let text = tr!(speech, "milestone-card-gone");
        return Message::card(tr!(speech, "milestone-card-gone-title"), text, Colour::Grey)
            .in_public();
    };
    let mut said = vec![wished(body, card, speech)];
    if card.points > Points::ZERO {
        let (member, points) = (card.to, card.points);
        said.push(tr!(
            speech,
            "milestone-card-points",
            member = member,
            points = points
        ));
    }
    let (n, points) = card.cheers;
    if n > 0 {
        said.push(tr!(speech, "milestone-card-boosts", n = n, points = points));
    }
    let message = Message::card(title(body, speech), said.join("\n"), Colour::Orange);
    let above = tr!(speech, "milestone-card-above", member = card.to);
    signatures(message.above(above), card)
        .in_public()
        .buttons(buttons(guild, card))
        .pinging(card.pinged.iter().copied())
}

fn title(body: &CardBody, speech: &Speech) -> String {
    match (body.what, body.years, &body.name) {
        (What::Birthday, ..) => tr!(speech, "milestone-title-birthday"),
        (What::Start, years, _) => {
            tr!(
                speech,
                "milestone-title-years",
                n = years.unwrap_or_default()
            )
        }
        (What::Occasion, _, name) => {
            let name = name.clone().unwrap_or_default();
            tr!(speech, "milestone-title-occasion", name = name)
        }
    }
}

fn wished(body: &CardBody, card: &Card, speech: &Speech) -> String {
    let member = card.to;
    let wished = match body.what {
        What::Birthday => tr!(speech, "milestone-card-birthday", member = member),
        What::Start => tr!(
            speech,
            "milestone-card-years",
            member = member,
            n = body.years.unwrap_or_default()
        ),
        What::Occasion => tr!(speech, "milestone-card-occasion", member = member),
    };
    match body.late {
        true => wished + " " + &tr!(speech, "milestone-card-late"),
        false => wished,
    }
}

fn signatures(message: Message, card: &Card) -> Message {
    let speech = &card.speech;
    if card.signed.is_empty() {
        return message;
    }
    let shown = card.signed.iter().map(|one| signature(one, speech));
    let mut lines = fitting(shown, ROOM);
    let left = card.signatures.saturating_sub(lines.len());
    if left > 0 {
        lines.push(tr!(speech, "milestone-card-more", n = left));
    }
    let title = tr!(speech, "milestone-card-signed", n = card.signatures);
    message.and_card(title, lines.join("\n"), Colour::Blue)
}

fn signature(signature: &Signature, speech: &Speech) -> String {
    let (by, text) = (signature.by, &signature.text);
    tr!(speech, "milestone-card-signature", by = by, text = text)
}

fn buttons(guild: GuildId, card: &Card) -> Vec<serenity::all::CreateButton> {
    let speech = &card.speech;
    let id = |action| CustomId::new(action, guild, card.id.0);
    let sign = phrase!("milestone-button-sign").say_plain(speech);
    let boost = phrase!("milestone-button-boost").say_plain(speech);
    vec![
        button(&id(SIGN), sign, ButtonStyle::Primary),
        button(&id(BOOST), boost, ButtonStyle::Secondary),
    ]
}

/// The word to one alone.
pub fn wish(card: &Card) -> Message {
    let speech = &card.speech;
    let Some(body) = &card.body else {
        return Message::text(tr!(speech, "milestone-card-gone"));
    };
    let mut said = vec![match body.what {
        What::Birthday => tr!(speech, "milestone-wish-birthday"),
        What::Start => tr!(
            speech,
            "milestone-wish-years",
            n = body.years.unwrap_or_default()
        ),
        What::Occasion => tr!(speech, "milestone-wish-occasion"),
    }];
    if card.points > Points::ZERO {
        said.push(tr!(speech, "milestone-wish-points", points = card.points));
    }
    Message::card(title(body, speech), said.join("\n"), Colour::Orange)
}

/// What those who run the program are told before.
pub fn ahead(ahead: &[Ahead], speech: &Speech) -> Message {
    let lines = ahead.iter().map(|one| coming(one, speech));
    let mut said = fitting(lines, ROOM);
    if ahead.len() > said.len() {
        let left = ahead.len() - said.len();
        said.push(tr!(speech, "milestone-ahead-more", n = left));
    }
    let title = tr!(speech, "milestone-ahead-title");
    Message::card(title, said.join("\n"), Colour::Blue).in_public()
}

fn coming(ahead: &Ahead, speech: &Speech) -> String {
    let day = Arg::Raw(dates::near_day(ahead.due.on, speech.locale));
    let what: Phrase = match (ahead.what, ahead.due.years, &ahead.name) {
        (What::Birthday, ..) => phrase!("milestone-ahead-birthday"),
        (What::Start, years, _) => {
            phrase!("milestone-ahead-years", n = years.unwrap_or_default())
        }
        (What::Occasion, _, name) => {
            let name = name.clone().unwrap_or_default();
            phrase!("milestone-what-named", name = name)
        }
    };
    tr!(
        speech,
        "milestone-ahead",
        day = day,
        who = ahead.who,
        what = what
    )
}

/// To whoever signed.
pub fn signed(to: UserId, speech: &Speech) -> Message {
    Message::text(tr!(speech, "milestone-signed", member = to))
}

/// To whoever added points.
pub fn boosted(given: &Given, speech: &Speech) -> Message {
    let to: Vec<Arg> = given.to.iter().copied().map(Arg::from).collect();
    Message::text(tr!(
        speech,
        "milestone-boosted",
        to = to,
        points = given.points,
        left = given.left.0,
        renews = given.renews
    ))
}

/// Asks for a signature.
pub fn sign_form(guild: GuildId, card: CardId, speech: &Speech) -> Modal {
    let id = CustomId::new(SIGN_WITH, guild, card.0);
    Modal::new(id, phrase!("milestone-form-sign").say_plain(speech)).ask(Field {
        name: TEXT,
        label: phrase!("milestone-form-text").say_plain(speech),
        value: String::new(),
        hint: String::new(),
        longest: u16::try_from(LONGEST).unwrap_or(u16::MAX),
        required: true,
        long: true,
    })
}

/// Asks how many points.
pub fn boost_form(guild: GuildId, card: CardId, speech: &Speech) -> Modal {
    let id = CustomId::new(BOOST_WITH, guild, card.0);
    Modal::new(id, phrase!("milestone-form-boost").say_plain(speech)).ask(Field {
        name: POINTS,
        label: phrase!("milestone-form-points").say_plain(speech),
        value: "1".to_owned(),
        hint: String::new(),
        longest: 20,
        required: true,
        long: false,
    })
}

#[cfg(test)]
mod tests;
