//! The statements of donations.
use crate::base::db::Tx;
use crate::base::ids::{GuildId, ItemId, MemberId};
use crate::base::points::Points;
use crate::on;

/// How often a cause was given to, and how much in all; of one member where one is named, by themselves.
pub async fn given(
    tx: &mut Tx,
    guild: GuildId,
    item: ItemId,
    by: Option<MemberId>,
) -> sqlx::Result<(i64, Points)> {
    on!(
        tx,
        query_as(
            "select count(*), cast(coalesce(sum(price), 0) as bigint) from reward_order \
             where guild = $1 and item = $2 and state in ('fulfilled', 'received') and ((member = $3 and pool is null) or $3 is null)",
            guild,
            item,
            by,
        )
        .fetch_one
    )
}
