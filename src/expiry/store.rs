//! The statements about reminders, requests, orders for everybody, and leavers.
pub mod leavers;
pub mod requests;

use super::rules::Everybody;
use crate::base::clock::Instant;
use crate::base::db::Tx;
use crate::base::ids::{ExtensionId, GuildId, MemberId};
use crate::base::points::Points;
use crate::{on, run};

/// Members, so many at most, of whom something expires after one moment and up to another, and who were not reminded of that
/// so many days before or later.
pub async fn to_remind(
    tx: &mut Tx,
    guild: GuildId,
    (after, through): (Instant, Instant),
    lead: u16,
    most: i64,
) -> sqlx::Result<Vec<MemberId>> {
    on!(
        tx,
        query_scalar(
            "select distinct l.member from lot l where l.guild = $1 and l.remaining > 0 \
             and l.expires_at > $2 and l.expires_at <= $3 and not exists (\
             select 1 from expiry_reminder r where r.guild = l.guild and r.member = l.member \
             and r.expires_at = l.expires_at and r.lead <= $4) order by l.member limit $5",
            guild,
            after,
            through,
            i64::from(lead),
            most,
        )
        .fetch_all
    )
}

/// When something of a member's expires after one moment and up to another, of which they were not reminded so many days
/// before or later.
pub async fn unreminded(
    tx: &mut Tx,
    guild: GuildId,
    member: MemberId,
    (after, through): (Instant, Instant),
    lead: u16,
) -> sqlx::Result<Vec<Instant>> {
    on!(
        tx,
        query_scalar(
            "select distinct l.expires_at from lot l where l.guild = $1 and l.member = $2 and l.remaining > 0 \
             and l.expires_at > $3 and l.expires_at <= $4 and not exists (\
             select 1 from expiry_reminder r where r.guild = l.guild and r.member = l.member \
             and r.expires_at = l.expires_at and r.lead <= $5) order by l.expires_at",
            guild,
            member,
            after,
            through,
            i64::from(lead),
        )
        .fetch_all
    )
}

/// Notes that somebody is reminded; `false` where they were before.
pub async fn remind(
    tx: &mut Tx,
    guild: GuildId,
    member: MemberId,
    (expires_at, lead): (Instant, u16),
    at: Instant,
) -> sqlx::Result<bool> {
    let rows = run!(
        tx,
        "insert into expiry_reminder (guild, member, expires_at, lead, at) values ($1, $2, $3, $4, $5) \
         on conflict (guild, member, expires_at, lead) do nothing",
        guild,
        member,
        expires_at,
        i64::from(lead),
        at,
    )?;
    Ok(rows == 1)
}

/// Forgets reminders of what expired before a moment.
pub async fn forget_reminders(tx: &mut Tx, guild: GuildId, before: Instant) -> sqlx::Result<u64> {
    run!(
        tx,
        "delete from expiry_reminder where guild = $1 and expires_at < $2",
        guild,
        before,
    )
}

/// Forgets what somebody was reminded of.
pub async fn forget_reminders_of(
    tx: &mut Tx,
    guild: GuildId,
    member: MemberId,
) -> sqlx::Result<u64> {
    run!(
        tx,
        "delete from expiry_reminder where guild = $1 and member = $2",
        guild,
        member,
    )
}

/// What an admin has last longer of everybody's, as far as it is done.
#[derive(Clone, Copy, Debug, sqlx::FromRow)]
pub struct Order {
    /// Its id.
    pub id: ExtensionId,
    /// Who ordered it.
    pub asked_by: MemberId,
    /// What expires after one moment…
    pub since: Instant,
    /// …and up to another is meant.
    pub through: Instant,
    /// For how many days more.
    pub days: i64,
    /// The last member who was come to.
    pub after_member: MemberId,
    /// Of how many members something lasts longer by now.
    pub members: i64,
    /// How much.
    pub points: Points,
}

impl Order {
    /// What was done so far.
    pub fn everybody(&self) -> Everybody {
        Everybody {
            days: self.days,
            through: self.through,
            points: self.points,
            members: self.members,
        }
    }
}

/// Notes what an admin wants; `false` where they did under this key before.
pub async fn order(
    tx: &mut Tx,
    guild: GuildId,
    (id, key): (ExtensionId, &str),
    (by, at): (MemberId, Instant),
    (through, days): (Instant, i64),
) -> sqlx::Result<bool> {
    let rows = run!(
        tx,
        "insert into expiry_order (guild, id, key, asked_by, asked_at, since, through, days, after_member, members, points) \
         values ($1, $2, $3, $4, $5, $5, $6, $7, 0, 0, 0) on conflict (guild, key) do nothing",
        guild,
        id,
        key,
        by,
        at,
        through,
        days,
    )?;
    Ok(rows == 1)
}

/// The first order that is not done.
pub async fn open_order(tx: &mut Tx, guild: GuildId) -> sqlx::Result<Option<Order>> {
    on!(
        tx,
        query_as(
            "select id, asked_by, since, through, days, after_member, members, points from expiry_order \
             where guild = $1 and done_at is null order by id limit 1",
            guild,
        )
        .fetch_optional
    )
}

/// An order, done or not.
pub async fn order_of(tx: &mut Tx, guild: GuildId, id: ExtensionId) -> sqlx::Result<Option<Order>> {
    on!(
        tx,
        query_as(
            "select id, asked_by, since, through, days, after_member, members, points from expiry_order \
             where guild = $1 and id = $2",
            guild,
            id,
        )
        .fetch_optional
    )
}

/// Notes how far an order has come.
pub async fn go_on(
    tx: &mut Tx,
    guild: GuildId,
    order: &Order,
    done_at: Option<Instant>,
) -> sqlx::Result<u64> {
    run!(
        tx,
        "update expiry_order set after_member = $3, members = $4, points = $5, done_at = $6 \
         where guild = $1 and id = $2",
        guild,
        order.id,
        order.after_member,
        order.members,
        order.points,
        done_at,
    )
}
