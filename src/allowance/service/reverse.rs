//! Reversing gifts whole: allowances, then wallets, then standings, as giving locks them, so that nobody waits in a circle.
use super::give_back;
use crate::app::App;
use crate::base::db::{Fault, Tx};
use crate::ledger::rules::{Account, Gift, NewEntry, Taken};
use crate::ledger::service::{Book, take_back};
use crate::program::rules::Program;

/// Takes gifts back: what an allowance gave returns to it while its period lasts, else it lapses; anything else goes where
/// it came from. Where it comes to [`Taken::Short`] nothing may be kept of the transaction.
///
/// # Errors
/// A fault of the database.
pub async fn reverse(
    tx: &mut Tx,
    app: &App,
    entry: &NewEntry,
    book: &mut Book<'_>,
    program: &Program,
    mut gifts: Vec<Gift>,
    lend: bool,
) -> Result<Taken, Fault> {
    gifts.sort_by_key(|gift| gift.from);
    let mut back = Vec::with_capacity(gifts.len());
    for gift in gifts {
        let to = match gift.from {
            Account::Allowance(giver) => {
                let (period, points) = (gift.period, gift.points);
                give_back(tx, entry.guild, giver, program, period, points).await?
            }
            other => other,
        };
        back.push((gift, to));
    }
    take_back(tx, app, entry, book, back, lend).await
}
