//! What is said of a correction.
use super::rules::{State, Told, number};
use crate::base::ids::GuildId;
use crate::base::locale::{Arg, Phrase, Speech};
use crate::base::points::Points;
use crate::discord::custom_id::CustomId;
use crate::discord::message::{Colour, Message, button};
use crate::{phrase, tr};
use serenity::all::{ButtonStyle, CreateButton};

/// To the admin who asked or decided.
pub fn told(told: &Told, speech: &Speech) -> Message {
    let correction = &told.correction;
    let (what, from) = (correction.what.phrase(), told.from.clone());
    let points = correction.points;
    Message::text(match correction.state {
        State::Waiting => {
            let channel = correction.channel;
            tr!(
                speech,
                "correction-waits",
                points = points,
                channel = channel
            )
        }
        State::Declined => tr!(speech, "correction-declined", what = what),
        State::Done if from.is_empty() => tr!(speech, "correction-done-nothing", what = what),
        State::Done => {
            let done = tr!(
                speech,
                "correction-done",
                what = what,
                points = points,
                from = from
            );
            match correction.owed {
                Points::ZERO => done,
                owed => done + " " + &tr!(speech, "correction-done-owed", owed = owed),
            }
        }
    })
}

/// For the second admin.
pub fn card(guild: GuildId, told: &Told) -> Message {
    let (speech, correction) = (&told.public, &told.correction);
    let title = tr!(speech, "correction-card.title");
    let body = tr!(
        speech,
        "correction-card.body",
        by = told.asked_by,
        what = correction.what.phrase(),
        points = correction.points,
        from = told.from.clone()
    );
    let reason = Arg::Block(correction.reason.clone());
    let reason = tr!(speech, "correction-card.reason", reason = reason);
    let number = Arg::Raw(number(correction.entry));
    let number = phrase!("correction-card.number", number = number);
    let state = standing(told);
    let body = format!("{body}\n{reason}\n{}", state.say(speech));
    let card = Message::card(title, body, colour(correction.state));
    let card = card.footer(number.say_plain(speech));
    match correction.state {
        State::Waiting => card.buttons(buttons(guild, told, speech)),
        _ => card,
    }
}

fn standing(told: &Told) -> Phrase {
    match (told.correction.state, told.decided_by) {
        (State::Done, Some(by)) => phrase!("correction-card.confirmed", by = by),
        (State::Declined, Some(by)) => phrase!("correction-card.declined", by = by),
        _ => phrase!("correction-card.waiting"),
    }
}

fn colour(state: State) -> Colour {
    match state {
        State::Waiting => Colour::Orange,
        State::Done => Colour::Green,
        State::Declined => Colour::Grey,
    }
}

fn buttons(guild: GuildId, told: &Told, speech: &Speech) -> Vec<CreateButton> {
    let id = told.correction.id.0;
    let confirm = CustomId::new("correction.confirm", guild, id);
    let decline = CustomId::new("correction.decline", guild, id);
    let (yes, no) = (
        phrase!("correction-card.confirm"),
        phrase!("correction-card.decline"),
    );
    vec![
        button(&confirm, yes.say_plain(speech), ButtonStyle::Danger),
        button(&decline, no.say_plain(speech), ButtonStyle::Secondary),
    ]
}
