//! What always holds between postings, balances, lots, standings and what the rooms keep of their causes.
use crate::base::db::{Db, Fault, Tx};
use crate::ledger::rules::{Board, Terms};
use crate::ledger::store::invariants as store;
use std::collections::BTreeMap;

/// What a check of the whole ledger found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// How many programs there are.
    pub programs: i64,
    /// How many entries they have.
    pub entries: i64,
    /// Each invariant that is broken, with the first place where it is.
    pub broken: Vec<String>,
}

/// Checks every invariant of every program.
///
/// # Errors
/// A fault of the database.
pub async fn check(db: &Db) -> Result<Report, Fault> {
    let mut tx = db.read().await?;
    let (programs, entries) = store::counts(&mut tx).await?;
    let mut broken = rows(&mut tx).await?;
    broken.extend(standings(&mut tx).await?);
    Ok(Report {
        programs,
        entries,
        broken,
    })
}

macro_rules! each {
    ($tx:expr, $($what:literal => $find:ident,)+) => {
        [$(($what, store::$find($tx).await?)),+]
    };
}

async fn rows(tx: &mut Tx) -> Result<Vec<String>, Fault> {
    let found = each! { tx,
        "a balance is negative" => negative_balances,
        "a balance differs from its postings" => unequal_balances,
        "a wallet differs from what is left in its lots" => unequal_lots,
        "a lot differs from what was taken from it" => unequal_lot_uses,
        "an entry's lots differ from what it brought" => unequal_openings,
        "an entry took other than its postings say from lots" => unequal_takings,
        "what is owed differs from what was advanced and paid" => unequal_owed,
        "a posting belongs to no entry" => stray_postings,
        "a posting moves nothing" => empty_postings,
        "entries share a key, or one has none" => shared_keys,
        "an entry is reversed twice, or was never made" => wrong_reversals,
        "a kudos or boost differs from its postings" => unequal_recognition,
        "a reversal took other than was given" => unequal_undos,
        "a kudos or boost is marked as taken back and was not, or the reverse" => unmarked_undos,
        "what waited differs from what went back, or waits for somebody who has joined" => unequal_returns,
        "a budget paid other than was given" => unequal_draws,
        "somebody bought other allowance than was counted" => unequal_purchases,
        "a campaign counts for a member other than its fund paid" => unequal_gains,
        "an order differs from what was paid and given back" => unequal_orders,
        "what was chipped in differs from what moved into a pool and out of it" => unequal_chips,
        "a pool holds other than it raised, or holds something though it is closed" => unequal_pools,
        "a pool raised other than its goal" => overfull_pools,
        "a stock is negative" => negative_stock,
        "a count of wishes differs from the wishes" => unequal_wishes,
        "a place is ranked by other than its standing" => unequal_rankings,
        "a count of a board differs from who is ranked on it" => unequal_counts,
    };
    let broken = found
        .into_iter()
        .filter_map(|(what, place)| place.map(|place| describe(what, &place)));
    Ok(broken.collect())
}

fn describe(what: &str, place: &store::Place) -> String {
    format!(
        "program {}: {what} ({} {}: {} against {})",
        place.guild, place.what, place.id, place.found, place.expected
    )
}

/// A program, a board, a period and a member.
type Seat = (i64, Board, String, i64);

/// Every board of every period, counted again from the postings: the calendar is known to Rust alone.
async fn standings(tx: &mut Tx) -> Result<Option<String>, Fault> {
    let mut seats: BTreeMap<Seat, (i64, i64)> = BTreeMap::new();
    for row in store::standings(tx).await? {
        let seat = (row.guild, row.board, row.period, row.member);
        seats.entry(seat).or_default().0 = row.score.0;
    }
    for row in store::earned(tx).await? {
        let terms = Terms::of(row.day);
        for period in [terms.all, terms.month, terms.week] {
            let seat = (row.guild, row.board, period, row.member);
            seats.entry(seat).or_default().1 += row.score.0;
        }
    }
    let kept: BTreeMap<i64, store::Kept> = store::kept(tx)
        .await?
        .into_iter()
        .map(|kept| (kept.guild, kept))
        .collect();
    let wrong = seats
        .into_iter()
        .find(|((guild, _, period, _), (found, expected))| {
            found != expected && kept.get(guild).is_none_or(|kept| kept.holds(period))
        });
    Ok(
        wrong.map(|((guild, board, period, id), (found, expected))| {
            let what = format!("{board:?} in {period}, member").to_lowercase();
            let place = store::Place {
                guild,
                what,
                id,
                found,
                expected,
            };
            describe("a standing differs from what was received or given", &place)
        }),
    )
}
