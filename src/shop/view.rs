//! What the shop looks like.
mod page;

pub use page::page;

use super::rules::{Back, Category, Front, Item, Looking, Shelf, extra, menu};
use crate::base::cut::cut;
use crate::base::ids::GuildId;
use crate::base::locale::Speech;
use crate::discord::custom_id::CustomId;
use crate::discord::message::{Colour, Message, button};
use crate::discord::pages::Pages;
use crate::{phrase, tr};
use serenity::all::{
    ButtonStyle, CreateButton, CreateSelectMenu, CreateSelectMenuKind, CreateSelectMenuOption,
};

/// How many characters Discord allows of an option of a menu.
const OPTION: usize = 100;
/// What the menu of categories says for all of them.
const ALL: &str = "all";

/// `/shop`: a page of rewards, a menu of categories, one of the rewards on the page, and where to go from there.
pub fn front(guild: GuildId, front: &Front, speech: &Speech) -> Message {
    let shelf = &front.shelf;
    let there = Looking {
        page: shelf.page,
        reach: shelf.reach,
        category: shelf.category.as_ref().map(|category| category.key()),
    };
    let mut message = Message::card(title(shelf, speech), intro(shelf, speech), Colour::Orange);
    for item in &shelf.items {
        let (name, said) = entry(item, shelf, speech);
        message = message.field(name, said);
    }
    if shelf.pages > 1 {
        let footer = phrase!("shop-page", page = shelf.page + 1, pages = shelf.pages);
        message = message.footer(footer.say_plain(speech));
    }
    let message = categories(message, guild, shelf, there, speech);
    let message = rewards(message, guild, shelf, there, speech);
    message.buttons(buttons(guild, front, there, speech))
}

fn title(shelf: &Shelf, speech: &Speech) -> String {
    match &shelf.category {
        Some(category) => tr!(speech, "shop-title-category", category = &category.name),
        None => tr!(speech, "shop-title"),
    }
}

fn intro(shelf: &Shelf, speech: &Speech) -> String {
    match (shelf.items.is_empty(), shelf.reach) {
        (true, true) => tr!(speech, "shop-nothing-in-reach", wallet = shelf.wallet),
        (true, false) => tr!(speech, "shop-empty"),
        (false, true) => tr!(speech, "shop-in-reach", wallet = shelf.wallet),
        (false, false) => tr!(speech, "shop-intro", wallet = shelf.wallet),
    }
}

fn entry(item: &Item, shelf: &Shelf, speech: &Speech) -> (String, String) {
    let head = tr!(
        speech,
        "shop-line",
        price = item.price,
        kind = item.kind.phrase(),
        stock = item.left(),
        reach = item.reach(shelf.wallet).phrase()
    );
    item.entry(head, &item.terms.gates(), speech, shelf.language)
}

/// The menu of categories; none where no reward is under any.
fn categories(
    message: Message,
    guild: GuildId,
    shelf: &Shelf,
    there: Looking,
    speech: &Speech,
) -> Message {
    if shelf.categories.is_empty() {
        return message;
    }
    let option = |category: &Category| {
        let n = category.items;
        let label = phrase!("shop-category", category = &category.name, n = n);
        let label = cut(&label.say_plain(speech), OPTION);
        CreateSelectMenuOption::new(label, category.key().to_string())
            .default_selection(there.category == Some(category.key()))
    };
    let all = phrase!("shop-all-categories").say_plain(speech);
    let all = CreateSelectMenuOption::new(all, ALL).default_selection(there.category.is_none());
    let chosen = menu(&shelf.categories, shelf.category.as_ref());
    let options = std::iter::once(all).chain(chosen.into_iter().map(option));
    let id = CustomId::new("shop.page", guild, there.page).with(extra(there));
    let kind = CreateSelectMenuKind::String {
        options: options.collect(),
    };
    let hint = phrase!("shop-pick-category").say_plain(speech);
    message.menu(CreateSelectMenu::new(id.to_string(), kind).placeholder(hint))
}

/// The menu of the rewards on the page.
fn rewards(
    message: Message,
    guild: GuildId,
    shelf: &Shelf,
    there: Looking,
    speech: &Speech,
) -> Message {
    let options = shelf.items.iter().map(|item| {
        let label = item.choice(speech.locale, shelf.language).say_plain(speech);
        CreateSelectMenuOption::new(cut(&label, OPTION), item.id.to_string())
    });
    let options: Vec<CreateSelectMenuOption> = options.collect();
    if options.is_empty() {
        return message;
    }
    let id = CustomId::new("shop.item", guild, 0).with(Back::Shop(there));
    let hint = phrase!("shop-look").say_plain(speech);
    let kind = CreateSelectMenuKind::String { options };
    message.menu(CreateSelectMenu::new(id.to_string(), kind).placeholder(hint))
}

/// The pages, what can be afforded or everything, and what is suggested; none where there is nothing at all.
fn buttons(guild: GuildId, front: &Front, there: Looking, speech: &Speech) -> Vec<CreateButton> {
    let shelf = &front.shelf;
    let pages = Pages {
        page: shelf.page,
        more: shelf.page + 1 < shelf.pages,
    };
    let labels = (phrase!("shop-previous"), phrase!("shop-next"));
    let mut buttons = pages.buttons(labels, speech, |page| {
        CustomId::new("shop.page", guild, page).with(extra(there))
    });
    if there != Looking::default() || !shelf.items.is_empty() {
        let turned = Looking {
            reach: !there.reach,
            ..there
        };
        let label = match there.reach {
            true => phrase!("shop-show-all"),
            false => phrase!("shop-show-reach"),
        };
        let id = CustomId::new("shop.page", guild, 0).with(extra(turned));
        buttons.push(button(&id, label.say_plain(speech), ButtonStyle::Secondary));
    }
    if front.for_you {
        let label = phrase!("shop-for-you").say_plain(speech);
        let id = CustomId::new("wish.for_you", guild, 0);
        buttons.push(button(&id, label, ButtonStyle::Secondary));
    }
    buttons
}
