//! Forgetting who stood where long ago: the postings say it still, of members who are known by a number alone.
use crate::base::db::{Fault, Tx};
use crate::base::ids::GuildId;
use crate::ledger::rules::Terms;
use crate::ledger::store;

/// Forgets the standings of weeks and months before some, so many at most; the rest at the next time.
///
/// # Errors
/// A fault of the database.
pub async fn forget_standings(
    tx: &mut Tx,
    guild: GuildId,
    kept: &Terms,
    most: i64,
) -> Result<u64, Fault> {
    store::keep_from(tx, guild, kept).await?;
    if !store::some_left(tx, guild).await? {
        return Ok(0);
    }
    let forgotten = store::forget_some(tx, guild, most).await?;
    if forgotten < most.unsigned_abs() {
        store::none_left(tx, guild).await?;
    }
    Ok(forgotten)
}
