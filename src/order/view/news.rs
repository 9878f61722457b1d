//! What a member is told of their order.
use crate::base::ids::{GuildId, RoleId};
use crate::base::locale::{Arg, Speech};
use crate::base::points::Points;
use crate::base::vault::Words;
use crate::discord::custom_id::CustomId;
use crate::discord::message::{Colour, Message, button};
use crate::order::rules::{Asked, Detail, News, Shared, State, Step, Told};
use crate::{phrase, tr};
use serenity::all::{ButtonStyle, CreateButton};

/// What has become of it; nothing of what they did themselves.
pub fn news(guild: GuildId, told: &Told, news: News, speech: &Speech) -> Option<Message> {
    let name = told.name(speech.locale);
    match news.step {
        Step::Endorse | Step::Cancel => None,
        Step::Receive => (news.bonus > Points::ZERO).then(|| {
            let title = tr!(speech, "order-rescued.title", name = name);
            let body = tr!(speech, "order-rescued.body", bonus = news.bonus);
            Message::card(title, body, Colour::Green)
        }),
        Step::Approve => Some(Message::card(
            tr!(speech, "order-approved.title", name = name),
            tr!(speech, "order-approved.body", price = told.order.price),
            Colour::Green,
        )),
        Step::Fulfil => Some(fulfilled(guild, told, speech)),
        Step::Refuse => Some(Message::card(
            tr!(speech, "order-refused.title", name = name),
            back(told, speech),
            Colour::Grey,
        )),
        Step::Fail => Some(Message::card(
            tr!(speech, "order-failed.title", name = name),
            back(told, speech),
            Colour::Grey,
        )),
    }
}

fn fulfilled(guild: GuildId, told: &Told, speech: &Speech) -> Message {
    let name = told.name(speech.locale);
    let credited = told
        .detail
        .as_ref()
        .filter(|told| told.asked == Asked::Invoice);
    let is_here = told.code != Words::None || told.item.terms.perk.is_some();
    if let (Some(detail), State::Fulfilled | State::Received, true) =
        (credited, told.order.state, told.code == Words::None)
    {
        return self::credited(detail, told, speech);
    }
    if told.item.is_donation() {
        return receipt(told, speech);
    }
    let title = match is_here {
        true => tr!(speech, "order-fulfilled.here", name = name),
        false => tr!(speech, "order-fulfilled.title", name = name),
    };
    let message = Message::card(title, what_for(told, speech), Colour::Green);
    match told.order.after(Step::Receive) {
        Ok(_) => message.buttons(vec![have_it(guild, told, speech)]),
        Err(_) => message,
    }
}

/// It is booked to the invoice that they named.
fn credited(detail: &Detail, told: &Told, speech: &Speech) -> Message {
    let name = told.name(speech.locale);
    let invoice = detail.shown(speech.locale).unwrap_or_default();
    let body = match told.item.terms.face {
        Some(face) => tr!(
            speech,
            "order-credited.body",
            money = face.arg(),
            invoice = invoice
        ),
        None => tr!(speech, "order-credited.plain", invoice = invoice),
    };
    Message::card(
        tr!(speech, "order-credited.title", name = name),
        body,
        Colour::Green,
    )
}

/// What somebody keeps of what they gave.
fn receipt(told: &Told, speech: &Speech) -> Message {
    let order = &told.order;
    let name = told.name(speech.locale);
    let (price, at) = (order.price, order.placed_at);
    let body = match order.others {
        0 => tr!(
            speech,
            "order-receipt.body",
            name = name,
            price = price,
            at = at
        ),
        n => tr!(
            speech,
            "order-receipt.together",
            name = name,
            price = price,
            at = at,
            n = n
        ),
    };
    let worth = told.item.terms.face;
    let body = match worth {
        Some(face) => body + "\n" + &tr!(speech, "order-receipt.worth", money = face.arg()),
        None => body,
    };
    Message::card(tr!(speech, "order-receipt.title"), body, Colour::Green)
}

/// What whoever gets it is to know.
fn what_for(told: &Told, speech: &Speech) -> String {
    let role = told.item.terms.perk.map(|perk| perk.role);
    if let Some(said) = code(told, speech).or_else(|| role_body(role, speech)) {
        return said;
    }
    match &told.order.note {
        Some(note) => {
            let note = Arg::Block(note.clone());
            tr!(speech, "order-fulfilled.noted", note = note)
        }
        None => tr!(speech, "order-fulfilled.body"),
    }
}

fn role_body(role: Option<RoleId>, speech: &Speech) -> Option<String> {
    role.map(|role| tr!(speech, "order-fulfilled.role", role = role))
}

/// The code that they got; nothing where there is none.
pub fn code(told: &Told, speech: &Speech) -> Option<String> {
    match &told.code {
        Words::None => None,
        Words::Clear(code) => Some(tr!(speech, "order-code", code = Arg::Raw(code.clone()))),
        Words::Locked => Some(tr!(speech, "order-code-locked")),
    }
}

/// The button by which a member says that they have it.
pub fn have_it(guild: GuildId, told: &Told, speech: &Speech) -> CreateButton {
    let id = CustomId::new("order.receive", guild, told.order.id.0);
    let label = phrase!("order-fulfilled.have-it").say_plain(speech);
    button(&id, label, ButtonStyle::Success)
}

fn back(told: &Told, speech: &Speech) -> String {
    let reason = match told.order.cause {
        Some(cause) => cause.phrase().into(),
        None => Arg::Block(told.order.reason.clone().unwrap_or_default()),
    };
    let price = told.order.price;
    match told.order.pool {
        Some(_) => tr!(speech, "order-refused.shared", reason = reason),
        None => tr!(speech, "order-refused.body", price = price, reason = reason),
    }
}

/// What each who had chipped in is told, once everything went back. The reason is for whoever ordered.
pub fn shared(told: &Told, shared: &Shared, speech: &Speech) -> Message {
    let name = told.name(speech.locale);
    let points = shared.points;
    let body = match told.order.state {
        State::Cancelled => tr!(speech, "order-shared.cancelled", points = points),
        State::Failed => tr!(speech, "order-shared.failed", points = points),
        _ => tr!(speech, "order-shared.refused", points = points),
    };
    let title = tr!(speech, "order-shared.title", name = name);
    Message::card(title, body, Colour::Grey)
}
