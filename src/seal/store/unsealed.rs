//! What was committed and not yet sealed. These are the only statements that look from the chain at the tables of other
//! rooms, for their ids alone: to leave out what is sealed, both must be in one statement.
use crate::base::db::Tx;
use crate::base::ids::{AuditId, EntryId, GuildId};
use crate::on;

/// The next entries after an id without a seal.
pub async fn unsealed_entries(
    tx: &mut Tx,
    guild: GuildId,
    after: i64,
    limit: i64,
) -> sqlx::Result<Vec<EntryId>> {
    on!(
        tx,
        query_scalar(
            "select e.id from entry e where e.guild = $1 and e.id > $2 and not exists (\
              select 1 from seal s where s.guild = $1 and s.kind = 'entry' and s.subject > $2 and s.subject = e.id) \
             order by e.id limit $3",
            guild,
            after,
            limit,
        )
        .fetch_all
    )
}

/// The next records of changes after an id without a seal.
pub async fn unsealed_audits(
    tx: &mut Tx,
    guild: GuildId,
    after: i64,
    limit: i64,
) -> sqlx::Result<Vec<AuditId>> {
    on!(
        tx,
        query_scalar(
            "select a.id from audit a where a.guild = $1 and a.id > $2 and not exists (\
              select 1 from seal s where s.guild = $1 and s.kind = 'audit' and s.subject > $2 and s.subject = a.id) \
             order by a.id limit $3",
            guild,
            after,
            limit,
        )
        .fetch_all
    )
}

/// The programs with something newer than what was sealed last: four looks into indexes for each program.
pub async fn with_news(tx: &mut Tx) -> sqlx::Result<Vec<GuildId>> {
    on!(
        tx,
        query_scalar(
            "select p.guild from program p where \
             coalesce((select max(e.id) from entry e where e.guild = p.guild), 0) > coalesce((\
              select max(s.subject) from seal s where s.guild = p.guild and s.kind = 'entry'), 0) or \
             coalesce((select max(a.id) from audit a where a.guild = p.guild), 0) > coalesce((\
              select max(s.subject) from seal s where s.guild = p.guild and s.kind = 'audit'), 0)",
        )
        .fetch_all
    )
}
