//! The chain's statements.
mod look;
mod unsealed;

pub use look::{at, guilds, newest, of_entries, page};
pub use unsealed::{unsealed_audits, unsealed_entries, with_news};

use super::rules::{Kind, Seal};
use crate::base::clock::Instant;
use crate::base::db::Tx;
use crate::base::ids::GuildId;
use crate::{on, run};

/// The last seal: its ordinal and hash.
pub async fn last(tx: &mut Tx, guild: GuildId) -> sqlx::Result<Option<(i64, String)>> {
    on!(
        tx,
        query_as(
            "select ordinal, hash from seal where guild = $1 order by ordinal desc limit 1",
            guild,
        )
        .fetch_optional
    )
}

/// Adds seals that follow each other, all in one statement, and says how many were added: fewer where somebody else has
/// sealed meanwhile. They are bound as one text of records of equal length.
pub async fn insert(
    tx: &mut Tx,
    guild: GuildId,
    seals: &[Seal],
    now: Instant,
) -> sqlx::Result<u64> {
    let Some(first) = seals.first() else {
        return Ok(0);
    };
    let kind = |seal: &Seal| match seal.kind {
        Kind::Entry => 'e',
        Kind::Audit => 'a',
    };
    let packed: String = seals
        .iter()
        .map(|seal| format!("{}{:019}{:64}", kind(seal), seal.subject, seal.hash))
        .collect();
    let last = seals.len() as i64 - 1;
    run!(
        tx,
        "with recursive nth(n) as (\
          select cast(0 as bigint) union all select n + 1 from nth where n < $5) \
         insert into seal (guild, ordinal, kind, subject, hash, sealed_at) \
         select $1, $2 + n, case substr($3, cast(n * 84 + 1 as integer), 1) when 'e' then 'entry' else 'audit' end, \
         cast(substr($3, cast(n * 84 + 2 as integer), 19) as bigint), substr($3, cast(n * 84 + 21 as integer), 64), $4 \
         from nth where true on conflict do nothing",
        guild,
        first.ordinal,
        packed,
        now,
        last,
    )
}

/// Alters an amount, as somebody with the database at hand might.
#[cfg(test)]
pub async fn forge(
    tx: &mut Tx,
    guild: GuildId,
    entry: crate::base::ids::EntryId,
) -> sqlx::Result<u64> {
    run!(
        tx,
        "update posting set amount = amount + 1 where guild = $1 and entry = $2",
        guild,
        entry,
    )
}
