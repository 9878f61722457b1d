//! Sealing what was committed, checking whole chains, and checking one member's statement.
mod check;
mod sealing;
mod verify;

pub use check::{Against, Report, check};
pub use sealing::{run, seal_all, seal_new};
pub use verify::verify;

use super::rules::{Found, Head, Kind, Seal, audit as audit_bytes, entry as entry_bytes};
use super::store;
use crate::app::App;
use crate::audit::service as audit;
use crate::base::db::{Fault, Tx};
use crate::base::ids::{AuditId, EntryId, GuildId};
use crate::ledger::rules::Record;
use crate::ledger::service::records as ledger;

/// The end of a program's chain.
///
/// # Errors
/// A fault of the database.
pub async fn head(tx: &mut Tx, guild: GuildId) -> Result<Head, Fault> {
    let last = store::last(tx, guild).await?;
    Ok(last.map_or_else(|| Head::start(guild), |(count, hash)| Head { count, hash }))
}

/// Lets new ids begin after those of the database, whatever the clock says: what comes later is sealed later.
///
/// # Errors
/// A fault of the database.
pub async fn resume(app: &App) -> Result<(), Fault> {
    let mut tx = app.db.read().await?;
    let newest = [
        ledger::newest(&mut tx).await?,
        audit::newest(&mut tx).await?,
    ];
    for id in newest.into_iter().flatten() {
        app.ids.follow(id);
    }
    Ok(())
}

/// The bytes of what some seals are over, as far as it is there, and whether the text beside each is whole.
async fn found(
    tx: &mut Tx,
    guild: GuildId,
    seals: &[Seal],
    is_whole: impl Fn(&Record) -> bool,
) -> Result<Found, Fault> {
    let of = |kind: Kind| {
        let seals = seals.iter().filter(move |seal| seal.kind == kind);
        seals.map(|seal| seal.subject)
    };
    let entries: Vec<EntryId> = of(Kind::Entry).map(EntryId).collect();
    let audits: Vec<AuditId> = of(Kind::Audit).map(AuditId).collect();
    let mut found = Found::new();
    for (id, record) in ledger::records(tx, guild, &entries).await? {
        let whole = is_whole(&record);
        found.insert((Kind::Entry, id.0), (entry_bytes(guild, &record), whole));
    }
    for (id, record) in audit::records(tx, guild, &audits).await? {
        found.insert((Kind::Audit, id.0), (audit_bytes(guild, &record), true));
    }
    Ok(found)
}

#[cfg(test)]
mod tests;
