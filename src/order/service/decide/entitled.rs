//! Who may decide on an order: somebody else, or whoever approves alone.
use crate::app::App;

use crate::base::db::{Fault, Tx};
use crate::base::ids::{EntryId, GuildId, MemberId, UserId};
use crate::base::refusal::Outcome;
use crate::chip::service as chip;
use crate::member::service as member;
use crate::order::rules::{Order, OrderRefusal, State, Step};
use crate::order::service::look;
use crate::order::store;
use crate::program::rules::Settings;

use std::time::Duration;

/// Whoever decided on orders in this time approves with others.
const LATELY: Duration = Duration::from_secs(90 * 86_400);

/// The one who decides; whether they may decide on orders at all is asked before.
#[derive(Clone, Debug)]
pub struct Decider {
    /// The program.
    pub guild: GuildId,
    /// Who it is.
    pub user: UserId,
}

/// In what way somebody decides.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Way {
    /// On somebody else's order.
    Others,
    /// On their own, since nobody else approves.
    Alone,
    /// On their own, though others approve.
    Own,
}

impl Way {
    /// Their own only where they approve alone, and once they have said so.
    pub(super) fn confirmed(self, confirmed: bool) -> Result<(), OrderRefusal> {
        match (self, confirmed) {
            (Way::Others, _) | (Way::Alone, true) => Ok(()),
            (Way::Alone, false) => Err(OrderRefusal::OwnAlone),
            (Way::Own, _) => Err(OrderRefusal::OwnOrder),
        }
    }

    /// Never their own.
    pub(super) fn others(self) -> Result<(), OrderRefusal> {
        match self {
            Way::Others => Ok(()),
            Way::Alone | Way::Own => Err(OrderRefusal::OwnOrder),
        }
    }
}

/// Whether a step of an order can be taken now by somebody who may decide on orders: asked before they write something.
///
/// # Errors
/// It is their own, or it is too late; or a fault of the database.
pub async fn may_decide(app: &App, by: &Decider, order: EntryId, step: Step) -> Outcome<()> {
    let mut tx = app.db.read().await?;
    let order = found(&mut tx, app, by.guild, order).await?;
    let me = member::find(&mut tx, by.guild, by.user).await?;
    if let Some(me) = me
        && is_own(&mut tx, by.guild, &order, me.id).await?
    {
        return Err(OrderRefusal::OwnOrder.into());
    }
    order.after(step)?;
    Ok(())
}

/// The order, and in what way this person would decide on it.
pub(super) async fn entitled(
    tx: &mut Tx,
    app: &App,
    (guild, settings): (GuildId, &Settings),
    (order, by): (EntryId, MemberId),
    step: Step,
) -> Outcome<(Order, Way)> {
    let order = found(tx, app, guild, order).await?;
    if !is_own(tx, guild, &order, by).await? {
        return Ok((order, Way::Others));
    }
    let alone = step == Step::Approve
        && settings.orders.alone
        && order.approvals < 2
        && !store::decided_since(tx, guild, by, app.now().before(LATELY)).await?;
    Ok((order, if alone { Way::Alone } else { Way::Own }))
}

/// Whether somebody gets what was ordered, or has chipped in for it.
async fn is_own(tx: &mut Tx, guild: GuildId, order: &Order, me: MemberId) -> Result<bool, Fault> {
    match order.pool {
        Some(pool) if order.member != me => chip::is_in(tx, guild, pool, me).await,
        _ => Ok(order.member == me),
    }
}

async fn found(tx: &mut Tx, app: &App, guild: GuildId, order: EntryId) -> Outcome<Order> {
    let order = look::find(tx, app, guild, order).await?;
    Ok(order.ok_or(OrderRefusal::NoOrder)?)
}

/// Whether this very step was taken before by the same person, who is told the first outcome.
///
/// # Errors
/// It takes somebody else after them; or a fault of the database.
pub(super) async fn repeats(
    tx: &mut Tx,
    guild: GuildId,
    order: &Order,
    step: Step,
    by: MemberId,
    said: Option<&str>,
) -> Outcome<bool> {
    let taken = store::acted(tx, guild, order.id, step).await? == Some(by);
    if taken && order.said(step) == said {
        return Ok(true);
    }
    let endorsed = store::acted(tx, guild, order.id, Step::Endorse).await? == Some(by);
    match (endorsed && step == Step::Approve, order.state) {
        // Their second click, or a redelivery of the first: it takes another person.
        (true, State::Endorsed) => Err(OrderRefusal::SecondNeeded.into()),
        _ => Ok(false),
    }
}
