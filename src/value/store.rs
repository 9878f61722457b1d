//! Values and the names that they go by.
use crate::base::db::Tx;
use crate::base::ids::{GuildId, ValueId};
use crate::{on, run};

/// Id, names as JSON, whether it is retired.
pub type Row = (ValueId, String, bool);

pub async fn active(tx: &mut Tx, guild: GuildId) -> sqlx::Result<Vec<Row>> {
    on!(
        tx,
        query_as(
            "select id, texts, retired from company_value where guild = $1 and not retired order by id",
            guild,
        )
        .fetch_all
    )
}

pub async fn by_id(tx: &mut Tx, guild: GuildId, id: ValueId) -> sqlx::Result<Option<Row>> {
    on!(
        tx,
        query_as(
            "select id, texts, retired from company_value where guild = $1 and id = $2",
            guild,
            id,
        )
        .fetch_optional
    )
}

pub async fn by_name(tx: &mut Tx, guild: GuildId, folded: &str) -> sqlx::Result<Option<Row>> {
    on!(
        tx,
        query_as(
            "select v.id, v.texts, v.retired from company_value_name n \
             join company_value v on v.guild = n.guild and v.id = n.company_value \
             where n.guild = $1 and n.folded = $2",
            guild,
            folded,
        )
        .fetch_optional
    )
}

pub async fn insert(tx: &mut Tx, guild: GuildId, id: ValueId, texts: &str) -> sqlx::Result<u64> {
    run!(
        tx,
        "insert into company_value (guild, id, texts, retired) values ($1, $2, $3, false)",
        guild,
        id,
        texts,
    )
}

/// Replaces the names of a value that has not been retired and is as it was read.
pub async fn rename(
    tx: &mut Tx,
    guild: GuildId,
    id: ValueId,
    (before, after): (&str, &str),
) -> sqlx::Result<bool> {
    let rows = run!(
        tx,
        "update company_value set texts = $4 where guild = $1 and id = $2 and texts = $3 and not retired",
        guild,
        id,
        before,
        after,
    )?;
    Ok(rows == 1)
}

pub async fn retire(tx: &mut Tx, guild: GuildId, id: ValueId) -> sqlx::Result<bool> {
    let rows = run!(
        tx,
        "update company_value set retired = true where guild = $1 and id = $2 and not retired",
        guild,
        id,
    )?;
    Ok(rows == 1)
}

/// Takes a name; `false` where another value has it.
pub async fn take_name(
    tx: &mut Tx,
    guild: GuildId,
    folded: &str,
    id: ValueId,
) -> sqlx::Result<bool> {
    let rows = run!(
        tx,
        "insert into company_value_name (guild, folded, company_value) values ($1, $2, $3) \
         on conflict (guild, folded) do nothing",
        guild,
        folded,
        id,
    )?;
    Ok(rows == 1)
}

/// Lets go of all the names of a value.
pub async fn free_names(tx: &mut Tx, guild: GuildId, id: ValueId) -> sqlx::Result<u64> {
    run!(
        tx,
        "delete from company_value_name where guild = $1 and company_value = $2",
        guild,
        id,
    )
}
