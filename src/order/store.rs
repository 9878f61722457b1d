//! The statements of orders and of what is not confirmed yet.
use super::rules::{Draft, Order};
use crate::base::clock::Instant;
use crate::base::db::Tx;
use crate::base::ids::{ChannelId, DraftId, EntryId, GuildId, ItemId, MemberId, MessageId};
use crate::base::refusal::Outcome;
use crate::base::vault::{Place, Stored, Vault};
use crate::{on, run};

pub mod causes;
pub mod details;
pub mod perks;
mod queue;
pub mod report;
mod steps;

pub use queue::{queue, received_by, waiting};
pub use steps::{Move, acted, decided_since, move_on};

/// An order as it is stored, with the data keys of those who wrote on it.
#[derive(sqlx::FromRow)]
pub struct OrderRow {
    #[sqlx(flatten)]
    order: Order,
    data_key: Option<String>,
    note_key: Option<String>,
}

impl OrderRow {
    /// With its reason, which can be read again.
    pub fn read(self, vault: &Vault, guild: GuildId) -> Outcome<Order> {
        let reason = Stored {
            author: self.order.decided_by,
            body: self.order.reason,
            data_key: self.data_key,
        };
        let note = Stored {
            author: self.order.noted_by,
            body: self.order.note,
            data_key: self.note_key,
        };
        Ok(Order {
            reason: reason.open(vault, guild, reason_at(self.order.id))?,
            note: note.open(vault, guild, note_at(self.order.id))?,
            ..self.order
        })
    }
}

/// Where it is kept what the member is to know who gets it.
pub fn note_at(order: EntryId) -> Place {
    Place("order_note", order.0)
}

/// Where the reason of a refusal is kept.
pub fn reason_at(order: EntryId) -> Place {
    Place("reward_order", order.0)
}

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

/// A member's orders on which nobody has decided.
pub async fn open_of(tx: &mut Tx, guild: GuildId, member: MemberId) -> sqlx::Result<Vec<EntryId>> {
    on!(
        tx,
        query_scalar(
            "select id from reward_order where guild = $1 and member = $2 and state in ('placed', 'endorsed') order by id",
            guild,
            member,
        )
        .fetch_all
    )
}

/// All of a member's orders.
pub async fn ids_of(tx: &mut Tx, guild: GuildId, member: MemberId) -> sqlx::Result<Vec<EntryId>> {
    on!(
        tx,
        query_scalar(
            "select id from reward_order where guild = $1 and member = $2 order by id",
            guild,
            member,
        )
        .fetch_all
    )
}

/// The orders of a member, and those that they decided on, whose cards may name them, and where these are.
pub async fn carded(
    tx: &mut Tx,
    guild: GuildId,
    member: MemberId,
) -> sqlx::Result<Vec<(EntryId, ChannelId)>> {
    on!(
        tx,
        query_as(
            "select id, channel from reward_order where guild = $1 and message is not null \
             and (member = $2 or decided_by = $2 or noted_by = $2) order by id",
            guild,
            member,
        )
        .fetch_all
    )
}

/// Forgets what a member was asked to confirm.
pub async fn forget_drafts_of(tx: &mut Tx, guild: GuildId, member: MemberId) -> sqlx::Result<u64> {
    run!(
        tx,
        "delete from draft where guild = $1 and member = $2",
        guild,
        member,
    )
}

/// Erases why a member's orders were refused.
pub async fn forget_reasons(tx: &mut Tx, guild: GuildId, member: MemberId) -> sqlx::Result<u64> {
    run!(
        tx,
        "update reward_order set reason = null, note = null where guild = $1 and (member = $2 or decided_by = $2 or noted_by = $2)",
        guild,
        member,
    )
}

pub async fn place(tx: &mut Tx, guild: GuildId, order: &Order) -> sqlx::Result<u64> {
    run!(
        tx,
        "insert into reward_order (guild, id, item, member, price, left_after, state, placed_at, moved_at, channel, approvals, face, currency, \
         pool, others) \
         values ($1, $2, $3, $4, $5, $6, $7, $8, $8, $9, $10, $11, $12, $13, $14)",
        guild,
        order.id,
        order.item,
        order.member,
        order.price,
        order.left_after,
        order.state,
        order.placed_at,
        order.channel,
        order.approvals,
        order.face,
        &order.currency,
        order.pool,
        order.others,
    )
}

pub async fn get(tx: &mut Tx, guild: GuildId, id: EntryId) -> sqlx::Result<Option<OrderRow>> {
    on!(
        tx,
        query_as(
            "select o.id, o.item, o.member, o.price, o.left_after, o.state, o.moved_at, o.approvals, o.reason, o.decided_by, \
             o.decided_at, o.note, o.noted_by, o.cause, o.placed_at, o.channel, o.message, o.face, o.currency, o.pool, o.others, \
             (select k.wrapped from data_key k where k.guild = o.guild and k.member = o.decided_by) as data_key, \
             (select k.wrapped from data_key k where k.guild = o.guild and k.member = o.noted_by) as note_key \
             from reward_order o where o.guild = $1 and o.id = $2",
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
) -> sqlx::Result<Vec<OrderRow>> {
    on!(
        tx,
        query_as(
            "select o.id, o.item, o.member, o.price, o.left_after, o.state, o.moved_at, o.approvals, o.reason, o.decided_by, \
             o.decided_at, o.note, o.noted_by, o.cause, o.placed_at, o.channel, o.message, o.face, o.currency, o.pool, o.others, \
             (select k.wrapped from data_key k where k.guild = o.guild and k.member = o.decided_by) as data_key, \
             (select k.wrapped from data_key k where k.guild = o.guild and k.member = o.noted_by) as note_key \
             from reward_order o where o.guild = $1 and o.member = $2 \
             order by o.id desc limit $3 offset $4",
            guild,
            member,
            limit,
            offset
        )
        .fetch_all
    )
}

/// What a member has ordered and not given back, the latest first and each once, so many at most.
pub async fn had(
    tx: &mut Tx,
    guild: GuildId,
    member: MemberId,
    most: i64,
) -> sqlx::Result<Vec<ItemId>> {
    on!(
        tx,
        query_scalar(
            "select item from reward_order where guild = $1 and member = $2 \
             and state in ('placed', 'endorsed', 'approved', 'fulfilled', 'received') \
             group by item order by max(id) desc limit $3",
            guild,
            member,
            most,
        )
        .fetch_all
    )
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

/// Forgets the reasons of orders up to one.
pub async fn forget_reasons_until(tx: &mut Tx, guild: GuildId, last: EntryId) -> sqlx::Result<u64> {
    run!(
        tx,
        "update reward_order set reason = null, note = null where guild = $1 and id <= $2 \
         and (reason is not null or note is not null)",
        guild,
        last,
    )
}
