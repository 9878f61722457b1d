//! What there is to give to.
use crate::base::cut::cut;
use crate::base::ids::GuildId;
use crate::base::inert::inert_line;
use crate::base::locale::Speech;
use crate::base::points::Points;
use crate::discord::custom_id::CustomId;
use crate::discord::message::{Colour, Message};
use crate::order::rules::{Causes, Charity};
use crate::{phrase, tr};
use serenity::all::{CreateSelectMenu, CreateSelectMenuKind, CreateSelectMenuOption};

/// How many stand on the card; Discord's menus hold as many.
const MOST: usize = 25;

/// `/donations`: each cause with what was given to it, and a menu to give.
pub fn causes(guild: GuildId, causes: &Causes, speech: &Speech) -> Message {
    let title = tr!(speech, "causes-title");
    if causes.list.is_empty() {
        return Message::card(title, tr!(speech, "causes-empty"), Colour::Orange);
    }
    let intro = tr!(speech, "causes-intro", wallet = causes.wallet);
    let shown = || causes.list.iter().take(MOST);
    let card = shown().fold(
        Message::card(title, intro, Colour::Orange),
        |card, cause| {
            let name = cause.item.name(speech.locale, causes.language);
            card.field(inert_line(name), line(cause, speech))
        },
    );
    let within = shown().filter(|cause| cause.item.in_stock() && cause.item.price <= causes.wallet);
    let options: Vec<CreateSelectMenuOption> = within
        .map(|cause| {
            let label = cause.item.choice(speech.locale, causes.language);
            let label = cut(&label.say_plain(speech), 100);
            CreateSelectMenuOption::new(label, cause.item.id.to_string())
        })
        .collect();
    if options.is_empty() {
        return card;
    }
    let id = CustomId::new("order.give", guild, 0);
    let hint = phrase!("causes-pick").say_plain(speech);
    let kind = CreateSelectMenuKind::String { options };
    card.menu(CreateSelectMenu::new(id.to_string(), kind).placeholder(hint))
}

fn line(cause: &Charity, speech: &Speech) -> String {
    let said = tr!(
        speech,
        "causes-line",
        price = cause.item.price,
        points = cause.points,
        n = cause.times
    );
    match cause.own {
        Points::ZERO => said,
        own => said + "\n" + &tr!(speech, "causes-own", own = own),
    }
}
