//! The statements about what is kept to be shown beside a later answer.
use super::Row;
use crate::base::clock::Instant;
use crate::base::db::Tx;
use crate::base::ids::{GuildId, NoticeId};
use crate::base::outbox::{Lane, NewNotice};
use crate::{later, on, run};

/// Queues keeping a notice.
pub fn keep(
    tx: &mut Tx,
    guild: GuildId,
    id: NoticeId,
    notice: &NewNotice,
    at: Instant,
) -> sqlx::Result<()> {
    later!(
        tx,
        "insert into notice (guild, id, kind, lane, subject, coalesces, payload, due_at, state, keeps) \
         values ($1, $2, $3, $4, $5, false, $6, $7, 'missed', true)",
        guild,
        id,
        notice.kind,
        notice.lane.text(),
        notice.subject,
        notice.payload.to_string(),
        at,
    )
}

/// How many are kept in a lane.
pub async fn count(tx: &mut Tx, guild: GuildId, lane: Lane) -> sqlx::Result<i64> {
    on!(
        tx,
        query_scalar(
            "select count(*) from notice where guild = $1 and lane = $2 and state = 'missed'",
            guild,
            lane.text(),
        )
        .fetch_one
    )
}

/// What is kept in a lane and is older than a notice, the oldest first.
pub async fn of(
    tx: &mut Tx,
    guild: GuildId,
    (lane, before): (Lane, NoticeId),
    most: i64,
) -> sqlx::Result<Vec<Row>> {
    on!(
        tx,
        query_as(
            "select guild, id, kind, lane, subject, payload, follow_up, coalesces, attempts, tried_at, false as held, keeps \
             from notice where guild = $1 and lane = $2 and state = 'missed' and id < $3 order by id limit $4",
            guild,
            lane.text(),
            before,
            most,
        )
        .fetch_all
    )
}

/// Takes one that is kept; `false` where it was taken before.
pub async fn take(tx: &mut Tx, guild: GuildId, id: NoticeId) -> sqlx::Result<bool> {
    let rows = run!(
        tx,
        "update notice set state = 'delivered' where guild = $1 and id = $2 and state = 'missed'",
        guild,
        id,
    )?;
    Ok(rows == 1)
}
