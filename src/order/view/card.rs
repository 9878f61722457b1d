//! The card for those who decide, and the word to the member.
use crate::base::ids::{EntryId, GuildId};
use crate::base::locale::{Arg, Phrase, Speech};
use crate::base::points::Points;
use crate::discord::custom_id::CustomId;
use crate::discord::message::{Colour, Message, button};
use crate::discord::modal::{Field, Modal};
use crate::order::rules::{self, Decided, Seen, State, Step, Told};
use crate::{phrase, tr};
use serenity::all::{ButtonStyle, CreateButton};

/// The name of the reason's field.
pub const REASON: &str = "reason";

/// The card in the orders channel. The reason of a refusal is for the member alone, and so not on it.
pub fn card(guild: GuildId, seen: &Seen) -> Message {
    let (speech, order) = (&seen.public, &seen.told.order);
    let name = seen.told.name(speech.locale);
    let title = tr!(speech, "order-card.title", name = name);
    let body = tr!(speech, "order-card.body", at = order.placed_at);
    let fields = [
        (tr!(speech, "order-card.member"), said(seen.member, speech)),
        (tr!(speech, "order-card.price"), said(order.price, speech)),
        (tr!(speech, "order-card.state"), standing(seen).say(speech)),
    ];
    let card = Message::card(title, body, colour(order.state));
    let card = fields
        .into_iter()
        .fold(card, |card, (name, value)| card.short_field(name, value));
    match order.after(Step::Approve) {
        Ok(_) => card.buttons(buttons(guild, order.id, speech)),
        Err(_) => card,
    }
}

/// A value that stands alone.
fn said(value: impl Into<Arg>, speech: &Speech) -> String {
    tr!(speech, "order-card.value", value = value)
}

fn standing(seen: &Seen) -> Phrase {
    let state = seen.told.order.state.phrase();
    match (seen.told.order.state, seen.decided_by) {
        (State::Approved | State::Refused, Some(by)) => {
            phrase!("order-card.decided", state = state, by = by)
        }
        _ => state,
    }
}

fn colour(state: State) -> Colour {
    match state {
        State::Placed => Colour::Orange,
        State::Approved => Colour::Green,
        State::Refused | State::Cancelled => Colour::Grey,
    }
}

fn buttons(guild: GuildId, order: EntryId, speech: &Speech) -> Vec<CreateButton> {
    let approve = CustomId::new("order.approve", guild, order.0);
    let refuse = CustomId::new("order.refuse", guild, order.0);
    let (yes, no) = (phrase!("order-card.approve"), phrase!("order-card.refuse"));
    vec![
        button(&approve, yes.say_plain(speech), ButtonStyle::Success),
        button(&refuse, no.say_plain(speech), ButtonStyle::Danger),
    ]
}

/// Asks for the reason of a refusal.
pub fn reason(guild: GuildId, order: EntryId, speech: &Speech) -> Modal {
    let id = CustomId::new("order.reason", guild, order.0);
    Modal::new(id, phrase!("order-reason.title").say_plain(speech)).ask(Field {
        name: REASON,
        label: phrase!("order-reason.label").say_plain(speech),
        value: String::new(),
        hint: String::new(),
        longest: rules::REASON,
        required: true,
        long: true,
    })
}

/// What the one who decided is told.
pub fn decided(decided: &Decided, speech: &Speech) -> Message {
    let (told, member) = (&decided.told, decided.member);
    let name = told.name(speech.locale);
    let price = told.order.price;
    Message::text(match told.order.state {
        State::Approved => tr!(
            speech,
            "order-decided.approved",
            name = name,
            member = member
        ),
        _ => tr!(
            speech,
            "order-decided.refused",
            name = name,
            member = member,
            price = price
        ),
    })
}

/// What the member is told; nothing of what they did themselves.
pub fn decision(told: &Told, bonus: Points, speech: &Speech) -> Option<Message> {
    let (order, name) = (&told.order, told.name(speech.locale));
    match order.state {
        State::Placed | State::Cancelled => None,
        State::Approved => Some(Message::card(
            tr!(speech, "order-approved.title", name = name),
            approved(order.price, bonus, speech),
            Colour::Green,
        )),
        State::Refused => {
            let reason = Arg::Block(order.reason.clone().unwrap_or_default());
            let body = tr!(
                speech,
                "order-refused.body",
                price = order.price,
                reason = reason
            );
            let title = tr!(speech, "order-refused.title", name = name);
            Some(Message::card(title, body, Colour::Grey))
        }
    }
}

fn approved(price: Points, bonus: Points, speech: &Speech) -> String {
    let said = tr!(speech, "order-approved.body", price = price);
    match bonus {
        Points::ZERO => said,
        bonus => said + "\n" + &tr!(speech, "order-approved.bonus", bonus = bonus),
    }
}
