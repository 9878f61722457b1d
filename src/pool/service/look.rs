//! Looking at pools.
use super::{Asker, EDIT};
use crate::app::App;
use crate::base::db::{Fault, Tx};
use crate::base::fold::fold;
use crate::base::ids::{ChannelId, GuildId, ItemId, MemberId, MessageId, PoolId, UserId};
use crate::base::locale::{Locale, Phrase, Speech};
use crate::base::outbox::{self, Lane, NewNotice};
use crate::base::points::Points;
use crate::base::refusal::{Failure, Outcome};
use crate::base::vault::Words;
use crate::catalog::rules::Item;
use crate::catalog::service as catalog;
use crate::chip::rules::{shares, sum};
use crate::chip::service as chip;
use crate::ledger::service as ledger;
use crate::member::service as member;
use crate::notification::service as notification;
use crate::order::service as order;
use crate::pool::rules::{List, News, Pool, PoolRefusal, Told};
use crate::pool::store::{self, Row};
use crate::program::rules::Settings;
use crate::program::service as program;
use serde::Deserialize;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// How many pools a page shows.
const PAGE: i64 = 5;
/// How many choices Discord shows, and among how many they are looked for.
const CHOICES: usize = 25;
const AMONG: i64 = 200;

/// A pool as one sees it.
pub(super) async fn told(
    tx: &mut Tx,
    app: &App,
    program: (GuildId, &Settings),
    id: PoolId,
    me: Option<MemberId>,
) -> Outcome<Told> {
    let row = store::get(tx, program.0, id).await?;
    let row = row.ok_or_else(|| PoolRefusal::Unknown(id.to_string()))?;
    told_of(tx, app, program, row, me).await
}

async fn told_of(
    tx: &mut Tx,
    app: &App,
    (guild, settings): (GuildId, &Settings),
    row: Row,
    me: Option<MemberId>,
) -> Outcome<Told> {
    let (pool, note) = row.read(&app.vault, guild)?;
    let chips = chip::kept(tx, guild, pool.id).await?;
    let people: Vec<MemberId> = shares(&chips).into_keys().collect();
    let (mut mine, own) = (chips, me == Some(pool.starter));
    mine.retain(|chip| Some(chip.member) == me);
    let closer = match pool.closed_by {
        Some(by) => Some(member::get(tx, guild, by).await?.user_id),
        None => None,
    };
    let order = match pool.placed {
        Some(placed) => Some(order::state(tx, app, guild, placed).await?),
        None => None,
    };
    Ok(Told {
        item: catalog::get(tx, guild, pool.item).await?,
        language: settings.language,
        note,
        starter: member::get(tx, guild, pool.starter).await?.user_id,
        people: member::users(tx, guild, &people).await?,
        mine: sum(&mine),
        own,
        closer,
        order,
        pool,
    })
}

/// The pool that was chosen (by its id), or the first open one whose reward goes by a name.
pub(super) async fn find(app: &App, asker: &Asker, typed: &str) -> Outcome<PoolId> {
    let guild = asker.guild;
    let mut tx = app.db.read().await?;
    if let Ok(id) = typed.trim().parse().map(PoolId)
        && store::get(&mut tx, guild, id).await?.is_some()
    {
        return Ok(id);
    }
    let wanted = fold(typed);
    let open = open(&mut tx, app, guild, i64::MAX).await?;
    let named = open
        .iter()
        .find(|(_, item)| item.folded().contains(&wanted));
    if let Some((pool, _)) = named {
        return Ok(pool.id);
    }
    let typed = crate::base::cut::cut(typed.trim(), 80);
    Err(PoolRefusal::Unknown(typed).into())
}

/// So many at most of those that are open, each with its reward: these are read together.
async fn open(
    tx: &mut Tx,
    app: &App,
    guild: GuildId,
    most: i64,
) -> Result<Vec<(Pool, Item)>, Fault> {
    let rows = store::open(tx, guild, app.now(), (most, 0)).await?;
    let pools = rows.into_iter().map(|row| row.read(&app.vault, guild));
    let pools = pools.collect::<Result<Vec<_>, _>>()?;
    let ids: BTreeSet<ItemId> = pools.iter().map(|(pool, _)| pool.item).collect();
    let ids: Vec<ItemId> = ids.into_iter().collect();
    let items = catalog::those(tx, guild, &ids).await?;
    let items: BTreeMap<ItemId, Item> = items.into_iter().map(|item| (item.id, item)).collect();
    let with_item = |(pool, _): (Pool, Words)| {
        let item = items.get(&pool.item)?.clone();
        Some((pool, item))
    };
    Ok(pools.into_iter().filter_map(with_item).collect())
}

/// What to propose to somebody who is typing a pool's reward.
///
/// # Errors
/// A fault of the database.
pub async fn suggest(
    app: &App,
    guild: GuildId,
    locale: Locale,
    typed: &str,
) -> Result<Vec<(Phrase, PoolId)>, Fault> {
    let mut tx = app.db.read().await?;
    let settings = program::peek(&mut tx, guild, app.now()).await?.settings;
    let typed = fold(typed);
    let mut choices = Vec::new();
    for (pool, item) in open(&mut tx, app, guild, AMONG).await? {
        let name = item.name(locale, settings.language);
        if choices.len() < CHOICES && fold(name).contains(&typed) {
            choices.push((pool.choice(name), pool.id));
        }
    }
    Ok(choices)
}

