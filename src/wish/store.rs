//! What members wish for.
pub mod ideas;
pub mod news;

use crate::base::clock::Instant;
use crate::base::db::Tx;
use crate::base::ids::{GuildId, ItemId, MemberId};
use crate::{on, run};

/// What somebody wishes for, the oldest first.
pub async fn of(
    tx: &mut Tx,
    guild: GuildId,
    member: MemberId,
) -> sqlx::Result<Vec<(ItemId, Instant)>> {
    on!(
        tx,
        query_as(
            "select item, created_at from wish where guild = $1 and member = $2 order by created_at, item",
            guild,
            member,
        )
        .fetch_all
    )
}

/// Notes a wish; `false` where it is there already.
pub async fn add(
    tx: &mut Tx,
    guild: GuildId,
    (member, item): (MemberId, ItemId),
    at: Instant,
    ready: bool,
) -> sqlx::Result<bool> {
    let rows = run!(
        tx,
        "insert into wish (guild, member, item, created_at, ready, gone) values ($1, $2, $3, $4, $5, false) \
         on conflict (guild, member, item) do nothing",
        guild,
        member,
        item,
        at,
        ready,
    )?;
    Ok(rows == 1)
}

/// Forgets a wish; `false` where there is none.
pub async fn drop(
    tx: &mut Tx,
    guild: GuildId,
    (member, item): (MemberId, ItemId),
) -> sqlx::Result<bool> {
    let rows = run!(
        tx,
        "delete from wish where guild = $1 and member = $2 and item = $3",
        guild,
        member,
        item,
    )?;
    Ok(rows == 1)
}

/// Counts one more of somebody's, if that is no more than so many.
pub async fn count_one(
    tx: &mut Tx,
    guild: GuildId,
    member: MemberId,
    most: i64,
) -> sqlx::Result<bool> {
    let rows = run!(
        tx,
        "insert into wish_count (guild, member, wishes) values ($1, $2, 1) \
         on conflict (guild, member) do update set wishes = wish_count.wishes + 1 where wish_count.wishes < $3",
        guild,
        member,
        most,
    )?;
    Ok(rows == 1)
}

/// Counts so many less of somebody's.
pub async fn uncount(
    tx: &mut Tx,
    guild: GuildId,
    member: MemberId,
    less: i64,
) -> sqlx::Result<u64> {
    run!(
        tx,
        "update wish_count set wishes = wishes - $3 where guild = $1 and member = $2",
        guild,
        member,
        less,
    )
}

/// How many wish for each reward, the most wished for first: so many at most.
pub async fn counts(tx: &mut Tx, guild: GuildId, most: i64) -> sqlx::Result<Vec<(ItemId, i64)>> {
    on!(
        tx,
        query_as(
            "select item, count(*) from wish where guild = $1 group by item order by count(*) desc, item limit $2",
            guild,
            most,
        )
        .fetch_all
    )
}

/// How many wish for each reward that is sold out or out of the shop.
pub async fn unmet(tx: &mut Tx, guild: GuildId) -> sqlx::Result<Vec<(ItemId, i64)>> {
    on!(
        tx,
        query_as(
            "select w.item, count(*) from wish w join item i on i.guild = w.guild and i.id = w.item \
             where w.guild = $1 and (i.retired or i.stock = 0) group by w.item order by count(*) desc, w.item",
            guild,
        )
        .fetch_all
    )
}

/// How many people wish for something and could pay for none of it when it was looked at last.
pub async fn out_of_reach(tx: &mut Tx, guild: GuildId) -> sqlx::Result<i64> {
    on!(
        tx,
        query_scalar(
            "select count(*) from (select member from wish where guild = $1 group by member \
             having max(case when ready then 1 else 0 end) = 0) t",
            guild,
        )
        .fetch_one
    )
}

/// Whether anybody wishes for a reward.
pub async fn any(tx: &mut Tx, guild: GuildId) -> sqlx::Result<Option<MemberId>> {
    on!(
        tx,
        query_scalar("select member from wish where guild = $1 limit 1", guild).fetch_optional
    )
}

/// Forgets what somebody wishes for.
pub async fn forget(tx: &mut Tx, guild: GuildId, member: MemberId) -> sqlx::Result<u64> {
    run!(
        tx,
        "delete from wish where guild = $1 and member = $2",
        guild,
        member,
    )?;
    run!(
        tx,
        "delete from wish_idea where guild = $1 and member = $2",
        guild,
        member,
    )?;
    run!(
        tx,
        "delete from wish_count where guild = $1 and member = $2",
        guild,
        member,
    )
}
