//! The statements of orders on which somebody has to act.
use super::OrderRow;
use crate::base::clock::Instant;
use crate::base::db::Tx;
use crate::base::ids::{EntryId, GuildId, MemberId};
use crate::on;
use crate::order::rules::State;

/// Orders that are so far, those first that have been there the longest; of one member where one is named.
pub async fn queue(
    tx: &mut Tx,
    guild: GuildId,
    states: [State; 2],
    of: Option<MemberId>,
    (limit, offset): (i64, i64),
) -> sqlx::Result<Vec<OrderRow>> {
    on!(
        tx,
        query_as(
            "select o.id, o.item, o.member, o.price, o.left_after, o.state, o.moved_at, o.approvals, o.reason, o.decided_by, \
             o.decided_at, o.note, o.noted_by, o.cause, o.placed_at, o.channel, o.message, o.face, o.currency, o.pool, o.others, \
             (select k.wrapped from data_key k where k.guild = o.guild and k.member = o.decided_by) as data_key, \
             (select k.wrapped from data_key k where k.guild = o.guild and k.member = o.noted_by) as note_key \
             from reward_order o where o.guild = $1 and o.state in ($2, $3) and (o.member = $4 or $4 is null) \
             order by o.moved_at, o.id limit $5 offset $6",
            guild,
            states[0],
            states[1],
            of,
            limit,
            offset,
        )
        .fetch_all
    )
}

/// How many orders wait since before a moment, and since when the first and the last of them do.
pub async fn waiting(
    tx: &mut Tx,
    guild: GuildId,
    before: Instant,
) -> sqlx::Result<(i64, Option<Instant>, Option<Instant>)> {
    on!(
        tx,
        query_as(
            "select count(*), min(moved_at), max(moved_at) from reward_order \
             where guild = $1 and state in ('placed', 'endorsed', 'approved') and moved_at < $2",
            guild,
            before,
        )
        .fetch_one
    )
}

/// Orders that were handed over before a moment, so many at most.
pub async fn received_by(
    tx: &mut Tx,
    guild: GuildId,
    before: Instant,
    most: i64,
) -> sqlx::Result<Vec<EntryId>> {
    on!(
        tx,
        query_scalar(
            "select id from reward_order where guild = $1 and state = 'fulfilled' and moved_at < $2 order by moved_at, id limit $3",
            guild,
            before,
            most,
        )
        .fetch_all
    )
}