/// One page of the pools that are open.
///
/// # Errors
/// A fault of the database.
pub async fn list(app: &App, guild: GuildId, user: UserId, page: i64) -> Outcome<List> {
    let page = page.clamp(0, i64::from(u32::MAX));
    let now = app.now();
    let mut tx = app.db.read().await?;
    let settings = program::peek(&mut tx, guild, now).await?.settings;
    let me = member::find(&mut tx, guild, user).await?.map(|me| me.id);
    let mut rows = store::open(&mut tx, guild, now, (PAGE + 1, page * PAGE)).await?;
    let size = usize::try_from(PAGE).unwrap_or_default();
    let more = rows.len() > size;
    rows.truncate(size);
    let mut list = Vec::with_capacity(rows.len());
    for row in rows {
        list.push(told_of(&mut tx, app, (guild, &settings), row, me).await?);
    }
    let wallet = match me {
        Some(me) => ledger::wallet(&mut tx, guild, me, now).await?.spendable,
        None => Points::ZERO,
    };
    Ok(List {
        list,
        wallet,
        page,
        more,
    })
}

/// One pool, for one who looks.
///
/// # Errors
/// There is none; or a fault of the database.
pub async fn show(app: &App, asker: &Asker, typed: &str) -> Outcome<Told> {
    let pool = find(app, asker, typed).await?;
    let mut tx = app.db.read().await?;
    let settings = program::peek(&mut tx, asker.guild, app.now())
        .await?
        .settings;
    let me = member::find(&mut tx, asker.guild, asker.user).await?;
    let program = (asker.guild, &settings);
    told(&mut tx, app, program, pool, me.map(|me| me.id)).await
}

/// Whether there is a pool to chip into.
///
/// # Errors
/// A fault of the database.
pub async fn any_open(tx: &mut Tx, app: &App, guild: GuildId) -> Result<bool, Fault> {
    Ok(store::any_open(tx, guild, app.now()).await?)
}

/// Has a pool's card written anew.
pub(super) fn redraw(tx: &mut Tx, app: &App, guild: GuildId, pool: &Pool) -> Result<(), Fault> {
    redraw_at(tx, app, guild, (pool.id, pool.channel))
}

/// The same, where the card is.
pub(super) fn redraw_at(
    tx: &mut Tx,
    app: &App,
    guild: GuildId,
    (pool, channel): (PoolId, ChannelId),
) -> Result<(), Fault> {
    let edit = NewNotice::edit(EDIT, Lane::Channel(channel), pool.0);
    outbox::write(tx, app, guild, &edit)
}

/// The pool of a card, in the program's words.
///
/// # Errors
/// A fault of the database, or no such pool.
pub async fn look(app: &App, guild: GuildId, id: PoolId) -> Result<(Told, Speech), Fault> {
    let mut tx = app.db.read().await?;
    let settings = program::peek(&mut tx, guild, app.now()).await?.settings;
    let seen = told(&mut tx, app, (guild, &settings), id, None).await;
    let seen = seen.map_err(Failure::into_fault)?;
    Ok((seen, settings.public()))
}

/// What one person is told of a pool that is over, and how one speaks to them.
///
/// # Errors
/// A fault of the database, or a notice that can't be read.
pub async fn news(
    app: &App,
    guild: GuildId,
    payload: &Value,
) -> Result<(Told, News, Speech), Fault> {
    let news = News::deserialize(payload)?;
    let mut tx = app.db.read().await?;
    let settings = program::peek(&mut tx, guild, app.now()).await?.settings;
    let program = (guild, &settings);
    let seen = told(&mut tx, app, program, news.pool, Some(news.member)).await;
    let speech = notification::speech(&mut tx, guild, &settings, news.member).await?;
    Ok((seen.map_err(Failure::into_fault)?, news, speech))
}

/// Remembers a pool's card, so that it can be edited in place.
///
/// # Errors
/// A fault of the database.
pub async fn carded(
    tx: &mut Tx,
    guild: GuildId,
    id: PoolId,
    message: (ChannelId, MessageId),
) -> Result<(), Fault> {
    store::set_message(tx, guild, id, message).await?;
    Ok(())
}

/// What is kept of somebody's pools: those that they started, with what they wrote.
///
/// # Errors
/// A fault of the database, or a note that was altered.
pub async fn kept(
    tx: &mut Tx,
    app: &App,
    guild: GuildId,
    member: MemberId,
) -> Outcome<Vec<(Pool, Words)>> {
    let rows = store::started_by(tx, guild, member).await?;
    let read = rows.into_iter().map(|row| row.read(&app.vault, guild));
    Ok(read.collect::<Result<Vec<_>, _>>()?)
}
