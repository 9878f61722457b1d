//! Everything that somebody gave or got.
use super::Kudos;
use crate::base::db::Tx;
use crate::base::ids::{GuildId, MemberId};
use crate::on;

/// The kudos that a member gave or got, oldest first.
pub async fn of(tx: &mut Tx, guild: GuildId, member: MemberId) -> sqlx::Result<Vec<Kudos>> {
    on!(
        tx,
        query_as(
            "select id, giver, points, company_value, link, left_after, channel, message, undone_at, period, day, given_at \
             from kudos where guild = $1 and (giver = $2 \
             or id in (select kudos from kudos_recipient where guild = $1 and member = $2)) order by id",
            guild,
            member,
        )
        .fetch_all
    )
}
