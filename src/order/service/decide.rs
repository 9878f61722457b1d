//! Approving, refusing and cancelling. Whatever is clicked twice, an order is settled once.
mod rescue;
mod settle;

use super::{DECIDED, look};
use crate::app::App;
use crate::base::db::{Fault, Tx};
use crate::base::ids::{EntryId, GuildId, MemberId, UserId};
use crate::base::outbox::{Lane, NewNotice};
use crate::base::points::Points;
use crate::base::refusal::Outcome;
use crate::fund::rules::{Current, Paid};
use crate::fund::service as fund;
use crate::ledger::service as ledger;
use crate::member::service as member;
use crate::notification::rules::Why;
use crate::notification::service as notification;
use crate::order::rules::{Decided, Order, OrderRefusal, State, Step, reason};
use crate::program::rules::Settings;
use crate::program::service as program;
use settle::settle;

/// The one who decides; whether they may decide on orders at all is asked before.
#[derive(Clone, Debug)]
pub struct Decider {
    /// The program.
    pub guild: GuildId,
    /// Who it is.
    pub user: UserId,
}

/// Whether an order can be decided on now by somebody who may decide on orders: asked before they write a reason.
///
/// # Errors
/// It is their own, or it is too late; or a fault of the database.
pub async fn may_decide(app: &App, by: &Decider, order: EntryId) -> Outcome<()> {
    let mut tx = app.db.read().await?;
    let order = entitled(&mut tx, app, by, order).await?;
    order.after(Step::Refuse)?;
    Ok(())
}

/// The order, if it is not this person's own.
async fn entitled(tx: &mut Tx, app: &App, by: &Decider, order: EntryId) -> Outcome<Order> {
    let order = look::find(tx, app, by.guild, order).await?;
    let order = order.ok_or(OrderRefusal::NoOrder)?;
    if member::get(tx, by.guild, order.member).await?.user_id == by.user {
        return Err(OrderRefusal::OwnOrder.into());
    }
    Ok(order)
}

/// The outcome of a step that was taken before.
async fn repeated(
    tx: &mut Tx,
    app: &App,
    (guild, settings): (GuildId, &Settings),
    order: &Order,
) -> Outcome<Decided> {
    let held = match order.state {
        State::Refused | State::Cancelled => {
            let wallet = ledger::wallet(tx, guild, order.member, app.now()).await?;
            Some(wallet.spendable)
        }
        State::Placed | State::Approved => None,
    };
    Ok(Decided {
        told: look::told(tx, app, guild, order.id, settings.language).await?,
        member: member::get(tx, guild, order.member).await?.user_id,
        held,
    })
}

/// Approves an order.
///
/// # Errors
/// It is their own, or it is too late; or a fault of the database.
pub async fn approve(app: &App, by: &Decider, order: EntryId) -> Outcome<Decided> {
    app.db.attempt(|| try_decide(app, by, order, None)).await
}

/// Refuses an order; the points and the reward go back.
///
/// # Errors
/// It is their own, it is too late, or the reason is missing or too long; or a fault of the database.
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
    let order = entitled(&mut tx, app, by, order).await?;
    let actor = member::enlist(&mut tx, app, by.guild, &[by.user]).await?[0];
    if order.taken(step, actor, why) {
        return repeated(&mut tx, app, (by.guild, &settings), &order).await;
    }
    let program = (by.guild, &settings);
    let budget = rescue::budget(&mut tx, app, program, step).await?;
    if budget == Current::Due {
        drop(tx);
        fund::renew(app, by.guild, Paid::Rescues).await?;
        return Err(Fault::Overtaken.into());
    }
    let decided = settle(&mut tx, app, program, &order, step, actor, why).await?;
    let bonus = match step {
        Step::Approve => rescue::pay(&mut tx, app, program, &order, &budget).await?,
        _ => Points::ZERO,
    };
    let notice = NewNotice {
        payload: serde_json::to_value(bonus)?,
        ..NewNotice::new(DECIDED, Lane::Direct(decided.member), order.id.0)
    };
    notification::tell(&mut tx, app, program, order.member, Why::Answer, notice).await?;
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

/// Takes an order back for its owner, within a transaction of the caller's.
pub(super) async fn cancel_for(
    tx: &mut Tx,
    app: &App,
    (guild, settings): (GuildId, &Settings),
    order: EntryId,
    member: MemberId,
) -> Outcome<Decided> {
    let order = look::find(tx, app, guild, order).await?;
    let order = order.ok_or(OrderRefusal::NoOrder)?;
    let step = Step::Cancel;
    settle(tx, app, (guild, settings), &order, step, member, None).await
}

async fn try_cancel(app: &App, guild: GuildId, user: UserId, order: EntryId) -> Outcome<Decided> {
    let mut tx = app.db.begin().await?;
    let settings = program::load(&mut tx, guild, app.now()).await?.settings;
    let order = look::find(&mut tx, app, guild, order).await?;
    let order = order.ok_or(OrderRefusal::NoOrder)?;
    let member = member::get(&mut tx, guild, order.member).await?;
    if member.user_id != user {
        return Err(OrderRefusal::NotYourOrder.into());
    }
    let step = Step::Cancel;
    if order.taken(step, member.id, None) {
        return repeated(&mut tx, app, (guild, &settings), &order).await;
    }
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
