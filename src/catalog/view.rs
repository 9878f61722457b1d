//! What the catalog looks like.
pub mod sheet;

use super::rules::{Item, Pool, Shelf, Told, stock, with_parts};
use crate::base::ids::{GuildId, ItemId};
use crate::base::locale::{Arg, Speech};
use crate::discord::custom_id::CustomId;
use crate::discord::message::{Colour, Message};
use crate::discord::modal::{Field, Modal};
use crate::discord::pages::Pages;
use crate::{phrase, tr};

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
        let (name, said) = item.entry(head, &item.terms.phrases(), speech, shelf.language);
        message = message.field(name, said);
    }
    paged(message, guild, shelf, speech)
}

fn languages(item: &Item) -> Arg {
    let names = item.texts.iter();
    Arg::List(names.map(|(locale, _)| Arg::from(locale.name())).collect())
}

fn paged(message: Message, guild: GuildId, shelf: &Shelf, speech: &Speech) -> Message {
    if shelf.pages < 2 {
        return message;
    }
    let pages = Pages {
        page: shelf.page,
        more: shelf.page + 1 < shelf.pages,
    };
    let labels = (phrase!("catalog-previous"), phrase!("catalog-next"));
    let turns = pages.buttons(labels, speech, |page| {
        CustomId::new("catalog.list", guild, page)
    });
    let footer = phrase!("catalog-page", page = shelf.page + 1, pages = shelf.pages);
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
    let line = with_parts(line, &told.item.terms.phrases(), speech);
    let mut lines = vec![said, line];
    if let Some(effort) = told.effort {
        lines.push(effort.phrase().say(speech));
        let none = effort.easy_up_to;
        lines.extend(none.map(|price| tr!(speech, "catalog-band-none-easy", price = price)));
    }
    Message::text(lines.join("\n"))
}
