//! What moved in a stretch of time and what is held, for the room that draws the books up.
use crate::base::clock::Instant;
use crate::base::db::{Fault, Tx};
use crate::base::ids::{EntryId, GuildId, MemberId, least_at};
use crate::ledger::rules::{Flow, Held, Kind, Received, Turnover};
use crate::ledger::store;

/// What moved from a moment on: up to another, and since.
///
/// # Errors
/// A fault of the database.
pub async fn flows(
    tx: &mut Tx,
    guild: GuildId,
    from: Instant,
    until: Instant,
) -> Result<Vec<Flow>, Fault> {
    Ok(store::flows(tx, guild, from, until).await?)
}

/// What all wallets, all allowances and all funds hold now.
///
/// # Errors
/// A fault of the database.
pub async fn held(tx: &mut Tx, guild: GuildId) -> Result<Vec<Held>, Fault> {
    Ok(store::held(tx, guild).await?)
}

/// What members got from a moment on, of two kinds, in its order, less what was taken back.
///
/// # Errors
/// A fault of the database.
pub async fn received_since(
    tx: &mut Tx,
    guild: GuildId,
    since: Instant,
    kinds: [Kind; 2],
) -> Result<Vec<Received>, Fault> {
    const AT_ONCE: i64 = 5_000;
    // Ids are in the order of time.
    let (mut all, mut last) = (Vec::new(), (EntryId(least_at(since)), 0));
    loop {
        let rows = store::received(tx, guild, since, kinds, last, AT_ONCE).await?;
        let Some(row) = rows.last() else {
            return Ok(all);
        };
        last = (row.entry, row.line);
        all.extend(rows.iter().map(|row| row.received));
    }
}

/// What a member's wallet held at a moment, and what came to it and left it from then on up to another.
///
/// # Errors
/// A fault of the database.
pub async fn turnover(
    tx: &mut Tx,
    guild: GuildId,
    member: MemberId,
    span: (Instant, Instant),
) -> Result<Turnover, Fault> {
    Ok(store::turnover(tx, guild, member, span).await?)
}
