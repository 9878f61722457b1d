//! The statements about who has left the server.
use crate::base::clock::Instant;
use crate::base::db::Tx;
use crate::base::ids::{GuildId, MemberId};
use crate::{on, run};

/// Members, so many at most, who have something and were not looked up since a moment: those who are away first, then those
/// who were looked up longest ago.
pub async fn unseen(
    tx: &mut Tx,
    guild: GuildId,
    since: Instant,
    most: i64,
) -> sqlx::Result<Vec<MemberId>> {
    on!(
        tx,
        query_scalar(
            "select b.owner from balance b left join leaver l on l.guild = b.guild and l.member = b.owner \
             where b.guild = $1 and b.account = 'wallet' and b.amount > 0 and coalesce(l.seen_at, 0) < $2 \
             and l.revoked_at is null \
             order by case when l.left_at is null then 1 else 0 end, coalesce(l.seen_at, 0), b.owner limit $3",
            guild,
            since,
            most,
        )
        .fetch_all
    )
}

/// Notes that somebody is being looked up.
pub async fn seen(tx: &mut Tx, guild: GuildId, member: MemberId, at: Instant) -> sqlx::Result<u64> {
    run!(
        tx,
        "insert into leaver (guild, member, seen_at) values ($1, $2, $3) \
         on conflict (guild, member) do update set seen_at = excluded.seen_at",
        guild,
        member,
        at,
    )
}

/// Notes that somebody has left; `false` where that was noted before.
pub async fn leave(
    tx: &mut Tx,
    guild: GuildId,
    member: MemberId,
    (at, revoke_at): (Instant, Instant),
) -> sqlx::Result<bool> {
    let rows = run!(
        tx,
        "insert into leaver (guild, member, seen_at, left_at, revoke_at) values ($1, $2, $3, $3, $4) \
         on conflict (guild, member) do update set seen_at = excluded.seen_at, left_at = excluded.left_at, \
         revoke_at = excluded.revoke_at where leaver.left_at is null",
        guild,
        member,
        at,
        revoke_at,
    )?;
    Ok(rows == 1)
}

/// Notes that somebody is back; `false` where they were not away.
pub async fn come_back(tx: &mut Tx, guild: GuildId, member: MemberId) -> sqlx::Result<bool> {
    let rows = run!(
        tx,
        "delete from leaver where guild = $1 and member = $2 and left_at is not null",
        guild,
        member,
    )?;
    Ok(rows == 1)
}

/// Those, so many at most, whose points go back by a moment.
pub async fn due(
    tx: &mut Tx,
    guild: GuildId,
    at: Instant,
    most: i64,
) -> sqlx::Result<Vec<MemberId>> {
    on!(
        tx,
        query_scalar(
            "select member from leaver where guild = $1 and revoke_at <= $2 and revoked_at is null \
             order by revoke_at, member limit $3",
            guild,
            at,
            most,
        )
        .fetch_all
    )
}

/// Notes that somebody's points went back; `false` where they did before, or they are back.
pub async fn revoke(
    tx: &mut Tx,
    guild: GuildId,
    member: MemberId,
    at: Instant,
) -> sqlx::Result<bool> {
    let rows = run!(
        tx,
        "update leaver set revoked_at = $3 where guild = $1 and member = $2 and revoke_at <= $3 and revoked_at is null",
        guild,
        member,
        at,
    )?;
    Ok(rows == 1)
}

/// Forgets that somebody was looked up.
pub async fn forget(tx: &mut Tx, guild: GuildId, member: MemberId) -> sqlx::Result<u64> {
    run!(
        tx,
        "delete from leaver where guild = $1 and member = $2",
        guild,
        member,
    )
}

/// When the first points go back of somebody who has left.
pub async fn revokes_first(tx: &mut Tx, guild: GuildId) -> sqlx::Result<Option<Instant>> {
    on!(
        tx,
        query_scalar(
            "select min(revoke_at) from leaver where guild = $1 and revoke_at is not null and revoked_at is null",
            guild,
        )
        .fetch_one
    )
}

/// Whether somebody is away, as far as that was looked up.
pub async fn is_away(tx: &mut Tx, guild: GuildId, member: MemberId) -> sqlx::Result<bool> {
    on!(
        tx,
        query_scalar(
            "select exists (select 1 from leaver where guild = $1 and member = $2 and left_at is not null)",
            guild,
            member,
        )
        .fetch_one
    )
}
