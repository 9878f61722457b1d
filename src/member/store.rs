//! Members.
mod data_keys;

pub use data_keys::{data_key, destroy_data_key, insert_data_key, masters, rewrap, under};

use super::rules::Member;
use crate::base::clock::Instant;
use crate::base::db::{Ask, Guard, Tx};
use crate::base::ids::{GuildId, MemberId, UserId};
use crate::base::points::Points;
use crate::base::sixteen::SIXTEEN;
use crate::{ask, guard, on, run};

/// Members and the users behind them.
pub type Known = Vec<(MemberId, UserId)>;

/// Those of these six users that are known; absent ones are repeated.
pub fn by_users(tx: &mut Tx, guild: GuildId, users: [UserId; 6]) -> sqlx::Result<Ask<Known>> {
    ask!(
        tx,
        query_as(
            "select id, user_id from member where guild = $1 and user_id in ($2, $3, $4, $5, $6, $7)",
            guild,
            users[0],
            users[1],
            users[2],
            users[3],
            users[4],
            users[5],
        )
        .fetch_all
    )
}

pub async fn insert(
    tx: &mut Tx,
    guild: GuildId,
    id: MemberId,
    user: UserId,
    at: Instant,
) -> sqlx::Result<u64> {
    run!(
        tx,
        "insert into member (guild, id, user_id, joined_at) values ($1, $2, $3, $4) \
         on conflict (guild, user_id) do nothing",
        guild,
        id,
        user,
        at,
    )
}

pub async fn by_user(tx: &mut Tx, guild: GuildId, user: UserId) -> sqlx::Result<Option<Member>> {
    on!(
        tx,
        query_as(
            "select id, user_id, locale, off_boards, last_gave_at, told, accepted, accepted_at from member where guild = $1 and user_id = $2",
            guild,
            user,
        )
        .fetch_optional
    )
}

pub async fn by_id(tx: &mut Tx, guild: GuildId, id: MemberId) -> sqlx::Result<Option<Member>> {
    on!(
        tx,
        query_as(
            "select id, user_id, locale, off_boards, last_gave_at, told, accepted, accepted_at from member where guild = $1 and id = $2",
            guild,
            id,
        )
        .fetch_optional
    )
}

/// Those of these sixteen members that are known, with their users; absent ones are repeated.
pub async fn by_ids(
    tx: &mut Tx,
    guild: GuildId,
    ids: [MemberId; SIXTEEN],
) -> sqlx::Result<Vec<(MemberId, UserId)>> {
    on!(
        tx,
        query_as(
            "select id, user_id from member where guild = $1 and id in \
             ($2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)",
            guild,
            ids[0],
            ids[1],
            ids[2],
            ids[3],
            ids[4],
            ids[5],
            ids[6],
            ids[7],
            ids[8],
            ids[9],
            ids[10],
            ids[11],
            ids[12],
            ids[13],
            ids[14],
            ids[15],
        )
        .fetch_all
    )
}

/// Since when a member is known.
pub async fn joined_at(tx: &mut Tx, guild: GuildId, id: MemberId) -> sqlx::Result<Instant> {
    on!(
        tx,
        query_scalar(
            "select joined_at from member where guild = $1 and id = $2",
            guild,
            id
        )
        .fetch_one
    )
}

/// Notes that a member gives now, unless they gave after `not_since` and up to `not_until`.
pub fn gives(
    tx: &mut Tx,
    guild: GuildId,
    id: MemberId,
    (not_since, not_until): (Instant, Instant),
    now: Instant,
) -> sqlx::Result<Guard> {
    guard!(
        tx,
        "update member set last_gave_at = $4 where guild = $1 and id = $2 \
         and (last_gave_at is null or last_gave_at <= $3 or last_gave_at > $5)",
        guild,
        id,
        not_since,
        now,
        not_until,
    )
}

/// Forgets who a member was: what is left is an opaque id that nobody stands behind.
pub async fn forget(tx: &mut Tx, guild: GuildId, id: MemberId) -> sqlx::Result<u64> {
    run!(
        tx,
        "update member set user_id = -id, locale = null, off_boards = true, last_gave_at = null, joined_at = 0, allowance = null, \
         told = null, accepted = null, accepted_at = null \
         where guild = $1 and id = $2",
        guild,
        id,
    )
}

pub async fn set_locale(
    tx: &mut Tx,
    guild: GuildId,
    id: MemberId,
    locale: &str,
) -> sqlx::Result<u64> {
    run!(
        tx,
        "update member set locale = $3 where guild = $1 and id = $2",
        guild,
        id,
        locale
    )
}

