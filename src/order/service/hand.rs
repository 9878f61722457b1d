//! Handing over what was approved.
use super::take::{Deed, take, tell};
use super::{LOW, own, perk, provide};
use crate::app::App;
use crate::base::db::Tx;
use crate::base::ids::GuildId;
use crate::base::outbox::{self, Lane, NewNotice};
use crate::base::points::Points;
use crate::base::refusal::Outcome;
use crate::catalog::rules::codes::FEW;
use crate::catalog::service as catalog;
use crate::order::rules::{Decided, Order, Step, Told};
use crate::program::rules::Settings;

/// Approved of at once, where nobody is asked.
pub(super) async fn unasked(
    tx: &mut Tx,
    app: &App,
    program: (GuildId, &Settings),
    order: &Order,
) -> Outcome<Told> {
    let decided = take(tx, app, program, order, Deed::own(Step::Approve)).await?;
    let decided = approved(tx, app, program, decided).await?;
    Ok(decided.told)
}

/// Hands over what hands itself over; of the rest the member is told that it is approved, and somebody hands it over.
pub(super) async fn approved(
    tx: &mut Tx,
    app: &App,
    program: (GuildId, &Settings),
    decided: Decided,
) -> Outcome<Decided> {
    let order = &decided.told.order;
    if decided.told.item.terms.codes {
        let wanted = (order.item, order.id);
        if let Some(left) = catalog::hand_out(tx, program.0, wanted, app.now()).await? {
            warn(tx, app, program.0, (order, left))?;
            return fulfilled(tx, app, program, decided).await;
        }
    }
    if decided.told.item.is_donation() {
        let decided = fulfilled(tx, app, program, decided).await?;
        own::receive_for(tx, app, program, &decided.told.order).await?;
        return Ok(decided);
    }
    if decided.told.item.terms.perk.is_some() {
        // The member is told once Discord has given the role.
        perk::give(tx, app, program.0, &decided)?;
        return Ok(decided);
    }
    provide::begin(tx, app, program.0, &decided).await?;
    tell(tx, app, program, order, (Step::Approve, Points::ZERO)).await?;
    Ok(decided)
}

/// The program itself has handed it over.
async fn fulfilled(
    tx: &mut Tx,
    app: &App,
    program: (GuildId, &Settings),
    decided: Decided,
) -> Outcome<Decided> {
    let deed = Deed::own(Step::Fulfil);
    let decided = take(tx, app, program, &decided.told.order, deed).await?;
    let news = (Step::Fulfil, Points::ZERO);
    tell(tx, app, program, &decided.told.order, news).await?;
    Ok(decided)
}

/// Tells those who see orders that few codes are left, and that none is.
fn warn(tx: &mut Tx, app: &App, guild: GuildId, (order, left): (&Order, i64)) -> Outcome<()> {
    if left != FEW && left != 0 {
        return Ok(());
    }
    let notice = NewNotice {
        payload: serde_json::to_value(left)?,
        ..NewNotice::new(LOW, Lane::Channel(order.channel), order.id.0)
    };
    Ok(outbox::write(tx, app, guild, &notice)?)
}
