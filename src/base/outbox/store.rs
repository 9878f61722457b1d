//! The outbox's statements.
pub mod held;
pub mod missed;

use super::{Lane, NewNotice, Notice};
use crate::base::clock::Instant;
use crate::base::db::{Fault, Guard, Tx};
use crate::base::ids::{GuildId, MessageId, NoticeId};
use crate::{guard, on, run};

/// Queues a notice, or holds the one that waits and stands for it, so that it is not sent before this is committed.
pub fn insert(
    tx: &mut Tx,
    guild: GuildId,
    id: NoticeId,
    notice: &NewNotice,
    due: Instant,
) -> sqlx::Result<Guard> {
    guard!(
        tx,
        "insert into notice (guild, id, kind, lane, subject, coalesces, payload, follow_up, due_at, state, keeps) \
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, 'waiting', $10) \
         on conflict (guild, kind, subject) where state = 'waiting' and coalesces do update set state = 'waiting'",
        guild,
        id,
        notice.kind,
        notice.lane.text(),
        notice.subject,
        notice.coalesces,
        notice.payload.to_string(),
        &notice.follow_up,
        due,
        notice.keeps,
    )
}

#[derive(sqlx::FromRow)]
pub struct Row {
    guild: GuildId,
    id: NoticeId,
    kind: String,
    lane: String,
    subject: i64,
    payload: String,
    follow_up: Option<String>,
    coalesces: bool,
    attempts: i64,
    tried_at: Option<Instant>,
    held: bool,
    keeps: bool,
}

impl Row {
    pub fn read(self) -> Result<Notice, Fault> {
        let lane = Lane::parse(&self.lane)
            .ok_or_else(|| Fault::Broken(format!("no lane {}", self.lane)))?;
        Ok(Notice {
            guild: self.guild,
            id: self.id,
            kind: self.kind,
            lane,
            subject: self.subject,
            payload: serde_json::from_str(&self.payload)?,
            follow_up: self.follow_up,
            coalesces: self.coalesces,
            attempts: self.attempts,
            tried_at: self.tried_at,
            held: self.held,
            keeps: self.keeps,
        })
    }
}

/// The first of each lane that is due; one that is being tried again holds its lane. Of a lane that can't be reached, those
/// that may answer a command instead.
pub async fn due(tx: &mut Tx, now: Instant, limit: i64) -> sqlx::Result<Vec<Row>> {
    on!(
        tx,
        query_as(
            "select n.guild, n.id, n.kind, n.lane, n.subject, n.payload, n.follow_up, n.coalesces, n.attempts, n.tried_at, \
             h.retry_at is not null as held, n.keeps from notice n left join held_lane h on h.guild = n.guild and h.lane = n.lane \
             where n.state in ('waiting', 'sending') and n.due_at <= $1 and \
             case when h.retry_at > $1 then n.follow_up is not null else not exists (\
               select 1 from notice e where e.guild = n.guild and e.lane = n.lane and e.id < n.id \
               and e.state in ('waiting', 'sending') and (e.due_at <= $1 or e.attempts > 0)) end \
             order by n.id limit $2",
            now,
            limit,
        )
        .fetch_all
    )
}

/// Whether one of a kind waits.
pub async fn waits(tx: &mut Tx, guild: GuildId, kind: &str) -> sqlx::Result<bool> {
    on!(
        tx,
        query_scalar(
            "select exists (select 1 from notice where guild = $1 and kind = $2 and state = 'waiting')",
            guild,
            kind,
        )
        .fetch_one
    )
}

/// Whether it waits still.
pub async fn is_due(tx: &mut Tx, guild: GuildId, id: NoticeId, now: Instant) -> sqlx::Result<bool> {
    on!(
        tx,
        query_scalar(
            "select exists (select 1 from notice where guild = $1 and id = $2 and state in ('waiting', 'sending') \
             and due_at <= $3)",
            guild,
            id,
            now,
        )
        .fetch_one
    )
}

pub async fn begin(tx: &mut Tx, guild: GuildId, id: NoticeId) -> sqlx::Result<u64> {
    run!(
        tx,
        "update notice set state = 'sending' where guild = $1 and id = $2",
        guild,
        id,
    )
}

pub fn settle(
    tx: &mut Tx,
    guild: GuildId,
    id: NoticeId,
    state: &str,
    message: Option<MessageId>,
    failure: Option<&str>,
) -> sqlx::Result<Guard> {
    guard!(
        tx,
        "update notice set state = $3, message = $4, failure = $5, follow_up = null where guild = $1 and id = $2",
        guild,
        id,
        state,
        message,
        failure,
    )
}

pub async fn put_off(
    tx: &mut Tx,
    guild: GuildId,
    id: NoticeId,
    now: Instant,
    until: Instant,
    why: &str,
) -> sqlx::Result<u64> {
    run!(
        tx,
        "update notice set due_at = $4, failure = $5, attempts = attempts + 1, tried_at = coalesce(tried_at, $3) \
         where guild = $1 and id = $2",
        guild,
        id,
        now,
        until,
        why,
    )
}

/// Puts a notice off without holding up those behind it.
pub async fn postpone(
    tx: &mut Tx,
    guild: GuildId,
    id: NoticeId,
    until: Instant,
    why: &str,
) -> sqlx::Result<u64> {
    run!(
        tx,
        "update notice set due_at = $3, failure = $4, attempts = 0 where guild = $1 and id = $2",
        guild,
        id,
        until,
        why,
    )
}

/// Forgets some of what was said, or never will be, by notices before one.
pub async fn forget_delivered(
    tx: &mut Tx,
    guild: GuildId,
    before: NoticeId,
    limit: i64,
) -> sqlx::Result<u64> {
    run!(
        tx,
        "delete from notice where guild = $1 and state in ('delivered', 'aside', 'missed') and id in (\
         select id from notice where guild = $1 and id < $2 and state in ('delivered', 'aside', 'missed') order by id limit $3)",
        guild,
        before,
        limit,
    )
}

/// Forgets what was said, or is to be said, in a lane.
pub async fn forget(tx: &mut Tx, guild: GuildId, lane: Lane) -> sqlx::Result<u64> {
    run!(
        tx,
        "delete from notice where guild = $1 and lane = $2",
        guild,
        lane.text(),
    )
}

/// When the next notice can go: one behind another that is being tried again waits for that, and one whose lane can't be
/// reached for when that is tried again.
pub async fn next_due(tx: &mut Tx) -> sqlx::Result<Option<Instant>> {
    on!(
        tx,
        query_scalar(
            "select min(case when n.follow_up is null and h.retry_at > n.due_at then h.retry_at else n.due_at end) \
             from notice n left join held_lane h on h.guild = n.guild and h.lane = n.lane \
             where n.state in ('waiting', 'sending') and not exists (\
               select 1 from notice e where e.guild = n.guild and e.lane = n.lane and e.id < n.id \
               and e.state in ('waiting', 'sending') and e.attempts > 0)",
        )
        .fetch_one
    )
}
