//! What moved in a stretch of time and what is held, for the room that draws the books up.
use crate::base::clock::Instant;
use crate::base::db::{Fault, Tx};
use crate::base::ids::GuildId;
use crate::ledger::rules::{Flow, Held};
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
