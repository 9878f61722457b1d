//! Looking through the catalog, and the steps that orders put together in their own transactions.
mod change;
mod codes;
mod find;
mod note;
mod sheet;
mod take;

pub use change::{add, edit, restore, retire};
pub use codes::{add_codes, code_of, forget_code, hand_out, has_code, keep_code};
pub use find::{find, find_retired, named_by};
pub use note::note;
pub use sheet::{check, export, forget_drafts, import, judge_size};
pub use take::{admit, forget, gate, put_back, take_one};

use super::rules::{
    CatalogRefusal, Category, CategoryKey, Effort, Entry, Index, Item, Kind, Looking, Shelf,
    Wanted, page, proposed,
};
use super::store;
use crate::app::App;
use crate::base::clock::Instant;
use crate::base::cut::cut;
use crate::base::db::{Fault, Tx};
use crate::base::fold::fold;
use crate::base::ids::{GuildId, ItemId, UserId, least_at};
use crate::base::locale::{Locale, Phrase};
use crate::base::points::Points;
use crate::base::refusal::Outcome;
use crate::base::sixteen::{SIXTEEN, sixteen};
use crate::ledger::service as ledger;
use crate::member::service as member;
use crate::program::service as program;
use std::collections::BTreeMap;
use std::sync::Arc;

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
    (page, reach): (i64, bool),
) -> Outcome<Shelf> {
    let looking = Looking {
        page,
        reach,
        category: None,
    };
    browse(app, guild, user, locale, looking).await
}

/// One page of the rewards that somebody looks at, by price and then by name.
///
/// # Errors
/// Nothing is under that category any more; or a fault of the database.
pub async fn browse(
    app: &App,
    guild: GuildId,
    user: UserId,
    locale: Locale,
    looking: Looking,
) -> Outcome<Shelf> {
    let mut tx = app.db.read().await?;
    let asked = store::index::look(&mut tx, guild)?;
    let language = program::peek(&mut tx, guild, app.now())
        .await?
        .settings
        .language;
    let wallet = wallet(&mut tx, app, guild, user).await?;
    let index = store::index::load(&mut tx, guild, asked).await?;
    let names = (locale, language);
    let categories = index.categories(&Wanted::default(), names);
    let category = chosen(&categories, looking.category)?.cloned();
    let wanted = Wanted {
        reach: looking.reach.then_some(wallet),
        category: category.as_ref().map(|category| category.name.as_str()),
        ..Wanted::default()
    };
    let (ids, page, pages) = page(index.chosen(&wanted, names), PAGE, looking.page);
    Ok(Shelf {
        items: those(&mut tx, guild, &ids).await?,
        reach: looking.reach,
        category,
        categories,
        page,
        pages,
        wallet,
        language,
    })
}

fn chosen(
    categories: &[Category],
    key: Option<CategoryKey>,
) -> Result<Option<&Category>, CatalogRefusal> {
    let Some(key) = key else { return Ok(None) };
    let found = categories.iter().find(|one| one.key() == key);
    found.map(Some).ok_or(CatalogRefusal::CategoryGone)
}

/// The category that somebody typed by hand, or picked while typing.
///
/// # Errors
/// Nothing is under it; or a fault of the database.
pub async fn category(app: &App, guild: GuildId, typed: &str) -> Outcome<CategoryKey> {
    let mut tx = app.db.read().await?;
    let key = CategoryKey::of(typed);
    let all = categories(&mut tx, guild).await?;
    match all.iter().any(|one| one.key() == key) {
        true => Ok(key),
        false => Err(CatalogRefusal::NoCategory(cut(typed.trim(), 80)).into()),
    }
}

/// The categories whose name contains what somebody typed so far.
///
/// # Errors
/// A fault of the database.
pub async fn suggest_categories(
    app: &App,
    guild: GuildId,
    typed: &str,
) -> Result<Vec<Category>, Fault> {
    let mut tx = app.db.read().await?;
    let typed = fold(typed);
    let mut all = categories(&mut tx, guild).await?;
    all.retain(|one| fold(&one.name).contains(&typed));
    all.truncate(CHOICES);
    Ok(all)
}

/// What the rewards cost that can be had, in no order.
///
/// # Errors
/// A fault of the database.
pub async fn prices(tx: &mut Tx, guild: GuildId) -> Result<Vec<Points>, Fault> {
    let index = index(tx, guild).await?;
    Ok(index.offered().map(|entry| entry.price).collect())
}

