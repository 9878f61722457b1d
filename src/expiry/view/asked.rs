//! Requests for more time.
use crate::base::ids::GuildId;
use crate::base::locale::{Arg, Phrase, Speech};
use crate::discord::custom_id::CustomId;
use crate::discord::message::{Colour, Message, button};
use crate::discord::modal::{Field, Modal};
use crate::expiry::rules::{ExpiryRefusal, Request, Shown, State};
use crate::{phrase, tr};
use serenity::all::{ButtonStyle, CreateButton};

/// For the one who asks.
pub fn asked(request: &Request, speech: &Speech) -> Message {
    Message::text(tr!(
        speech,
        "expiry-asked",
        points = request.points,
        days = request.days
    ))
}

/// For those who decide. The reason of a refusal is for the one who asked alone, and so not on it.
pub fn card(guild: GuildId, shown: &Shown) -> Message {
    let (speech, request) = (&shown.public, &shown.request);
    let body = tr!(
        speech,
        "expiry-card.body",
        by = shown.by,
        points = request.points,
        at = Arg::last_day(request.through),
        days = request.days
    );
    let body = format!("{body}\n{}", standing(shown).say(speech));
    let (title, colour) = (tr!(speech, "expiry-card.title"), colour(request.state));
    let card = Message::card(title, body, colour);
    match request.state {
        State::Waiting => card.buttons(buttons(guild, request.id.0, speech)),
        _ => card,
    }
}

fn standing(shown: &Shown) -> Phrase {
    match (shown.request.state, shown.decided_by) {
        (State::Approved, Some(by)) => phrase!("expiry-card.approved", by = by),
        (State::Refused, Some(by)) => phrase!("expiry-card.refused", by = by),
        _ => phrase!("expiry-card.waiting"),
    }
}

fn colour(state: State) -> Colour {
    match state {
        State::Waiting => Colour::Orange,
        State::Approved => Colour::Green,
        State::Refused => Colour::Grey,
    }
}

fn buttons(guild: GuildId, id: i64, speech: &Speech) -> Vec<CreateButton> {
    let approve = CustomId::new("expiry.approve", guild, id);
    let refuse = CustomId::new("expiry.refuse", guild, id);
    let (yes, no) = (
        tr!(speech, "expiry-card.approve"),
        tr!(speech, "expiry-card.refuse"),
    );
    vec![
        button(&approve, yes, ButtonStyle::Success),
        button(&refuse, no, ButtonStyle::Danger),
    ]
}

/// Asks for the reason of a refusal.
pub fn reason(guild: GuildId, id: i64, speech: &Speech) -> Modal {
    let id = CustomId::new("expiry.reason", guild, id);
    Modal::new(id, phrase!("expiry-reason.title").say_plain(speech)).ask(Field {
        name: "reason",
        label: phrase!("expiry-reason.label").say_plain(speech),
        value: String::new(),
        hint: String::new(),
        longest: u16::try_from(*ExpiryRefusal::REASON.end()).unwrap_or(u16::MAX),
        required: true,
        long: true,
    })
}

/// For the one who decided.
pub fn told(shown: &Shown, speech: &Speech) -> Message {
    let (by, days) = (shown.by, shown.request.days);
    Message::text(match shown.request.state {
        State::Approved => tr!(speech, "expiry-told-approved", by = by, days = days),
        _ => tr!(speech, "expiry-told-refused", by = by),
    })
}

/// For the one who asked.
pub fn decided(shown: &Shown, speech: &Speech) -> Message {
    let request = &shown.request;
    let (points, days) = (request.points, request.days);
    match request.state {
        State::Approved => Message::card(
            tr!(speech, "expiry-decided-approved-title"),
            tr!(
                speech,
                "expiry-decided-approved",
                points = points,
                days = days
            ),
            Colour::Green,
        ),
        _ => Message::card(
            tr!(speech, "expiry-decided-refused-title"),
            match request.reason.is_empty() {
                true => tr!(speech, "expiry-decided-refused"),
                false => {
                    let reason = Arg::Block(request.reason.clone());
                    tr!(speech, "expiry-decided-refused-why", reason = reason)
                }
            },
            Colour::Grey,
        ),
    }
}
