//! The statements about requests for more time.
use crate::base::clock::Instant;
use crate::base::db::Tx;
use crate::base::ids::{ChannelId, ExtensionId, GuildId, MemberId, MessageId};
use crate::base::points::Points;
use crate::base::refusal::Outcome;
use crate::base::vault::{Place, Stored, Vault};
use crate::expiry::rules::{Request, State};
use crate::{guard, on, run};

#[derive(sqlx::FromRow)]
pub struct Row {
    id: ExtensionId,
    member: MemberId,
    through: Instant,
    points: Points,
    days: i64,
    state: State,
    asked_at: Instant,
    decided_by: Option<MemberId>,
    reason: Option<String>,
    channel: ChannelId,
    message: Option<MessageId>,
    data_key: Option<String>,
}

impl Row {
    /// With its reason, which can be read again.
    pub fn read(self, vault: &Vault, guild: GuildId) -> Outcome<Request> {
        let text = Stored {
            author: self.decided_by,
            body: self.reason,
            data_key: self.data_key,
        };
        let reason = text.open(vault, guild, reason_at(self.id))?;
        Ok(Request {
            id: self.id,
            member: self.member,
            through: self.through,
            points: self.points,
            days: self.days,
            state: self.state,
            asked_at: self.asked_at,
            decided_by: self.decided_by,
            reason: reason.unwrap_or_default(),
            channel: self.channel,
            message: self.message,
        })
    }
}

/// Where the reason of a refusal is kept.
pub fn reason_at(id: ExtensionId) -> Place {
    Place("expiry_request", id.0)
}

/// Keeps a request, unless another of theirs waits.
pub async fn insert(tx: &mut Tx, guild: GuildId, request: &Request) -> sqlx::Result<bool> {
    let rows = run!(
        tx,
        "insert into expiry_request (guild, id, member, through, points, days, state, asked_at, channel) \
         values ($1, $2, $3, $4, $5, $6, 'waiting', $7, $8) on conflict (guild, member) where state = 'waiting' do nothing",
        guild,
        request.id,
        request.member,
        request.through,
        request.points,
        request.days,
        request.asked_at,
        request.channel,
    )?;
    Ok(rows == 1)
}

pub async fn get(tx: &mut Tx, guild: GuildId, id: ExtensionId) -> sqlx::Result<Option<Row>> {
    on!(
        tx,
        query_as(
            "select r.id, r.member, r.through, r.points, r.days, r.state, r.asked_at, r.decided_by, r.reason, r.channel, \
             r.message, k.wrapped as data_key from expiry_request r \
             left join data_key k on k.guild = r.guild and k.member = r.decided_by where r.guild = $1 and r.id = $2",
            guild,
            id,
        )
        .fetch_optional
    )
}

/// Decides on a request that waits; `false` where that was done before.
pub async fn decide(
    tx: &mut Tx,
    guild: GuildId,
    id: ExtensionId,
    (state, reason): (State, Option<String>),
    (by, at): (MemberId, Instant),
) -> sqlx::Result<bool> {
    let rows = run!(
        tx,
        "update expiry_request set state = $3, reason = $4, decided_by = $5, decided_at = $6 \
         where guild = $1 and id = $2 and state = 'waiting'",
        guild,
        id,
        state,
        reason,
        by,
        at,
    )?;
    Ok(rows == 1)
}

/// Queues remembering where a request's card is.
pub fn carded(
    tx: &mut Tx,
    guild: GuildId,
    id: ExtensionId,
    (channel, message): (ChannelId, MessageId),
) -> sqlx::Result<()> {
    let _ = guard!(
        tx,
        "update expiry_request set channel = $3, message = $4 where guild = $1 and id = $2",
        guild,
        id,
        channel,
        message,
    )?;
    Ok(())
}

/// Forgets what somebody asked for, and the reasons that they gave.
pub async fn forget(tx: &mut Tx, guild: GuildId, member: MemberId) -> sqlx::Result<u64> {
    run!(
        tx,
        "update expiry_request set reason = null where guild = $1 and (decided_by = $2 or member = $2)",
        guild,
        member,
    )?;
    run!(
        tx,
        "delete from expiry_request where guild = $1 and member = $2 and state = 'waiting'",
        guild,
        member,
    )
}

/// Forgets what was decided up to a request.
pub async fn forget_decided(tx: &mut Tx, guild: GuildId, last: ExtensionId) -> sqlx::Result<u64> {
    run!(
        tx,
        "delete from expiry_request where guild = $1 and id < $2 and state <> 'waiting'",
        guild,
        last,
    )
}
