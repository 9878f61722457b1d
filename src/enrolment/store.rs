//! What people agreed to, and took back.
use super::rules::{Consent, Purpose};
use crate::base::clock::Instant;
use crate::base::db::Tx;
use crate::base::ids::{ConsentId, GuildId, MemberId};
use crate::{on, run};

/// Keeps what somebody agrees to, or takes back.
pub async fn agree(
    tx: &mut Tx,
    guild: GuildId,
    id: ConsentId,
    member: MemberId,
    (purpose, given, notice, at): (Purpose, bool, &str, Instant),
) -> sqlx::Result<u64> {
    run!(
        tx,
        "insert into consent (guild, id, member, purpose, given, notice, at) values ($1, $2, $3, $4, $5, $6, $7)",
        guild,
        id,
        member,
        purpose,
        given,
        notice,
        at,
    )
}

/// What somebody agreed to and took back, the oldest first.
pub async fn consents(tx: &mut Tx, guild: GuildId, member: MemberId) -> sqlx::Result<Vec<Consent>> {
    on!(
        tx,
        query_as(
            "select purpose, given, notice, at from consent where guild = $1 and member = $2 order by id",
            guild,
            member,
        )
        .fetch_all
    )
}

/// Forgets what somebody agreed to.
pub async fn forget_consents(tx: &mut Tx, guild: GuildId, member: MemberId) -> sqlx::Result<u64> {
    run!(
        tx,
        "delete from consent where guild = $1 and member = $2",
        guild,
        member,
    )
}

/// Whether the last that somebody said of a purpose is that they agree; nothing where they never said anything.
pub async fn last_said(
    tx: &mut Tx,
    guild: GuildId,
    member: MemberId,
    purpose: Purpose,
) -> sqlx::Result<Option<bool>> {
    on!(
        tx,
        query_scalar(
            "select given from consent where guild = $1 and member = $2 and purpose = $3 order by id desc limit 1",
            guild,
            member,
            purpose,
        )
        .fetch_optional
    )
}

/// What everybody said last of a purpose.
pub async fn all_said(
    tx: &mut Tx,
    guild: GuildId,
    purpose: Purpose,
) -> sqlx::Result<Vec<(MemberId, bool)>> {
    on!(
        tx,
        query_as(
            "select c.member, c.given from consent c where c.guild = $1 and c.purpose = $2 and not exists (\
             select 1 from consent l where l.guild = c.guild and l.member = c.member and l.purpose = c.purpose and l.id > c.id)",
            guild,
            purpose,
        )
        .fetch_all
    )
}
