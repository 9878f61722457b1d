//! Reading a chain.
use crate::base::db::Tx;
use crate::base::ids::{EntryId, GuildId};
use crate::base::sixteen::SIXTEEN;
use crate::on;
use crate::seal::rules::{Kind, Seal};

/// Every program, and whatever else has a chain.
pub async fn guilds(tx: &mut Tx) -> sqlx::Result<Vec<GuildId>> {
    on!(
        tx,
        query_scalar(
            "select guild from program union select distinct guild from seal order by guild"
        )
        .fetch_all
    )
}

/// The greatest id that was sealed of a kind.
pub async fn newest(tx: &mut Tx, guild: GuildId, kind: Kind) -> sqlx::Result<Option<i64>> {
    on!(
        tx,
        query_scalar(
            "select max(subject) from seal where guild = $1 and kind = $2",
            guild,
            kind,
        )
        .fetch_one
    )
}

/// The hash of a seal.
pub async fn at(tx: &mut Tx, guild: GuildId, ordinal: i64) -> sqlx::Result<Option<String>> {
    on!(
        tx,
        query_scalar(
            "select hash from seal where guild = $1 and ordinal = $2",
            guild,
            ordinal,
        )
        .fetch_optional
    )
}

/// The seals after one, in order.
pub async fn page(tx: &mut Tx, guild: GuildId, after: i64, limit: i64) -> sqlx::Result<Vec<Seal>> {
    on!(
        tx,
        query_as(
            "select ordinal, kind, subject, hash from seal where guild = $1 and ordinal > $2 order by ordinal limit $3",
            guild,
            after,
            limit,
        )
        .fetch_all
    )
}

/// The seal of an entry, with the hash before it.
#[derive(sqlx::FromRow)]
pub struct Sealed {
    pub subject: EntryId,
    pub ordinal: i64,
    pub hash: String,
    pub before: Option<String>,
}

/// The seals of up to sixteen entries.
pub async fn of_entries(
    tx: &mut Tx,
    guild: GuildId,
    ids: [EntryId; SIXTEEN],
) -> sqlx::Result<Vec<Sealed>> {
    on!(
        tx,
        query_as(
            "select s.subject, s.ordinal, s.hash, b.hash as before from seal s \
             left join seal b on b.guild = s.guild and b.ordinal = s.ordinal - 1 \
             where s.guild = $1 and s.kind = 'entry' and s.subject in \
             ($2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)",
            guild,
            ids[0],
            ids[1],
            ids[2],
            ids[3],
            ids[4],
            ids[5],
            ids[6],
            ids[7],
            ids[8],
            ids[9],
            ids[10],
            ids[11],
            ids[12],
            ids[13],
            ids[14],
            ids[15],
        )
        .fetch_all
    )
}