/// The categories of what can be had, in the order of their names, and how many rewards are in each.
///
/// # Errors
/// A fault of the database.
pub async fn categories(tx: &mut Tx, guild: GuildId) -> Result<Vec<Category>, Fault> {
    let index = index(tx, guild).await?;
    let names = (Locale::default(), Locale::default());
    Ok(index.categories(&Wanted::default(), names))
}

/// The rewards of a sort that can be had, by price and then by name.
///
/// # Errors
/// A fault of the database.
pub async fn of_kind(
    tx: &mut Tx,
    guild: GuildId,
    kind: Kind,
    locales: (Locale, Locale),
) -> Result<Vec<Item>, Fault> {
    let wanted = Wanted {
        kind: Some(kind),
        ..Wanted::default()
    };
    let ids = index(tx, guild).await?.chosen(&wanted, locales);
    those(tx, guild, &ids).await
}

/// Whether a reward that can be had is a Discord role.
///
/// # Errors
/// A fault of the database.
pub async fn gives_roles(tx: &mut Tx, guild: GuildId) -> Result<bool, Fault> {
    let index = index(tx, guild).await?;
    Ok(index.offered().any(|entry| entry.perk))
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
    let ids = (least_at(from), least_at(until));
    let rows = store::between(tx, guild, ids).await?;
    let mut items: Vec<Item> = read(rows)?;
    items.retain(Item::in_stock);
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
    let asked = store::index::look(&mut tx, guild)?;
    let language = program::peek(&mut tx, guild, app.now())
        .await?
        .settings
        .language;
    let wallet = match all {
        true => None,
        false => Some(wallet(&mut tx, app, guild, user).await?),
    };
    let index = store::index::load(&mut tx, guild, asked).await?;
    let found = index.matching(typed, (false, wallet), (locale, language), CHOICES);
    Ok(choices(found, (locale, language)))
}

fn choices(found: Vec<&Entry>, names: (Locale, Locale)) -> Vec<(Phrase, ItemId)> {
    let choices = found.into_iter();
    choices
        .map(|entry| (entry.choice(names.0, names.1), entry.id))
        .collect()
}

/// What prices mean in a program, while somebody types one.
///
/// # Errors
/// A fault of the database.
pub async fn suggest_prices(
    app: &App,
    guild: GuildId,
    typed: &str,
) -> Result<Vec<(Points, Effort)>, Fault> {
    let mut tx = app.db.read().await?;
    let settings = program::peek(&mut tx, guild, app.now()).await?.settings;
    Ok(proposed(typed, &settings))
}

async fn wallet(tx: &mut Tx, app: &App, guild: GuildId, user: UserId) -> Result<Points, Fault> {
    let Some(member) = member::find(tx, guild, user).await? else {
        return Ok(Points::ZERO);
    };
    let wallet = ledger::wallet(tx, guild, member.id, app.now()).await?;
    Ok(wallet.spendable)
}

/// Every reward that can be had, with all there is of each, the oldest first. Whoever wants some of them asks the index.
///
/// # Errors
/// A fault of the database.
pub async fn offered(tx: &mut Tx, guild: GuildId) -> Result<Vec<Item>, Fault> {
    read(store::offered(tx, guild).await?)
}

fn read(rows: Vec<store::Row>) -> Result<Vec<Item>, Fault> {
    rows.into_iter().map(store::Row::read).collect()
}

async fn index(tx: &mut Tx, guild: GuildId) -> Result<Arc<Index>, Fault> {
    let asked = store::index::look(tx, guild)?;
    store::index::load(tx, guild, asked).await
}

/// These rewards as they are now, in this order.
///
/// # Errors
/// A fault of the database.
pub async fn those(tx: &mut Tx, guild: GuildId, ids: &[ItemId]) -> Result<Vec<Item>, Fault> {
    let mut found = BTreeMap::new();
    for some in ids.chunks(SIXTEEN).filter_map(sixteen) {
        for item in read(store::some(tx, guild, some).await?)? {
            found.insert(item.id, item);
        }
    }
    Ok(ids.iter().filter_map(|id| found.remove(id)).collect())
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
    let asked = store::index::look(&mut tx, guild)?;
    let settings = program::peek(&mut tx, guild, app.now()).await?.settings;
    let names = (locale, settings.language);
    let index = store::index::load(&mut tx, guild, asked).await?;
    let found = index.matching(typed, (true, None), names, CHOICES);
    Ok(choices(found, names))
}
