//! The statements of corrections.
use super::rules::{Correction, State};
use crate::base::clock::Instant;
use crate::base::db::Tx;
use crate::base::ids::{ChannelId, CorrectionId, GuildId, MemberId, MessageId};
use crate::base::points::Points;
use crate::base::refusal::Outcome;
use crate::base::vault::{Place, Stored, Vault};
use crate::{on, run};

/// A correction as it is stored, with the data key of whoever asked.
#[derive(sqlx::FromRow)]
pub struct CorrectionRow {
    #[sqlx(flatten)]
    correction: Correction,
    data_key: Option<String>,
}

impl CorrectionRow {
    /// With its reason, which can be read again; empty where it was erased.
    pub fn read(self, vault: &Vault, guild: GuildId) -> Outcome<Correction> {
        let text = Stored {
            author: Some(self.correction.asked_by),
            body: Some(self.correction.reason).filter(|body| !body.is_empty()),
            data_key: self.data_key,
        };
        let reason = text.open(vault, guild, reason_at(self.correction.id))?;
        Ok(Correction {
            reason: reason.unwrap_or_default(),
            ..self.correction
        })
    }
}

/// Where the reason of a correction is kept.
pub fn reason_at(correction: CorrectionId) -> Place {
    Place("correction", correction.0)
}

/// Keeps a correction, its reason encrypted, unless one of its key is there or another of its entry waits.
pub async fn insert(
    tx: &mut Tx,
    guild: GuildId,
    key: &str,
    correction: &Correction,
    reason: &str,
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
        reason,
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
) -> sqlx::Result<Option<CorrectionRow>> {
    on!(
        tx,
        query_as(
            "select c.id, c.entry, c.what, c.points, c.owed, c.asked_by, c.reason, c.state, c.decided_by, c.decided_at, \
             c.asked_at, c.channel, c.message, \
             (select k.wrapped from data_key k where k.guild = c.guild and k.member = c.asked_by) as data_key \
             from correction c where c.guild = $1 and c.id = $2",
            guild,
            id,
        )
        .fetch_optional
    )
}

pub async fn by_key(tx: &mut Tx, guild: GuildId, key: &str) -> sqlx::Result<Option<CorrectionRow>> {
    on!(
        tx,
        query_as(
            "select c.id, c.entry, c.what, c.points, c.owed, c.asked_by, c.reason, c.state, c.decided_by, c.decided_at, \
             c.asked_at, c.channel, c.message, \
             (select k.wrapped from data_key k where k.guild = c.guild and k.member = c.asked_by) as data_key \
             from correction c where c.guild = $1 and c.key = $2",
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

/// Forgets why a member asked for corrections, and why entries were corrected in which they took part.
pub async fn forget_reasons_of(tx: &mut Tx, guild: GuildId, member: MemberId) -> sqlx::Result<u64> {
    run!(
        tx,
        "update correction set reason = '' where guild = $1 and reason <> '' and (asked_by = $2 or exists (\
          select 1 from posting p where p.guild = correction.guild and p.entry = correction.entry \
          and ((p.source_owner = $2 and p.source in ('wallet', 'allowance')) \
          or (p.target_owner = $2 and p.target in ('wallet', 'allowance')))))",
        guild,
        member,
    )
}

/// Forgets the reasons of corrections up to one.
pub async fn forget_reasons(tx: &mut Tx, guild: GuildId, last: CorrectionId) -> sqlx::Result<u64> {
    run!(
        tx,
        "update correction set reason = '' where guild = $1 and id <= $2 and reason <> ''",
        guild,
        last,
    )
}
