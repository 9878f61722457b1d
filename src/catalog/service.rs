//! Looking through the catalog, and the steps that orders put together in their own transactions.
mod change;
mod codes;
mod note;
mod take;

pub use change::{add, edit, restore, retire};
pub use codes::{add_codes, code_of, forget_code, hand_out, has_code, keep_code};
pub use note::note;
pub use take::{admit, forget, put_back, take_one};

use super::rules::{CatalogRefusal, Item, Kind, Shelf, matching, named, page};
use super::store;
use crate::app::App;
use crate::base::clock::Instant;
use crate::base::cut::cut;
use crate::base::db::{Fault, Tx};
use crate::base::ids::{GuildId, ItemId, UserId, drawn_at};
use crate::base::locale::{Locale, Phrase};
use crate::base::points::Points;
use crate::base::refusal::Outcome;
use crate::ledger::service as ledger;
use crate::member::service as member;
use crate::program::service as program;

/// How many rewards a page shows.
const PAGE: usize = 8;
/// How many choices Discord shows.
const CHOICES: usize = 25;

/// The rewards that can be had, by price and then by name.
///
/// # Errors
/// A fault of the database.
pub async fn shelf(
    app: &App,
    guild: GuildId,
    user: UserId,
    locale: Locale,
    (turned, reach): (i64, bool),
) -> Outcome<Shelf> {
    let mut tx = app.db.read().await?;
    let language = program::peek(&mut tx, guild, app.now())
        .await?
        .settings
        .language;
    let wallet = wallet(&mut tx, app, guild, user).await?;
    let mut items = matching(offered(&mut tx, guild).await?, "", None, locale, language);
    if reach {
        items.retain(|item| item.in_stock() && item.price <= wallet);
    }
    let (items, page, pages) = page(items, PAGE, turned);
    Ok(Shelf {
        reach,
        items,
        page,
        pages,
        wallet,
        language,
    })
}

/// What the rewards cost that can be had, in no order.
///
/// # Errors
/// A fault of the database.
pub async fn prices(tx: &mut Tx, guild: GuildId) -> Result<Vec<Points>, Fault> {
    let items = offered(tx, guild).await?;
    Ok(items.into_iter().map(|item| item.price).collect())
}

/// The rewards of a sort that can be had, by price and then by name.
///
/// # Errors
/// A fault of the database.
pub async fn of_kind(
    tx: &mut Tx,
    guild: GuildId,
    kind: Kind,
    (locale, fallback): (Locale, Locale),
) -> Result<Vec<Item>, Fault> {
    let mut items = offered(tx, guild).await?;
    items.retain(|item| item.kind == kind);
    Ok(matching(items, "", None, locale, fallback))
}

/// Whether a reward that can be had is a Discord role.
///
/// # Errors
/// A fault of the database.
pub async fn gives_roles(tx: &mut Tx, guild: GuildId) -> Result<bool, Fault> {
    let items = offered(tx, guild).await?;
    Ok(items.iter().any(|item| item.terms.perk.is_some()))
}

/// The rewards that can be had and are new since a moment, up to another.
///
/// # Errors
/// A fault of the database.
pub async fn added(
    tx: &mut Tx,
    guild: GuildId,
    (from, until): (Instant, Instant),
) -> Result<Vec<Item>, Fault> {
    let mut items = offered(tx, guild).await?;
    items.retain(|item| (from..until).contains(&drawn_at(item.id.0)) && item.in_stock());
    items.sort_by_key(|item| item.id);
    Ok(items)
}

/// What to propose to somebody who is typing a reward's name: what is shown, and what it stands for. Those that they
/// can afford come first, unless `all` are alike.
///
/// # Errors
/// A fault of the database.
pub async fn suggest(
    app: &App,
    guild: GuildId,
    user: UserId,
    locale: Locale,
    typed: &str,
    all: bool,
) -> Result<Vec<(Phrase, ItemId)>, Fault> {
    let mut tx = app.db.read().await?;
    let language = program::peek(&mut tx, guild, app.now())
        .await?
        .settings
        .language;
    let wallet = wallet(&mut tx, app, guild, user).await?;
    let items = offered(&mut tx, guild).await?;
    let found = matching(items, typed, (!all).then_some(wallet), locale, language);
    let choices = found.iter().take(CHOICES);
    Ok(choices
        .map(|item| (item.choice(locale, language), item.id))
        .collect())
}

