//! Files that were checked.
use crate::base::clock::Instant;
use crate::base::db::Tx;
use crate::base::ids::{DraftId, GuildId, MemberId};
use crate::{on, run};

/// A file that was checked, with the data key of whoever checked it.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Draft {
    pub member: MemberId,
    pub body: Option<String>,
    pub invited: Option<i64>,
    pub data_key: Option<String>,
}

pub async fn keep_draft(
    tx: &mut Tx,
    guild: GuildId,
    id: DraftId,
    (member, at): (MemberId, Instant),
    body: &str,
) -> sqlx::Result<u64> {
    run!(
        tx,
        "insert into milestone_draft (guild, id, member, made_at, body) values ($1, $2, $3, $4, $5)",
        guild,
        id,
        member,
        at,
        body,
    )
}

/// A draft, held until the end of the transaction, so that two clicks come one after the other.
pub async fn hold_draft(tx: &mut Tx, guild: GuildId, id: DraftId) -> sqlx::Result<Option<Draft>> {
    run!(
        tx,
        "update milestone_draft set invited = invited where guild = $1 and id = $2",
        guild,
        id,
    )?;
    on!(
        tx,
        query_as(
            "select d.member, d.body, d.invited, k.wrapped as data_key from milestone_draft d \
             left join data_key k on k.guild = d.guild and k.member = d.member where d.guild = $1 and d.id = $2",
            guild,
            id,
        )
        .fetch_optional
    )
}

/// Notes that a draft was imported, and forgets its rows.
pub async fn end_draft(
    tx: &mut Tx,
    guild: GuildId,
    id: DraftId,
    invited: i64,
) -> sqlx::Result<u64> {
    run!(
        tx,
        "update milestone_draft set body = null, invited = $3 where guild = $1 and id = $2",
        guild,
        id,
        invited,
    )
}

/// Forgets drafts that were made before a moment.
pub async fn forget_drafts(tx: &mut Tx, guild: GuildId, before: Instant) -> sqlx::Result<u64> {
    run!(
        tx,
        "delete from milestone_draft where guild = $1 and made_at <= $2",
        guild,
        before,
    )
}

/// Forgets the drafts of somebody.
pub async fn forget_drafts_of(tx: &mut Tx, guild: GuildId, member: MemberId) -> sqlx::Result<u64> {
    run!(
        tx,
        "delete from milestone_draft where guild = $1 and member = $2",
        guild,
        member,
    )
}
