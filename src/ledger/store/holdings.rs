//! Balances and the lots behind them.
use crate::base::clock::Instant;
use crate::base::db::{Ask, Guard, Tx};
use crate::base::ids::{EntryId, GuildId, LotId, MemberId};
use crate::base::points::Points;
use crate::ledger::rules::{Account, Lasts, OpenLot};
use crate::{claim, later, on, run};

/// Takes from a bounded account if it holds enough, and returns what is left.
pub async fn debit(
    tx: &mut Tx,
    guild: GuildId,
    from: Account,
    amount: Points,
) -> sqlx::Result<Option<Points>> {
    let (account, owner) = from.parts();
    on!(
        tx,
        query_scalar(
            "update balance set amount = amount - $4 \
             where guild = $1 and account = $2 and owner = $3 and amount >= $4 returning amount",
            guild,
            account,
            owner,
            amount,
        )
        .fetch_optional
    )
}

/// Adds to a bounded account, and returns what it now holds and what its owner owes.
pub async fn credit(
    tx: &mut Tx,
    guild: GuildId,
    to: Account,
    amount: Points,
) -> sqlx::Result<(Points, Points)> {
    let held = crediting(tx, guild, to, amount)?;
    tx.answer(held).await
}

/// Queues the same; its guard always holds.
pub fn crediting(
    tx: &mut Tx,
    guild: GuildId,
    to: Account,
    amount: Points,
) -> sqlx::Result<Ask<(Points, Points)>> {
    let (account, owner) = to.parts();
    let (_, held) = claim!(
        tx,
        query_as(
            "insert into balance (guild, account, owner, amount) values ($1, $2, $3, $4) \
             on conflict (guild, account, owner) do update set amount = balance.amount + excluded.amount \
             returning amount, owed",
            guild,
            account,
            owner,
            amount,
        )
        .fetch_one
    )?;
    Ok(held)
}

/// Queues taking from a bounded account if it holds enough: a guard, and what is left.
pub fn drawing(
    tx: &mut Tx,
    guild: GuildId,
    from: Account,
    amount: Points,
) -> sqlx::Result<(Guard, Ask<Points>)> {
    let (account, owner) = from.parts();
    claim!(
        tx,
        query_scalar(
            "update balance set amount = amount - $4 \
             where guild = $1 and owner = $3 and account = $2 and amount >= $4 returning amount",
            guild,
            account,
            owner,
            amount,
        )
        .fetch_one
    )
}

/// Holds a bounded account until the end of the transaction; what it then has.
pub async fn hold_account(
    tx: &mut Tx,
    guild: GuildId,
    account: Account,
) -> sqlx::Result<Option<Points>> {
    let (account, owner) = account.parts();
    on!(
        tx,
        query_scalar(
            "update balance set amount = amount where guild = $1 and account = $2 and owner = $3 returning amount",
            guild,
            account,
            owner,
        )
        .fetch_optional
    )
}

/// Opens a lot.
pub fn open_lot(
    tx: &mut Tx,
    guild: GuildId,
    id: LotId,
    member: MemberId,
    entry: EntryId,
    amount: Points,
    (at, lasts): (Instant, Lasts),
) -> sqlx::Result<()> {
    later!(
        tx,
        "insert into lot (guild, id, member, entry, amount, remaining, opened_at, expires_at, renews, carries) \
         values ($1, $2, $3, $4, $5, $5, $6, $7, $8, $9)",
        guild,
        id,
        member,
        entry,
        amount,
        at,
        lasts.until,
        lasts.renews.map(i64::from),
        lasts.carries,
    )
}

/// A member's open lots in the order of spending: first those that one entry opened, then the soonest to expire, then
/// the oldest. What has expired by then is left out, moved or not.
pub async fn open_lots(
    tx: &mut Tx,
    guild: GuildId,
    member: MemberId,
    first: Option<EntryId>,
    at: Instant,
) -> sqlx::Result<Vec<OpenLot>> {
    on!(
        tx,
        query_as(
            "select id, remaining from lot where guild = $1 and member = $2 and remaining > 0 \
             and (expires_at is null or expires_at > $4) \
             order by case when entry = $3 then 0 else 1 end, expires_at nulls last, id",
            guild,
            member,
            first.map_or(0, |entry| entry.0),
            at,
        )
        .fetch_all
    )
}

/// Takes from a lot and records what was taken.
pub async fn use_lot(
    tx: &mut Tx,
    guild: GuildId,
    entry: EntryId,
    part: &OpenLot,
) -> sqlx::Result<bool> {
    let taken = run!(
        tx,
        "update lot set remaining = remaining - $3 where guild = $1 and id = $2 and remaining >= $3",
        guild,
        part.id,
        part.remaining,
    )?;
    run!(
        tx,
        "insert into lot_use (guild, entry, lot, amount) values ($1, $2, $3, $4) \
         on conflict (guild, entry, lot) do update set amount = lot_use.amount + excluded.amount",
        guild,
        entry,
        part.id,
        part.remaining,
    )?;
    Ok(taken == 1)
}

/// What an entry took from which lots.
pub async fn lots_used(tx: &mut Tx, guild: GuildId, entry: EntryId) -> sqlx::Result<Vec<OpenLot>> {
    on!(
        tx,
        query_as(
            "select lot as id, amount as remaining from lot_use where guild = $1 and entry = $2 order by lot",
            guild,
            entry,
        )
        .fetch_all
    )
}

/// Gives back to a lot what was taken from it. Where it expires at all, it does so no sooner than `floor`.
pub async fn refill_lot(
    tx: &mut Tx,
    guild: GuildId,
    part: &OpenLot,
    floor: Instant,
) -> sqlx::Result<u64> {
    run!(
        tx,
        "update lot set remaining = remaining + $3, \
         expires_at = case when expires_at < $4 then $4 else expires_at end \
         where guild = $1 and id = $2 and remaining + $3 <= amount",
        guild,
        part.id,
        part.remaining,
        floor,
    )
}
