//! Finding one reward by what was chosen or typed by hand.
use super::{get, index};
use crate::app::App;
use crate::base::cut::cut;
use crate::base::db::{Fault, Tx};
use crate::base::fold::fold;
use crate::base::ids::{GuildId, ItemId};
use crate::base::locale::Locale;
use crate::base::refusal::Outcome;
use crate::catalog::rules::{CatalogRefusal, Item};
use crate::catalog::store;
use crate::program::service as program;

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
    let chosen = by_id(tx, guild, typed).await?;
    if let Some(item) = chosen.as_ref().filter(|item| !item.retired) {
        return Ok(item.clone());
    }
    if let Some(id) = store::by_name(tx, guild, &fold(typed)).await? {
        return Ok(get(tx, guild, id).await?);
    }
    match chosen.or(last_retired(tx, guild, typed).await?) {
        Some(item) => {
            let name = item.name(locale, fallback).to_owned();
            Err(CatalogRefusal::Retired(name).into())
        }
        None => Err(unknown(typed).into()),
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
    let chosen = by_id(tx, guild, typed).await?;
    if let Some(item) = chosen.as_ref().filter(|item| item.retired) {
        return Ok(item.clone());
    }
    if let Some(item) = last_retired(tx, guild, typed).await? {
        return Ok(item);
    }
    let named = store::by_name(tx, guild, &fold(typed)).await?;
    let offered = match (chosen, named) {
        (None, Some(id)) => Some(get(tx, guild, id).await?),
        (chosen, _) => chosen,
    };
    match offered {
        Some(item) => {
            let name = item.name(locale, fallback).to_owned();
            Err(CatalogRefusal::Offered(name).into())
        }
        None => Err(unknown(typed).into()),
    }
}

fn unknown(typed: &str) -> CatalogRefusal {
    CatalogRefusal::Unknown(cut(typed.trim(), 80))
}

async fn by_id(tx: &mut Tx, guild: GuildId, typed: &str) -> Result<Option<Item>, Fault> {
    let Ok(id) = typed.trim().parse().map(ItemId) else {
        return Ok(None);
    };
    let row = store::get(tx, guild, id).await?;
    row.map(store::Row::read).transpose()
}

/// Of those that were taken out of the shop and go by a name, the one that is the newest.
async fn last_retired(tx: &mut Tx, guild: GuildId, typed: &str) -> Result<Option<Item>, Fault> {
    let index = index(tx, guild).await?;
    let last = index.named(typed).filter(|entry| entry.retired).last();
    match last {
        Some(entry) => Ok(Some(get(tx, guild, entry.id).await?)),
        None => Ok(None),
    }
}
