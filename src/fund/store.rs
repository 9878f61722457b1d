//! The funds of budgets.
use super::rules::{Fund, Paid};
use crate::base::clock::Instant;
use crate::base::db::{Ask, Tx};
use crate::base::ids::{EntryId, GuildId};
use crate::base::points::Points;
use crate::{ask, on, run};

/// Queues looking up the fund that a budget has now.
pub fn open(tx: &mut Tx, guild: GuildId, paid: Paid) -> sqlx::Result<Ask<Option<Fund>>> {
    ask!(
        tx,
        query_as(
            "select f.id, f.paid, f.per, f.starts_at, f.ends_at, f.size, f.wanted, f.paid_before, f.warned, \
             coalesce((select b.amount from balance b where b.guild = f.guild and b.account = 'fund' and b.owner = f.id), 0) as left \
             from budget_fund f where f.guild = $1 and f.paid = $2 and not f.closed",
            guild,
            paid,
        )
        .fetch_optional
    )
}

/// One fund, closed or not.
pub async fn get(tx: &mut Tx, guild: GuildId, id: i64) -> sqlx::Result<Option<Fund>> {
    on!(
        tx,
        query_as(
            "select f.id, f.paid, f.per, f.starts_at, f.ends_at, f.size, f.wanted, f.paid_before, f.warned, \
             coalesce((select b.amount from balance b where b.guild = f.guild and b.account = 'fund' and b.owner = f.id), 0) as left \
             from budget_fund f where f.guild = $1 and f.id = $2",
            guild,
            id,
        )
        .fetch_optional
    )
}

/// Keeps a new fund; `false` where its budget has one already.
pub async fn insert(tx: &mut Tx, guild: GuildId, fund: &Fund) -> sqlx::Result<bool> {
    let rows = run!(
        tx,
        "insert into budget_fund (guild, id, paid, per, starts_at, ends_at, size, wanted, paid_before) \
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict (guild, paid) where not closed do nothing",
        guild,
        fund.id,
        fund.paid,
        fund.per,
        fund.starts_at,
        fund.ends_at,
        fund.size,
        fund.wanted,
        fund.paid_before,
    )?;
    Ok(rows == 1)
}

/// Gives a fund another size; `false` where it was closed or changed meanwhile.
pub async fn resize(
    tx: &mut Tx,
    guild: GuildId,
    fund: &Fund,
    (size, wanted): (Points, Points),
) -> sqlx::Result<bool> {
    let rows = run!(
        tx,
        "update budget_fund set size = $5, wanted = $6, warned = 0 \
         where guild = $1 and id = $2 and size = $3 and wanted = $4 and not closed",
        guild,
        fund.id,
        fund.size,
        fund.wanted,
        size,
        wanted,
    )?;
    Ok(rows == 1)
}

/// Closes a fund that has so much left; `false` where it was closed before.
pub async fn close(tx: &mut Tx, guild: GuildId, id: i64, left: Points) -> sqlx::Result<bool> {
    let rows = run!(
        tx,
        "update budget_fund set closed = true, size = size - $3 where guild = $1 and id = $2 and not closed",
        guild,
        id,
        left,
    )?;
    Ok(rows == 1)
}

/// How much the closed funds of a budget have paid that began at a moment or later.
pub async fn paid_since(
    tx: &mut Tx,
    guild: GuildId,
    paid: Paid,
    since: Instant,
) -> sqlx::Result<Points> {
    on!(
        tx,
        query_scalar(
            "select cast(coalesce(sum(size), 0) as bigint) from budget_fund \
             where guild = $1 and paid = $2 and closed and starts_at >= $3",
            guild,
            paid,
            since,
        )
        .fetch_one
    )
}

/// Makes an open fund smaller by so much; `false` where it was closed or changed meanwhile.
pub async fn shrink(tx: &mut Tx, guild: GuildId, fund: &Fund, by: Points) -> sqlx::Result<bool> {
    let rows = run!(
        tx,
        "update budget_fund set size = size - $4 where guild = $1 and id = $2 and size = $3 and not closed",
        guild,
        fund.id,
        fund.size,
        by,
    )?;
    Ok(rows == 1)
}

/// A fund, held until the end of the transaction, unless it is closed.
pub async fn hold(tx: &mut Tx, guild: GuildId, id: i64) -> sqlx::Result<Option<Fund>> {
    let rows = run!(
        tx,
        "update budget_fund set warned = warned where guild = $1 and id = $2 and not closed",
        guild,
        id,
    )?;
    match rows {
        0 => Ok(None),
        _ => get(tx, guild, id).await,
    }
}

/// Notes that the admins were told; `false` where they were before.
pub async fn warn(tx: &mut Tx, guild: GuildId, id: i64, percent: i64) -> sqlx::Result<bool> {
    let rows = run!(
        tx,
        "update budget_fund set warned = $3 where guild = $1 and id = $2 and warned < $3",
        guild,
        id,
        percent,
    )?;
    Ok(rows == 1)
}

/// What an entry drew from a budget's fund, if it did.
pub async fn drawn(
    tx: &mut Tx,
    guild: GuildId,
    entry: EntryId,
) -> sqlx::Result<Option<(i64, Points)>> {
    on!(
        tx,
        query_as(
            "select p.source_owner, p.amount from posting p join budget_fund f on f.guild = p.guild and f.id = p.source_owner \
             where p.guild = $1 and p.entry = $2 and p.source = 'fund' and p.target = 'mint'",
            guild,
            entry,
        )
        .fetch_optional
    )
}

/// When the first of a program's funds is to be filled again.
pub async fn ends_first(tx: &mut Tx, guild: GuildId) -> sqlx::Result<Option<Instant>> {
    on!(
        tx,
        query_scalar(
            "select min(ends_at) from budget_fund where guild = $1 and not closed",
            guild
        )
        .fetch_one
    )
}
