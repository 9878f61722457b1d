//! One's own orders.
use crate::base::cut::cut;
use crate::base::ids::GuildId;
use crate::base::locale::Speech;
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
    let open = numbered
        .iter()
        .filter(|(_, told)| told.order.after(Step::Cancel).is_ok());
    let buttons: Vec<CreateButton> = open
        .map(|(number, told)| take_back(guild, *number, told, speech))
        .collect();
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
    match (&order.reason, order.state) {
        (Some(reason), State::Refused) => {
            let reason = tr!(speech, "orders-reason", reason = cut(reason, REASON));
            format!("{head}\n{reason}")
        }
        _ => head,
    }
}

fn take_back(guild: GuildId, number: i64, told: &Told, speech: &Speech) -> CreateButton {
    let name = cut(told.name(speech.locale), 50);
    let label = phrase!("orders-cancel", number = number, name = name).say_plain(speech);
    let id = CustomId::new("order.cancel", guild, told.order.id.0);
    button(&id, cut(&label, 80), ButtonStyle::Danger)
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
    let text = tr!(
        speech,
        "orders-cancelled",
        name = told.name(speech.locale),
        price = told.order.price,
        held = decided.held.unwrap_or_default().0
    );
    let back = phrase!("orders-back").say_plain(speech);
    let id = CustomId::new("order.page", guild, 0);
    Message::text(text).buttons(vec![button(&id, back, ButtonStyle::Secondary)])
}
