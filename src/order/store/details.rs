//! The statements of what members told with their orders.
use crate::base::db::Tx;
use crate::base::ids::{EntryId, GuildId, MemberId};
use crate::base::vault::{Place, Stored};
use crate::order::rules::Asked;
use crate::{on, run};

/// What was told with an order, as it is stored.
#[derive(sqlx::FromRow)]
pub struct Row {
    pub asked: Asked,
    member: MemberId,
    body: String,
    data_key: Option<String>,
}

impl Row {
    /// The text, encrypted.
    pub fn stored(self) -> Stored {
        Stored {
            author: Some(self.member),
            body: Some(self.body),
            data_key: self.data_key,
        }
    }
}

/// Where it is kept.
pub fn at(order: EntryId) -> Place {
    Place("order_detail", order.0)
}

/// Keeps what was told with an order.
pub async fn keep(
    tx: &mut Tx,
    guild: GuildId,
    (order, member): (EntryId, MemberId),
    (asked, body): (Asked, &str),
) -> sqlx::Result<u64> {
    run!(
        tx,
        "insert into order_detail (guild, entry, member, asked, body) values ($1, $2, $3, $4, $5)",
        guild,
        order,
        member,
        asked,
        body,
    )
}

/// What was told with an order.
pub async fn of(tx: &mut Tx, guild: GuildId, order: EntryId) -> sqlx::Result<Option<Row>> {
    on!(
        tx,
        query_as(
            "select d.asked, d.member, d.body, \
             (select k.wrapped from data_key k where k.guild = d.guild and k.member = d.member) as data_key \
             from order_detail d where d.guild = $1 and d.entry = $2",
            guild,
            order,
        )
        .fetch_optional
    )
}

/// Erases it, if it is of a sort.
pub async fn forget(
    tx: &mut Tx,
    guild: GuildId,
    (order, asked): (EntryId, Asked),
) -> sqlx::Result<u64> {
    run!(
        tx,
        "delete from order_detail where guild = $1 and entry = $2 and asked = $3",
        guild,
        order,
        asked,
    )
}

/// Erases all that a member told.
pub async fn forget_of(tx: &mut Tx, guild: GuildId, member: MemberId) -> sqlx::Result<u64> {
    run!(
        tx,
        "delete from order_detail where guild = $1 and member = $2",
        guild,
        member,
    )
}
