//! Lots that last longer than they did.
use crate::base::clock::Instant;
use crate::base::db::{Ask, Tx};
use crate::base::ids::{EntryId, GuildId, LotId, MemberId};
use crate::base::points::Points;
use crate::ledger::rules::Dated;
use crate::{later, on, run, touch};

/// A member's lots that expire after one moment and up to another, the soonest first. The caller holds the wallet.
pub async fn dated_lots(
    tx: &mut Tx,
    guild: GuildId,
    member: MemberId,
    (after, through): (Instant, Instant),
) -> sqlx::Result<Vec<Dated>> {
    on!(
        tx,
        query_as(
            "select id, member, remaining, expires_at, carries from lot where guild = $1 and member = $2 and remaining > 0 \
             and expires_at > $3 and expires_at <= $4 order by expires_at, id",
            guild,
            member,
            after,
            through,
        )
        .fetch_all
    )
}

/// The members, so many at most, with lots that expire after one moment and up to another.
pub async fn holders(
    tx: &mut Tx,
    guild: GuildId,
    beyond: MemberId,
    (after, through): (Instant, Instant),
    most: i64,
) -> sqlx::Result<Vec<MemberId>> {
    on!(
        tx,
        query_scalar(
            "select distinct member from lot where guild = $1 and remaining > 0 and expires_at > $3 and expires_at <= $4 \
             and member > $2 order by member limit $5",
            guild,
            beyond,
            after,
            through,
            most,
        )
        .fetch_all
    )
}

/// What has expired of one member's and is carried over, of each season: what most is carried of first.
pub async fn carried_of(
    tx: &mut Tx,
    guild: GuildId,
    member: MemberId,
    at: Instant,
) -> sqlx::Result<Vec<Dated>> {
    on!(
        tx,
        query_as(
            "select id, member, remaining, expires_at, carries from lot where guild = $1 and member = $2 and remaining > 0 \
             and carries is not null and expires_at <= $3 order by member, expires_at, carries desc, id",
            guild,
            member,
            at,
        )
        .fetch_all
    )
}

/// The same of the wallets up to a place, as in what moves what is due.
pub async fn carried(
    tx: &mut Tx,
    guild: GuildId,
    (last, member): (Instant, MemberId),
    at: Instant,
) -> sqlx::Result<Vec<Dated>> {
    on!(
        tx,
        query_as(
            "select id, member, remaining, expires_at, carries from lot where guild = $1 and remaining > 0 \
             and carries is not null and expires_at <= $4 and member in (\
             select member from lot where guild = $1 and remaining > 0 and expires_at < $2 union all \
             select member from lot where guild = $1 and remaining > 0 and expires_at = $2 and member <= $3) \
             order by member, expires_at, carries desc, id",
            guild,
            last,
            member,
            at,
        )
        .fetch_all
    )
}

/// Has a whole lot last until a moment; the caller holds its wallet.
pub async fn set_date(
    tx: &mut Tx,
    guild: GuildId,
    lot: LotId,
    until: Instant,
) -> sqlx::Result<u64> {
    run!(
        tx,
        "update lot set expires_at = $3 where guild = $1 and id = $2 and remaining > 0",
        guild,
        lot,
        until,
    )
}

/// Makes a lot of its own of a part of one, which lasts until another moment; the caller holds its wallet.
pub async fn split(
    tx: &mut Tx,
    guild: GuildId,
    lot: LotId,
    (part, points): (LotId, Points),
    until: Instant,
) -> sqlx::Result<u64> {
    run!(
        tx,
        "insert into lot (guild, id, member, entry, amount, remaining, opened_at, expires_at, renews, carries) \
         select guild, $3, member, entry, $4, $4, opened_at, $5, renews, carries from lot where guild = $1 and id = $2",
        guild,
        lot,
        part,
        points,
        until,
    )?;
    run!(
        tx,
        "update lot set amount = amount - $3, remaining = remaining - $3 where guild = $1 and id = $2 and remaining >= $3",
        guild,
        lot,
        points,
    )
}

/// Queues noting what an entry has last longer.
pub fn extended(
    tx: &mut Tx,
    guild: GuildId,
    entry: EntryId,
    (lot, points): (LotId, Points),
    (was, until): (Instant, Instant),
) -> sqlx::Result<()> {
    later!(
        tx,
        "insert into lot_extension (guild, entry, lot, points, was, until) values ($1, $2, $3, $4, $5, $6)",
        guild,
        entry,
        lot,
        points,
        was,
        until,
    )
}

