//! What the catalog looks like.
pub mod sheet;

use super::rules::{Item, Pool, Shelf, Told, stock};
use crate::base::cut::cut;
use crate::base::ids::{GuildId, ItemId};
use crate::base::inert::inert_line;
use crate::base::locale::{Arg, Phrase, Speech};
use crate::discord::custom_id::CustomId;
use crate::discord::message::{Colour, Message};
use crate::discord::modal::{Field, Modal};
use crate::discord::pages::Pages;
use crate::{phrase, tr};

/// How long a description may get once it is inert: eight of them fit into one embed of 6,000 characters.
const LONGEST: usize = 420;

/// How a button says that only what can be afforded is shown.
pub const REACH: &str = "reach";

/// `/shop`.
pub fn shop(guild: GuildId, shelf: &Shelf, speech: &Speech) -> Message {
    let title = tr!(speech, "shop-title");
    if shelf.items.is_empty() {
        let none = match shelf.reach {
            true => tr!(speech, "shop-nothing-in-reach", wallet = shelf.wallet),
            false => tr!(speech, "shop-empty"),
        };
        return Message::card(title, none, Colour::Orange);
    }
    let intro = match shelf.reach {
        true => tr!(speech, "shop-in-reach", wallet = shelf.wallet),
        false => tr!(speech, "shop-intro", wallet = shelf.wallet),
    };
    let mut message = Message::card(title, intro, Colour::Orange);
    for item in &shelf.items {
        let reach = reach(item, shelf);
        let head = tr!(
            speech,
            "shop-line",
            price = item.price,
            kind = item.kind.phrase(),
            stock = stock(item.stock),
            reach = reach
        );
        let head = with_parts(head, item.terms.gates(), speech);
        message = entry(message, item, shelf, speech, head);
    }
    paged(message, guild, "catalog.shop", shelf, speech)
}

/// `/catalog list`.
pub fn list(guild: GuildId, shelf: &Shelf, speech: &Speech) -> Message {
    let title = tr!(speech, "catalog-title");
    if shelf.items.is_empty() {
        return Message::card(title, tr!(speech, "catalog-empty"), Colour::Blue);
    }
    let mut message = Message::card(title, tr!(speech, "catalog-intro"), Colour::Blue);
    for item in &shelf.items {
        let head = tr!(
            speech,
            "catalog-line",
            price = item.price,
            kind = item.kind.phrase(),
            stock = stock(item.stock),
            languages = languages(item)
        );
        let head = with_parts(head, item.terms.phrases(), speech);
        message = entry(message, item, shelf, speech, head);
    }
    paged(message, guild, "catalog.list", shelf, speech)
}

/// What else there is to say, on a line of its own.
fn with_parts(head: String, parts: Vec<Phrase>, speech: &Speech) -> String {
    let said: Vec<String> = parts.iter().map(|part| part.say(speech)).collect();
    match said.is_empty() {
        true => head,
        false => format!("{head}\n{}", said.join(" · ")),
    }
}

fn entry(message: Message, item: &Item, shelf: &Shelf, speech: &Speech, head: String) -> Message {
    let name = inert_line(item.name(speech.locale, shelf.language));
    let description = description(item.description(speech.locale, shelf.language));
    let lines = [head, description];
    let lines: Vec<String> = lines.into_iter().filter(|line| !line.is_empty()).collect();
    message.field(name, lines.join("\n"))
}

/// A description that is all marks grows when it is made inert, and then shows its beginning only.
fn description(text: &str) -> String {
    let whole = inert_line(text);
    if whole.chars().count() <= LONGEST {
        whole
    } else {
        inert_line(&cut(text, 100))
    }
}

fn reach(item: &Item, shelf: &Shelf) -> Phrase {
    match item.price.minus(shelf.wallet) {
        _ if !item.in_stock() => phrase!("shop-reach-sold-out"),
        Some(missing) if missing.0 > 0 => phrase!("shop-reach-missing", missing = missing.0),
        _ => phrase!("shop-reach-yes"),
    }
}

fn languages(item: &Item) -> Arg {
    let names = item.texts.iter();
    Arg::List(names.map(|(locale, _)| Arg::from(locale.name())).collect())
}

fn paged(
    message: Message,
    guild: GuildId,
    action: &str,
    shelf: &Shelf,
    speech: &Speech,
) -> Message {
    if shelf.pages < 2 {
        return message;
    }
    let pages = Pages {
        page: shelf.page,
        more: shelf.page + 1 < shelf.pages,
    };
    let labels = (phrase!("shop-previous"), phrase!("shop-next"));
    let turns = pages.buttons(labels, speech, |page| {
        let extra = if shelf.reach { REACH } else { "" };
        CustomId::new(action, guild, page).with(extra)
    });
    let footer = phrase!("shop-page", page = shelf.page + 1, pages = shelf.pages);
    message.footer(footer.say_plain(speech)).buttons(turns)
}

/// A reward was added.
pub fn added(told: &Told, speech: &Speech) -> Message {
    changed(
        tr!(speech, "catalog-added", name = name(told, speech)),
        told,
        speech,
    )
}

/// A reward was changed.
pub fn edited(told: &Told, speech: &Speech) -> Message {
    changed(
        tr!(speech, "catalog-edited", name = name(told, speech)),
        told,
        speech,
    )
}

/// A reward was retired.
pub fn retired(told: &Told, speech: &Speech) -> Message {
    Message::text(tr!(speech, "catalog-retired", name = name(told, speech)))
}

/// The name of the field of codes.
pub const CODES: &str = "codes";

/// Asks for codes.
pub fn codes(guild: GuildId, item: ItemId, speech: &Speech) -> Modal {
    let id = CustomId::new("catalog.codes", guild, item.0);
    Modal::new(id, phrase!("catalog-codes.title").say_plain(speech)).ask(Field {
        name: CODES,
        label: phrase!("catalog-codes.label").say_plain(speech),
        value: String::new(),
        hint: phrase!("catalog-codes.hint").say_plain(speech),
        longest: 4_000,
        required: true,
        long: true,
    })
}

/// Codes were added: how many, and how many there are, but never which.
pub fn pool(pool: &Pool, speech: &Speech) -> Message {
    let name = pool.item.name(speech.locale, pool.language);
    let (added, free) = (pool.added, pool.free);
    Message::text(tr!(
        speech,
        "catalog-codes.added",
        name = name,
        n = added,
        free = free
    ))
}

/// A reward is offered again.
pub fn restored(told: &Told, speech: &Speech) -> Message {
    changed(
        tr!(speech, "catalog-restored", name = name(told, speech)),
        told,
        speech,
    )
}

fn name<'a>(told: &'a Told, speech: &Speech) -> &'a str {
    told.item.name(speech.locale, told.language)
}

fn changed(said: String, told: &Told, speech: &Speech) -> Message {
    let line = tr!(
        speech,
        "catalog-line",
        price = told.item.price,
        kind = told.item.kind.phrase(),
        stock = stock(told.item.stock),
        languages = languages(&told.item)
    );
    let line = with_parts(line, told.item.terms.phrases(), speech);
    let mut lines = vec![said, line];
    if let Some(effort) = told.effort {
        lines.push(effort.phrase().say(speech));
        let none = effort.easy_up_to;
        lines.extend(none.map(|price| tr!(speech, "catalog-band-none-easy", price = price)));
    }
    Message::text(lines.join("\n"))
}
