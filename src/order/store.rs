//! The statements of orders and of what is not confirmed yet.
use super::rules::{Draft, Order, State};
use crate::base::clock::Instant;
use crate::base::db::Tx;
use crate::base::ids::{ChannelId, DraftId, EntryId, GuildId, MemberId, MessageId};
use crate::{on, run};

pub async fn draft(tx: &mut Tx, guild: GuildId, draft: &Draft, at: Instant) -> sqlx::Result<u64> {
    run!(
        tx,
        "insert into draft (guild, id, member, item, price, created_at) values ($1, $2, $3, $4, $5, $6)",
        guild,
        draft.id,
        draft.member,
        draft.item,
        draft.price,
        at,
    )
}

pub async fn find_draft(tx: &mut Tx, guild: GuildId, id: DraftId) -> sqlx::Result<Option<Draft>> {
    on!(
        tx,
        query_as(
            "select id, member, item, price from draft where guild = $1 and id = $2",
            guild,
            id
        )
        .fetch_optional
    )
}

pub async fn forget_drafts(tx: &mut Tx, guild: GuildId, before: Instant) -> sqlx::Result<u64> {
    run!(
        tx,
        "delete from draft where guild = $1 and created_at < $2",
        guild,
        before,
    )
}

pub async fn place(tx: &mut Tx, guild: GuildId, order: &Order) -> sqlx::Result<u64> {
    run!(
        tx,
        "insert into reward_order (guild, id, item, member, price, left_after, state, placed_at, channel) \
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
        guild,
        order.id,
        order.item,
        order.member,
        order.price,
        order.left_after,
        order.state,
        order.placed_at,
        order.channel,
    )
}

pub async fn get(tx: &mut Tx, guild: GuildId, id: EntryId) -> sqlx::Result<Option<Order>> {
    on!(
        tx,
        query_as(
            "select id, item, member, price, left_after, state, reason, decided_by, decided_at, placed_at, \
             channel, message from reward_order where guild = $1 and id = $2",
            guild,
            id
        )
        .fetch_optional
    )
}

/// A member's orders, the newest first.
pub async fn of_member(
    tx: &mut Tx,
    guild: GuildId,
    member: MemberId,
    limit: i64,
    offset: i64,
) -> sqlx::Result<Vec<Order>> {
    on!(
        tx,
        query_as(
            "select id, item, member, price, left_after, state, reason, decided_by, decided_at, placed_at, \
             channel, message from reward_order where guild = $1 and member = $2 \
             order by id desc limit $3 offset $4",
            guild,
            member,
            limit,
            offset
        )
        .fetch_all
    )
}

/// Settles an order, unless that was done before.
pub async fn settle(
    tx: &mut Tx,
    guild: GuildId,
    id: EntryId,
    state: State,
    reason: Option<&str>,
    by: MemberId,
    at: Instant,
) -> sqlx::Result<bool> {
    let rows = run!(
        tx,
        "update reward_order set state = $3, reason = $4, decided_by = $5, decided_at = $6 \
         where guild = $1 and id = $2 and state = 'placed'",
        guild,
        id,
        state,
        reason,
        by,
        at,
    )?;
    Ok(rows == 1)
}

pub async fn set_message(
    tx: &mut Tx,
    guild: GuildId,
    id: EntryId,
    (channel, message): (ChannelId, MessageId),
) -> sqlx::Result<u64> {
    run!(
        tx,
        "update reward_order set channel = $3, message = $4 where guild = $1 and id = $2",
        guild,
        id,
        channel,
        message
    )
}
