//! Entries, their postings and notes, and the refusals that are kept under a key.
use crate::base::clock::Instant;
use crate::base::db::{Ask, Guard, Tx};
use crate::base::ids::{EntryId, GuildId, MemberId};
use crate::base::points::Points;
use crate::base::vault::Stored;
use crate::ledger::rules::{Account, NewEntry, Posting};
use crate::{ask, guard, later, on, run};

/// Opens an entry under its key, unless the key was used or refused before.
pub fn open(tx: &mut Tx, entry: &NewEntry) -> sqlx::Result<Guard> {
    guard!(
        tx,
        "insert into entry (guild, id, key, content, cause, actor, reverses, day, at) \
         select $1, $2, $3, $4, $5, $6, $7, $8, $9 \
         where not exists (select 1 from refused where guild = $1 and key = $3) \
         on conflict (guild, key) do nothing",
        entry.guild,
        entry.id,
        &entry.key,
        &entry.content,
        entry.cause,
        entry.actor,
        entry.reverses,
        entry.day,
        entry.at,
    )
}

/// The entry under a key, with what was asked.
pub async fn entry_by_key(
    tx: &mut Tx,
    guild: GuildId,
    key: &str,
) -> sqlx::Result<Option<(EntryId, String)>> {
    on!(
        tx,
        query_as(
            "select id, content from entry where guild = $1 and key = $2",
            guild,
            key
        )
        .fetch_optional
    )
}

/// What was refused under a key, with what was asked.
pub async fn refusal_by_key(
    tx: &mut Tx,
    guild: GuildId,
    key: &str,
) -> sqlx::Result<Option<(String, String)>> {
    on!(
        tx,
        query_as(
            "select content, refusal from refused where guild = $1 and key = $2",
            guild,
            key
        )
        .fetch_optional
    )
}

/// Keeps a refusal under its key, unless something was kept before.
pub async fn refuse(
    tx: &mut Tx,
    guild: GuildId,
    key: &str,
    content: &str,
    refusal: &str,
    at: Instant,
) -> sqlx::Result<u64> {
    run!(
        tx,
        "insert into refused (guild, key, content, refusal, at) select $1, $2, $3, $4, $5 \
         where not exists (select 1 from entry where guild = $1 and key = $2) \
         on conflict (guild, key) do nothing",
        guild,
        key,
        content,
        refusal,
        at,
    )
}

/// Forgets refusals older than a day or so.
pub async fn forget_refusals(tx: &mut Tx, guild: GuildId, before: Instant) -> sqlx::Result<u64> {
    run!(
        tx,
        "delete from refused where guild = $1 and at < $2",
        guild,
        before
    )
}

/// Writes one posting.
pub fn post(
    tx: &mut Tx,
    guild: GuildId,
    entry: EntryId,
    line: i64,
    posting: &Posting,
) -> sqlx::Result<()> {
    let (source, source_owner) = posting.source.parts();
    let (target, target_owner) = posting.target.parts();
    later!(
        tx,
        "insert into posting (guild, entry, line, source, source_owner, target, target_owner, amount, kind) \
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
        guild,
        entry,
        line,
        source,
        source_owner,
        target,
        target_owner,
        posting.amount,
        posting.kind,
    )
}

/// Keeps the personal text that belongs to an entry, encrypted, with the hash that outlives it.
pub fn note(
    tx: &mut Tx,
    guild: GuildId,
    entry: EntryId,
    author: MemberId,
    (salt, body, hash): (&str, &str, &str),
) -> sqlx::Result<()> {
    later!(
        tx,
        "insert into note (guild, entry, author, salt, body, hash) values ($1, $2, $3, $4, $5, $6)",
        guild,
        entry,
        author,
        salt,
        body,
        hash,
    )
}

/// Erases the texts that a member wrote, and those beside entries that moved points of theirs.
pub async fn erase_notes(tx: &mut Tx, guild: GuildId, member: MemberId) -> sqlx::Result<u64> {
    run!(
        tx,
        "update note set salt = null, body = null where guild = $1 and body is not null and (author = $2 or entry in (\
         select entry from posting where guild = $1 and source_owner = $2 and source in ('wallet', 'allowance') \
         union select entry from posting where guild = $1 and target_owner = $2 and target in ('wallet', 'allowance')))",
        guild,
        member,
    )
}

/// Erases the text beside one entry.
pub async fn erase_note(tx: &mut Tx, guild: GuildId, entry: EntryId) -> sqlx::Result<u64> {
    run!(
        tx,
        "update note set salt = null, body = null where guild = $1 and entry = $2",
        guild,
        entry,
    )
}

/// How much the entry under a key moved to an account.
pub async fn moved(
    tx: &mut Tx,
    guild: GuildId,
    key: &str,
    to: Account,
) -> sqlx::Result<Option<Points>> {
    let (target, owner) = to.parts();
    on!(
        tx,
        query_scalar(
            "select cast(sum(p.amount) as bigint) from posting p join entry e on e.guild = p.guild and e.id = p.entry \
             where e.guild = $1 and e.key = $2 and p.target = $3 and p.target_owner = $4",
            guild,
            key,
            target,
            owner,
        )
        .fetch_one
    )
}

/// Queues asking for the personal text that belongs to an entry.
pub fn note_of(tx: &mut Tx, guild: GuildId, entry: EntryId) -> sqlx::Result<Ask<Option<Stored>>> {
    ask!(
        tx,
        query_as(
            "select n.author, n.body, (select k.wrapped from data_key k where k.guild = n.guild and k.member = n.author) \
             as data_key from note n where n.guild = $1 and n.entry = $2",
            guild,
            entry
        )
        .fetch_optional
    )
}

/// The last of so many texts' entries, after one and before another, if there is one.
pub async fn some_notes(
    tx: &mut Tx,
    guild: GuildId,
    (after, before): (EntryId, EntryId),
    limit: i64,
) -> sqlx::Result<Option<EntryId>> {
    on!(
        tx,
        query_scalar(
            "select max(entry) from (select entry from note where guild = $1 and entry > $2 and entry < $3 \
             order by entry limit $4) few",
            guild,
            after,
            before,
            limit,
        )
        .fetch_one
    )
}

/// Erases the texts of entries after one and up to another; the hashes stay.
pub async fn erase_notes_of(
    tx: &mut Tx,
    guild: GuildId,
    (after, last): (EntryId, EntryId),
) -> sqlx::Result<u64> {
    run!(
        tx,
        "update note set salt = null, body = null where guild = $1 and entry > $2 and entry <= $3 and body is not null",
        guild,
        after,
        last,
    )
}
