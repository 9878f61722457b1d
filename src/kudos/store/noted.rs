//! The kudos of a stretch of time.
use crate::base::clock::Instant;
use crate::base::db::Tx;
use crate::base::ids::{ChannelId, GuildId, least_at};
use crate::kudos::rules::Noted;
use crate::on;

/// Those of two channels whom most people have boosted, then with the most points, as they stood at the end: what was taken back later was not yet.
pub async fn noted(
    tx: &mut Tx,
    guild: GuildId,
    (from, until): (Instant, Instant),
    places: [ChannelId; 2],
    most: i64,
) -> sqlx::Result<Vec<Noted>> {
    on!(
        tx,
        query_as(
            "select k.id, (select count(distinct b.member) from boost b join entry e on e.guild = b.guild and e.id = b.id \
              where b.guild = k.guild and b.kudos = k.id and e.at < $4 and (b.undone_at is null or b.undone_at >= $4)) as boosts, \
             k.channel, k.message from kudos k where k.guild = $1 and k.id >= $2 and k.given_at >= $3 and k.given_at < $4 \
             and (k.undone_at is null or k.undone_at >= $4) and k.channel in ($6, $7) order by boosts desc, k.points desc, k.id limit $5",
            guild,
            least_at(from),
            from,
            until,
            most,
            places[0],
            places[1],
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
