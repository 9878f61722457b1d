//! The catalog's statements.
pub mod codes;
pub mod index;
pub mod sheet;

use super::rules::{Item, Kind};
use crate::base::clock::Instant;
use crate::base::db::{Fault, Tx};
use crate::base::ids::{GuildId, ItemId, MemberId};
use crate::base::points::Points;
use crate::base::sixteen::SIXTEEN;
use crate::{on, run};

#[derive(sqlx::FromRow)]
pub struct Row {
    id: ItemId,
    texts: String,
    price: Points,
    stock: Option<i64>,
    kind: Kind,
    terms: String,
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
            terms: serde_json::from_str(&self.terms)?,
            retired: self.retired,
        })
    }
}

/// Every reward that there ever was, the oldest first.
pub async fn all(tx: &mut Tx, guild: GuildId) -> sqlx::Result<Vec<Row>> {
    on!(
        tx,
        query_as(
            "select id, texts, price, stock, kind, terms, retired from item where guild = $1 order by id",
            guild
        )
        .fetch_all
    )
}

/// Every reward that can be had, the oldest first.
pub async fn offered(tx: &mut Tx, guild: GuildId) -> sqlx::Result<Vec<Row>> {
    on!(
        tx,
        query_as(
            "select id, texts, price, stock, kind, terms, retired from item where guild = $1 and not retired order by id",
            guild
        )
        .fetch_all
    )
}

/// The rewards that can be had and have ids from one up to another, the oldest first.
pub async fn between(
    tx: &mut Tx,
    guild: GuildId,
    (first, end): (i64, i64),
) -> sqlx::Result<Vec<Row>> {
    on!(
        tx,
        query_as(
            "select id, texts, price, stock, kind, terms, retired from item \
             where guild = $1 and id >= $2 and id < $3 and not retired order by id",
            guild,
            first,
            end,
        )
        .fetch_all
    )
}

/// Up to sixteen rewards, in no order.
pub async fn some(tx: &mut Tx, guild: GuildId, ids: [ItemId; SIXTEEN]) -> sqlx::Result<Vec<Row>> {
    on!(
        tx,
        query_as(
            "select id, texts, price, stock, kind, terms, retired from item where guild = $1 and id in \
             ($2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)",
            guild, ids[0], ids[1], ids[2], ids[3], ids[4], ids[5], ids[6], ids[7], ids[8], ids[9], ids[10], ids[11],
            ids[12], ids[13], ids[14], ids[15],
        )
        .fetch_all
    )
}

/// What the cheapest of the rewards costs that can be had.
pub async fn cheapest(tx: &mut Tx, guild: GuildId) -> sqlx::Result<Option<Points>> {
    on!(
        tx,
        query_scalar(
            "select price from item where guild = $1 and not retired order by price limit 1",
            guild,
        )
        .fetch_optional
    )
}

/// Which of the rewards that can be had goes by a name.
pub async fn by_name(tx: &mut Tx, guild: GuildId, folded: &str) -> sqlx::Result<Option<ItemId>> {
    on!(
        tx,
        query_scalar(
            "select item from item_name where guild = $1 and folded = $2",
            guild,
            folded,
        )
        .fetch_optional
    )
}

