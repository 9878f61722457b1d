//! The orders on which somebody has to act.
use crate::base::cut::cut;
use crate::base::ids::{GuildId, UserId};
use crate::base::locale::{Phrase, Speech};
use crate::discord::custom_id::CustomId;
use crate::discord::message::{Colour, Message};
use crate::discord::pages::Pages;
use crate::order::rules::{Queue, Stage, Told, Waiting};
use crate::{phrase, tr};
use serenity::all::{CreateSelectMenu, CreateSelectMenuKind, CreateSelectMenuOption};

/// `/orders queue`: those that have waited longest first, and a menu to act on one.
pub fn queue(guild: GuildId, queue: &Queue, speech: &Speech) -> Message {
    let title = stage(queue.stage).say(speech);
    if queue.list.is_empty() {
        return Message::card(title, tr!(speech, "orders-queue-empty"), Colour::Blue);
    }
    let lines = queue
        .list
        .iter()
        .map(|(told, who)| line(told, *who, speech));
    let body = lines.collect::<Vec<_>>().join("\n\n");
    let message = Message::card(title, body, Colour::Blue).menu(menu(guild, queue, speech));
    let pages = Pages {
        page: queue.page,
        more: queue.more,
    };
    let labels = (phrase!("orders-sooner"), phrase!("orders-later"));
    message.buttons(pages.buttons(labels, speech, |page| {
        CustomId::new("order.queue", guild, page).with(extra(queue))
    }))
}

/// What the buttons carry beside the page: which orders, and whose.
fn extra(queue: &Queue) -> String {
    let stage = Stage::ALL.iter().position(|stage| *stage == queue.stage);
    let of = queue.of.map(|user| user.to_string()).unwrap_or_default();
    format!("{}:{of}", stage.unwrap_or_default())
}

/// What was carried; none where it is not what a button of ours carries.
pub fn carried(extra: &str) -> Option<(Stage, Option<UserId>)> {
    let (stage, of) = extra.split_once(':')?;
    let stage = *Stage::ALL.get(stage.parse::<usize>().ok()?)?;
    match of {
        "" => Some((stage, None)),
        of => Some((stage, Some(UserId(of.parse().ok()?)))),
    }
}

fn stage(stage: Stage) -> Phrase {
    match stage {
        Stage::Undecided => phrase!("orders-queue-undecided"),
        Stage::Approved => phrase!("orders-queue-approved"),
        Stage::Sent => phrase!("orders-queue-sent"),
    }
}

fn line(told: &Told, who: UserId, speech: &Speech) -> String {
    let order = &told.order;
    tr!(
        speech,
        "orders-queue-line",
        name = told.name(speech.locale),
        member = who,
        price = order.price,
        state = order.state.phrase(),
        at = order.moved_at
    )
}

fn menu(guild: GuildId, queue: &Queue, speech: &Speech) -> CreateSelectMenu {
    let options = queue.list.iter().map(|(told, _)| {
        let label = phrase!(
            "orders-queue-choice",
            name = cut(told.name(speech.locale), 60),
            price = told.order.price
        );
        let label = cut(&label.say_plain(speech), 100);
        CreateSelectMenuOption::new(label, told.order.id.0.to_string())
    });
    let kind = CreateSelectMenuKind::String {
        options: options.collect(),
    };
    let id = CustomId::new("order.pick", guild, 0);
    let hint = phrase!("orders-queue-pick").say_plain(speech);
    CreateSelectMenu::new(id.to_string(), kind).placeholder(hint)
}

/// Those who approve are told that orders wait.
pub fn waiting(waiting: Waiting, speech: &Speech) -> Message {
    let body = tr!(
        speech,
        "orders-waiting.body",
        n = waiting.orders,
        since = waiting.since
    );
    Message::card(tr!(speech, "orders-waiting.title"), body, Colour::Orange)
}
