//! The statements of erasures.
pub mod requests;
pub mod safety;

use super::rules::Uncarded;
use crate::base::clock::Instant;
use crate::base::db::Tx;
use crate::base::ids::{EntryId, GuildId, MemberId};
use crate::base::tombstones::Tombstone;
use crate::base::vault::Stored;
use crate::{on, run};
use std::time::Duration;

/// Notes that somebody asks to be erased, unless they have asked before.
pub async fn ask(
    tx: &mut Tx,
    guild: GuildId,
    member: MemberId,
    (asked, due): (Instant, Instant),
) -> sqlx::Result<u64> {
    run!(
        tx,
        "insert into erasure (guild, member, asked_at, due_at) values ($1, $2, $3, $4) \
         on conflict (guild, member) do nothing",
        guild,
        member,
        asked,
        due,
    )
}

/// When a member will be erased, if they asked for it and it was not done yet.
pub async fn due_of(
    tx: &mut Tx,
    guild: GuildId,
    member: MemberId,
) -> sqlx::Result<Option<Instant>> {
    on!(
        tx,
        query_scalar(
            "select due_at from erasure where guild = $1 and member = $2 and done_at is null",
            guild,
            member,
        )
        .fetch_optional
    )
}

/// Calls an erasure off; `false` where there is none to be made.
pub async fn call_off(tx: &mut Tx, guild: GuildId, member: MemberId) -> sqlx::Result<bool> {
    let rows = run!(
        tx,
        "delete from erasure where guild = $1 and member = $2 and done_at is null",
        guild,
        member,
    )?;
    Ok(rows == 1)
}

/// Those whose time has come.
pub async fn due(
    tx: &mut Tx,
    guild: GuildId,
    now: Instant,
    limit: i64,
) -> sqlx::Result<Vec<MemberId>> {
    on!(
        tx,
        query_scalar(
            "select member from erasure where guild = $1 and done_at is null and due_at <= $2 \
             order by due_at, member limit $3",
            guild,
            now,
            limit,
        )
        .fetch_all
    )
}

/// Notes that an erasure was made; their cards are still to be written anew.
pub async fn done(tx: &mut Tx, guild: GuildId, member: MemberId, at: Instant) -> sqlx::Result<u64> {
    run!(
        tx,
        "update erasure set done_at = $3, carded = 0 where guild = $1 and member = $2",
        guild,
        member,
        at,
    )
}

/// Those whose cards are not all written anew.
pub async fn uncarded(tx: &mut Tx, guild: GuildId) -> sqlx::Result<Vec<Uncarded>> {
    on!(
        tx,
        query_as(
            "select member, carded from erasure where guild = $1 and carded is not null order by member",
            guild,
        )
        .fetch_all
    )
}

/// Notes how far that is; none where it is done.
pub async fn carded(
    tx: &mut Tx,
    guild: GuildId,
    member: MemberId,
    last: Option<EntryId>,
) -> sqlx::Result<u64> {
    run!(
        tx,
        "update erasure set carded = $3 where guild = $1 and member = $2",
        guild,
        member,
        last,
    )
}

/// What was handed to a member since a moment, and when.
pub async fn export(
    tx: &mut Tx,
    guild: GuildId,
    member: MemberId,
    since: Instant,
) -> sqlx::Result<Option<(Instant, Stored)>> {
    let row: Option<(Instant, Option<String>, Option<String>)> = on!(
        tx,
        query_as(
            "select e.made_at, e.body, k.wrapped from export e \
             left join data_key k on k.guild = e.guild and k.member = e.member \
             where e.guild = $1 and e.member = $2 and e.made_at > $3",
            guild,
            member,
            since,
        )
        .fetch_optional
    )?;
    Ok(row.map(|(made_at, body, data_key)| {
        let text = Stored {
            author: Some(member),
            body,
            data_key,
        };
        (made_at, text)
    }))
}

/// Keeps what is handed to a member.
pub async fn keep_export(
    tx: &mut Tx,
    guild: GuildId,
    member: MemberId,
    made_at: Instant,
    body: &str,
) -> sqlx::Result<u64> {
    run!(
        tx,
        "insert into export (guild, member, made_at, body) values ($1, $2, $3, $4) \
         on conflict (guild, member) do update set made_at = $3, body = $4",
        guild,
        member,
        made_at,
        body,
    )
}

/// Forgets what was handed to a member.
pub async fn forget_export(tx: &mut Tx, guild: GuildId, member: MemberId) -> sqlx::Result<u64> {
    run!(
        tx,
        "delete from export where guild = $1 and member = $2",
        guild,
        member,
    )
}

/// Forgets what was handed over before a moment.
pub async fn forget_exports(tx: &mut Tx, guild: GuildId, before: Instant) -> sqlx::Result<u64> {
    run!(
        tx,
        "delete from export where guild = $1 and made_at <= $2",
        guild,
        before,
    )
}

/// Everybody who was erased.
pub async fn tombstones(tx: &mut Tx) -> sqlx::Result<Vec<Tombstone>> {
    on!(
        tx,
        query_as(
            "select guild, member, done_at as at from erasure where done_at is not null order by guild, member",
        )
        .fetch_all
    )
}

/// Some who were taken off the boards because nobody had asked them yet: they never said what they want.
pub async fn never_said(tx: &mut Tx, guild: GuildId, limit: i64) -> sqlx::Result<Vec<MemberId>> {
    on!(
        tx,
        query_scalar(
            "select m.id from member m where m.guild = $1 and m.off_boards and m.user_id > 0 and not exists (\
              select 1 from consent c where c.guild = m.guild and c.member = m.id and c.purpose = 'boards') \
             order by m.id limit $2",
            guild,
            limit,
        )
        .fetch_all
    )
}

/// The entry up to which texts were erased whose time was over.
pub async fn retained(tx: &mut Tx, guild: GuildId) -> sqlx::Result<Option<EntryId>> {
    on!(
        tx,
        query_scalar("select entry from retained where guild = $1", guild).fetch_optional
    )
}

/// Notes up to which entry texts were erased whose time was over.
pub async fn retain(tx: &mut Tx, guild: GuildId, entry: EntryId) -> sqlx::Result<u64> {
    run!(
        tx,
        "insert into retained (guild, entry) values ($1, $2) on conflict (guild) do update set entry = $2",
        guild,
        entry,
    )
}

/// From when on there is somebody to erase, a card to be written anew or an export to be forgotten.
pub async fn erases_first(
    tx: &mut Tx,
    guild: GuildId,
    kept: Duration,
) -> sqlx::Result<Option<Instant>> {
    on!(
        tx,
        query_scalar(
            "select min(d.at) from (\
              select min(due_at) as at from erasure where guild = $1 and done_at is null \
              union all select min(done_at) from erasure where guild = $1 and carded is not null \
              union all select min(made_at) + $2 from export where guild = $1) d",
            guild,
            i64::try_from(kept.as_micros()).unwrap_or(i64::MAX),
        )
        .fetch_one
    )
}

/// From when on points that wait go back.
pub async fn goes_back_first(tx: &mut Tx, guild: GuildId) -> sqlx::Result<Option<Instant>> {
    on!(
        tx,
        query_scalar(
            "select min(until) from waiting where guild = $1 and returned_at is null",
            guild,
        )
        .fetch_one
    )
}
