//! Taking back what an entry brought: what an undo and a correction have in common.
use super::expire::expire_of;
use super::{Book, raise, wallet};
use crate::app::App;
use crate::base::civil::Day;
use crate::base::db::{Ask, Fault, Tx};
use crate::base::ids::{EntryId, GuildId, MemberId};
use crate::base::points::Points;
use crate::ledger::rules::{
    Account, Board, Funded, Gift, Kind, Known, NewEntry, Raise, Recent, Short, Taken,
};
use crate::ledger::store;
use std::collections::BTreeMap;

/// An entry, and the one that reverses it; `None` where there is no such entry.
///
/// # Errors
/// A fault of the database.
pub async fn known(tx: &mut Tx, guild: GuildId, id: EntryId) -> Result<Option<Known>, Fault> {
    Ok(store::known(tx, guild, id).await?)
}

/// The latest entries that could be corrected, the newest first.
///
/// # Errors
/// A fault of the database.
pub async fn recent(
    tx: &mut Tx,
    app: &App,
    guild: GuildId,
    most: i64,
) -> Result<Vec<Recent>, Fault> {
    let rows = store::recent(tx, guild, most).await?;
    let read = rows.into_iter().map(|row| row.read(&app.vault, guild));
    Ok(read.collect())
}

/// What an entry brought from the program's own account.
///
/// # Errors
/// A fault of the database.
pub async fn minted(tx: &mut Tx, guild: GuildId, entry: &Known) -> Result<Vec<Gift>, Fault> {
    let gifts = store::minted(tx, guild, entry.id).await?;
    let gift = |(receiver, points)| Gift {
        entry: entry.id,
        from: Account::Mint,
        receiver,
        points,
        period: 0,
        day: entry.day,
    };
    let gifts = gifts.into_iter().map(gift).collect();
    super::still_there(tx, guild, gifts).await
}

/// What an entry brought from funds, beside what somebody gave or awarded.
///
/// # Errors
/// A fault of the database.
pub async fn funded(
    tx: &mut Tx,
    guild: GuildId,
    entry: EntryId,
    day: Day,
) -> Result<Vec<Gift>, Fault> {
    let funded = funding(tx, guild, entry)?;
    let gift = |funded: Funded| Gift {
        entry,
        from: Account::Fund(funded.fund),
        receiver: funded.member,
        points: funded.points,
        period: 0,
        day,
    };
    let gifts = tx.answer(funded).await?.into_iter().map(gift).collect();
    super::still_there(tx, guild, gifts).await
}

/// Queues asking what an entry brought from funds, taken back or not.
///
/// # Errors
/// A fault of the database.
pub fn funding(tx: &mut Tx, guild: GuildId, entry: EntryId) -> Result<Ask<Vec<Funded>>, Fault> {
    Ok(store::funded(tx, guild, entry)?)
}

/// Takes gifts from the wallets that got them, each to the account that it is paired with (whose balance the caller
/// credits), and lowers the standings where they were earned. What had expired comes back from where it went first.
/// Where somebody has spent theirs, the program advances what is missing if `lend` says so; else nothing may be kept of
/// the transaction.
///
/// # Errors
/// A fault of the database.
pub async fn take_back(
    tx: &mut Tx,
    app: &App,
    entry: &NewEntry,
    book: &mut Book<'_>,
    mut gifts: Vec<(Gift, Account)>,
    lend: bool,
) -> Result<Taken, Fault> {
    // In the order of the ids, as giving locks wallets.
    gifts.sort_by_key(|(gift, _)| gift.receiver);
    let mut owed = Points::ZERO;
    for (gift, to) in &gifts {
        let dated = (entry.day, entry.at);
        expire_of(tx, app, entry.guild, gift.receiver, dated).await?;
        ends_waiting(tx, entry, gift).await?;
        let expired = store::expired_of(tx, entry.guild, gift.entry, gift.receiver).await?;
        let back = expired.min(gift.points);
        book.advance(tx, gift.receiver, Account::Expired, back)
            .await?;
        let missing = take_one(tx, entry, book, gift, *to, lend).await?;
        if missing > Points::ZERO && !lend {
            let member = gift.receiver;
            return Ok(Taken::Short(Short { member, missing }));
        }
        owed = Points(owed.0.saturating_add(missing.0));
    }
    lower(tx, app, entry.guild, gifts.iter().map(|(gift, _)| gift)).await?;
    Ok(Taken::Back(owed))
}

/// What is taken back waits no more. What went back meanwhile is not to be taken twice: that is looked at again.
async fn ends_waiting(tx: &mut Tx, entry: &NewEntry, gift: &Gift) -> Result<(), Fault> {
    let guild = entry.guild;
    store::wait_no_more(tx, guild, gift.entry, gift.receiver).await?;
    if entry.cause == "return" {
        return Ok(());
    }
    let waits = store::waits_on(tx, guild, gift.entry)?;
    let waits = tx.answer(waits).await?;
    match waits.iter().any(|wait| wait.member == gift.receiver) {
        true => Err(Fault::Overtaken),
        false => Ok(()),
    }
}

/// Takes one gift; returns how much was missing.
async fn take_one(
    tx: &mut Tx,
    entry: &NewEntry,
    book: &mut Book<'_>,
    gift: &Gift,
    to: Account,
    lend: bool,
) -> Result<Points, Fault> {
    let (member, points, first) = (gift.receiver, gift.points, Some(gift.entry));
    let kind = Kind::Correction;
    let spent = book.spend(tx, member, to, points, kind, first).await?;
    if spent.is_some() {
        return Ok(Points::ZERO);
    }
    // Held, so that what is missing can't come in between.
    store::hold(tx, entry.guild, member).await?;
    let there = wallet(tx, entry.guild, member, entry.at).await?.spendable;
    let missing = Points((points.0 - there.0).max(0));
    if lend || missing == Points::ZERO {
        book.advance(tx, member, Account::Owed, missing).await?;
        let spent = book.spend(tx, member, to, points, kind, first).await?;
        spent.ok_or(Fault::Overtaken)?;
    }
    Ok(missing)
}

/// Standings change in the periods in which they were earned.
async fn lower<'a>(
    tx: &mut Tx,
    app: &App,
    guild: GuildId,
    gifts: impl Iterator<Item = &'a Gift>,
) -> Result<(), Fault> {
    let mut days: BTreeMap<Day, BTreeMap<(Board, MemberId), i64>> = BTreeMap::new();
    for gift in gifts {
        let day = days.entry(gift.day).or_default();
        if let Account::Allowance(giver) = gift.from {
            *day.entry((Board::Given, giver)).or_default() -= gift.points.0;
        }
        *day.entry((Board::Received, gift.receiver)).or_default() -= gift.points.0;
    }
    for (day, changes) in days {
        let raises = changes.into_iter().map(|((board, member), by)| Raise {
            board,
            member,
            by: Points(by),
        });
        let raises: Vec<Raise> = raises.collect();
        raise(tx, app, guild, day, &raises)?;
    }
    Ok(())
}
