//! Points that wait for whoever got them to join: they are in the wallet, and can't be spent.
use crate::base::clock::Instant;
use crate::base::db::{Ask, Fault, Tx};
use crate::base::ids::{EntryId, GuildId, MemberId};
use crate::base::points::Points;
use crate::ledger::rules::{Gift, Waited, Waiting};
use crate::ledger::store;

/// Queues letting what an entry brings to a member wait until a moment.
///
/// # Errors
/// A fault of the database.
pub fn wait(
    tx: &mut Tx,
    guild: GuildId,
    entry: EntryId,
    member: MemberId,
    (points, until): (Points, Instant),
) -> Result<(), Fault> {
    Ok(store::wait(tx, guild, entry, member, (points, until))?)
}

/// What waits for a member, and until when the first of it does; none where nothing waits.
///
/// # Errors
/// A fault of the database.
pub async fn waiting(
    tx: &mut Tx,
    guild: GuildId,
    member: MemberId,
) -> Result<Option<(Points, Instant)>, Fault> {
    let (points, until) = store::waiting(tx, guild, member).await?;
    Ok(until.map(|until| (points, until)))
}

/// Queues asking whom the points of an entry wait for, or waited in vain.
///
/// # Errors
/// A fault of the database.
pub fn waits_on(tx: &mut Tx, guild: GuildId, entry: EntryId) -> Result<Ask<Vec<Waited>>, Fault> {
    Ok(store::waits_on(tx, guild, entry)?)
}

/// Ends a member's waiting: what waited is theirs. Returns what brought it.
///
/// # Errors
/// A fault of the database.
pub async fn arrive(tx: &mut Tx, guild: GuildId, member: MemberId) -> Result<Vec<EntryId>, Fault> {
    Ok(store::arrive(tx, guild, member).await?)
}

/// What has waited long enough by a moment: no more than so many.
///
/// # Errors
/// A fault of the database.
pub async fn waited(
    tx: &mut Tx,
    guild: GuildId,
    until: Instant,
    most: i64,
) -> Result<Vec<Waiting>, Fault> {
    Ok(store::waited(tx, guild, until, most).await?)
}

/// Notes that what waited goes back; `false` where it no longer waits.
///
/// # Errors
/// A fault of the database.
pub async fn went_back(
    tx: &mut Tx,
    guild: GuildId,
    waiting: &Waiting,
    at: Instant,
) -> Result<bool, Fault> {
    Ok(store::went_back(tx, guild, waiting, at).await?)
}

/// Ends waiting without a return: there is nothing left that could go back.
///
/// # Errors
/// A fault of the database.
pub async fn wait_no_more(tx: &mut Tx, guild: GuildId, waiting: &Waiting) -> Result<(), Fault> {
    store::wait_no_more(tx, guild, waiting.entry, waiting.member).await?;
    Ok(())
}

/// The gifts of entries that did not go back by themselves.
///
/// # Errors
/// A fault of the database.
pub async fn still_there(
    tx: &mut Tx,
    guild: GuildId,
    mut gifts: Vec<Gift>,
) -> Result<Vec<Gift>, Fault> {
    let mut entries: Vec<EntryId> = gifts.iter().map(|gift| gift.entry).collect();
    entries.sort_unstable();
    entries.dedup();
    for entry in entries {
        let waits = store::waits_on(tx, guild, entry)?;
        let mut gone = tx.answer(waits).await?;
        gone.retain(|wait| wait.returned_at.is_some());
        gifts.retain(|gift| {
            gift.entry != entry || gone.iter().all(|wait| wait.member != gift.receiver)
        });
    }
    Ok(gifts)
}
