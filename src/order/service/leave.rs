//! What becomes of the orders of somebody who leaves for good.
use super::own::cancel_for;
use crate::app::App;
use crate::base::db::{Fault, Tx};
use crate::base::ids::{EntryId, GuildId, MemberId};
use crate::base::outbox::{self, Lane, NewNotice};
use crate::base::refusal::{Failure, Outcome};
use crate::catalog::service as catalog;
use crate::order::service::EDIT;
use crate::order::store;
use crate::program::rules::Settings;

/// How many orders nobody has decided on.
///
/// # Errors
/// A fault of the database.
pub async fn open(tx: &mut Tx, guild: GuildId, member: MemberId) -> Result<usize, Fault> {
    Ok(store::open_of(tx, guild, member).await?.len())
}

/// Takes back the orders on which nobody has decided, erases what was written about all of them, and has their cards written
/// anew. An order that was approved stays: somebody may be about to hand it over.
///
/// # Errors
/// A fault of the database.
pub async fn leave(
    tx: &mut Tx,
    app: &App,
    (guild, settings): (GuildId, &Settings),
    member: MemberId,
) -> Result<(), Fault> {
    for order in store::open_of(tx, guild, member).await? {
        let cancelled: Outcome<_> = cancel_for(tx, app, (guild, settings), order, member).await;
        cancelled.map_err(Failure::into_fault)?;
    }
    for order in store::ids_of(tx, guild, member).await? {
        catalog::forget_code(tx, guild, order).await?;
    }
    store::details::forget_of(tx, guild, member).await?;
    store::perks::forget(tx, guild, member).await?;
    catalog::forget(tx, guild, member).await?;
    store::forget_drafts_of(tx, guild, member).await?;
    store::forget_reasons(tx, guild, member).await?;
    for (order, channel) in store::carded(tx, guild, member).await? {
        let edit = NewNotice::edit(EDIT, Lane::Channel(channel), order.0);
        outbox::write(tx, app, guild, &edit)?;
    }
    Ok(())
}

/// Forgets the reasons of orders up to one.
///
/// # Errors
/// A fault of the database.
pub async fn forget_reasons(tx: &mut Tx, guild: GuildId, last: EntryId) -> Result<u64, Fault> {
    Ok(store::forget_reasons_until(tx, guild, last).await?)
}
