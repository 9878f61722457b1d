//! The statements of the audit of safety.
use crate::base::civil::Day;
use crate::base::clock::Instant;
use crate::base::db::Tx;
use crate::base::ids::{EntryId, GuildId, MemberId};
use crate::{on, run};

/// Notes what Discord allows the bot.
pub async fn granted(tx: &mut Tx, guild: GuildId, allowed: i64, at: Instant) -> sqlx::Result<u64> {
    run!(
        tx,
        "insert into grant_seen (guild, permissions, at) values ($1, $2, $3) \
         on conflict (guild) do update set permissions = excluded.permissions, at = excluded.at \
         where grant_seen.permissions <> excluded.permissions",
        guild,
        allowed,
        at,
    )
}

/// What Discord allowed the bot when the gateway told last.
pub async fn allowed(tx: &mut Tx, guild: GuildId) -> sqlx::Result<Option<i64>> {
    on!(
        tx,
        query_scalar("select permissions from grant_seen where guild = $1", guild).fetch_optional
    )
}

/// How many texts are left of entries before one: no more than so many are counted.
pub async fn texts_before(
    tx: &mut Tx,
    guild: GuildId,
    before: EntryId,
    most: i64,
) -> sqlx::Result<i64> {
    on!(
        tx,
        query_scalar(
            "select count(*) from (select entry from note where guild = $1 and entry < $2 and body is not null limit $3) few",
            guild,
            before,
            most,
        )
        .fetch_one
    )
}

/// How many should have been erased before a moment.
pub async fn late_erasures(tx: &mut Tx, guild: GuildId, before: Instant) -> sqlx::Result<i64> {
    on!(
        tx,
        query_scalar(
            "select count(*) from erasure where guild = $1 and done_at is null and due_at < $2",
            guild,
            before,
        )
        .fetch_one
    )
}

/// How many read how many others' data since a day.
pub async fn readings(tx: &mut Tx, guild: GuildId, since: Day) -> sqlx::Result<(i64, i64)> {
    on!(
        tx,
        query_as(
            "select count(distinct reader), count(distinct member) from access where guild = $1 and day >= $2",
            guild,
            since,
        )
        .fetch_one
    )
}

/// When the rules were last reviewed.
pub async fn reviewed(tx: &mut Tx, guild: GuildId) -> sqlx::Result<Option<Instant>> {
    on!(
        tx,
        query_scalar("select max(done_at) from review where guild = $1", guild,).fetch_one
    )
}

/// Notes that the rules were reviewed.
pub async fn review(
    tx: &mut Tx,
    guild: GuildId,
    (by, at): (MemberId, Instant),
) -> sqlx::Result<u64> {
    run!(
        tx,
        "insert into review (guild, done_at, done_by) values ($1, $2, $3) on conflict do nothing",
        guild,
        at,
        by,
    )
}
