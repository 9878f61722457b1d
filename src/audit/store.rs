//! The record's statements.
use crate::base::clock::Instant;
use crate::base::db::Tx;
use crate::base::ids::{AuditId, GuildId, MemberId};
use crate::{on, run};

pub struct Row<'a> {
    pub guild: GuildId,
    pub id: AuditId,
    pub key: &'a str,
    pub actor: MemberId,
    pub what: &'a str,
    pub before: Option<String>,
    pub after: Option<String>,
    pub at: Instant,
}

pub async fn insert(tx: &mut Tx, row: &Row<'_>) -> sqlx::Result<bool> {
    let rows = run!(
        tx,
        "insert into audit (guild, id, key, actor, what, before_json, after_json, at) \
         values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict (guild, key) do nothing",
        row.guild,
        row.id,
        row.key,
        row.actor,
        row.what,
        &row.before,
        &row.after,
        row.at,
    )?;
    Ok(rows == 1)
}

/// What a key recorded: before and after.
pub async fn by_key(
    tx: &mut Tx,
    guild: GuildId,
    key: &str,
) -> sqlx::Result<Option<(Option<String>, Option<String>)>> {
    on!(
        tx,
        query_as(
            "select before_json, after_json from audit where guild = $1 and key = $2",
            guild,
            key,
        )
        .fetch_optional
    )
}
