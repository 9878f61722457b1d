//! The statements of codes.
use crate::base::clock::Instant;
use crate::base::db::Tx;
use crate::base::ids::{CodeId, EntryId, GuildId, ItemId};
use crate::{on, run};

/// Keeps a code; `false` where it is there already.
pub async fn add(
    tx: &mut Tx,
    guild: GuildId,
    (item, id): (ItemId, CodeId),
    (body, fingerprint): (&str, &str),
    at: Instant,
) -> sqlx::Result<bool> {
    let rows = run!(
        tx,
        "insert into code (guild, id, item, body, fingerprint, created_at) values ($1, $2, $3, $4, $5, $6) \
         on conflict (guild, fingerprint) do nothing",
        guild,
        id,
        item,
        body,
        fingerprint,
        at,
    )?;
    Ok(rows == 1)
}

/// The oldest code that nobody has.
pub async fn first_free(tx: &mut Tx, guild: GuildId, item: ItemId) -> sqlx::Result<Option<CodeId>> {
    on!(
        tx,
        query_scalar(
            "select id from code where guild = $1 and item = $2 and entry is null order by id limit 1",
            guild,
            item,
        )
        .fetch_optional
    )
}

/// Hands a code to an order, unless somebody else has got it.
pub async fn hand(
    tx: &mut Tx,
    guild: GuildId,
    (id, order): (CodeId, EntryId),
    at: Instant,
) -> sqlx::Result<bool> {
    let rows = run!(
        tx,
        "update code set entry = $3, handed_at = $4 where guild = $1 and id = $2 and entry is null",
        guild,
        id,
        order,
        at,
    )?;
    Ok(rows == 1)
}

/// How many codes of a reward nobody has.
pub async fn free(tx: &mut Tx, guild: GuildId, item: ItemId) -> sqlx::Result<i64> {
    on!(
        tx,
        query_scalar(
            "select count(*) from code where guild = $1 and item = $2 and entry is null",
            guild,
            item,
        )
        .fetch_one
    )
}

/// The code that an order got, as it is stored; its text is gone where it was erased.
pub async fn of(
    tx: &mut Tx,
    guild: GuildId,
    order: EntryId,
) -> sqlx::Result<Option<(CodeId, Option<String>)>> {
    on!(
        tx,
        query_as(
            "select id, body from code where guild = $1 and entry = $2",
            guild,
            order,
        )
        .fetch_optional
    )
}

/// Erases the text of the code that an order got.
pub async fn forget(tx: &mut Tx, guild: GuildId, order: EntryId) -> sqlx::Result<u64> {
    run!(
        tx,
        "update code set body = null where guild = $1 and entry = $2",
        guild,
        order,
    )
}
