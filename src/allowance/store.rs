//! Allowances: a balance that names the period it is for.
use crate::base::db::Tx;
use crate::base::ids::{GuildId, MemberId};
use crate::base::points::Points;
use crate::{on, run};

/// Takes from this period's allowance if it holds enough; returns what is left.
pub async fn debit(
    tx: &mut Tx,
    guild: GuildId,
    member: MemberId,
    period: i64,
    points: Points,
) -> sqlx::Result<Option<Points>> {
    on!(
        tx,
        query_scalar(
            "update balance set amount = amount - $4 where guild = $1 and account = 'allowance' and owner = $2 \
             and period = $3 and amount >= $4 returning amount",
            guild,
            member,
            period,
            points,
        )
        .fetch_optional
    )
}

/// Adds to this period's allowance; `None` where the balance is another period's.
pub async fn credit(
    tx: &mut Tx,
    guild: GuildId,
    member: MemberId,
    period: i64,
    points: Points,
) -> sqlx::Result<Option<Points>> {
    on!(
        tx,
        query_scalar(
            "update balance set amount = amount + $4 where guild = $1 and account = 'allowance' and owner = $2 \
             and period = $3 returning amount",
            guild,
            member,
            period,
            points,
        )
        .fetch_optional
    )
}

/// What is left, and of which period.
pub async fn read(
    tx: &mut Tx,
    guild: GuildId,
    member: MemberId,
) -> sqlx::Result<Option<(Points, i64)>> {
    on!(
        tx,
        query_as(
            "select amount, period from balance where guild = $1 and account = 'allowance' and owner = $2",
            guild,
            member,
        )
        .fetch_optional
    )
}

/// Holds a member's allowance until the end of the transaction, making room for it if it is their first; what is left,
/// and of which period (0 for none yet).
pub async fn hold(tx: &mut Tx, guild: GuildId, member: MemberId) -> sqlx::Result<(Points, i64)> {
    on!(
        tx,
        query_as(
            "insert into balance (guild, account, owner, amount, period) values ($1, 'allowance', $2, 0, 0) \
             on conflict (guild, account, owner) do update set amount = balance.amount returning amount, period",
            guild,
            member,
        )
        .fetch_one
    )
}

/// Grants a later period's allowance in place of what is left of `old`; `false` where somebody else did meanwhile.
pub async fn renew(
    tx: &mut Tx,
    guild: GuildId,
    member: MemberId,
    old: (Points, i64),
    new: (Points, i64),
) -> sqlx::Result<bool> {
    let rows = run!(
        tx,
        "update balance set amount = $5, period = $6 where guild = $1 and account = 'allowance' and owner = $2 \
         and amount = $3 and period = $4 and period < $6",
        guild,
        member,
        old.0,
        old.1,
        new.0,
        new.1,
    )?;
    Ok(rows == 1)
}
