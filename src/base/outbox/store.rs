//! The outbox's statements.
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
        "insert into notice (guild, id, kind, lane, subject, coalesces, payload, follow_up, due_at, state) \
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, 'waiting') \
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
        })
    }
}

/// The first of each lane that is due; one that is being tried again holds its lane.
pub async fn due(tx: &mut Tx, now: Instant) -> sqlx::Result<Vec<Row>> {
    on!(
        tx,
        query_as(
            "select guild, id, kind, lane, subject, payload, follow_up, coalesces, attempts, tried_at from notice n \
             where state in ('waiting', 'sending') and due_at <= $1 and not exists (\
               select 1 from notice e where e.guild = n.guild and e.lane = n.lane and e.id < n.id \
               and e.state in ('waiting', 'sending') and (e.due_at <= $1 or e.attempts > 0)) \
             order by id limit 32",
            now,
        )
        .fetch_all
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

/// Forgets some of what was said, by notices before one.
pub async fn forget_delivered(
    tx: &mut Tx,
    guild: GuildId,
    before: NoticeId,
    limit: i64,
) -> sqlx::Result<u64> {
    run!(
        tx,
        "delete from notice where guild = $1 and state = 'delivered' and id in (\
         select id from notice where guild = $1 and id < $2 and state = 'delivered' order by id limit $3)",
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

/// When the next notice can go: one behind another that is being tried again waits for that.
pub async fn next_due(tx: &mut Tx) -> sqlx::Result<Option<Instant>> {
    on!(
        tx,
        query_scalar(
            "select min(n.due_at) from notice n where n.state in ('waiting', 'sending') and not exists (\
               select 1 from notice e where e.guild = n.guild and e.lane = n.lane and e.id < n.id \
               and e.state in ('waiting', 'sending') and e.attempts > 0)",
        )
        .fetch_one
    )
}
