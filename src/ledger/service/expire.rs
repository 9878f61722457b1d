//! Moving what has expired. What has expired can't be spent and isn't shown from that moment on, whether it was moved or
//! not: moving it is bookkeeping, and may come later, twice, or in the middle of spending.
use super::extend::carry_over;
use crate::app::App;
use crate::base::civil::Day;
use crate::base::clock::Instant;
use crate::base::db::{Ask, Fault, Tx};
use crate::base::ids::{EntryId, GuildId, MemberId};
use crate::base::refusal::{Failure, Outcome};
use crate::ledger::store::{self, extending};
use crate::program::service as program;

/// What one transaction has moved.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Moved {
    /// How many wallets it took from.
    pub wallets: i64,
    /// Whether there may be more that is due.
    pub more: bool,
}

/// Moves everything that is due, so many wallets a transaction at most; may be run again at any moment. Returns how many
/// wallets it took from.
///
/// # Errors
/// A fault of the database; what was moved before it stays moved.
pub async fn expire(app: &App, guild: GuildId, most: i64) -> Result<i64, Fault> {
    let mut wallets = 0;
    loop {
        let moved = app.db.attempt(|| batch(app, guild, most)).await;
        let moved = moved.map_err(Failure::into_fault)?;
        wallets += moved.wallets;
        if !moved.more {
            return Ok(wallets);
        }
    }
}

async fn batch(app: &App, guild: GuildId, most: i64) -> Outcome<Moved> {
    let mut tx = app.db.begin().await?;
    let moved = expire_some(&mut tx, app, guild, most).await?;
    tx.commit().await?;
    Ok(moved)
}

/// Moves what is due in so many wallets at most, within a transaction of the caller's: in a fixed number of statements.
///
/// # Errors
/// A fault of the database.
pub async fn expire_some(
    tx: &mut Tx,
    app: &App,
    guild: GuildId,
    most: i64,
) -> Result<Moved, Fault> {
    let now = app.now();
    let place = store::due_until(tx, guild, now, most).await?;
    let (until, more) = (place.unwrap_or((now, MemberId(i64::MAX))), place.is_some());
    // Held, so that what is spent meanwhile is seen before anything is moved.
    let held = store::hold_due(tx, guild, until)?;
    if tx.answer(held).await? == 0 {
        return Ok(Moved::default());
    }
    let looking = program::look(tx, guild)?;
    let carried = extending::carried(tx, guild, until, now).await?;
    let settings = program::peeked(tx.answer(looking).await?, now)?.settings;
    carry_over(tx, app, (guild, &settings), &carried, now).await?;
    let due = store::due(tx, guild, until, now)?;
    let (occurrences, wallets) = tx.answer(due).await?;
    if occurrences > 0 {
        let dated = settings.dated(now);
        let first = EntryId(app.ids(occurrences));
        let used = store::use_due(tx, guild, until, now, first)?;
        finish(tx, guild, (first, used), (occurrences, wallets), dated).await?;
    }
    Ok(Moved { wallets, more })
}

/// Moves what is due in one wallet.
pub(super) async fn expire_of(
    tx: &mut Tx,
    app: &App,
    guild: GuildId,
    member: MemberId,
    dated: (Day, Instant),
) -> Result<(), Fault> {
    if store::due_of(tx, guild, member, dated.1).await? == 0 {
        return Ok(());
    }
    store::hold(tx, guild, member).await?;
    let carried = extending::carried_of(tx, guild, member, dated.1).await?;
    if !carried.is_empty() {
        let settings = program::peek(tx, guild, dated.1).await?.settings;
        carry_over(tx, app, (guild, &settings), &carried, dated.1).await?;
    }
    let occurrences = store::due_of(tx, guild, member, dated.1).await?;
    if occurrences == 0 {
        return Ok(());
    }
    let first = EntryId(app.ids(occurrences));
    let used = store::use_due_of(tx, guild, member, dated.1, first)?;
    finish(tx, guild, (first, used), (occurrences, 1), dated).await
}

/// Makes entries, postings, lots and balances of the uses of lots that were queued last. Where somebody else changed one of
/// the lots meanwhile, or drew an id of these, all of it is to be tried again.
async fn finish(
    tx: &mut Tx,
    guild: GuildId,
    (first, used): (EntryId, Ask<u64>),
    (occurrences, wallets): (i64, i64),
    dated: (Day, Instant),
) -> Result<(), Fault> {
    let last = EntryId(first.0 + occurrences - 1);
    let [entries, postings, lots, balances] = store::move_due(tx, guild, (first, last), dated)?;
    let used = tx.answer(used).await?;
    let one_each = [tx.answer(entries).await?, tx.answer(postings).await?];
    let emptied = tx.answer(lots).await?;
    let debited = tx.answer(balances).await?;
    let expected = [occurrences, occurrences, wallets].map(i64::unsigned_abs);
    let whole = [one_each[0], one_each[1], debited] == expected && emptied == used;
    match whole {
        true => Ok(()),
        false => Err(Fault::Overtaken),
    }
}

/// When the first points of anybody expire.
///
/// # Errors
/// A fault of the database.
pub async fn expires_first(tx: &mut Tx, guild: GuildId) -> Result<Option<Instant>, Fault> {
    Ok(store::expires_first(tx, guild).await?)
}
