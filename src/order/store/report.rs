//! The statements of reports: each sums by itself.
use crate::base::clock::Instant;
use crate::base::db::Tx;
use crate::base::ids::{GuildId, least_at};
use crate::on;
use crate::order::rules::report::{Got, Redeemed, Took};

/// What was ordered in a stretch of time, by reward: the most points first.
pub async fn redeemed(
    tx: &mut Tx,
    guild: GuildId,
    (from, until): (Instant, Instant),
) -> sqlx::Result<Vec<Redeemed>> {
    on!(
        tx,
        query_as(
            "select item, sum(case when state in ('refused', 'cancelled', 'failed') then 0 else 1 end) as times, \
             cast(sum(case when state in ('refused', 'cancelled', 'failed') then 0 else price end) as bigint) as points \
             from reward_order where guild = $1 and id >= $2 and placed_at >= $3 and placed_at < $4 \
             group by item order by 3 desc, 1",
            guild,
            least_at(from),
            from,
            until,
        )
        .fetch_all
    )
}

/// How long it took until rewards were handed over in a stretch of time, and how many were; what was handed over at once was
/// waited for by nobody.
pub async fn took(
    tx: &mut Tx,
    guild: GuildId,
    (from, until): (Instant, Instant),
) -> sqlx::Result<Took> {
    on!(
        tx,
        query_as(
            "select count(*) as times, min(case when place * 2 >= total then took end) as median, \
             min(case when place * 10 >= total * 9 then took end) as ninth from (\
             select s.at - o.placed_at as took, row_number() over (order by s.at - o.placed_at) as place, \
             count(*) over () as total from order_step s join reward_order o on o.guild = s.guild and o.id = s.entry \
             where s.guild = $1 and s.step = 'fulfil' and s.at >= $2 and s.at < $3 and s.at > o.placed_at \
             and o.state in ('fulfilled', 'received')) t",
            guild,
            from,
            until,
        )
        .fetch_one
    )
}

/// When the first reward was handed over since a moment.
pub async fn first(tx: &mut Tx, guild: GuildId, from: Instant) -> sqlx::Result<Option<Instant>> {
    on!(
        tx,
        query_scalar(
            "select min(at) from order_step where guild = $1 and step = 'fulfil' and at >= $2",
            guild,
            from,
        )
        .fetch_one
    )
}

/// What was handed over in a stretch of time, by person, reward and worth.
pub async fn got(
    tx: &mut Tx,
    guild: GuildId,
    (from, until): (Instant, Instant),
) -> sqlx::Result<Vec<Got>> {
    on!(
        tx,
        query_as(
            "select o.member, o.item, o.face, o.currency, count(*) as times \
             from order_step s join reward_order o on o.guild = s.guild and o.id = s.entry \
             where s.guild = $1 and s.step = 'fulfil' and s.at >= $2 and s.at < $3 and o.state in ('fulfilled', 'received') \
             group by o.member, o.item, o.face, o.currency order by o.member, o.item, o.face, o.currency",
            guild,
            from,
            until,
        )
        .fetch_all
    )
}
