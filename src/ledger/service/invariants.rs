//! What always holds between postings, balances, lots and standings.
use crate::base::db::{Db, Fault};
use crate::ledger::store::invariants as store;

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
    let found = [
        (
            "a balance differs from its postings",
            store::unequal_balances(&mut tx).await?,
        ),
        (
            "a bounded account has postings and no balance",
            store::missing_balances(&mut tx).await?,
        ),
        (
            "a wallet differs from what is left in its lots",
            store::unequal_lots(&mut tx).await?,
        ),
        (
            "a lot differs from what was taken from it",
            store::unequal_lot_uses(&mut tx).await?,
        ),
        (
            "a posting belongs to no entry",
            store::stray_postings(&mut tx).await?,
        ),
        (
            "a standing differs from what was received or given",
            store::unequal_standings(&mut tx).await?,
        ),
    ];
    let broken = found
        .into_iter()
        .filter_map(|(what, place)| place.map(|place| describe(what, &place)));
    Ok(Report {
        programs,
        entries,
        broken: broken.collect(),
    })
}

fn describe(what: &str, place: &store::Place) -> String {
    format!(
        "program {}: {what} ({} {}: {} against {})",
        place.guild, place.what, place.id, place.found, place.expected
    )
}
