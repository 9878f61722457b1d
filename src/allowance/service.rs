//! Granting, giving from and giving back to allowances.
mod reverse;

pub use reverse::reverse;

use super::store;
use crate::base::db::{Fault, Tx};
use crate::base::ids::{GuildId, MemberId};
use crate::base::points::Points;
use crate::ledger::rules::{Account, Kind, Posting};
use crate::ledger::service::Book;
use crate::program::rules::Program;

/// What came of taking from an allowance.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Taken {
    /// Taken; so much is left.
    Left(Points),
    /// Nothing was taken, since only so much is left.
    Short(Points),
}

/// Takes points from a member's allowance of the current period, granting it first if this is its first use.
///
/// # Errors
/// A fault of the database.
pub async fn take(
    tx: &mut Tx,
    book: &mut Book<'_>,
    guild: GuildId,
    member: MemberId,
    program: &Program,
    points: Points,
) -> Result<Taken, Fault> {
    let period = program.period.ordinal;
    if let Some(left) = store::debit(tx, guild, member, period, points).await? {
        return Ok(Taken::Left(left));
    }
    grant(tx, book, guild, member, program).await?;
    match store::debit(tx, guild, member, period, points).await? {
        Some(left) => Ok(Taken::Left(left)),
        None => Ok(Taken::Short(left(tx, guild, member, program).await?)),
    }
}

/// Grants the current period's allowance if it has not been; what was left of an earlier one lapses.
async fn grant(
    tx: &mut Tx,
    book: &mut Book<'_>,
    guild: GuildId,
    member: MemberId,
    program: &Program,
) -> Result<(), Fault> {
    // Held, since an undo may give back to the period that is over at this very moment.
    let old = store::hold(tx, guild, member).await?;
    let new = (program.settings.allowance, program.period.ordinal);
    if old.1 >= new.1 || !store::renew(tx, guild, member, old, new).await? {
        return Ok(());
    }
    let lapse = Posting::new(
        Account::Allowance(member),
        Account::Lapsed,
        old.0,
        Kind::Allowance,
    );
    let grant = Posting::new(
        Account::Mint,
        Account::Allowance(member),
        new.0,
        Kind::Allowance,
    );
    for posting in [lapse, grant].into_iter().flatten() {
        book.write(tx, &posting)?;
    }
    Ok(())
}

/// Where points go that were given and are taken back: to the giver's allowance while its period lasts, else they lapse.
/// The balance is credited here; the caller writes the posting.
///
/// # Errors
/// A fault of the database.
pub async fn give_back(
    tx: &mut Tx,
    guild: GuildId,
    member: MemberId,
    program: &Program,
    period: i64,
    points: Points,
) -> Result<Account, Fault> {
    // An account may still hold what is left of that period: its new grant is written when it next gives.
    if period < program.period.ordinal {
        return Ok(Account::Lapsed);
    }
    match store::credit(tx, guild, member, period, points).await? {
        Some(_) => Ok(Account::Allowance(member)),
        None => Ok(Account::Lapsed),
    }
}

/// What a member can still give in the current period: a pending grant counts, and is not written.
///
/// # Errors
/// A fault of the database.
pub async fn left(
    tx: &mut Tx,
    guild: GuildId,
    member: MemberId,
    program: &Program,
) -> Result<Points, Fault> {
    match store::read(tx, guild, member).await? {
        Some((points, period)) if period >= program.period.ordinal => Ok(points),
        _ => Ok(program.settings.allowance),
    }
}
