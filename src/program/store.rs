//! Programs and their periods.
use super::rules::{Period, Stored};
use crate::base::clock::Instant;
use crate::base::db::{Ask, Tx};
use crate::base::ids::GuildId;
use crate::{ask, on, run};

/// Queues looking a program up, with its latest period.
pub fn look(tx: &mut Tx, guild: GuildId) -> sqlx::Result<Ask<Option<Stored>>> {
    ask!(
        tx,
        query_as(
            "select p.settings, p.revision, p.campaigns_until, q.ordinal, q.starts_at, q.ends_at \
             from program p join period q on q.guild = p.guild \
             where p.guild = $1 order by q.ordinal desc limit 1",
            guild,
        )
        .fetch_optional
    )
}

pub async fn create(tx: &mut Tx, guild: GuildId, settings: &str, at: Instant) -> sqlx::Result<u64> {
    run!(
        tx,
        "insert into program (guild, revision, settings, created_at) values ($1, 0, $2, $3) \
         on conflict (guild) do nothing",
        guild,
        settings,
        at,
    )
}

pub async fn begin_period(tx: &mut Tx, guild: GuildId, period: &Period) -> sqlx::Result<u64> {
    run!(
        tx,
        "insert into period (guild, ordinal, starts_at, ends_at) values ($1, $2, $3, $4) \
         on conflict (guild, ordinal) do nothing",
        guild,
        period.ordinal,
        period.starts_at,
        period.ends_at,
    )
}

/// Replaces the settings, unless they were changed since this revision was read.
pub async fn replace(
    tx: &mut Tx,
    guild: GuildId,
    revision: i64,
    settings: &str,
) -> sqlx::Result<bool> {
    let rows = run!(
        tx,
        "update program set settings = $3, revision = revision + 1 where guild = $1 and revision = $2",
        guild,
        revision,
        settings,
    )?;
    Ok(rows == 1)
}

/// Has campaigns looked for until a moment, at least.
pub async fn expect_campaigns(tx: &mut Tx, guild: GuildId, until: Instant) -> sqlx::Result<u64> {
    run!(
        tx,
        "update program set campaigns_until = $2 where guild = $1 and coalesce(campaigns_until, 0) < $2",
        guild,
        until,
    )
}

/// Every program, with when it was created.
pub async fn all(tx: &mut Tx) -> sqlx::Result<Vec<(GuildId, String, Instant)>> {
    on!(
        tx,
        query_as("select guild, settings, created_at from program order by guild").fetch_all
    )
}

/// The programs whose servers the bot was removed from.
pub async fn absent(tx: &mut Tx) -> sqlx::Result<Vec<GuildId>> {
    on!(
        tx,
        query_scalar("select guild from program where left_at is not null").fetch_all
    )
}

/// Notes that the bot was removed from a server; `false` where that was noted before.
pub async fn leave(tx: &mut Tx, guild: GuildId, now: Instant) -> sqlx::Result<bool> {
    let rows = run!(
        tx,
        "update program set left_at = $2 where guild = $1 and left_at is null",
        guild,
        now,
    )?;
    Ok(rows == 1)
}

/// Notes that it is there.
pub async fn come_back(tx: &mut Tx, guild: GuildId) -> sqlx::Result<u64> {
    run!(
        tx,
        "update program set left_at = null where guild = $1 and left_at is not null",
        guild,
    )
}

/// When a program was created.
pub async fn since(tx: &mut Tx, guild: GuildId) -> sqlx::Result<Option<Instant>> {
    on!(
        tx,
        query_scalar("select created_at from program where guild = $1", guild).fetch_optional
    )
}
