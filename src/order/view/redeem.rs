//! Asking, and what came of it.
use super::detail::will_ask;
use crate::base::ids::GuildId;
use crate::base::locale::Speech;
use crate::base::points::Points;
use crate::discord::custom_id::CustomId;
use crate::discord::message::{Colour, Message, button};
use crate::order::rules::{Confirmed, Offer, Told};
use crate::{phrase, tr};
use serenity::all::ButtonStyle;

/// What it costs and what will be left, to be confirmed.
pub fn offer(guild: GuildId, offer: &Offer, speech: &Speech) -> Message {
    let name = offer.item.name(speech.locale, offer.language);
    let title = tr!(speech, "order-offer.title", name = name);
    let body = body(offer, offer.item.price, speech);
    let asked = offer.item.terms.asked();
    let body = match asked {
        Some(asked) => format!("{body}\n{}", will_ask(asked, speech)),
        None => body,
    };
    let action = if asked.is_some() {
        "order.ask"
    } else {
        "order.confirm"
    };
    let confirm = CustomId::new(action, guild, offer.draft.0);
    let decline = CustomId::new("order.decline", guild, offer.draft.0);
    let (yes, no) = (
        phrase!("order-offer.confirm"),
        phrase!("order-offer.decline"),
    );
    Message::card(title, body, Colour::Orange).buttons(vec![
        button(&confirm, yes.say_plain(speech), ButtonStyle::Success),
        button(&decline, no.say_plain(speech), ButtonStyle::Secondary),
    ])
}

fn body(offer: &Offer, price: Points, speech: &Speech) -> String {
    let left = offer.left;
    match offer.was {
        Some(was) => tr!(
            speech,
            "order-offer.changed",
            was = was.0,
            price = price,
            left = left.0
        ),
        None => tr!(speech, "order-offer.body", price = price, left = left.0),
    }
}

/// Ordered, or asked again.
pub fn confirmed(guild: GuildId, done: &Confirmed, speech: &Speech) -> Message {
    match done {
        Confirmed::Placed(told) => placed(told, speech),
        Confirmed::Again(again) => offer(guild, again, speech),
    }
}

fn placed(told: &Told, speech: &Speech) -> Message {
    let title = tr!(
        speech,
        "order-placed.title",
        name = told.name(speech.locale)
    );
    let (price, left) = (told.order.price, told.order.left_after.0);
    let state = told.order.state.phrase();
    let body = match told.order.state.is_open() {
        true => tr!(
            speech,
            "order-placed.body",
            price = price,
            left = left,
            state = state
        ),
        false => tr!(
            speech,
            "order-placed.unasked",
            price = price,
            left = left,
            state = state
        ),
    };
    Message::card(title, body, Colour::Green)
}

/// Not now.
pub fn declined(speech: &Speech) -> Message {
    Message::text(tr!(speech, "order-declined"))
}
