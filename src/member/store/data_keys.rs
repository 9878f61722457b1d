//! Members' data keys, wrapped.
use crate::base::db::Tx;
use crate::base::ids::{GuildId, MemberId};
use crate::base::vault::Wrapped;
use crate::{on, run};

pub async fn data_key(
    tx: &mut Tx,
    guild: GuildId,
    member: MemberId,
) -> sqlx::Result<Option<String>> {
    on!(
        tx,
        query_scalar(
            "select wrapped from data_key where guild = $1 and member = $2",
            guild,
            member,
        )
        .fetch_optional
    )
}

/// Keeps a data key, unless there is one.
pub async fn insert_data_key(
    tx: &mut Tx,
    guild: GuildId,
    member: MemberId,
    key: &Wrapped,
) -> sqlx::Result<bool> {
    let rows = run!(
        tx,
        "insert into data_key (guild, member, master, wrapped) values ($1, $2, $3, $4) \
         on conflict (guild, member) do nothing",
        guild,
        member,
        &key.master,
        &key.wrapped,
    )?;
    Ok(rows == 1)
}

/// Makes all unreadable that a member ever wrote.
pub async fn destroy_data_key(tx: &mut Tx, guild: GuildId, member: MemberId) -> sqlx::Result<u64> {
    run!(
        tx,
        "delete from data_key where guild = $1 and member = $2",
        guild,
        member,
    )
}

/// The master keys that wrap data keys, and how many each.
pub async fn masters(tx: &mut Tx) -> sqlx::Result<Vec<(String, i64)>> {
    on!(
        tx,
        query_as(
            "select master, cast(count(*) as bigint) from data_key group by master order by master"
        )
        .fetch_all
    )
}

/// Some of the data keys that a master key wraps, after one of them.
pub async fn under(
    tx: &mut Tx,
    master: &str,
    (guild, member): (GuildId, MemberId),
    limit: i64,
) -> sqlx::Result<Vec<(GuildId, MemberId, String)>> {
    on!(
        tx,
        query_as(
            "select guild, member, wrapped from data_key where master = $1 \
             and guild >= $2 and (guild > $2 or member > $3) order by guild, member limit $4",
            master,
            guild,
            member,
            limit,
        )
        .fetch_all
    )
}

/// Replaces a data key's wrapping, unless somebody did already.
pub async fn rewrap(
    tx: &mut Tx,
    guild: GuildId,
    member: MemberId,
    old: &str,
    key: &Wrapped,
) -> sqlx::Result<u64> {
    run!(
        tx,
        "update data_key set master = $4, wrapped = $5 where guild = $1 and member = $2 and wrapped = $3",
        guild,
        member,
        old,
        &key.master,
        &key.wrapped,
    )
}
