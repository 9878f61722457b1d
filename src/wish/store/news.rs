//! The statements of the jobs that tell members of their wishes: each looks at a stretch of members.
use crate::base::clock::Instant;
use crate::base::db::Tx;
use crate::base::ids::{GuildId, ItemId, MemberId};
use crate::base::points::Points;
use crate::{on, run};

/// Some members, from one to another.
pub type Stretch = (MemberId, MemberId);

/// Those who have wishes, in one order: so many at most, from a place on.
pub async fn people(
    tx: &mut Tx,
    guild: GuildId,
    (offset, most): (i64, i64),
) -> sqlx::Result<Vec<MemberId>> {
    on!(
        tx,
        query_scalar(
            "select member from wish_count where guild = $1 order by member limit $3 offset $2",
            guild,
            offset,
            most,
        )
        .fetch_all
    )
}

/// Forgets wishes that came true; whose they were, each as often as it was theirs.
pub async fn come_true(
    tx: &mut Tx,
    guild: GuildId,
    (from, to): Stretch,
) -> sqlx::Result<Vec<MemberId>> {
    on!(
        tx,
        query_scalar(
            "delete from wish where guild = $1 and member between $2 and $3 and exists (\
             select 1 from reward_order o where o.guild = wish.guild and o.member = wish.member and o.item = wish.item \
             and o.state in ('approved', 'fulfilled', 'received') and o.placed_at >= wish.created_at) returning member",
            guild,
            from,
            to,
        )
        .fetch_all
    )
}

/// Notes which rewards are out of the shop.
pub async fn gone(tx: &mut Tx, guild: GuildId, (from, to): Stretch) -> sqlx::Result<u64> {
    run!(
        tx,
        "update wish set gone = true, ready = false where guild = $1 and member between $2 and $3 and not gone \
         and exists (select 1 from item i where i.guild = wish.guild and i.id = wish.item and i.retired)",
        guild,
        from,
        to,
    )
}

/// Notes who has less than a reward costs: they are told again once they have as much.
pub async fn out_of_reach(
    tx: &mut Tx,
    guild: GuildId,
    (from, to): Stretch,
    at: Instant,
) -> sqlx::Result<u64> {
    run!(
        tx,
        "update wish set ready = false where guild = $1 and member between $2 and $3 and ready and not exists (\
         select 1 from item i join balance b on b.guild = i.guild and b.account = 'wallet' \
         where i.guild = wish.guild and i.id = wish.item and b.owner = wish.member and i.price <= b.amount - coalesce((\
         select cast(sum(l.remaining) as bigint) from lot l where l.guild = b.guild and l.member = b.owner \
         and l.remaining > 0 and l.expires_at <= $4), 0))",
        guild,
        from,
        to,
        at,
    )
}

/// A wish of which there is something to tell.
#[derive(Clone, Copy, Debug, sqlx::FromRow)]
pub struct News {
    pub member: MemberId,
    pub item: ItemId,
    /// Whether it is back in the shop.
    pub back: bool,
    /// What they can spend.
    pub held: Points,
}

/// The wishes of which there is something to tell: what can be paid for and is there, or is back.
pub async fn news(
    tx: &mut Tx,
    guild: GuildId,
    (from, to): Stretch,
    at: Instant,
) -> sqlx::Result<Vec<News>> {
    on!(
        tx,
        query_as(
            "select t.member, t.item, t.gone as back, t.held from (\
             select w.member, w.item, w.gone, w.ready, w.created_at, i.price, i.stock, coalesce((\
             select b.amount from balance b where b.guild = w.guild and b.account = 'wallet' and b.owner = w.member), 0) \
             - coalesce((select cast(sum(l.remaining) as bigint) from lot l where l.guild = w.guild and l.member = w.member \
             and l.remaining > 0 and l.expires_at <= $4), 0) as held \
             from wish w join item i on i.guild = w.guild and i.id = w.item \
             where w.guild = $1 and w.member between $2 and $3 and not i.retired and (w.gone or not w.ready)) t \
             where t.gone or (t.held >= t.price and (t.stock is null or t.stock > 0)) \
             order by t.member, t.created_at, t.item",
            guild,
            from,
            to,
            at,
        )
        .fetch_all
    )
}

/// Notes that somebody was told of a wish, and whether they can pay for it.
pub async fn told(
    tx: &mut Tx,
    guild: GuildId,
    (member, item): (MemberId, ItemId),
    ready: bool,
) -> sqlx::Result<u64> {
    run!(
        tx,
        "update wish set ready = $4, gone = false where guild = $1 and member = $2 and item = $3",
        guild,
        member,
        item,
        ready,
    )
}

/// Up to when members were told which rewards are new.
pub async fn told_until(tx: &mut Tx, guild: GuildId) -> sqlx::Result<Option<Instant>> {
    on!(
        tx,
        query_scalar("select until from wish_news where guild = $1", guild).fetch_optional
    )
}

/// Notes that they were.
pub async fn tell_until(tx: &mut Tx, guild: GuildId, until: Instant) -> sqlx::Result<u64> {
    run!(
        tx,
        "insert into wish_news (guild, until) values ($1, $2) \
         on conflict (guild) do update set until = excluded.until",
        guild,
        until,
    )
}
