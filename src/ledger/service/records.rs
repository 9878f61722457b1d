//! Entries word for word, for the room that seals them.
use crate::base::db::{Fault, Tx};
use crate::base::ids::{EntryId, GuildId, MemberId};
use crate::base::sixteen::{SIXTEEN, sixteen};
use crate::ledger::rules::Record;
use crate::ledger::store::records as store;
use std::collections::BTreeMap;

/// Those of these entries that are there, with their postings.
///
/// # Errors
/// A fault of the database.
pub async fn records(
    tx: &mut Tx,
    guild: GuildId,
    ids: &[EntryId],
) -> Result<BTreeMap<EntryId, Record>, Fault> {
    let mut found = BTreeMap::new();
    for ids in ids.chunks(SIXTEEN).filter_map(sixteen) {
        for record in store::entries(tx, guild, ids).await? {
            found.insert(record.id, record);
        }
        for line in store::lines(tx, guild, ids).await? {
            if let Some(record) = found.get_mut(&line.entry) {
                record.lines.push(line);
            }
        }
    }
    Ok(found)
}

/// The next entries on a member's statement, oldest first.
///
/// # Errors
/// A fault of the database.
pub async fn entries_of(
    tx: &mut Tx,
    guild: GuildId,
    member: MemberId,
    after: EntryId,
    limit: i64,
) -> Result<Vec<EntryId>, Fault> {
    Ok(store::entries_of(tx, guild, member, after, limit).await?)
}

/// The greatest id of an entry in any program, if there is one.
///
/// # Errors
/// A fault of the database.
pub async fn newest(tx: &mut Tx) -> Result<Option<i64>, Fault> {
    Ok(store::newest(tx).await?)
}
