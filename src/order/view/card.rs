//! The card for those who decide, and the word to the member.
use crate::base::ids::{EntryId, GuildId};
use crate::base::locale::{Arg, Phrase, Speech};
use crate::discord::custom_id::CustomId;
use crate::discord::message::{Colour, Message, button};
use crate::discord::modal::{Field, Modal};
use crate::order::rules::{self, Approved, Cause, Decided, Order, Seen, State, Step};
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
        (tr!(speech, "order-card.member"), whose(seen, speech)),
        (tr!(speech, "order-card.price"), said(order.price, speech)),
        (tr!(speech, "order-card.state"), standing(seen).say(speech)),
    ];
    let card = Message::card(title, body, colour(order.state));
    let card = fields
        .into_iter()
        .fold(card, |card, (name, value)| card.short_field(name, value));
    let mut buttons = buttons(guild, order, speech);
    buttons.extend(details(guild, seen));
    card.buttons(buttons)
}

/// A value that stands alone.
fn said(value: impl Into<Arg>, speech: &Speech) -> String {
    tr!(speech, "order-card.value", value = value)
}

/// Who gets it, and with how many others they have paid for it.
fn whose(seen: &Seen, speech: &Speech) -> String {
    let (member, n) = (seen.member, seen.told.order.others);
    match n {
        0 => said(member, speech),
        n => tr!(speech, "order-card.together", member = member, n = n),
    }
}

fn standing(seen: &Seen) -> Phrase {
    let state = seen.told.order.state.phrase();
    match (seen.told.order.state, seen.decided_by) {
        (State::Placed | State::Cancelled | State::Received, _) => state,
        (_, Some(by)) => {
            phrase!("order-card.decided", state = state, by = by)
        }
        _ => state,
    }
}

fn colour(state: State) -> Colour {
    match state {
        State::Placed | State::Endorsed => Colour::Orange,
        State::Approved => Colour::Blue,
        State::Fulfilled | State::Received => Colour::Green,
        State::Refused | State::Cancelled | State::Failed => Colour::Grey,
    }
}

/// What those who act on orders may do with it now.
fn buttons(guild: GuildId, order: &Order, speech: &Speech) -> Vec<CreateButton> {
    let offered = [
        (
            Step::Approve,
            "order.approve",
            phrase!("order-card.approve"),
            ButtonStyle::Success,
        ),
        (
            Step::Refuse,
            "order.refuse",
            phrase!("order-card.refuse"),
            ButtonStyle::Danger,
        ),
        (
            Step::Fulfil,
            "order.fulfil",
            phrase!("order-card.fulfil"),
            ButtonStyle::Success,
        ),
        (
            Step::Fail,
            "order.fail",
            phrase!("order-card.fail"),
            ButtonStyle::Danger,
        ),
    ];
    let possible = offered
        .into_iter()
        .filter(|(step, ..)| order.after(*step).is_ok());
    possible
        .map(|(_, action, label, style)| {
            let id = CustomId::new(action, guild, order.id.0);
            button(&id, label.say_plain(speech), style)
        })
        .collect()
}

/// Shows what the member told with it, while that is of use.
fn details(guild: GuildId, seen: &Seen) -> Option<CreateButton> {
    let order = &seen.told.order;
    let asked = seen.asked.filter(|_| !order.state.is_last())?;
    let id = CustomId::new("order.detail", guild, order.id.0);
    let label = asked.named().say_plain(&seen.public);
    Some(button(&id, label, ButtonStyle::Secondary))
}

/// Asks for what is written with a step: why it won't be had, or what the member is to know.
pub fn asks(guild: GuildId, order: EntryId, step: Step, speech: &Speech) -> Modal {
    let (action, title, label) = match step {
        Step::Fulfil => (
            "order.note",
            phrase!("order-note.title"),
            phrase!("order-note.label"),
        ),
        Step::Fail => (
            "order.failed",
            phrase!("order-fail.title"),
            phrase!("order-fail.label"),
        ),
        _ => (
            "order.reason",
            phrase!("order-reason.title"),
            phrase!("order-reason.label"),
        ),
    };
    let id = CustomId::new(action, guild, order.0);
    Modal::new(id, title.say_plain(speech)).ask(Field {
        name: REASON,
        label: label.say_plain(speech),
        value: String::new(),
        hint: String::new(),
        longest: rules::REASON,
        required: step != Step::Fulfil,
        long: true,
    })
}

/// What came of approving: done, or to be confirmed by whoever approves alone.
pub fn approved(guild: GuildId, approved: &Approved, speech: &Speech) -> Message {
    match approved {
        Approved::Done(done) => decided(done, speech),
        Approved::Asked(order) => {
            let id = CustomId::new("order.alone", guild, order.0);
            let label = phrase!("order-alone.confirm").say_plain(speech);
            let confirm = button(&id, label, ButtonStyle::Danger);
            Message::text(tr!(speech, "order-alone.ask"))
                .beside()
                .buttons(vec![confirm])
        }
    }
}

/// Everybody who runs the program is told that somebody approved of their own order.
pub fn alone(seen: &Seen) -> Message {
    let (speech, order) = (&seen.public, &seen.told.order);
    Message::text(tr!(
        speech,
        "order-alone.told",
        member = seen.member,
        name = seen.told.name(speech.locale),
        price = order.price
    ))
}

/// What is to be mended, so that a Discord role can be given or taken back.
pub fn trouble(seen: &Seen, cause: Cause) -> Message {
    let speech = &seen.public;
    let name = seen.told.name(speech.locale);
    let said = tr!(speech, "order-trouble", name = name, member = seen.member);
    Message::text(format!("{said} {}", cause.mend().say(speech)))
}

/// Few codes of a reward are left, or none: it can't be had any more then.
pub fn low(seen: &Seen, left: i64) -> Message {
    let speech = &seen.public;
    let name = seen.told.name(speech.locale);
    Message::text(tr!(speech, "order-low", name = name, left = left))
}

/// What the one who decided is told.
pub fn decided(decided: &Decided, speech: &Speech) -> Message {
    let (told, member) = (&decided.told, decided.member);
    let (name, price) = (told.name(speech.locale), told.order.price);
    if told.order.pool.is_some() && told.order.state.gave_back() {
        let text = tr!(speech, "order-decided.shared", name = name, member = member);
        return Message::text(text);
    }
    Message::text(match told.order.state {
        State::Endorsed => tr!(speech, "order-decided.endorsed", name = name),
        State::Approved if told.item.terms.perk.is_some() => {
            tr!(speech, "order-decided.given", member = member)
        }
        State::Approved => tr!(
            speech,
            "order-decided.approved",
            name = name,
            member = member
        ),
        State::Fulfilled | State::Received if told.order.decided_by.is_none() => {
            tr!(speech, "order-decided.done", name = name, member = member)
        }
        State::Fulfilled | State::Received => {
            tr!(
                speech,
                "order-decided.fulfilled",
                name = name,
                member = member
            )
        }
        State::Failed => tr!(
            speech,
            "order-decided.failed",
            name = name,
            member = member,
            price = price
        ),
        State::Placed | State::Refused | State::Cancelled => tr!(
            speech,
            "order-decided.refused",
            name = name,
            member = member,
            price = price
        ),
    })
}
