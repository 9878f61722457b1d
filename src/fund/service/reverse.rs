//! What is taken back returns to the budget that paid it, while that lasts.
use super::store;
use crate::app::App;
use crate::base::db::{Fault, Tx};
use crate::base::ids::EntryId;
use crate::base::points::Points;
use crate::campaign::service as campaign;
use crate::ledger::rules::{Account, Gift, NewEntry, Taken};
use crate::ledger::service::{Book, held_fund};
use crate::program::rules::Program;
use std::collections::BTreeMap;

/// Takes gifts back as `campaign::service::reverse` does. Where it comes to [`Taken::Short`] nothing may be kept of the
/// transaction.
///
/// # Errors
/// A fault of the database.
pub async fn reverse(
    tx: &mut Tx,
    app: &App,
    entry: &NewEntry,
    book: &mut Book<'_>,
    program: &Program,
    gifts: Vec<Gift>,
    lend: bool,
) -> Result<Taken, Fault> {
    let given = given(&gifts);
    let taken = campaign::reverse(tx, app, entry, book, program, gifts, lend).await?;
    if let Taken::Back(_) = taken {
        for (entry, points) in given {
            put_back(tx, book, entry, points).await?;
        }
    }
    Ok(taken)
}

/// How much a budget may have paid of each entry: bonuses are their campaigns'.
fn given(gifts: &[Gift]) -> BTreeMap<EntryId, i64> {
    let mut all = BTreeMap::new();
    for gift in gifts {
        if !matches!(gift.from, Account::Fund(_)) {
            *all.entry(gift.entry).or_default() += gift.points.0;
        }
    }
    all
}

async fn put_back(
    tx: &mut Tx,
    book: &mut Book<'_>,
    entry: EntryId,
    points: i64,
) -> Result<(), Fault> {
    let guild = book.guild();
    let Some((fund, drawn)) = store::drawn(tx, guild, entry).await? else {
        return Ok(());
    };
    // The balance first, as whoever draws holds it.
    held_fund(tx, guild, fund).await?;
    let Some(open) = store::hold(tx, guild, fund).await? else {
        return Ok(());
    };
    let back = Points(points).min(drawn);
    let beyond = open.beyond(back);
    if beyond > Points::ZERO && !store::shrink(tx, guild, &open, beyond).await? {
        return Err(Fault::Overtaken);
    }
    book.set_aside(tx, fund, Points(back.0 - beyond.0))
}
