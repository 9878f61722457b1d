//! What becomes of the kudos of somebody who leaves for good.
use super::boost::edit;
use crate::app::App;
use crate::base::civil::Day;
use crate::base::db::{Fault, Tx};
use crate::base::ids::{EntryId, GuildId, MemberId};
use crate::base::outbox::{self, Lane, NewNotice};
use crate::kudos::store;
use crate::ledger::service as ledger;

/// Erases what was said where no points moved, which messages were thanked for, and who gave to whom how often.
///
/// # Errors
/// A fault of the database.
pub async fn leave(tx: &mut Tx, guild: GuildId, member: MemberId) -> Result<(), Fault> {
    for kudos in store::thanked(tx, guild, member).await? {
        ledger::erase_note(tx, guild, kudos).await?;
    }
    store::unlink(tx, guild, member).await?;
    store::forget_pairs(tx, guild, member).await?;
    Ok(())
}

/// Has the cards of some of their kudos written anew, after one of them; returns the last one, where there may be more.
///
/// # Errors
/// A fault of the database.
pub async fn redraw(
    tx: &mut Tx,
    app: &App,
    guild: GuildId,
    (member, after): (MemberId, EntryId),
    most: i64,
) -> Result<Option<EntryId>, Fault> {
    let cards = store::carded(tx, guild, member, after, most).await?;
    for (kudos, channel) in &cards {
        let edit = NewNotice::edit("kudos.edit", Lane::Channel(*channel), kudos.0);
        outbox::write(tx, app, guild, &edit)?;
    }
    let full = i64::try_from(cards.len()).is_ok_and(|many| many >= most);
    Ok(cards.last().map(|(last, _)| *last).filter(|_| full))
}

/// Has the card of the kudos written anew that an entry is, or that it boosts; any other entry has none.
///
/// # Errors
/// A fault of the database.
pub async fn redraw_one(
    tx: &mut Tx,
    app: &App,
    guild: GuildId,
    entry: EntryId,
) -> Result<(), Fault> {
    let boosted = store::boost(tx, guild, entry).await?;
    let kudos = boosted.map_or(entry, |boost| boost.kudos);
    if let Some(kudos) = store::get(tx, guild, kudos).await? {
        outbox::write(tx, app, guild, &edit(&kudos))?;
    }
    Ok(())
}

/// Forgets which messages were thanked for, by kudos after one and up to another.
///
/// # Errors
/// A fault of the database.
pub async fn unlink_some(
    tx: &mut Tx,
    guild: GuildId,
    some: (EntryId, EntryId),
) -> Result<u64, Fault> {
    Ok(store::unlink_some(tx, guild, some).await?)
}

/// Forgets who gave to whom how often before a day: only today's counts hold anybody back.
///
/// # Errors
/// A fault of the database.
pub async fn forget_pairs_before(tx: &mut Tx, guild: GuildId, day: Day) -> Result<u64, Fault> {
    Ok(store::forget_pairs_before(tx, guild, day).await?)
}