/// Queues holding a wallet until the end of the transaction.
pub fn holding(tx: &mut Tx, guild: GuildId, member: MemberId) -> sqlx::Result<Ask<u64>> {
    touch!(
        tx,
        "update balance set amount = amount where guild = $1 and account = 'wallet' and owner = $2",
        guild,
        member,
    )
}

/// Queues having what activity renews last until a moment, unless it does so longer or has expired.
pub fn renew(
    tx: &mut Tx,
    guild: GuildId,
    member: MemberId,
    months: u8,
    (now, until): (Instant, Instant),
) -> sqlx::Result<Ask<u64>> {
    touch!(
        tx,
        "update lot set expires_at = $5 where guild = $1 and member = $2 and remaining > 0 and renews = $3 \
         and expires_at > $4 and expires_at < $5",
        guild,
        member,
        i64::from(months),
        now,
        until,
    )
}

/// What expires of everybody's in each stretch up to a moment: when, how many points, of how many people.
pub async fn outlook(
    tx: &mut Tx,
    guild: GuildId,
    (after, through): (Instant, Instant),
    most: i64,
) -> sqlx::Result<Vec<(Instant, Points, i64)>> {
    on!(
        tx,
        query_as(
            "select expires_at, cast(sum(remaining) as bigint), count(distinct member) from lot \
             where guild = $1 and remaining > 0 and expires_at > $2 and expires_at <= $3 \
             group by expires_at order by expires_at limit $4",
            guild,
            after,
            through,
            most,
        )
        .fetch_all
    )
}

/// How many points never expire as they are, of how many people; and how many do.
pub async fn lasting(
    tx: &mut Tx,
    guild: GuildId,
    at: Instant,
) -> sqlx::Result<((Points, i64), (Points, i64))> {
    let never: (Points, i64) = on!(
        tx,
        query_as(
            "select cast(coalesce(sum(remaining), 0) as bigint), count(distinct member) from lot \
             where guild = $1 and remaining > 0 and expires_at is null",
            guild,
        )
        .fetch_one
    )?;
    let dated: (Points, i64) = on!(
        tx,
        query_as(
            "select cast(coalesce(sum(remaining), 0) as bigint), count(distinct member) from lot \
             where guild = $1 and remaining > 0 and expires_at > $2",
            guild,
            at,
        )
        .fetch_one
    )?;
    Ok((never, dated))
}

/// What was earned after a moment: how many points, by how many people.
pub async fn earned_since(
    tx: &mut Tx,
    guild: GuildId,
    since: Instant,
) -> sqlx::Result<(Points, i64)> {
    on!(
        tx,
        query_as(
            "select cast(coalesce(sum(amount), 0) as bigint), count(distinct member) from lot \
             where guild = $1 and opened_at > $2",
            guild,
            since,
        )
        .fetch_one
    )
}

/// What of the lots that an entry took from would have expired up to a moment.
pub async fn used_before(
    tx: &mut Tx,
    guild: GuildId,
    entry: EntryId,
    through: Instant,
) -> sqlx::Result<Points> {
    on!(
        tx,
        query_scalar(
            "select cast(coalesce(sum(u.amount), 0) as bigint) from lot_use u \
             join lot l on l.guild = u.guild and l.id = u.lot \
             where u.guild = $1 and u.entry = $2 and l.expires_at <= $3",
            guild,
            entry,
            through,
        )
        .fetch_one
    )
}

/// Up to how many points of a season that ends up to a moment are carried over of one member's, if any are.
pub async fn carries(
    tx: &mut Tx,
    guild: GuildId,
    member: MemberId,
    through: Instant,
) -> sqlx::Result<Option<Points>> {
    on!(
        tx,
        query_scalar(
            "select max(carries) from lot where guild = $1 and member = $2 and remaining > 0 \
             and carries is not null and expires_at <= $3",
            guild,
            member,
            through,
        )
        .fetch_one
    )
}

/// Has nothing more be carried over of what is left of one member's season; the caller holds their wallet.
pub async fn carry_no_more(
    tx: &mut Tx,
    guild: GuildId,
    member: MemberId,
    ended: Instant,
) -> sqlx::Result<u64> {
    run!(
        tx,
        "update lot set carries = null where guild = $1 and member = $2 and expires_at = $3 and remaining > 0",
        guild,
        member,
        ended,
    )
}
