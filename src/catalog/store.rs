//! The catalog's statements.
use super::rules::{Item, Kind};
use crate::base::clock::Instant;
use crate::base::db::{Fault, Tx};
use crate::base::ids::{GuildId, ItemId};
use crate::base::points::Points;
use crate::{on, run};

#[derive(sqlx::FromRow)]
pub struct Row {
    id: ItemId,
    texts: String,
    price: Points,
    stock: Option<i64>,
    kind: Kind,
    retired: bool,
}

impl Row {
    pub fn read(self) -> Result<Item, Fault> {
        Ok(Item {
            id: self.id,
            texts: serde_json::from_str(&self.texts)?,
            price: self.price,
            stock: self.stock,
            kind: self.kind,
            retired: self.retired,
        })
    }
}

/// Every reward that there ever was, the oldest first.
pub async fn all(tx: &mut Tx, guild: GuildId) -> sqlx::Result<Vec<Row>> {
    on!(
        tx,
        query_as(
            "select id, texts, price, stock, kind, retired from item where guild = $1 order by id",
            guild
        )
        .fetch_all
    )
}

pub async fn get(tx: &mut Tx, guild: GuildId, id: ItemId) -> sqlx::Result<Option<Row>> {
    on!(
        tx,
        query_as(
            "select id, texts, price, stock, kind, retired from item where guild = $1 and id = $2",
            guild,
            id
        )
        .fetch_optional
    )
}

/// Holds a reward that was not retired until the end of the transaction.
pub async fn hold(tx: &mut Tx, guild: GuildId, id: ItemId) -> sqlx::Result<bool> {
    let rows = run!(
        tx,
        "update item set retired = retired where guild = $1 and id = $2 and not retired",
        guild,
        id,
    )?;
    Ok(rows == 1)
}

/// Adds a reward.
pub async fn insert(
    tx: &mut Tx,
    guild: GuildId,
    item: &Item,
    texts: &str,
    at: Instant,
) -> sqlx::Result<u64> {
    run!(
        tx,
        "insert into item (guild, id, texts, price, stock, kind, retired, created_at) \
         values ($1, $2, $3, $4, $5, $6, false, $7)",
        guild,
        item.id,
        texts,
        item.price,
        item.stock,
        item.kind,
        at,
    )
}

/// Changes a reward, unless it was retired. The stock is left to those who order meanwhile, unless it is set.
pub async fn update(
    tx: &mut Tx,
    guild: GuildId,
    item: &Item,
    texts: &str,
    sets_stock: bool,
) -> sqlx::Result<bool> {
    let rows = run!(
        tx,
        "update item set texts = $3, price = $4, kind = $5, stock = case when $6 then $7 else stock end \
         where guild = $1 and id = $2 and not retired",
        guild,
        item.id,
        texts,
        item.price,
        item.kind,
        sets_stock,
        item.stock,
    )?;
    Ok(rows == 1)
}

pub async fn retire(tx: &mut Tx, guild: GuildId, id: ItemId) -> sqlx::Result<bool> {
    let rows = run!(
        tx,
        "update item set retired = true where guild = $1 and id = $2 and not retired",
        guild,
        id
    )?;
    Ok(rows == 1)
}

/// Takes a name; `false` where another reward has it.
pub async fn take_name(
    tx: &mut Tx,
    guild: GuildId,
    folded: &str,
    id: ItemId,
) -> sqlx::Result<bool> {
    let rows = run!(
        tx,
        "insert into item_name (guild, folded, item) values ($1, $2, $3) \
         on conflict (guild, folded) do nothing",
        guild,
        folded,
        id,
    )?;
    Ok(rows == 1)
}

/// Lets go of all the names of a reward.
pub async fn free_names(tx: &mut Tx, guild: GuildId, id: ItemId) -> sqlx::Result<u64> {
    run!(
        tx,
        "delete from item_name where guild = $1 and item = $2",
        guild,
        id,
    )
}

/// Takes one from the stock, at this price, if there is one.
pub async fn take_one(
    tx: &mut Tx,
    guild: GuildId,
    id: ItemId,
    price: Points,
) -> sqlx::Result<bool> {
    let rows = run!(
        tx,
        "update item set stock = stock - 1 where guild = $1 and id = $2 and price = $3 and not retired \
         and (stock is null or stock > 0)",
        guild,
        id,
        price,
    )?;
    Ok(rows == 1)
}

/// Puts one back; where there is no limit, there is none afterwards.
pub async fn put_back(tx: &mut Tx, guild: GuildId, id: ItemId) -> sqlx::Result<u64> {
    run!(
        tx,
        "update item set stock = stock + 1 where guild = $1 and id = $2",
        guild,
        id
    )
}
