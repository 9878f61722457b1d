//! Looking at orders.
use super::detail;
use crate::app::App;
use crate::base::db::{Fault, Tx};
use crate::base::ids::{ChannelId, EntryId, GuildId, ItemId, MemberId, MessageId, UserId};
use crate::base::locale::Locale;
use crate::base::points::Points;
use crate::base::refusal::{Failure, Outcome};
use crate::catalog::service as catalog;
use crate::member::service as member;
use crate::order::rules::{News, Order, Orders, Seen, State, Step, Told};
use crate::order::store;
use crate::program::service as program;
use serde::Deserialize;
use serde_json::Value;

/// How many orders a page shows.
const PAGE: i64 = 6;

/// One page of one's own orders.
///
/// # Errors
/// A fault of the database.
pub async fn orders(app: &App, guild: GuildId, user: UserId, page: i64) -> Outcome<Orders> {
    let page = page.clamp(0, i64::from(u32::MAX));
    let mut tx = app.db.read().await?;
    let language = program::peek(&mut tx, guild, app.now())
        .await?
        .settings
        .language;
    let mut found = match member::find(&mut tx, guild, user).await? {
        Some(me) => of_member(&mut tx, app, guild, me.id, page).await?,
        None => Vec::new(),
    };
    let size = usize::try_from(PAGE).unwrap_or_default();
    let more = found.len() > size;
    found.truncate(size);
    let mut list = Vec::with_capacity(found.len());
    for order in found {
        let item = catalog::get(&mut tx, guild, order.item).await?;
        let mut told = Told::plain(order, item, language);
        confide(&mut tx, app, guild, &mut told).await?;
        list.push(told);
    }
    let first = page * PAGE + 1;
    Ok(Orders {
        list,
        page,
        first,
        more,
    })
}

/// All of a member's orders, the newest first.
///
/// # Errors
/// A fault of the database, or a reason whose key is not here.
pub async fn all(
    tx: &mut Tx,
    app: &App,
    guild: GuildId,
    member: MemberId,
    language: Locale,
) -> Outcome<Vec<Told>> {
    let rows = store::of_member(tx, guild, member, i64::MAX, 0).await?;
    let mut all = Vec::with_capacity(rows.len());
    for row in rows {
        let order = row.read(&app.vault, guild)?;
        let item = catalog::get(tx, guild, order.item).await?;
        let mut told = Told::plain(order, item, language);
        told.detail = detail::of(tx, app, guild, told.order.id).await?;
        all.push(told);
    }
    Ok(all)
}

/// Adds what is for its owner alone.
async fn confide(tx: &mut Tx, app: &App, guild: GuildId, told: &mut Told) -> Outcome<()> {
    told.code = catalog::code_of(tx, app, guild, told.order.id).await?;
    told.detail = detail::of(tx, app, guild, told.order.id).await?;
    Ok(())
}

/// What a member has ordered and not given back, the latest first and each once, so many at most.
///
/// # Errors
/// A fault of the database.
pub async fn had(
    tx: &mut Tx,
    guild: GuildId,
    member: MemberId,
    most: usize,
) -> Result<Vec<ItemId>, Fault> {
    let most = i64::try_from(most).unwrap_or(i64::MAX);
    Ok(store::had(tx, guild, member, most).await?)
}

/// A page of a member's orders, and one more.
async fn of_member(
    tx: &mut Tx,
    app: &App,
    guild: GuildId,
    member: MemberId,
    page: i64,
) -> Outcome<Vec<Order>> {
    let rows = store::of_member(tx, guild, member, PAGE + 1, page * PAGE).await?;
    let read = rows.into_iter().map(|row| row.read(&app.vault, guild));
    read.collect()
}

/// An order, if there is one.
pub(super) async fn find(
    tx: &mut Tx,
    app: &App,
    guild: GuildId,
    id: EntryId,
) -> Outcome<Option<Order>> {
    let row = store::get(tx, guild, id).await?;
    row.map(|row| row.read(&app.vault, guild)).transpose()
}

/// An order with its reward.
pub(super) async fn told(
    tx: &mut Tx,
    app: &App,
    guild: GuildId,
    id: EntryId,
    language: Locale,
) -> Outcome<Told> {
    let order = find(tx, app, guild, id).await?;
    let order = order.ok_or_else(|| Fault::Broken(format!("there is no order {id}")))?;
    let item = catalog::get(tx, guild, order.item).await?;
    Ok(Told::plain(order, item, language))
}

/// The order that a notice is about.
///
/// # Errors
/// A fault of the database, or no such order.
pub async fn look(app: &App, guild: GuildId, id: EntryId) -> Result<Seen, Fault> {
    let mut tx = app.db.read().await?;
    let settings = program::peek(&mut tx, guild, app.now()).await?.settings;
    let told = told(&mut tx, app, guild, id, settings.language).await;
    let told = told.map_err(Failure::into_fault)?;
    let member = member::get(&mut tx, guild, told.order.member).await?;
    let decided_by = match told.order.decided_by {
        Some(id) => Some(member::get(&mut tx, guild, id).await?.user_id),
        None => None,
    };
    let asked = store::details::of(&mut tx, guild, id).await?;
    let locale = member.locale.as_deref().and_then(Locale::from_tag);
    Ok(Seen {
        told,
        member: member.user_id,
        decided_by,
        asked: asked.map(|row| row.asked),
        public: settings.public(),
        private: settings.speech(locale.unwrap_or(settings.language)),
    })
}

/// What a member is to be told of their order.
///
/// # Errors
/// A fault of the database, or no such order.
pub async fn news(
    app: &App,
    guild: GuildId,
    id: EntryId,
    payload: &Value,
) -> Result<(Seen, News), Fault> {
    let mut seen = look(app, guild, id).await?;
    let mut tx = app.db.read().await?;
    let confided = confide(&mut tx, app, guild, &mut seen.told).await;
    confided.map_err(Failure::into_fault)?;
    let news = News::deserialize(payload).unwrap_or_else(|_| older(&seen, payload));
    Ok((seen, news))
}

/// Older notices carry no step, and a bonus or nothing.
fn older(seen: &Seen, payload: &Value) -> News {
    let step = match seen.told.order.state {
        State::Refused => Step::Refuse,
        State::Cancelled => Step::Cancel,
        _ => Step::Approve,
    };
    News {
        step,
        bonus: Points::deserialize(payload).unwrap_or_default(),
    }
}

/// Remembers an order's card, so that it can be edited in place.
///
/// # Errors
/// A fault of the database.
pub async fn carded(
    tx: &mut Tx,
    guild: GuildId,
    id: EntryId,
    message: (ChannelId, MessageId),
) -> Result<(), Fault> {
    store::set_message(tx, guild, id, message).await?;
    Ok(())
}
