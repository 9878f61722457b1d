//! Approving, refusing and cancelling. Whatever is clicked twice, an order is settled once.
mod settle;

use super::DECIDED;
use crate::app::App;
use crate::base::db::Tx;
use crate::base::ids::{EntryId, GuildId, RoleId, UserId};
use crate::base::outbox::{self, Lane, NewNotice};
use crate::base::refusal::Outcome;
use crate::member::service as member;
use crate::order::rules::{self, Decided, Order, OrderRefusal, Step, reason};
use crate::order::store;
use crate::program::rules::Settings;
use crate::program::service as program;
use settle::settle;

/// The one who decides.
#[derive(Clone, Debug)]
pub struct Decider {
    /// The program.
    pub guild: GuildId,
    /// Who it is.
    pub user: UserId,
    /// The roles that they hold.
    pub roles: Vec<RoleId>,
    /// Whether they may manage the server.
    pub manages: bool,
}

/// Whether somebody may decide on an order now: asked before they write a reason.
///
/// # Errors
/// They may not, or it is too late; or a fault of the database.
pub async fn may_decide(app: &App, by: &Decider, order: EntryId) -> Outcome<()> {
    let mut tx = app.db.read().await?;
    let settings = program::peek(&mut tx, by.guild, app.now()).await?.settings;
    weigh(&mut tx, by, &settings, order, Step::Refuse).await?;
    Ok(())
}

async fn weigh(
    tx: &mut Tx,
    by: &Decider,
    settings: &Settings,
    order: EntryId,
    step: Step,
) -> Outcome<Order> {
    rules::may_decide(settings, &by.roles, by.manages)?;
    let order = store::get(tx, by.guild, order).await?;
    let order = order.ok_or(OrderRefusal::NoOrder)?;
    if member::get(tx, by.guild, order.member).await?.user_id == by.user {
        return Err(OrderRefusal::OwnOrder.into());
    }
    order.after(step)?;
    Ok(order)
}

/// Approves an order.
///
/// # Errors
/// They may not, or it is too late; or a fault of the database.
pub async fn approve(app: &App, by: &Decider, order: EntryId) -> Outcome<Decided> {
    app.db.attempt(|| try_decide(app, by, order, None)).await
}

/// Refuses an order; the points and the reward go back.
///
/// # Errors
/// They may not, it is too late, or the reason is missing or too long; or a fault of the database.
pub async fn refuse(app: &App, by: &Decider, order: EntryId, why: &str) -> Outcome<Decided> {
    let why = reason(why)?;
    app.db
        .attempt(|| try_decide(app, by, order, Some(&why)))
        .await
}

async fn try_decide(
    app: &App,
    by: &Decider,
    order: EntryId,
    why: Option<&str>,
) -> Outcome<Decided> {
    let mut tx = app.db.begin().await?;
    let settings = program::load(&mut tx, by.guild, app.now()).await?.settings;
    let step = why.map_or(Step::Approve, |_| Step::Refuse);
    let order = weigh(&mut tx, by, &settings, order, step).await?;
    let actor = member::enlist(&mut tx, app, by.guild, &[by.user]).await?[0];
    let decided = settle(
        &mut tx,
        app,
        (by.guild, &settings),
        &order,
        step,
        actor,
        why,
    )
    .await?;
    let notice = NewNotice::new(DECIDED, Lane::Direct(decided.member), order.id.0);
    outbox::write(&mut tx, app, by.guild, &notice).await?;
    tx.commit().await?;
    Ok(decided)
}

/// Takes one's own order back while nobody has decided on it; the points and the reward go back.
///
/// # Errors
/// It is somebody else's, or too late; or a fault of the database.
pub async fn cancel(app: &App, guild: GuildId, user: UserId, order: EntryId) -> Outcome<Decided> {
    app.db.attempt(|| try_cancel(app, guild, user, order)).await
}

async fn try_cancel(app: &App, guild: GuildId, user: UserId, order: EntryId) -> Outcome<Decided> {
    let mut tx = app.db.begin().await?;
    let settings = program::load(&mut tx, guild, app.now()).await?.settings;
    let order = store::get(&mut tx, guild, order).await?;
    let order = order.ok_or(OrderRefusal::NoOrder)?;
    let member = member::get(&mut tx, guild, order.member).await?;
    if member.user_id != user {
        return Err(OrderRefusal::NotYourOrder.into());
    }
    order.after(Step::Cancel)?;
    let step = Step::Cancel;
    let decided = settle(
        &mut tx,
        app,
        (guild, &settings),
        &order,
        step,
        member.id,
        None,
    )
    .await?;
    tx.commit().await?;
    Ok(decided)
}
