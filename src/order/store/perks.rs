//! The statements of Discord roles that orders brought.
use crate::base::clock::Instant;
use crate::base::db::Tx;
use crate::base::ids::{EntryId, GuildId, MemberId, RoleId};
use crate::{on, run};

/// A role that an order brought.
#[derive(Clone, Copy, Debug, sqlx::FromRow)]
pub struct Held {
    pub entry: EntryId,
    pub member: MemberId,
    pub role: RoleId,
    pub ends_at: Option<Instant>,
}

/// Notes that an order brought a role.
pub async fn hold(tx: &mut Tx, guild: GuildId, held: &Held) -> sqlx::Result<u64> {
    run!(
        tx,
        "insert into perk (guild, entry, member, role, ends_at) values ($1, $2, $3, $4, $5) \
         on conflict (guild, entry) do nothing",
        guild,
        held.entry,
        held.member,
        held.role,
        held.ends_at,
    )
}

/// Until when somebody has a role by what they ordered: the latest end; none where they have none that ends.
pub async fn lasts(
    tx: &mut Tx,
    guild: GuildId,
    (member, role): (MemberId, RoleId),
) -> sqlx::Result<Option<Instant>> {
    on!(
        tx,
        query_scalar(
            "select max(ends_at) from perk where guild = $1 and member = $2 and role = $3",
            guild,
            member,
            role,
        )
        .fetch_one
    )
}

/// Whether somebody has a role by another order, after a moment or for good.
pub async fn still(
    tx: &mut Tx,
    guild: GuildId,
    (held, after): (&Held, Instant),
) -> sqlx::Result<bool> {
    on!(
        tx,
        query_scalar(
            "select exists (select 1 from perk where guild = $1 and member = $2 and role = $3 and entry <> $4 \
             and (ends_at is null or ends_at > $5))",
            guild,
            held.member,
            held.role,
            held.entry,
            after,
        )
        .fetch_one
    )
}

/// Those that end by a moment and are not being taken back, so many at most.
pub async fn due(tx: &mut Tx, guild: GuildId, at: Instant, most: i64) -> sqlx::Result<Vec<Held>> {
    on!(
        tx,
        query_as(
            "select entry, member, role, ends_at from perk where guild = $1 and ends_at <= $2 and ending_at is null \
             order by ends_at, entry limit $3",
            guild,
            at,
            most,
        )
        .fetch_all
    )
}

/// When the first of them ends.
pub async fn ends_first(tx: &mut Tx, guild: GuildId) -> sqlx::Result<Option<Instant>> {
    on!(
        tx,
        query_scalar(
            "select min(ends_at) from perk where guild = $1 and ends_at is not null and ending_at is null",
            guild,
        )
        .fetch_one
    )
}

/// What an order brought.
pub async fn of(tx: &mut Tx, guild: GuildId, entry: EntryId) -> sqlx::Result<Option<Held>> {
    on!(
        tx,
        query_as(
            "select entry, member, role, ends_at from perk where guild = $1 and entry = $2",
            guild,
            entry,
        )
        .fetch_optional
    )
}

/// It is being taken back.
pub async fn ending(tx: &mut Tx, guild: GuildId, entry: EntryId, at: Instant) -> sqlx::Result<u64> {
    run!(
        tx,
        "update perk set ending_at = $3 where guild = $1 and entry = $2",
        guild,
        entry,
        at,
    )
}

/// It could not be taken back, and is tried again at a moment.
pub async fn later(tx: &mut Tx, guild: GuildId, entry: EntryId, at: Instant) -> sqlx::Result<u64> {
    run!(
        tx,
        "update perk set ending_at = null, ends_at = $3 where guild = $1 and entry = $2",
        guild,
        entry,
        at,
    )
}

/// It was taken back.
pub async fn ended(tx: &mut Tx, guild: GuildId, entry: EntryId) -> sqlx::Result<u64> {
    run!(
        tx,
        "delete from perk where guild = $1 and entry = $2",
        guild,
        entry,
    )
}

/// Forgets what somebody got.
pub async fn forget(tx: &mut Tx, guild: GuildId, member: MemberId) -> sqlx::Result<u64> {
    run!(
        tx,
        "delete from perk where guild = $1 and member = $2",
        guild,
        member,
    )
}
