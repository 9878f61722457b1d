//! Looking at what one wishes for.
use super::Visitor;
use crate::app::App;
use crate::base::db::{Fault, Tx};
use crate::base::ids::{GuildId, ItemId, MemberId};
use crate::base::locale::{Locale, Phrase};
use crate::base::refusal::Outcome;
use crate::catalog::rules::{Item, matching};
use crate::catalog::service as catalog;
use crate::ledger::service as ledger;
use crate::member::service as member;
use crate::notification::rules::Switches;
use crate::notification::service as notification;
use crate::program::service as program;
use crate::wish::rules::{Idea, Sheet, Wished};
use crate::wish::store::{self, ideas};
use std::collections::BTreeMap;

/// What somebody wishes for.
///
/// # Errors
/// A fault of the database.
pub async fn sheet(app: &App, by: &Visitor) -> Outcome<Sheet> {
    let mut tx = app.db.read().await?;
    let settings = program::peek(&mut tx, by.guild, app.now()).await?.settings;
    let mut sheet = Sheet {
        wishes: Vec::new(),
        ideas: Vec::new(),
        wallet: Default::default(),
        told: Switches::default().wishes,
        suggestions: Switches::default().suggestions,
        language: settings.language,
    };
    let Some(me) = member::find(&mut tx, by.guild, by.user).await? else {
        return Ok(sheet);
    };
    sheet.wishes = wishes(&mut tx, by.guild, me.id).await?;
    sheet.ideas = own_ideas(&mut tx, app, by.guild, me.id).await?;
    let wallet = ledger::wallet(&mut tx, by.guild, me.id, app.now()).await?;
    sheet.wallet = wallet.spendable;
    let switches = notification::switches(&mut tx, by.guild, me.id).await?;
    sheet.told = switches.wishes;
    sheet.suggestions = switches.suggestions;
    Ok(sheet)
}

/// The rewards that somebody wishes for, the oldest wish first.
pub(super) async fn wishes(
    tx: &mut Tx,
    guild: GuildId,
    member: MemberId,
) -> Result<Vec<Wished>, Fault> {
    let all = store::of(tx, guild, member).await?;
    let ids: Vec<ItemId> = all.iter().map(|(id, _)| *id).collect();
    let mut items = by_id(catalog::those(tx, guild, &ids).await?);
    let wishes = all.into_iter().filter_map(|(id, since)| {
        let item = items.remove(&id)?;
        Some(Wished { item, since })
    });
    Ok(wishes.collect())
}

/// Rewards to be found by their ids.
pub(super) fn by_id(items: Vec<Item>) -> BTreeMap<ItemId, Item> {
    items.into_iter().map(|item| (item.id, item)).collect()
}

/// What somebody says the shop lacks, the oldest first.
pub(super) async fn own_ideas(
    tx: &mut Tx,
    app: &App,
    guild: GuildId,
    member: MemberId,
) -> Result<Vec<Idea>, Fault> {
    let rows = ideas::of(tx, guild, member).await?;
    let read = rows.into_iter().map(|row| row.read(&app.vault, guild));
    read.collect()
}

/// Whether somebody wishes for a reward.
///
/// # Errors
/// A fault of the database.
pub async fn is_wished(
    tx: &mut Tx,
    guild: GuildId,
    member: MemberId,
    item: ItemId,
) -> Result<bool, Fault> {
    let all = store::of(tx, guild, member).await?;
    Ok(all.iter().any(|(wished, _)| *wished == item))
}

/// What to propose to somebody who is typing the name of a reward to wish for.
///
/// # Errors
/// A fault of the database.
pub async fn items(app: &App, by: &Visitor, typed: &str) -> Result<Vec<(Phrase, ItemId)>, Fault> {
    catalog::suggest(app, by.guild, by.user, by.locale, typed, true).await
}

/// What to propose to somebody who is typing the name of a reward that they wish for.
///
/// # Errors
/// A fault of the database.
pub async fn of_mine(app: &App, by: &Visitor, typed: &str) -> Result<Vec<(Phrase, ItemId)>, Fault> {
    let mut tx = app.db.read().await?;
    let settings = program::peek(&mut tx, by.guild, app.now()).await?.settings;
    let Some(me) = member::find(&mut tx, by.guild, by.user).await? else {
        return Ok(Vec::new());
    };
    let wishes = wishes(&mut tx, by.guild, me.id).await?;
    let items: Vec<Item> = wishes.into_iter().map(|one| one.item).collect();
    let names: (Locale, Locale) = (by.locale, settings.language);
    let found = matching(items, typed, None, names.0, names.1);
    let found = found.into_iter();
    Ok(found
        .map(|item| (item.choice(names.0, names.1), item.id))
        .collect())
}
