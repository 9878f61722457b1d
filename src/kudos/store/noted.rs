//! The kudos of a stretch of time.
use crate::base::clock::Instant;
use crate::base::db::Tx;
use crate::base::ids::{GuildId, least_at};
use crate::kudos::rules::Noted;
use crate::on;

/// Those with the most boosts, then the most points, as they stood at the end: what was taken back later was not yet.
pub async fn noted(
    tx: &mut Tx,
    guild: GuildId,
    (from, until): (Instant, Instant),
    most: i64,
) -> sqlx::Result<Vec<Noted>> {
    on!(
        tx,
        query_as(
            "select k.id, (select count(*) from boost b join entry e on e.guild = b.guild and e.id = b.id \
              where b.guild = k.guild and b.kudos = k.id and e.at < $4 and (b.undone_at is null or b.undone_at >= $4)) as boosts, \
             k.channel, k.message from kudos k where k.guild = $1 and k.id >= $2 and k.given_at >= $3 and k.given_at < $4 \
             and (k.undone_at is null or k.undone_at >= $4) order by boosts desc, k.points desc, k.id limit $5",
            guild,
            least_at(from),
            from,
            until,
            most,
        )
        .fetch_all
    )
}

/// How many there were.
pub async fn counted(
    tx: &mut Tx,
    guild: GuildId,
    (from, until): (Instant, Instant),
) -> sqlx::Result<i64> {
    on!(
        tx,
        query_scalar(
            "select count(*) from kudos where guild = $1 and id >= $2 and given_at >= $3 and given_at < $4 \
             and (undone_at is null or undone_at >= $4)",
            guild,
            least_at(from),
            from,
            until,
        )
        .fetch_one
    )
}
