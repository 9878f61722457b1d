//! The statements of what people have chipped in.
use super::rules::Chip;
use crate::base::db::Tx;
use crate::base::ids::{ChannelId, EntryId, GuildId, MemberId, PoolId};
use crate::base::points::Points;
use crate::{later, on, run};

/// Where a pool's card is, or will be.
pub async fn channel(tx: &mut Tx, guild: GuildId, pool: PoolId) -> sqlx::Result<Option<ChannelId>> {
    on!(
        tx,
        query_scalar(
            "select channel from pool where guild = $1 and id = $2",
            guild,
            pool,
        )
        .fetch_optional
    )
}

/// Notes what an entry has chipped in.
pub fn add(tx: &mut Tx, guild: GuildId, pool: PoolId, chip: &Chip) -> sqlx::Result<()> {
    later!(
        tx,
        "insert into pool_chip (guild, pool, entry, member, points) values ($1, $2, $3, $4, $5)",
        guild,
        pool,
        chip.entry,
        chip.member,
        chip.points,
    )
}

/// What is in a pool, or was spent of it, and did not go back: by member, as wallets are locked. Of one member where one is
/// named.
pub async fn kept(
    tx: &mut Tx,
    guild: GuildId,
    pool: PoolId,
    of: Option<MemberId>,
) -> sqlx::Result<Vec<Chip>> {
    on!(
        tx,
        query_as(
            "select entry, member, points from pool_chip \
             where guild = $1 and pool = $2 and returned_by is null and (member = $3 or $3 is null) order by member, entry",
            guild,
            pool,
            of,
        )
        .fetch_all
    )
}

/// Notes that a chip goes back; `false` where it went before.
pub async fn give_back(
    tx: &mut Tx,
    guild: GuildId,
    (pool, chip): (PoolId, EntryId),
    by: EntryId,
) -> sqlx::Result<bool> {
    let rows = run!(
        tx,
        "update pool_chip set returned_by = $4 where guild = $1 and pool = $2 and entry = $3 and returned_by is null",
        guild,
        pool,
        chip,
        by,
    )?;
    Ok(rows == 1)
}

/// What somebody ever chipped into a pool, whether it went back or not.
pub async fn all_of(
    tx: &mut Tx,
    guild: GuildId,
    pool: PoolId,
    member: MemberId,
) -> sqlx::Result<Option<Points>> {
    on!(
        tx,
        query_scalar(
            "select cast(sum(points) as bigint) from pool_chip where guild = $1 and pool = $2 and member = $3",
            guild,
            pool,
            member,
        )
        .fetch_one
    )
}

/// The pools in which somebody has chips that did not go back, in their order.
pub async fn pools_of(tx: &mut Tx, guild: GuildId, member: MemberId) -> sqlx::Result<Vec<PoolId>> {
    on!(
        tx,
        query_scalar(
            "select distinct pool from pool_chip where guild = $1 and member = $2 and returned_by is null order by pool",
            guild,
            member,
        )
        .fetch_all
    )
}

/// Whether somebody has chips in a pool that did not go back.
pub async fn is_in(
    tx: &mut Tx,
    guild: GuildId,
    pool: PoolId,
    member: MemberId,
) -> sqlx::Result<bool> {
    on!(
        tx,
        query_scalar(
            "select exists (select 1 from pool_chip where guild = $1 and pool = $2 and member = $3 and returned_by is null)",
            guild,
            pool,
            member,
        )
        .fetch_one
    )
}
