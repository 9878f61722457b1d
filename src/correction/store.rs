//! The statements of corrections.
use super::rules::{Correction, State};
use crate::base::clock::Instant;
use crate::base::db::Tx;
use crate::base::ids::{ChannelId, CorrectionId, GuildId, MemberId, MessageId};
use crate::base::points::Points;
use crate::{on, run};

/// Keeps a correction, unless one of its key is there or another of its entry waits.
pub async fn insert(
    tx: &mut Tx,
    guild: GuildId,
    key: &str,
    correction: &Correction,
) -> sqlx::Result<bool> {
    let rows = run!(
        tx,
        "insert into correction (guild, id, key, entry, what, points, owed, asked_by, reason, state, asked_at, channel) \
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) on conflict do nothing",
        guild,
        correction.id,
        key,
        correction.entry,
        correction.what,
        correction.points,
        correction.owed,
        correction.asked_by,
        &correction.reason,
        correction.state,
        correction.asked_at,
        correction.channel,
    )?;
    Ok(rows == 1)
}

pub async fn get(
    tx: &mut Tx,
    guild: GuildId,
    id: CorrectionId,
) -> sqlx::Result<Option<Correction>> {
    on!(
        tx,
        query_as(
            "select id, entry, what, points, owed, asked_by, reason, state, decided_by, decided_at, asked_at, channel, \
             message from correction where guild = $1 and id = $2",
            guild,
            id,
        )
        .fetch_optional
    )
}

pub async fn by_key(tx: &mut Tx, guild: GuildId, key: &str) -> sqlx::Result<Option<Correction>> {
    on!(
        tx,
        query_as(
            "select id, entry, what, points, owed, asked_by, reason, state, decided_by, decided_at, asked_at, channel, \
             message from correction where guild = $1 and key = $2",
            guild,
            key,
        )
        .fetch_optional
    )
}

/// Decides on a correction that waits.
pub async fn decide(
    tx: &mut Tx,
    guild: GuildId,
    id: CorrectionId,
    state: State,
    (by, at): (MemberId, Instant),
) -> sqlx::Result<bool> {
    let rows = run!(
        tx,
        "update correction set state = $3, decided_by = $4, decided_at = $5 \
         where guild = $1 and id = $2 and state = 'waiting'",
        guild,
        id,
        state,
        by,
        at,
    )?;
    Ok(rows == 1)
}

pub async fn set_owed(
    tx: &mut Tx,
    guild: GuildId,
    id: CorrectionId,
    owed: Points,
) -> sqlx::Result<u64> {
    run!(
        tx,
        "update correction set owed = $3 where guild = $1 and id = $2",
        guild,
        id,
        owed,
    )
}

pub async fn set_message(
    tx: &mut Tx,
    guild: GuildId,
    id: CorrectionId,
    (channel, message): (ChannelId, MessageId),
) -> sqlx::Result<u64> {
    run!(
        tx,
        "update correction set channel = $3, message = $4 where guild = $1 and id = $2",
        guild,
        id,
        channel,
        message,
    )
}
