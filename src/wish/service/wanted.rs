//! What members wish for, as those see it who look after the rewards.
use super::look::by_id;
use crate::app::App;
use crate::base::db::{Fault, Tx};
use crate::base::ids::{GuildId, ItemId};
use crate::base::refusal::Outcome;
use crate::catalog::service as catalog;
use crate::program::service as program;
use crate::wish::rules::Wanted;
use crate::wish::store::{self, ideas};

/// How many rewards are shown.
const TOP: i64 = 10;
/// How many ideas a page shows.
const PAGE: i64 = 6;

/// What members wish for, and a page of what the shop lacks.
///
/// # Errors
/// A fault of the database.
pub async fn wanted(app: &App, guild: GuildId, page: i64) -> Outcome<Wanted> {
    let page = page.clamp(0, i64::from(u32::MAX));
    let mut tx = app.db.read().await?;
    let language = program::peek(&mut tx, guild, app.now())
        .await?
        .settings
        .language;
    let counts = store::counts(&mut tx, guild, TOP).await?;
    let ids: Vec<ItemId> = counts.iter().map(|(id, _)| *id).collect();
    let mut items = by_id(catalog::those(&mut tx, guild, &ids).await?);
    let top = counts.into_iter();
    let top = top.filter_map(|(id, many)| Some((items.remove(&id)?, many)));
    let mut rows = ideas::all(&mut tx, guild, (page * PAGE, PAGE + 1)).await?;
    let size = usize::try_from(PAGE).unwrap_or_default();
    let more = rows.len() > size;
    rows.truncate(size);
    let ideas = rows.into_iter().map(|row| row.read(&app.vault, guild));
    let unmet = unmet(&mut tx, guild).await?;
    Ok(Wanted {
        top: top.collect(),
        ideas: ideas.collect::<Result<_, Fault>>()?,
        unmet: unmet.iter().map(|(_, many)| many).sum(),
        out_of_reach: out_of_reach(&mut tx, guild).await?,
        page,
        more,
        language,
    })
}

/// How many members wish for each reward, the most wished for first.
///
/// # Errors
/// A fault of the database.
pub async fn counts(tx: &mut Tx, guild: GuildId) -> Result<Vec<(ItemId, i64)>, Fault> {
    Ok(store::counts(tx, guild, i64::MAX).await?)
}

/// How many members wish for each reward that is sold out or out of the shop.
///
/// # Errors
/// A fault of the database.
pub async fn unmet(tx: &mut Tx, guild: GuildId) -> Result<Vec<(ItemId, i64)>, Fault> {
    Ok(store::unmet(tx, guild).await?)
}

/// How many members could pay for nothing that they wish for, when it was looked at last: within the hour.
///
/// # Errors
/// A fault of the database.
pub async fn out_of_reach(tx: &mut Tx, guild: GuildId) -> Result<i64, Fault> {
    Ok(store::out_of_reach(tx, guild).await?)
}
