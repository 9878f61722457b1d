//! Asking to be erased, and thinking better of it.
use crate::app::App;
use crate::base::clock::Instant;
use crate::base::db::Tx;
use crate::base::ids::{GuildId, UserId};
use crate::base::points::Points;
use crate::base::refusal::Outcome;
use crate::ledger::service as ledger;
use crate::member::rules::Member;
use crate::member::service as member;
use crate::order::service as order;
use crate::pool::service as pool;
use crate::privacy::rules::{Outlook, PrivacyRefusal};
use crate::privacy::store;
use crate::program::service as program;
use std::time::Duration;

/// What would be gone, and when.
///
/// # Errors
/// They are not known here, or a fault of the database.
pub async fn outlook(app: &App, guild: GuildId, user: UserId) -> Outcome<Outlook> {
    let mut tx = app.db.read().await?;
    let settings = program::peek(&mut tx, guild, app.now()).await?.settings;
    let me = known(&mut tx, guild, user).await?;
    let wallet = ledger::wallet(&mut tx, guild, me.id, app.now()).await?;
    let pooled = pool::held(&mut tx, guild, me.id).await?;
    Ok(Outlook {
        wallet: Points(wallet.spendable.0.saturating_add(pooled.0)),
        orders: order::open(&mut tx, guild, me.id).await?,
        days: settings.erasure_days,
        due: store::due_of(&mut tx, guild, me.id).await?,
    })
}

async fn known(tx: &mut Tx, guild: GuildId, user: UserId) -> Outcome<Member> {
    let me = member::find(tx, guild, user).await?;
    Ok(me.ok_or(PrivacyRefusal::Unknown)?)
}

/// Notes that somebody wants to be erased; returns when that will be. Whoever asks twice is told the same.
///
/// # Errors
/// They are not known here, or a fault of the database.
pub async fn ask(app: &App, guild: GuildId, user: UserId) -> Outcome<Instant> {
    app.db.attempt(|| try_ask(app, guild, user)).await
}

async fn try_ask(app: &App, guild: GuildId, user: UserId) -> Outcome<Instant> {
    let mut tx = app.db.begin().await?;
    let settings = program::load(&mut tx, guild, app.now()).await?.settings;
    let me = known(&mut tx, guild, user).await?;
    let days = u64::from(settings.erasure_days);
    let due = app.now().after(Duration::from_secs(days * 86_400));
    store::ask(&mut tx, guild, me.id, (app.now(), due)).await?;
    let due = store::due_of(&mut tx, guild, me.id).await?;
    tx.commit().await?;
    Ok(due.ok_or(PrivacyRefusal::Unknown)?)
}

/// Calls an erasure off that was not made yet.
///
/// # Errors
/// There is none, or a fault of the database.
pub async fn keep(app: &App, guild: GuildId, user: UserId) -> Outcome<()> {
    app.db.attempt(|| try_keep(app, guild, user)).await
}

async fn try_keep(app: &App, guild: GuildId, user: UserId) -> Outcome<()> {
    let mut tx = app.db.begin().await?;
    let me = known(&mut tx, guild, user).await?;
    if !store::call_off(&mut tx, guild, me.id).await? {
        return Err(PrivacyRefusal::NotAsked.into());
    }
    Ok(tx.commit().await?)
}
