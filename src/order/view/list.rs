//! One's own orders.
use super::news::code;
use crate::base::cut::cut;
use crate::base::ids::GuildId;
use crate::base::locale::Speech;
use crate::base::points::Points;
use crate::discord::custom_id::CustomId;
use crate::discord::message::{Colour, Message, button};
use crate::discord::pages::Pages;
use crate::order::rules::{Decided, Orders, State, Step, Told};
use crate::{phrase, tr};
use serenity::all::{ButtonStyle, CreateButton};

/// How many buttons a row holds.
const ROW: usize = 5;
/// How much of a reason is shown, so that six fit into one embed; the member has got the whole of it.
const REASON: usize = 150;

/// `/orders`: what was ordered, how far it is, and a button for each that can be taken back.
pub fn orders(guild: GuildId, orders: &Orders, speech: &Speech) -> Message {
    let title = tr!(speech, "orders-title");
    if orders.list.is_empty() && orders.page == 0 {
        return Message::card(title, tr!(speech, "orders-empty"), Colour::Blue);
    }
    let numbered: Vec<(i64, &Told)> = (orders.first..).zip(&orders.list).collect();
    let lines = numbered
        .iter()
        .map(|(number, told)| line(*number, told, speech));
    let body = lines.collect::<Vec<_>>().join("\n\n");
    let buttons = numbered
        .iter()
        .filter_map(|(number, told)| own(guild, *number, told, speech));
    let buttons: Vec<CreateButton> = buttons.collect();
    let mut message = Message::card(title, body, Colour::Blue);
    for row in buttons.chunks(ROW) {
        message = message.buttons(row.to_vec());
    }
    message.buttons(turns(guild, orders, speech))
}

fn line(number: i64, told: &Told, speech: &Speech) -> String {
    let order = &told.order;
    let head = tr!(
        speech,
        "orders-line",
        number = number,
        name = told.name(speech.locale),
        price = order.price,
        state = order.state.phrase(),
        at = order.placed_at
    );
    let head = match &order.note {
        Some(note) => {
            let note = tr!(speech, "orders-note", note = cut(note, REASON));
            format!("{head}\n{note}")
        }
        None => head,
    };
    let head = match super::detail::told(told, speech) {
        Some(said) => format!("{head}\n{said}"),
        None => head,
    };
    let head = match code(told, speech) {
        Some(code) => format!("{head}\n{code}"),
        None => head,
    };
    match (&order.reason, order.state) {
        (None, State::Failed) => {
            let cause = order.cause.map(|cause| cause.phrase().say(speech));
            let reason = cause.map(|said| format!("\n{said}"));
            head + &reason.unwrap_or_default()
        }
        (Some(reason), State::Refused | State::Failed) => {
            let reason = tr!(speech, "orders-reason", reason = cut(reason, REASON));
            format!("{head}\n{reason}")
        }
        _ => head,
    }
}

/// What its owner may do with it now.
fn own(guild: GuildId, number: i64, told: &Told, speech: &Speech) -> Option<CreateButton> {
    let name = cut(told.name(speech.locale), 50);
    let (label, action, style) = if told.order.after(Step::Cancel).is_ok() {
        let label = phrase!("orders-cancel", number = number, name = name);
        (label, "order.cancel", ButtonStyle::Danger)
    } else if told.order.after(Step::Receive).is_ok() {
        let label = phrase!("orders-have-it", number = number, name = name);
        (label, "order.receive", ButtonStyle::Success)
    } else {
        return None;
    };
    let id = CustomId::new(action, guild, told.order.id.0);
    Some(button(&id, cut(&label.say_plain(speech), 80), style))
}

fn turns(guild: GuildId, orders: &Orders, speech: &Speech) -> Vec<CreateButton> {
    let pages = Pages {
        page: orders.page,
        more: orders.more,
    };
    let labels = (phrase!("orders-newer"), phrase!("orders-older"));
    pages.buttons(labels, speech, |page| {
        CustomId::new("order.page", guild, page)
    })
}

/// An order was taken back.
pub fn cancelled(guild: GuildId, decided: &Decided, speech: &Speech) -> Message {
    let told = &decided.told;
    let (name, held) = (told.name(speech.locale), decided.held.unwrap_or_default());
    let text = match told.order.pool {
        Some(_) => tr!(speech, "orders-cancelled-shared", name = name, held = held),
        None => tr!(
            speech,
            "orders-cancelled",
            name = name,
            price = told.order.price,
            held = held.0
        ),
    };
    Message::text(text).buttons(vec![back(guild, speech)])
}

/// Its owner has it.
pub fn received(guild: GuildId, decided: &Decided, speech: &Speech) -> Message {
    let name = decided.told.name(speech.locale);
    let said = tr!(speech, "orders-received", name = name);
    let text = match decided.bonus {
        Points::ZERO => said,
        bonus => said + "\n" + &tr!(speech, "order-rescued.body", bonus = bonus),
    };
    Message::text(text).buttons(vec![back(guild, speech)])
}

fn back(guild: GuildId, speech: &Speech) -> CreateButton {
    let label = phrase!("orders-back").say_plain(speech);
    let id = CustomId::new("order.page", guild, 0);
    button(&id, label, ButtonStyle::Secondary)
}
