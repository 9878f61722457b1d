//! Approving, refusing, handing over, and giving up on an order.
mod alone;
mod entitled;

pub use entitled::{Decider, may_decide};

use super::take::{Deed, take, tell};
use super::{hand, look};
use crate::app::App;
use crate::base::db::{Fault, Tx};
use crate::base::ids::{EntryId, GuildId, MemberId};
use crate::base::points::Points;
use crate::base::refusal::{Failure, Outcome};
use crate::ledger::service as ledger;
use crate::member::service as member;
use crate::order::rules::{Approved, Decided, Order, OrderRefusal, Step, note, reason};
use crate::program::rules::Settings;
use crate::program::service as program;
use entitled::{Way, entitled};

/// Approves an order: as the first of two where it takes two. Their own is approved only by whoever approves alone and has
/// `confirmed` it.
///
/// # Errors
/// It is their own, it takes somebody else, or it is too late; or a fault of the database.
pub async fn approve(
    app: &App,
    by: &Decider,
    order: EntryId,
    confirmed: bool,
) -> Outcome<Approved> {
    let wish = Wish::Approve { confirmed };
    let approved = app.db.attempt(|| try_decide(app, by, order, &wish)).await;
    match approved {
        Err(Failure::Refused(refusal)) if refusal == OrderRefusal::OwnAlone.into() => {
            Ok(Approved::Asked(order))
        }
        approved => approved.map(|done| Approved::Done(Box::new(done))),
    }
}

/// Refuses an order; the points and the reward go back.
///
/// # Errors
/// It is their own, it is too late, or the reason is missing or too long; or a fault of the database.
pub async fn refuse(app: &App, by: &Decider, order: EntryId, why: &str) -> Outcome<Decided> {
    let wish = Wish::Say(Step::Refuse, Some(reason(why)?));
    app.db.attempt(|| try_decide(app, by, order, &wish)).await
}

/// Notes that an order was handed over, with what the member is to know.
///
/// # Errors
/// It is their own, it is too late or too early, or what they wrote is too long; or a fault of the database.
pub async fn fulfil(app: &App, by: &Decider, order: EntryId, said: &str) -> Outcome<Decided> {
    let wish = Wish::Say(Step::Fulfil, note(said)?);
    app.db.attempt(|| try_decide(app, by, order, &wish)).await
}

/// Gives up on an order that was approved; the points and the reward go back.
///
/// # Errors
/// It is their own, it is too late or too early, or the reason is missing or too long; or a fault of the database.
pub async fn fail(app: &App, by: &Decider, order: EntryId, why: &str) -> Outcome<Decided> {
    let wish = Wish::Say(Step::Fail, Some(reason(why)?));
    app.db.attempt(|| try_decide(app, by, order, &wish)).await
}

/// What somebody wants done.
enum Wish {
    Approve { confirmed: bool },
    Say(Step, Option<String>),
}

async fn try_decide(app: &App, by: &Decider, order: EntryId, wish: &Wish) -> Outcome<Decided> {
    let mut tx = app.db.begin().await?;
    let settings = program::load(&mut tx, by.guild, app.now()).await?.settings;
    let program = (by.guild, &settings);
    let actor = member::enlist(&mut tx, app, by.guild, &[by.user]).await?[0];
    let (order, step, way) = match wish {
        Wish::Approve { confirmed } => {
            let found = entitled(&mut tx, app, program, (order, actor), Step::Approve).await?;
            let (order, way) = found;
            way.confirmed(*confirmed)?;
            let step = Step::approving(order.state, order.approvals);
            (order, step, way)
        }
        Wish::Say(step, _) => {
            let (order, way) = entitled(&mut tx, app, program, (order, actor), *step).await?;
            way.others()?;
            (order, *step, way)
        }
    };
    let said = match wish {
        Wish::Approve { .. } => None,
        Wish::Say(_, said) => said.as_deref(),
    };
    if entitled::repeats(&mut tx, by.guild, &order, step, actor, said).await? {
        return repeated(&mut tx, app, program, &order).await;
    }
    let deed = Deed {
        by: Some(actor),
        said,
        ..Deed::own(step)
    };
    let decided = take(&mut tx, app, program, &order, deed).await?;
    if way == Way::Alone {
        alone::announce(&mut tx, app, program, (&decided.told, actor)).await?;
    }
    let decided = follow(&mut tx, app, program, decided, step).await?;
    tx.commit().await?;
    Ok(decided)
}

/// What comes with a step: the word to the member, and handing over what hands itself over.
async fn follow(
    tx: &mut Tx,
    app: &App,
    program: (GuildId, &Settings),
    decided: Decided,
    step: Step,
) -> Outcome<Decided> {
    let order = &decided.told.order;
    match step {
        Step::Endorse => Ok(decided),
        Step::Approve => hand::approved(tx, app, program, decided).await,
        step => {
            tell(tx, app, program, order, (step, Points::ZERO)).await?;
            Ok(decided)
        }
    }
}

/// The outcome of a step that was taken before.
pub(super) async fn repeated(
    tx: &mut Tx,
    app: &App,
    (guild, settings): (GuildId, &Settings),
    order: &Order,
) -> Outcome<Decided> {
    let held = match order.state.gave_back() {
        true => Some(held(tx, app, guild, order.member).await?),
        false => None,
    };
    Ok(Decided {
        told: look::told(tx, app, guild, order.id, settings.language).await?,
        member: member::get(tx, guild, order.member).await?.user_id,
        held,
        bonus: Points::ZERO,
    })
}

async fn held(tx: &mut Tx, app: &App, guild: GuildId, of: MemberId) -> Result<Points, Fault> {
    let wallet = ledger::wallet(tx, guild, of, app.now()).await?;
    Ok(wallet.spendable)
}
