//! A lost update, planted to prove that the tests find one: a balance is read as a cache or a replica would tell it, and
//! later written as a number, while others change it in between.
use crate::app::App;
use crate::base::db::{Fault, Tx};
use crate::base::ids::GuildId;
use crate::base::points::Points;
use crate::ledger::rules::Account;
use crate::ledger::store;

/// Nothing is planted where the feature is on by accident, as with `--all-features`.
const GROWS: bool = option_env!("OVATION_PLANTED").is_some();

/// What an account held a moment ago.
pub(super) async fn read(app: &App, guild: GuildId, of: Account) -> Result<Points, Fault> {
    if !GROWS {
        return Ok(Points::ZERO);
    }
    let found = store::planted_read(&mut app.db.read().await?, guild, of).await?;
    Ok(found.unwrap_or_default())
}

/// Writes what it then held and what came in.
pub(super) async fn write(
    tx: &mut Tx,
    guild: GuildId,
    to: Account,
    read: Points,
    more: Points,
) -> Result<(), Fault> {
    if GROWS {
        store::planted_write(tx, guild, to, Points(read.0 + more.0)).await?;
    }
    Ok(())
}