pub async fn get(tx: &mut Tx, guild: GuildId, id: ItemId) -> sqlx::Result<Option<Row>> {
    on!(
        tx,
        query_as(
            "select id, texts, price, stock, kind, terms, retired from item where guild = $1 and id = $2",
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
    (texts, terms): (&str, &str),
    at: Instant,
) -> sqlx::Result<()> {
    run!(
        tx,
        "insert into item (guild, id, texts, price, stock, kind, terms, retired, created_at) \
         values ($1, $2, $3, $4, $5, $6, $7, false, $8)",
        guild,
        item.id,
        texts,
        item.price,
        item.stock,
        item.kind,
        terms,
        at,
    )?;
    index::changed(tx, guild, item.id).await
}

/// Changes a reward, unless it was retired. The stock is left to those who order meanwhile, unless it is set.
pub async fn update(
    tx: &mut Tx,
    guild: GuildId,
    item: &Item,
    (texts, terms): (&str, &str),
    sets_stock: bool,
) -> sqlx::Result<bool> {
    let rows = run!(
        tx,
        "update item set texts = $3, price = $4, kind = $5, stock = case when $6 then $7 else stock end, terms = $8 \
         where guild = $1 and id = $2 and not retired",
        guild,
        item.id,
        texts,
        item.price,
        item.kind,
        sets_stock,
        item.stock,
        terms,
    )?;
    noted(tx, guild, item.id, rows).await
}

pub async fn retire(tx: &mut Tx, guild: GuildId, id: ItemId) -> sqlx::Result<bool> {
    let rows = run!(
        tx,
        "update item set retired = true where guild = $1 and id = $2 and not retired",
        guild,
        id
    )?;
    noted(tx, guild, id, rows).await
}

/// Offers a reward again.
pub async fn restore(tx: &mut Tx, guild: GuildId, id: ItemId) -> sqlx::Result<bool> {
    let rows = run!(
        tx,
        "update item set retired = false where guild = $1 and id = $2 and retired",
        guild,
        id
    )?;
    noted(tx, guild, id, rows).await
}

/// Whether a reward was changed, which is then noted.
async fn noted(tx: &mut Tx, guild: GuildId, id: ItemId, rows: u64) -> sqlx::Result<bool> {
    if rows == 1 {
        index::changed(tx, guild, id).await?;
    }
    Ok(rows == 1)
}

/// Counts that a member has one more since a moment, if that is no more than so many.
pub async fn count_one(
    tx: &mut Tx,
    guild: GuildId,
    (id, member): (ItemId, MemberId),
    since: Instant,
    most: i64,
) -> sqlx::Result<bool> {
    let rows = run!(
        tx,
        "insert into item_taken (guild, item, member, since, taken) values ($1, $2, $3, $4, 1) \
         on conflict (guild, item, member, since) do update set taken = item_taken.taken + 1 where item_taken.taken < $5",
        guild,
        id,
        member,
        since,
        most,
    )?;
    Ok(rows == 1)
}

/// Counts one less of what a member has since a moment.
pub async fn uncount_one(
    tx: &mut Tx,
    guild: GuildId,
    (id, member): (ItemId, MemberId),
    since: Instant,
) -> sqlx::Result<u64> {
    run!(
        tx,
        "update item_taken set taken = taken - 1 where guild = $1 and item = $2 and member = $3 and since = $4 and taken > 0",
        guild,
        id,
        member,
        since,
    )
}

/// Forgets how many of what a member has had.
pub async fn forget_taken(tx: &mut Tx, guild: GuildId, member: MemberId) -> sqlx::Result<u64> {
    run!(
        tx,
        "delete from item_taken where guild = $1 and member = $2",
        guild,
        member,
    )
}

/// How many of a reward a member has since a moment.
pub async fn counted(
    tx: &mut Tx,
    guild: GuildId,
    (id, member): (ItemId, MemberId),
    since: Instant,
) -> sqlx::Result<Option<i64>> {
    on!(
        tx,
        query_scalar(
            "select taken from item_taken where guild = $1 and item = $2 and member = $3 and since = $4",
            guild,
            id,
            member,
            since,
        )
        .fetch_optional
    )
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

/// Takes one from the stock, at this price, if there is one. Only the last one changes what can be chosen.
pub async fn take_one(
    tx: &mut Tx,
    guild: GuildId,
    id: ItemId,
    price: Points,
) -> sqlx::Result<bool> {
    let left: Option<Option<i64>> = on!(
        tx,
        query_scalar(
            "update item set stock = stock - 1 where guild = $1 and id = $2 and price = $3 and not retired \
             and (stock is null or stock > 0) returning stock",
            guild,
            id,
            price,
        )
        .fetch_optional
    )?;
    if left == Some(Some(0)) {
        index::changed(tx, guild, id).await?;
    }
    Ok(left.is_some())
}

/// Puts one back; where there is no limit, there is none afterwards.
pub async fn put_back(tx: &mut Tx, guild: GuildId, id: ItemId) -> sqlx::Result<()> {
    let left: Option<Option<i64>> = on!(
        tx,
        query_scalar(
            "update item set stock = stock + 1 where guild = $1 and id = $2 returning stock",
            guild,
            id,
        )
        .fetch_optional
    )?;
    match left {
        Some(Some(1)) => index::changed(tx, guild, id).await,
        _ => Ok(()),
    }
}