async fn wallet(tx: &mut Tx, app: &App, guild: GuildId, user: UserId) -> Result<Points, Fault> {
    let Some(member) = member::find(tx, guild, user).await? else {
        return Ok(Points::ZERO);
    };
    let wallet = ledger::wallet(tx, guild, member.id, app.now()).await?;
    Ok(wallet.spendable)
}

async fn offered(tx: &mut Tx, guild: GuildId) -> Result<Vec<Item>, Fault> {
    let mut items = all(tx, guild).await?;
    items.retain(|item| !item.retired);
    Ok(items)
}

async fn all(tx: &mut Tx, guild: GuildId) -> Result<Vec<Item>, Fault> {
    let rows = store::all(tx, guild).await?;
    rows.into_iter().map(store::Row::read).collect()
}

/// Every reward that goes by an id, or by a name in any language.
async fn going_by(tx: &mut Tx, guild: GuildId, typed: &str) -> Result<Vec<Item>, Fault> {
    let items = all(tx, guild).await?;
    let chosen = typed.trim().parse().ok().map(ItemId);
    let by_id = items.iter().filter(|item| Some(item.id) == chosen);
    Ok(by_id.chain(named(&items, typed)).cloned().collect())
}

/// The reward that was chosen (by its id) or typed by hand (by its name in any language); a refusal names it in the
/// language of the one who typed, or else the program's.
///
/// # Errors
/// Nothing goes by it, or only something that was retired; or a fault of the database.
pub async fn find(
    tx: &mut Tx,
    guild: GuildId,
    typed: &str,
    (locale, fallback): (Locale, Locale),
) -> Outcome<Item> {
    let mut found = going_by(tx, guild, typed).await?;
    found.sort_by_key(|item| item.retired);
    match found.first() {
        Some(item) if item.retired => {
            let name = item.name(locale, fallback).to_owned();
            Err(CatalogRefusal::Retired(name).into())
        }
        Some(item) => Ok(item.clone()),
        None => Err(CatalogRefusal::Unknown(cut(typed.trim(), 80)).into()),
    }
}

/// The reward that was chosen or typed by hand, for somebody who reads a language.
///
/// # Errors
/// As for [`find`].
pub async fn named_by(app: &App, guild: GuildId, typed: &str, locale: Locale) -> Outcome<Item> {
    let mut tx = app.db.read().await?;
    let settings = program::peek(&mut tx, guild, app.now()).await?.settings;
    find(&mut tx, guild, typed, (locale, settings.language)).await
}

/// A reward by its id.
///
/// # Errors
/// A fault of the database, or no such reward.
pub async fn get(tx: &mut Tx, guild: GuildId, id: ItemId) -> Result<Item, Fault> {
    let row = store::get(tx, guild, id).await?;
    row.ok_or_else(|| Fault::Broken(format!("there is no reward {id}")))?
        .read()
}

/// A reward that was taken out of the shop, by its id or its name in any language.
///
/// # Errors
/// Nothing goes by it, or it is offered; or a fault of the database.
pub async fn find_retired(
    tx: &mut Tx,
    guild: GuildId,
    typed: &str,
    (locale, fallback): (Locale, Locale),
) -> Outcome<Item> {
    let mut found = going_by(tx, guild, typed).await?;
    // The one that was taken out last goes by the name.
    found.sort_by_key(|item| (!item.retired, std::cmp::Reverse(item.id)));
    match found.first() {
        Some(item) if item.retired => Ok(item.clone()),
        Some(item) => {
            let name = item.name(locale, fallback).to_owned();
            Err(CatalogRefusal::Offered(name).into())
        }
        None => Err(CatalogRefusal::Unknown(cut(typed.trim(), 80)).into()),
    }
}

/// What to propose of what was taken out of the shop.
///
/// # Errors
/// A fault of the database.
pub async fn suggest_retired(
    app: &App,
    guild: GuildId,
    locale: Locale,
    typed: &str,
) -> Result<Vec<(Phrase, ItemId)>, Fault> {
    let mut tx = app.db.read().await?;
    let settings = program::peek(&mut tx, guild, app.now()).await?.settings;
    let language = settings.language;
    let mut items = all(&mut tx, guild).await?;
    items.retain(|item| item.retired);
    let found = matching(items, typed, None, locale, language);
    let choices = found.iter().take(CHOICES);
    Ok(choices
        .map(|item| (item.choice(locale, language), item.id))
        .collect())
}
