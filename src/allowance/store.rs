//! Allowances: a balance that names the period it is for.
use super::rules::Seen;
use crate::base::db::{Ask, Guard, Tx};
use crate::base::ids::{GuildId, MemberId, UserId};
use crate::base::points::Points;
use crate::{ask, claim, on, run};

/// Queues looking a program up with those of six users who are known, and what the first of them gives with.
pub fn look(tx: &mut Tx, guild: GuildId, users: [UserId; 6]) -> sqlx::Result<Ask<Vec<Seen>>> {
    ask!(
        tx,
        query_as(
            // The giver's allowance stands in queries of their own: in a join, PostgreSQL reads all of them for want of
            // statistics.
            "select p.settings, p.revision, p.campaigns_until, q.ordinal, q.starts_at, q.ends_at, m.id, m.user_id, m.allowance as own, \
             (select b.amount from balance b where b.guild = m.guild and b.account = 'allowance' and b.owner = m.id \
             and m.user_id = $2) as amount, \
             (select b.period from balance b where b.guild = m.guild and b.account = 'allowance' and b.owner = m.id \
             and m.user_id = $2) as held_for, \
             (select k.wrapped from data_key k where k.guild = m.guild and k.member = m.id and m.user_id = $2) as data_key \
             from program p join period q on q.guild = p.guild \
             and q.ordinal = (select max(l.ordinal) from period l where l.guild = $1) \
             left join member m on m.guild = p.guild and m.user_id in ($2, $3, $4, $5, $6, $7) where p.guild = $1",
            guild,
            users[0],
            users[1],
            users[2],
            users[3],
            users[4],
            users[5],
        )
        .fetch_all
    )
}

/// Queues taking from this period's allowance: a guard that holds if there is enough, and what is then left.
pub fn debit(
    tx: &mut Tx,
    guild: GuildId,
    member: MemberId,
    period: i64,
    points: Points,
) -> sqlx::Result<(Guard, Ask<Points>)> {
    claim!(
        tx,
        query_scalar(
            "update balance set amount = amount - $4 where guild = $1 and account = 'allowance' and owner = $2 \
             and period = $3 and amount >= $4 returning amount",
            guild,
            member,
            period,
            points,
        )
        .fetch_one
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

/// Empties an allowance that holds just this; `false` where it has changed meanwhile.
pub async fn empty(
    tx: &mut Tx,
    guild: GuildId,
    member: MemberId,
    (points, period): (Points, i64),
) -> sqlx::Result<bool> {
    let rows = run!(
        tx,
        "update balance set amount = 0 where guild = $1 and account = 'allowance' and owner = $2 \
         and amount = $3 and period = $4",
        guild,
        member,
        points,
        period,
    )?;
    Ok(rows == 1)
}

/// How much a member has bought in a period.
pub async fn bought(
    tx: &mut Tx,
    guild: GuildId,
    member: MemberId,
    period: i64,
) -> sqlx::Result<Option<Points>> {
    on!(
        tx,
        query_scalar(
            "select points from allowance_bought where guild = $1 and member = $2 and period = $3",
            guild,
            member,
            period,
        )
        .fetch_optional
    )
}

/// Counts what a member buys in a period, up to so much; `false` where it would be more.
pub async fn buy(
    tx: &mut Tx,
    guild: GuildId,
    member: MemberId,
    period: i64,
    (points, most): (Points, Points),
) -> sqlx::Result<bool> {
    let rows = run!(
        tx,
        "insert into allowance_bought (guild, member, period, points) select $1, $2, $3, $4 \
         where cast($4 as bigint) <= cast($5 as bigint) \
         on conflict (guild, member, period) do update set points = allowance_bought.points + excluded.points \
         where allowance_bought.points + excluded.points <= $5",
        guild,
        member,
        period,
        points,
        most,
    )?;
    Ok(rows == 1)
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

/// Queues granting a member's first allowance, less what is taken at once: a guard that does not hold where somebody else
/// granted it meanwhile.
pub fn open(
    tx: &mut Tx,
    guild: GuildId,
    member: MemberId,
    (points, period): (Points, i64),
) -> sqlx::Result<(Guard, Ask<Points>)> {
    claim!(
        tx,
        query_scalar(
            "insert into balance (guild, account, owner, amount, period) values ($1, 'allowance', $2, $3, $4) \
             on conflict (guild, account, owner) do nothing returning amount",
            guild,
            member,
            points,
            period,
        )
        .fetch_one
    )
}

/// Queues granting a later period's allowance, less what is taken at once, in place of what is left of `old`: a guard
/// that does not hold where that has changed.
pub fn renew(
    tx: &mut Tx,
    guild: GuildId,
    member: MemberId,
    old: (Points, i64),
    new: (Points, i64),
) -> sqlx::Result<(Guard, Ask<Points>)> {
    claim!(
        tx,
        query_scalar(
            "update balance set amount = $5, period = $6 where guild = $1 and account = 'allowance' and owner = $2 \
             and amount = $3 and period = $4 and period < $6 returning amount",
            guild,
            member,
            old.0,
            old.1,
            new.0,
            new.1,
        )
        .fetch_one
    )
}
