//! The record's statements.
use crate::audit::rules::{Access, Reading, Record, Topic, Wanted};
use crate::base::civil::Day;
use crate::base::clock::Instant;
use crate::base::db::Tx;
use crate::base::ids::{AuditId, GuildId, MemberId, least_at};
use crate::base::sixteen::SIXTEEN;
use crate::{later, on, run};

pub struct Row<'a> {
    pub guild: GuildId,
    pub id: AuditId,
    pub key: &'a str,
    pub actor: MemberId,
    pub what: String,
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
        &row.what,
        &row.before,
        &row.after,
        row.at,
    )?;
    Ok(rows == 1)
}

/// Queues a record whose key nobody else can have.
pub fn add(tx: &mut Tx, row: &Row<'_>) -> sqlx::Result<()> {
    later!(
        tx,
        "insert into audit (guild, id, key, actor, what, before_json, after_json, at) values ($1, $2, $3, $4, $5, $6, $7, $8)",
        row.guild,
        row.id,
        row.key,
        row.actor,
        &row.what,
        &row.before,
        &row.after,
        row.at,
    )
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

/// What a key changed.
pub async fn what(tx: &mut Tx, guild: GuildId, key: &str) -> sqlx::Result<Option<String>> {
    on!(
        tx,
        query_scalar(
            "select what from audit where guild = $1 and key = $2",
            guild,
            key,
        )
        .fetch_optional
    )
}

/// Up to sixteen records word for word.
pub async fn records(
    tx: &mut Tx,
    guild: GuildId,
    ids: [AuditId; SIXTEEN],
) -> sqlx::Result<Vec<Record>> {
    on!(
        tx,
        query_as(
            "select id, key, actor, what, before_json, after_json, at from audit where guild = $1 and id in \
             ($2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)",
            guild, ids[0], ids[1], ids[2], ids[3], ids[4], ids[5], ids[6], ids[7], ids[8], ids[9], ids[10], ids[11],
            ids[12], ids[13], ids[14], ids[15],
        )
        .fetch_all
    )
}

/// Records before an id, the newest first. Ids are in the order of time, so that nothing older than what is asked for is
/// looked at.
pub async fn before(
    tx: &mut Tx,
    guild: GuildId,
    wanted: &Wanted,
    before: AuditId,
    (offset, limit): (i64, i64),
) -> sqlx::Result<Vec<Record>> {
    let actor = wanted.actor.unwrap_or(MemberId(0));
    let topic = wanted.topic.map_or("", Topic::word);
    on!(
        tx,
        query_as(
            "select id, key, actor, what, before_json, after_json, at from audit \
             where guild = $1 and id < $2 and id >= $3 and at >= $4 and at < $5 \
             and ($6 = 0 or actor = $6) and ($7 = '' or what = $7 or what like $7 || ' %') \
             order by id desc limit $8 offset $9",
            guild,
            before,
            least_at(wanted.from),
            wanted.from,
            wanted.until,
            actor,
            topic,
            limit,
            offset,
        )
        .fetch_all
    )
}

/// The greatest id of a record in any program.
pub async fn newest(tx: &mut Tx) -> sqlx::Result<Option<i64>> {
    on!(
        tx,
        query_scalar(
            "select max(n.id) from (\
             select (select max(a.id) from audit a where a.guild = p.guild) as id from program p) n",
        )
        .fetch_one
    )
}

/// Keeps that somebody read what is kept about somebody else, once a day.
pub async fn see(
    tx: &mut Tx,
    guild: GuildId,
    (reader, member): (MemberId, MemberId),
    what: Reading,
    (day, at): (Day, Instant),
) -> sqlx::Result<u64> {
    run!(
        tx,
        "insert into access (guild, member, reader, what, day, at) values ($1, $2, $3, $4, $5, $6) on conflict do nothing",
        guild,
        member,
        reader,
        what,
        day,
        at,
    )
}

/// Who read what is kept about a member, the latest first.
pub async fn accesses(
    tx: &mut Tx,
    guild: GuildId,
    member: MemberId,
    limit: i64,
) -> sqlx::Result<Vec<Access>> {
    on!(
        tx,
        query_as(
            "select reader, what, at from access where guild = $1 and member = $2 order by day desc, at desc, reader, what limit $3",
            guild,
            member,
            limit,
        )
        .fetch_all
    )
}

/// Forgets what was read before a day.
pub async fn forget_accesses(tx: &mut Tx, guild: GuildId, before: Day) -> sqlx::Result<u64> {
    run!(
        tx,
        "delete from access where guild = $1 and day < $2",
        guild,
        before,
    )
}

/// Forgets who read what is kept about a member.
pub async fn forget_accesses_of(
    tx: &mut Tx,
    guild: GuildId,
    member: MemberId,
) -> sqlx::Result<u64> {
    run!(
        tx,
        "delete from access where guild = $1 and member = $2",
        guild,
        member,
    )
}
