//! Putting points into a pool, and giving them back: the steps that pools and orders put together in their own transactions.
use super::rules::Chip;
use super::store;
use crate::app::App;
use crate::base::db::{Fault, Tx};
use crate::base::ids::{EntryId, GuildId, MemberId, PoolId};
use crate::base::outbox::{self, Lane, NewNotice};
use crate::base::points::Points;
use crate::base::refusal::{Failure, Outcome};
use crate::catalog::service as catalog;
use crate::ledger::rules::{Key, NewEntry, Opened};
use crate::ledger::service::{self as ledger, Book};
use crate::member::service as member;
use crate::program::rules::Settings;

/// A pool's card is to be written anew: whoever changes what it tells says so, be it the pool or its order.
pub const EDIT: &str = "pool.edit";

/// Has a pool's card written anew, where it is.
///
/// # Errors
/// A fault of the database.
pub async fn redraw(tx: &mut Tx, app: &App, guild: GuildId, pool: PoolId) -> Result<(), Fault> {
    if let Some(channel) = store::channel(tx, guild, pool).await? {
        let edit = NewNotice::edit(EDIT, Lane::Channel(channel), pool.0);
        outbox::write(tx, app, guild, &edit)?;
    }
    Ok(())
}

/// Moves points from a wallet into a pool, as an entry that was just opened. Returns what is left in the wallet, or `None` (and
/// nothing is changed) where it holds less.
///
/// # Errors
/// A fault of the database.
pub async fn put(
    tx: &mut Tx,
    app: &App,
    entry: &NewEntry,
    (pool, name): (PoolId, &str),
    (member, points): (MemberId, Points),
) -> Outcome<Option<Points>> {
    let mut book = Book::new(app, entry);
    let left = book.chip_in(tx, (member, pool), points).await?;
    if left.is_some() {
        let chip = Chip {
            entry: entry.id,
            member,
            points,
        };
        store::add(tx, entry.guild, pool, &chip)?;
        catalog::note(tx, app, &book, member, name).await?;
    }
    Ok(left)
}

/// Whose chips go back, what the reward is called, and who has them go back (none: the program).
#[derive(Clone, Copy, Debug)]
pub struct Back<'a> {
    /// One member's alone, where one is named.
    pub of: Option<MemberId>,
    /// What is written beside it.
    pub name: &'a str,
    /// Who caused it.
    pub actor: Option<MemberId>,
}

/// Gives back what was chipped into a pool, each to the lots that it came from; returns what went back, by member.
///
/// # Errors
/// A fault of the database, or a pool that holds less.
pub async fn give_back(
    tx: &mut Tx,
    app: &App,
    (guild, settings): (GuildId, &Settings),
    pool: PoolId,
    back: Back<'_>,
) -> Outcome<Vec<Chip>> {
    let chips = store::kept(tx, guild, pool, back.of).await?;
    for chip in &chips {
        one_back(tx, app, (guild, settings), (pool, chip), back).await?;
    }
    Ok(chips)
}

async fn one_back(
    tx: &mut Tx,
    app: &App,
    (guild, settings): (GuildId, &Settings),
    (pool, chip): (PoolId, &Chip),
    back: Back<'_>,
) -> Outcome<()> {
    let key = Key {
        guild,
        key: format!("refund:{}", chip.entry),
        content: format!("refund {}", chip.entry),
    };
    let dated = settings.dated(app.now());
    let entry = NewEntry {
        reverses: Some(chip.entry),
        actor: back.actor,
        ..NewEntry::new(&key, EntryId(app.id()), "refund", chip.member, dated)
    };
    let opened = ledger::open(tx, &entry).await?;
    let marked = store::give_back(tx, guild, (pool, chip.entry), entry.id).await?;
    if opened != Opened::New || !marked {
        return Err(Fault::Overtaken.into());
    }
    let mut book = Book::new(app, &entry);
    let spent = (chip.entry, chip.points);
    let floor = settings.refunded_until(app.now());
    book.chip_out(tx, (chip.member, pool), spent, floor).await?;
    let user = member::get(tx, guild, chip.member).await?.user_id;
    if user.is_somebody() {
        return catalog::note(tx, app, &book, chip.member, back.name).await;
    }
    // Whoever was erased meanwhile has no use for them.
    book.revoke(tx, chip.member).await?;
    Ok(())
}

/// What is in a pool, or was spent of it, and did not go back, by member.
///
/// # Errors
/// A fault of the database.
pub async fn kept(tx: &mut Tx, guild: GuildId, pool: PoolId) -> Result<Vec<Chip>, Fault> {
    Ok(store::kept(tx, guild, pool, None).await?)
}

/// The same of one member.
///
/// # Errors
/// A fault of the database.
pub async fn kept_of(
    tx: &mut Tx,
    guild: GuildId,
    pool: PoolId,
    member: MemberId,
) -> Result<Vec<Chip>, Fault> {
    Ok(store::kept(tx, guild, pool, Some(member)).await?)
}

/// What somebody ever chipped into a pool, whether it went back or not.
///
/// # Errors
/// A fault of the database.
pub async fn all_of(
    tx: &mut Tx,
    guild: GuildId,
    pool: PoolId,
    member: MemberId,
) -> Result<Points, Fault> {
    let all = store::all_of(tx, guild, pool, member).await?;
    Ok(all.unwrap_or_default())
}

/// The pools in which somebody has chips that did not go back.
///
/// # Errors
/// A fault of the database.
pub async fn pools_of(tx: &mut Tx, guild: GuildId, member: MemberId) -> Result<Vec<PoolId>, Fault> {
    Ok(store::pools_of(tx, guild, member).await?)
}

/// Whether somebody has chips in a pool that did not go back.
///
/// # Errors
/// A fault of the database.
pub async fn is_in(
    tx: &mut Tx,
    guild: GuildId,
    pool: PoolId,
    member: MemberId,
) -> Result<bool, Fault> {
    Ok(store::is_in(tx, guild, pool, member).await?)
}

/// Puts into a pool what it has paid for an order, and gives it back to all who had chipped in.
///
/// # Errors
/// A fault of the database.
pub async fn pay_back(
    tx: &mut Tx,
    app: &App,
    program: (GuildId, &Settings),
    book: &mut Book<'_>,
    (pool, price, back): (PoolId, Points, Back<'_>),
) -> Result<Vec<Chip>, Fault> {
    book.pay_back(tx, pool, price).await?;
    let chips = give_back(tx, app, program, pool, back).await;
    chips.map_err(Failure::into_fault)
}
