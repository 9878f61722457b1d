//! Points that wait for whoever got them to join.
use crate::base::clock::Instant;
use crate::base::db::{Ask, Tx};
use crate::base::ids::{EntryId, GuildId, MemberId};
use crate::base::points::Points;
use crate::ledger::rules::{Waited, Waiting};
use crate::{ask, later, on, run};

/// Queues letting points wait.
pub fn wait(
    tx: &mut Tx,
    guild: GuildId,
    entry: EntryId,
    member: MemberId,
    (points, until): (Points, Instant),
) -> sqlx::Result<()> {
    later!(
        tx,
        "insert into waiting (guild, entry, member, points, until) values ($1, $2, $3, $4, $5)",
        guild,
        entry,
        member,
        points,
        until,
    )
}

/// What waits for a member, and until when the first of it does.
pub async fn waiting(
    tx: &mut Tx,
    guild: GuildId,
    member: MemberId,
) -> sqlx::Result<(Points, Option<Instant>)> {
    on!(
        tx,
        query_as(
            "select cast(coalesce(sum(points), 0) as bigint), min(until) from waiting \
             where guild = $1 and member = $2 and returned_at is null",
            guild,
            member,
        )
        .fetch_one
    )
}

/// Whom the points of an entry wait for, or waited in vain.
pub fn waits_on(tx: &mut Tx, guild: GuildId, entry: EntryId) -> sqlx::Result<Ask<Vec<Waited>>> {
    ask!(
        tx,
        query_as(
            "select entry, member, until, returned_at from waiting where guild = $1 and entry = $2 order by member",
            guild,
            entry,
        )
        .fetch_all
    )
}

/// Ends a member's waiting: what waited is theirs. Returns the entries.
pub async fn arrive(tx: &mut Tx, guild: GuildId, member: MemberId) -> sqlx::Result<Vec<EntryId>> {
    on!(
        tx,
        query_scalar(
            "delete from waiting where guild = $1 and member = $2 and returned_at is null returning entry",
            guild,
            member,
        )
        .fetch_all
    )
}

/// What has waited long enough by a moment.
pub async fn waited(
    tx: &mut Tx,
    guild: GuildId,
    until: Instant,
    limit: i64,
) -> sqlx::Result<Vec<Waiting>> {
    on!(
        tx,
        query_as(
            "select entry, member from waiting where guild = $1 and until <= $2 and returned_at is null \
             order by until, entry, member limit $3",
            guild,
            until,
            limit,
        )
        .fetch_all
    )
}

/// Notes that what waited goes back; `false` where it no longer waits.
pub async fn went_back(
    tx: &mut Tx,
    guild: GuildId,
    waiting: &Waiting,
    at: Instant,
) -> sqlx::Result<bool> {
    let rows = run!(
        tx,
        "update waiting set returned_at = $4 where guild = $1 and entry = $2 and member = $3 and returned_at is null",
        guild,
        waiting.entry,
        waiting.member,
        at,
    )?;
    Ok(rows == 1)
}

/// Ends the waiting of one entry's points for one member.
pub async fn wait_no_more(
    tx: &mut Tx,
    guild: GuildId,
    entry: EntryId,
    member: MemberId,
) -> sqlx::Result<u64> {
    run!(
        tx,
        "delete from waiting where guild = $1 and entry = $2 and member = $3 and returned_at is null",
        guild,
        entry,
        member,
    )
}
