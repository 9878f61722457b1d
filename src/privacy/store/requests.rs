//! The statements of requests about people's data.
use crate::base::clock::Instant;
use crate::base::db::Tx;
use crate::base::ids::{ChannelId, GuildId, MemberId, MessageId, RequestId};
use crate::base::refusal::Outcome;
use crate::base::vault::{Place, Stored, Vault};
use crate::privacy::rules::Request;
use crate::{on, run};

/// A request as it is stored, with the data keys of the one who asked and of the one who answered.
#[derive(sqlx::FromRow)]
pub struct RequestRow {
    #[sqlx(flatten)]
    request: Request,
    asked_key: Option<String>,
    answered_key: Option<String>,
}

impl RequestRow {
    /// With its texts, which can be read again.
    pub fn read(self, vault: &Vault, guild: GuildId) -> Outcome<Request> {
        let request = self.request;
        let asked = Stored {
            author: Some(request.member),
            body: request.body.clone(),
            data_key: self.asked_key,
        };
        let answered = Stored {
            author: request.answered_by,
            body: request.answer.clone(),
            data_key: self.answered_key,
        };
        Ok(Request {
            body: asked.open(vault, guild, body_at(request.id))?,
            answer: answered.open(vault, guild, answer_at(request.id))?,
            ..request
        })
    }
}

/// Where the text of a request is kept.
pub fn body_at(request: RequestId) -> Place {
    Place("request", request.0)
}

/// Where its answer is.
pub fn answer_at(request: RequestId) -> Place {
    Place("request.answer", request.0)
}

/// Keeps a request, its text encrypted, unless one of its key is there.
pub async fn insert(
    tx: &mut Tx,
    guild: GuildId,
    key: &str,
    request: &Request,
) -> sqlx::Result<bool> {
    let rows = run!(
        tx,
        "insert into request (guild, id, key, member, body, asked_at, due_at, channel) \
         values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict do nothing",
        guild,
        request.id,
        key,
        request.member,
        &request.body,
        request.asked_at,
        request.due_at,
        request.channel,
    )?;
    Ok(rows == 1)
}

/// The request of a key.
pub async fn by_key(tx: &mut Tx, guild: GuildId, key: &str) -> sqlx::Result<Option<RequestId>> {
    on!(
        tx,
        query_scalar(
            "select id from request where guild = $1 and key = $2",
            guild,
            key,
        )
        .fetch_optional
    )
}

pub async fn get(tx: &mut Tx, guild: GuildId, id: RequestId) -> sqlx::Result<Option<RequestRow>> {
    on!(
        tx,
        query_as(
            "select r.id, r.member, r.body, r.asked_at, r.due_at, r.answered_at, r.answered_by, r.answer, r.channel, r.message, \
             (select k.wrapped from data_key k where k.guild = r.guild and k.member = r.member) as asked_key, \
             (select k.wrapped from data_key k where k.guild = r.guild and k.member = r.answered_by) as answered_key \
             from request r where r.guild = $1 and r.id = $2",
            guild,
            id,
        )
        .fetch_optional
    )
}

/// The requests of a member, the latest first.
pub async fn of(
    tx: &mut Tx,
    guild: GuildId,
    member: MemberId,
    limit: i64,
) -> sqlx::Result<Vec<RequestRow>> {
    on!(
        tx,
        query_as(
            "select r.id, r.member, r.body, r.asked_at, r.due_at, r.answered_at, r.answered_by, r.answer, r.channel, r.message, \
             (select k.wrapped from data_key k where k.guild = r.guild and k.member = r.member) as asked_key, \
             (select k.wrapped from data_key k where k.guild = r.guild and k.member = r.answered_by) as answered_key \
             from request r where r.guild = $1 and r.member = $2 order by r.id desc limit $3",
            guild,
            member,
            limit,
        )
        .fetch_all
    )
}

/// How many requests of a member wait for an answer.
pub async fn open(tx: &mut Tx, guild: GuildId, member: MemberId) -> sqlx::Result<i64> {
    on!(
        tx,
        query_scalar(
            "select count(*) from request where guild = $1 and member = $2 and answered_at is null",
            guild,
            member,
        )
        .fetch_one
    )
}

/// The requests that wait for an answer, by when, and where they are read.
pub async fn waiting(
    tx: &mut Tx,
    guild: GuildId,
) -> sqlx::Result<Vec<(RequestId, Instant, ChannelId)>> {
    on!(
        tx,
        query_as(
            "select id, due_at, channel from request where guild = $1 and answered_at is null order by due_at, id",
            guild,
        )
        .fetch_all
    )
}

/// Answers a request; `false` where it was answered before.
pub async fn answer(
    tx: &mut Tx,
    guild: GuildId,
    id: RequestId,
    answer: &str,
    (by, at): (MemberId, Instant),
) -> sqlx::Result<bool> {
    let rows = run!(
        tx,
        "update request set answer = $3, answered_by = $4, answered_at = $5 \
         where guild = $1 and id = $2 and answered_at is null",
        guild,
        id,
        answer,
        by,
        at,
    )?;
    Ok(rows == 1)
}

/// Remembers which message shows a request.
pub async fn show(
    tx: &mut Tx,
    guild: GuildId,
    id: RequestId,
    (channel, message): (ChannelId, MessageId),
) -> sqlx::Result<u64> {
    run!(
        tx,
        "update request set channel = $3, message = $4 where guild = $1 and id = $2",
        guild,
        id,
        channel,
        message,
    )
}

/// Erases the texts of a member's requests; those that waited wait no more.
pub async fn leave(
    tx: &mut Tx,
    guild: GuildId,
    member: MemberId,
    at: Instant,
) -> sqlx::Result<u64> {
    run!(
        tx,
        "update request set body = null, answer = null, answered_at = coalesce(answered_at, $3) \
         where guild = $1 and member = $2",
        guild,
        member,
        at,
    )
}

/// Forgets requests that were answered before a moment.
pub async fn forget(tx: &mut Tx, guild: GuildId, before: Instant) -> sqlx::Result<u64> {
    run!(
        tx,
        "delete from request where guild = $1 and answered_at < $2",
        guild,
        before,
    )
}

/// The requests of a member that a message shows, and where.
pub async fn cards(
    tx: &mut Tx,
    guild: GuildId,
    member: MemberId,
) -> sqlx::Result<Vec<(RequestId, ChannelId)>> {
    on!(
        tx,
        query_as(
            "select id, channel from request where guild = $1 and (member = $2 or answered_by = $2) and message is not null order by id",
            guild,
            member,
        )
        .fetch_all
    )
}
