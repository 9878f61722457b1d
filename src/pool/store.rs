//! The statements of pools.
mod find;

pub use find::*;

use super::rules::{Hindrance, Pool, State};
use crate::base::clock::Instant;
use crate::base::db::Tx;
use crate::base::ids::{ChannelId, EntryId, GuildId, MemberId, MessageId, PoolId};
use crate::base::points::Points;
use crate::{on, run};

/// Keeps a pool; `false` where the same request came before, or another of the starter's is in its place.
pub async fn insert(
    tx: &mut Tx,
    guild: GuildId,
    pool: &Pool,
    (key, slot, note): (&str, i64, Option<&str>),
    at: Instant,
) -> sqlx::Result<bool> {
    let rows = run!(
        tx,
        "insert into pool (guild, id, key, item, starter, slot, goal, raised, until, note, state, started_at, channel) \
         values ($1, $2, $3, $4, $5, $6, $7, 0, $8, $9, 'open', $10, $11) on conflict do nothing",
        guild,
        pool.id,
        key,
        pool.item,
        pool.starter,
        slot,
        pool.goal,
        pool.until,
        note,
        at,
        pool.channel,
    )?;
    Ok(rows == 1)
}

/// Holds a pool until the end of the transaction.
pub async fn hold(tx: &mut Tx, guild: GuildId, id: PoolId) -> sqlx::Result<Option<Pool>> {
    on!(
        tx,
        query_as(
            "update pool set raised = raised where guild = $1 and id = $2 \
             returning id, item, starter, goal, raised, until, state, why, closed_by, placed, channel, message",
            guild,
            id,
        )
        .fetch_optional
    )
}

/// Counts what is chipped in, if the pool is open and that is no more than its goal.
pub async fn raise(tx: &mut Tx, guild: GuildId, id: PoolId, by: Points) -> sqlx::Result<bool> {
    let rows = run!(
        tx,
        "update pool set raised = raised + $3 where guild = $1 and id = $2 and state = 'open' and raised + $3 <= goal",
        guild,
        id,
        by,
    )?;
    Ok(rows == 1)
}

/// Counts what is taken back, if the pool is open.
pub async fn lower(tx: &mut Tx, guild: GuildId, id: PoolId, by: Points) -> sqlx::Result<bool> {
    let rows = run!(
        tx,
        "update pool set raised = raised - $3 where guild = $1 and id = $2 and state = 'open' and raised >= $3",
        guild,
        id,
        by,
    )?;
    Ok(rows == 1)
}

/// How a pool is closed.
pub struct Closing {
    pub state: State,
    pub why: Option<Hindrance>,
    pub by: Option<MemberId>,
    pub placed: Option<EntryId>,
}

/// Closes a pool, unless it was closed before.
pub async fn close(
    tx: &mut Tx,
    guild: GuildId,
    id: PoolId,
    closing: &Closing,
    at: Instant,
) -> sqlx::Result<bool> {
    let rows = run!(
        tx,
        "update pool set state = $3, why = $4, closed_by = $5, placed = $6, closed_at = $7 \
         where guild = $1 and id = $2 and state = 'open'",
        guild,
        id,
        closing.state,
        closing.why,
        closing.by,
        closing.placed,
        at,
    )?;
    Ok(rows == 1)
}

pub async fn set_message(
    tx: &mut Tx,
    guild: GuildId,
    id: PoolId,
    (channel, message): (ChannelId, MessageId),
) -> sqlx::Result<u64> {
    run!(
        tx,
        "update pool set channel = $3, message = $4 where guild = $1 and id = $2",
        guild,
        id,
        channel,
        message,
    )
}

/// Erases what somebody wrote to the pools that they started.
pub async fn forget_notes(tx: &mut Tx, guild: GuildId, member: MemberId) -> sqlx::Result<u64> {
    run!(
        tx,
        "update pool set note = null where guild = $1 and starter = $2",
        guild,
        member,
    )
}

/// Forgets the notes of closed pools up to one.
pub async fn forget_notes_until(tx: &mut Tx, guild: GuildId, last: PoolId) -> sqlx::Result<u64> {
    run!(
        tx,
        "update pool set note = null where guild = $1 and id <= $2 and state <> 'open' and note is not null",
        guild,
        last,
    )
}
