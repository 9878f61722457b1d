//! What members do with their own orders: take them back, or say that they have them.
use super::decide::repeated;
use super::take::{Deed, take, tell};
use super::{look, rescue};
use crate::app::App;
use crate::base::db::{Fault, Tx};
use crate::base::ids::{EntryId, GuildId, MemberId, UserId};
use crate::base::points::Points;
use crate::base::refusal::Outcome;
use crate::base::schedule::Went;
use crate::fund::rules::{Current, Paid};
use crate::fund::service as fund;
use crate::member::service as member;
use crate::order::rules::{Decided, Order, OrderRefusal, Step};
use crate::order::store;
use crate::program::rules::Settings;
use crate::program::service as program;
use std::time::Duration;

/// After how long an order that was handed over is taken to have arrived.
const ARRIVED: Duration = Duration::from_secs(30 * 86_400);
/// How many a transaction closes: a budget is drawn from last, and the next order would come after it.
const AT_ONCE: usize = 1;

/// Takes one's own order back while nobody has decided on it; the points and the reward go back.
///
/// # Errors
/// It is somebody else's, or too late; or a fault of the database.
pub async fn cancel(app: &App, guild: GuildId, user: UserId, order: EntryId) -> Outcome<Decided> {
    let step = Step::Cancel;
    app.db
        .attempt(|| try_own(app, guild, user, (order, step)))
        .await
}

/// Says that one has what one ordered.
///
/// # Errors
/// It is somebody else's, too early or too late; or a fault of the database.
pub async fn receive(app: &App, guild: GuildId, user: UserId, order: EntryId) -> Outcome<Decided> {
    let step = Step::Receive;
    app.db
        .attempt(|| try_own(app, guild, user, (order, step)))
        .await
}

async fn try_own(
    app: &App,
    guild: GuildId,
    user: UserId,
    (order, step): (EntryId, Step),
) -> Outcome<Decided> {
    let mut tx = app.db.begin().await?;
    let settings = program::load(&mut tx, guild, app.now()).await?.settings;
    let program = (guild, &settings);
    let order = found(&mut tx, app, guild, order).await?;
    let member = member::get(&mut tx, guild, order.member).await?;
    if member.user_id != user {
        return Err(OrderRefusal::NotYourOrder.into());
    }
    if store::acted(&mut tx, guild, order.id, step).await? == Some(member.id) {
        return repeated(&mut tx, app, program, &order).await;
    }
    let budget = rescue::budget(&mut tx, app, program, step).await?;
    if budget == Current::Due {
        drop(tx);
        fund::renew(app, guild, Paid::Rescues).await?;
        return Err(Fault::Overtaken.into());
    }
    let mut decided = take(&mut tx, app, program, &order, by_member(step, member.id)).await?;
    if step == Step::Receive {
        decided.bonus = rescue::pay(&mut tx, app, program, &order, &budget).await?;
    }
    tx.commit().await?;
    Ok(decided)
}

/// Takes an order back for its owner, within a transaction of the caller's.
pub(super) async fn cancel_for(
    tx: &mut Tx,
    app: &App,
    program: (GuildId, &Settings),
    order: EntryId,
    member: MemberId,
) -> Outcome<Decided> {
    let order = found(tx, app, program.0, order).await?;
    take(tx, app, program, &order, by_member(Step::Cancel, member)).await
}

/// Closes orders that were handed over long ago and of which nobody said anything.
///
/// # Errors
/// A fault of the database.
pub async fn close(tx: &mut Tx, app: &App, guild: GuildId, done: i64) -> Outcome<Went> {
    let settings = program::peek(tx, guild, app.now()).await?.settings;
    let program = (guild, &settings);
    let two = i64::try_from(AT_ONCE + 1).unwrap_or(i64::MAX);
    let due = store::received_by(tx, guild, app.now().before(ARRIVED), two).await?;
    for id in due.iter().take(AT_ONCE) {
        close_one(tx, app, program, *id).await?;
    }
    let closed = due.len().min(AT_ONCE);
    let done = done + i64::try_from(closed).unwrap_or_default();
    Ok(Went::through(done, "orders", due.len() > AT_ONCE))
}

async fn close_one(
    tx: &mut Tx,
    app: &App,
    program: (GuildId, &Settings),
    id: EntryId,
) -> Outcome<()> {
    let order = found(tx, app, program.0, id).await?;
    match receive_for(tx, app, program, &order).await? {
        true => Ok(()),
        // The job that fills budgets is about to.
        false => Err(Fault::Overtaken.into()),
    }
}

/// The program itself says that somebody has what they ordered; `false` (and they say it, or a job does later) where the budget
/// that may pay them a bonus is about to be filled.
pub(super) async fn receive_for(
    tx: &mut Tx,
    app: &App,
    program: (GuildId, &Settings),
    order: &Order,
) -> Outcome<bool> {
    let step = Step::Receive;
    let budget = rescue::budget(tx, app, program, step).await?;
    if budget == Current::Due {
        return Ok(false);
    }
    take(tx, app, program, order, Deed::own(step)).await?;
    let bonus = rescue::pay(tx, app, program, order, &budget).await?;
    if bonus > Points::ZERO {
        tell(tx, app, program, order, (step, bonus)).await?;
    }
    Ok(true)
}

async fn found(tx: &mut Tx, app: &App, guild: GuildId, order: EntryId) -> Outcome<Order> {
    let order = look::find(tx, app, guild, order).await?;
    Ok(order.ok_or(OrderRefusal::NoOrder)?)
}

fn by_member(step: Step, member: MemberId) -> Deed<'static> {
    Deed {
        by: Some(member),
        ..Deed::own(step)
    }
}