pub async fn set_allowance(
    tx: &mut Tx,
    guild: GuildId,
    id: MemberId,
    points: Option<Points>,
) -> sqlx::Result<u64> {
    run!(
        tx,
        "update member set allowance = $3 where guild = $1 and id = $2",
        guild,
        id,
        points,
    )
}

/// What a member may give, where it is their own.
pub async fn allowance(tx: &mut Tx, guild: GuildId, id: MemberId) -> sqlx::Result<Option<Points>> {
    on!(
        tx,
        query_scalar(
            "select allowance from member where guild = $1 and id = $2 and allowance is not null",
            guild,
            id,
        )
        .fetch_optional
    )
}

/// Those who have an allowance of their own, the most first.
pub async fn allowances(
    tx: &mut Tx,
    guild: GuildId,
    most: i64,
) -> sqlx::Result<Vec<(UserId, Points)>> {
    on!(
        tx,
        query_as(
            "select user_id, allowance from member where guild = $1 and allowance is not null \
             order by allowance desc, id limit $2",
            guild,
            most,
        )
        .fetch_all
    )
}

pub async fn set_off_boards(
    tx: &mut Tx,
    guild: GuildId,
    id: MemberId,
    off: bool,
) -> sqlx::Result<u64> {
    run!(
        tx,
        "update member set off_boards = $3 where guild = $1 and id = $2",
        guild,
        id,
        off
    )
}

/// Those of these six members who have not accepted a notice; absent ones are repeated.
pub fn not_accepted(
    tx: &mut Tx,
    guild: GuildId,
    ids: [MemberId; 6],
) -> sqlx::Result<Ask<Vec<MemberId>>> {
    ask!(
        tx,
        query_scalar(
            "select id from member where guild = $1 and id in ($2, $3, $4, $5, $6, $7) and accepted_at is null",
            guild,
            ids[0],
            ids[1],
            ids[2],
            ids[3],
            ids[4],
            ids[5],
        )
        .fetch_all
    )
}

/// Notes which version of the notice a member accepts, and when they first did.
pub async fn accept(
    tx: &mut Tx,
    guild: GuildId,
    id: MemberId,
    notice: &str,
    at: Instant,
) -> sqlx::Result<u64> {
    run!(
        tx,
        "update member set accepted = $3, told = $3, accepted_at = coalesce(accepted_at, $4) where guild = $1 and id = $2",
        guild,
        id,
        notice,
        at,
    )
}

/// Notes which version of the notice somebody was told; `false` where they were told it before, or are not known.
pub async fn tell(tx: &mut Tx, guild: GuildId, user: UserId, notice: &str) -> sqlx::Result<bool> {
    let rows = run!(
        tx,
        "update member set told = $3 where guild = $1 and user_id = $2 and (told is null or told <> $3)",
        guild,
        user,
        notice,
    )?;
    Ok(rows == 1)
}

/// Some who are on the boards, and were never asked whether they want to be.
pub async fn not_asked(tx: &mut Tx, guild: GuildId, limit: i64) -> sqlx::Result<Vec<MemberId>> {
    on!(
        tx,
        query_scalar(
            "select id from member where guild = $1 and accepted_at is null and not off_boards order by id limit $2",
            guild,
            limit,
        )
        .fetch_all
    )
}

/// Notes that a member takes back what they accepted.
pub async fn withdraw(tx: &mut Tx, guild: GuildId, id: MemberId) -> sqlx::Result<u64> {
    run!(
        tx,
        "update member set accepted = null, accepted_at = null, off_boards = true where guild = $1 and id = $2",
        guild,
        id,
    )
}

/// Takes somebody off the boards who has not accepted a notice; `false` where they have.
pub async fn keep_off_boards(tx: &mut Tx, guild: GuildId, id: MemberId) -> sqlx::Result<bool> {
    let rows = run!(
        tx,
        "update member set off_boards = true where guild = $1 and id = $2 and accepted_at is null",
        guild,
        id,
    )?;
    Ok(rows == 1)
}

/// Holds a member until the transaction ends; `false` where they are somebody else's, or nobody's, by now.
pub async fn hold(tx: &mut Tx, guild: GuildId, id: MemberId, user: UserId) -> sqlx::Result<bool> {
    let rows = run!(
        tx,
        "update member set user_id = user_id where guild = $1 and id = $2 and user_id = $3",
        guild,
        id,
        user,
    )?;
    Ok(rows == 1)
}
