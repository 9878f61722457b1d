//! Paying what is given from a budget, within the same entry.
use super::{SPENT, store};
use crate::app::App;
use crate::base::db::{Ask, Fault, Guard, Tx};
use crate::base::ids::GuildId;
use crate::base::outbox::{self, Lane, NewNotice};
use crate::base::points::Points;
use crate::fund::rules::{Fund, Spending};
use crate::ledger::rules::reached;
use crate::ledger::service::Book;
use crate::program::rules::Settings;

/// Points that are being drawn, save that the answers were not heard yet.
#[must_use = "somebody may have been faster"]
pub struct Drawing {
    guard: Guard,
    left: Ask<Points>,
    fund: Fund,
}

/// Queues drawing what comes to wallets; nothing where there is no budget or nothing comes. Funds are taken from last, since
/// everybody takes from them.
///
/// # Errors
/// A fault of the database.
pub fn draw(
    tx: &mut Tx,
    book: &mut Book<'_>,
    fund: Option<&Fund>,
    points: Points,
) -> Result<Option<Drawing>, Fault> {
    let Some(fund) = fund.filter(|_| points > Points::ZERO) else {
        return Ok(None);
    };
    let (guard, left) = book.retire(tx, fund.id, points)?;
    let fund = *fund;
    Ok(Some(Drawing { guard, left, fund }))
}

impl Drawing {
    /// Hears the answers, and tells the admins where the budget is nearly or wholly spent.
    ///
    /// # Errors
    /// [`Fault::Overtaken`] where it was used up meanwhile, or a fault of the database.
    pub async fn heard(
        self,
        tx: &mut Tx,
        app: &App,
        (guild, settings): (GuildId, &Settings),
    ) -> Result<(), Fault> {
        if !tx.holds(self.guard).await? {
            return Err(Fault::Overtaken);
        }
        let left = tx.answer(self.left).await?;
        let fund = self.fund;
        let place = settings.auditor_channel.or(settings.orders_channel);
        let percent = reached(fund.whole(), left).filter(|percent| *percent > fund.warned);
        let (Some(place), Some(percent)) = (place, percent) else {
            return Ok(());
        };
        if store::warn(tx, guild, fund.id, percent).await? {
            let fund = fund.id;
            let notice = NewNotice {
                payload: serde_json::to_value(Spending { fund, percent })?,
                ..NewNotice::new(SPENT, Lane::Channel(place), app.id())
            };
            outbox::write(tx, app, guild, &notice)?;
        }
        Ok(())
    }
}
