//! The orders on which somebody has to act, for those who may.
use super::look;
use crate::app::App;
use crate::base::ids::{EntryId, GuildId, UserId};
use crate::base::refusal::Outcome;
use crate::catalog::service as catalog;
use crate::member::service as member;
use crate::order::rules::{OrderRefusal, Queue, Seen, Stage, Told};
use crate::order::store;
use crate::program::service as program;

/// How many orders a page shows.
const PAGE: i64 = 5;

/// One page of the orders that are so far, of one member where one is named.
///
/// # Errors
/// A fault of the database.
pub async fn queue(
    app: &App,
    guild: GuildId,
    (stage, of): (Stage, Option<UserId>),
    page: i64,
) -> Outcome<Queue> {
    let page = page.clamp(0, i64::from(u32::MAX));
    let mut tx = app.db.read().await?;
    let settings = program::peek(&mut tx, guild, app.now()).await?.settings;
    let named = match of {
        Some(user) => member::find(&mut tx, guild, user).await?,
        None => None,
    };
    let blank = Queue {
        stage,
        of,
        list: Vec::new(),
        page,
        more: false,
    };
    if of.is_some() && named.is_none() {
        return Ok(blank);
    }
    let named = named.map(|member| member.id);
    let range = (PAGE + 1, page * PAGE);
    let rows = store::queue(&mut tx, guild, stage.states(), named, range).await?;
    let size = usize::try_from(PAGE).unwrap_or_default();
    let more = rows.len() > size;
    let mut list = Vec::with_capacity(rows.len());
    for row in rows.into_iter().take(size) {
        let order = row.read(&app.vault, guild)?;
        let item = catalog::get(&mut tx, guild, order.item).await?;
        let who = member::get(&mut tx, guild, order.member).await?.user_id;
        let told = Told::plain(order, item, settings.language);
        list.push((told, who));
    }
    Ok(Queue {
        list,
        more,
        ..blank
    })
}

/// The card of one of them.
///
/// # Errors
/// No such order, or a fault of the database.
pub async fn one(app: &App, guild: GuildId, id: EntryId) -> Outcome<Seen> {
    let mut tx = app.db.read().await?;
    let found = look::find(&mut tx, app, guild, id).await?;
    found.ok_or(OrderRefusal::NoOrder)?;
    drop(tx);
    Ok(look::look(app, guild, id).await?)
}
