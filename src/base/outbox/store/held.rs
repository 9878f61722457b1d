//! The statements about lanes that can't be reached.
use crate::base::clock::Instant;
use crate::base::db::{Fault, Tx};
use crate::base::ids::GuildId;
use crate::base::outbox::{Aside, Held, Lane, Why};
use crate::{on, run};

/// How often a lane was tried since it could not be reached; none where it can.
pub async fn tries(tx: &mut Tx, guild: GuildId, lane: Lane) -> sqlx::Result<Option<i64>> {
    on!(
        tx,
        query_scalar(
            "select tries from held_lane where guild = $1 and lane = $2",
            guild,
            lane.text(),
        )
        .fetch_optional
    )
}

pub async fn hold(
    tx: &mut Tx,
    (guild, lane): (GuildId, Lane),
    why: &Why,
    now: Instant,
    retry_at: Instant,
) -> sqlx::Result<u64> {
    run!(
        tx,
        "insert into held_lane (guild, lane, why, code, since, tries, retry_at) values ($1, $2, $3, $4, $5, 1, $6) \
         on conflict (guild, lane) do update set why = excluded.why, code = excluded.code, \
         tries = held_lane.tries + 1, retry_at = excluded.retry_at",
        guild,
        lane.text(),
        &why.said,
        why.code,
        now,
        retry_at,
    )
}

pub async fn release(tx: &mut Tx, guild: GuildId, lane: Lane) -> sqlx::Result<u64> {
    run!(
        tx,
        "delete from held_lane where guild = $1 and lane = $2",
        guild,
        lane.text(),
    )
}

pub async fn held(tx: &mut Tx, guild: GuildId) -> Result<Vec<Held>, Fault> {
    let rows: Vec<(String, i64, Instant, Instant, i64)> = on!(
        tx,
        query_as(
            "select h.lane, h.code, h.since, h.retry_at, (select count(*) from notice n where n.guild = h.guild \
             and n.lane = h.lane and n.state in ('waiting', 'sending')) from held_lane h \
             where h.guild = $1 order by h.since, h.lane",
            guild,
        )
        .fetch_all
    )?;
    let rows = rows
        .into_iter()
        .map(|(lane, code, since, retry_at, waiting)| {
            let parsed = Lane::parse(&lane);
            Ok(Held {
                lane: parsed.ok_or_else(|| Fault::Broken(format!("no lane {lane}")))?,
                code,
                since,
                retry_at,
                waiting,
            })
        });
    rows.collect()
}

pub async fn aside(tx: &mut Tx, guild: GuildId) -> sqlx::Result<Vec<Aside>> {
    on!(
        tx,
        query_as(
            "select kind, coalesce(failure, '') as why, count(*) as many from notice \
             where guild = $1 and state = 'aside' group by kind, coalesce(failure, '') order by 3 desc, 1, 2",
            guild,
        )
        .fetch_all
    )
}

/// Lanes that can't be reached are tried again at once.
pub async fn retry(tx: &mut Tx, guild: GuildId, now: Instant) -> sqlx::Result<u64> {
    run!(
        tx,
        "update held_lane set retry_at = $2 where guild = $1 and retry_at > $2",
        guild,
        now,
    )
}

/// What was given up or put off waits no longer. An edit that was given up is not taken up: a later one shows as much.
pub async fn take_up(tx: &mut Tx, guild: GuildId, now: Instant) -> sqlx::Result<u64> {
    run!(
        tx,
        "update notice set state = 'waiting', attempts = 0, due_at = $2 where guild = $1 and \
         ((state = 'aside' and not coalesces) or (state = 'waiting' and failure is not null and due_at > $2))",
        guild,
        now,
    )
}

/// Only posts: what edits a message stays where that is.
pub async fn reroute(tx: &mut Tx, guild: GuildId, from: Lane, to: Lane) -> sqlx::Result<u64> {
    run!(
        tx,
        "update notice set lane = $3 where guild = $1 and lane = $2 and state = 'waiting' and not coalesces",
        guild,
        from.text(),
        to.text(),
    )
}
