//! Moving what has expired, of many wallets at once: so many statements, however many wallets.
//!
//! What is moved is found once, and noted as uses of lots by entries whose ids were reserved; the rest is made of these uses, by
//! the ids.
use crate::base::civil::Day;
use crate::base::clock::Instant;
use crate::base::db::{Ask, Tx};
use crate::base::ids::{EntryId, GuildId, MemberId};
use crate::{ask, on, touch};

/// Wallets up to a place in the order in which what they hold expires: all who hold something at or before it. It is a moment,
/// and a member among those whose points expire then. Statements ask for both parts by themselves: as one condition, SQLite would
/// go through all that expires in that moment, which may be everybody's.
pub type Until = (Instant, MemberId);

/// The place of the last of so many lots that have expired, the first to expire first; none where there are fewer.
pub async fn due_until(
    tx: &mut Tx,
    guild: GuildId,
    at: Instant,
    most: i64,
) -> sqlx::Result<Option<Until>> {
    on!(
        tx,
        query_as(
            "select expires_at, member from lot where guild = $1 and remaining > 0 and expires_at <= $2 \
             order by expires_at, member limit 1 offset $3",
            guild,
            at,
            most - 1,
        )
        .fetch_optional
    )
}

/// Queues holding these wallets until the end of the transaction, in the order of their owners, as whoever else holds several
/// does: an update alone would take them in any order.
pub fn hold_due(tx: &mut Tx, guild: GuildId, (last, member): Until) -> sqlx::Result<Ask<u64>> {
    touch!(
        tx,
        "insert into balance (guild, account, owner, amount) \
         select b.guild, b.account, b.owner, 0 from balance b \
         where b.guild = $1 and b.account = 'wallet' and b.owner in (\
         select member from lot where guild = $1 and remaining > 0 and expires_at < $2 union all \
         select member from lot where guild = $1 and remaining > 0 and expires_at = $2 and member <= $3) order by b.owner \
         on conflict (guild, account, owner) do update set amount = balance.amount",
        guild,
        last,
        member,
    )
}

/// Queues asking how many occurrences of how many of these wallets have expired.
pub fn due(
    tx: &mut Tx,
    guild: GuildId,
    (last, member): Until,
    at: Instant,
) -> sqlx::Result<Ask<(i64, i64)>> {
    ask!(
        tx,
        query_as(
            "select count(*), count(distinct member) from (\
             select distinct l.member, l.expires_at from lot l \
             where l.guild = $1 and l.remaining > 0 and l.expires_at <= $4 and l.member in (\
             select member from lot where guild = $1 and remaining > 0 and expires_at < $2 union all \
             select member from lot where guild = $1 and remaining > 0 and expires_at = $2 and member <= $3)) due",
            guild,
            last,
            member,
            at,
        )
        .fetch_one
    )
}

/// Queues using up what has expired in these wallets: each occurrence by an entry of its own, from this id on, in the order
/// of members and occurrences.
pub fn use_due(
    tx: &mut Tx,
    guild: GuildId,
    (last, member): Until,
    at: Instant,
    first: EntryId,
) -> sqlx::Result<Ask<u64>> {
    touch!(
        tx,
        "insert into lot_use (guild, entry, lot, amount) \
         select l.guild, $5 + dense_rank() over (order by l.member, l.expires_at) - 1, l.id, l.remaining from lot l \
         where l.guild = $1 and l.remaining > 0 and l.expires_at <= $4 and l.member in (\
         select member from lot where guild = $1 and remaining > 0 and expires_at < $2 union all \
         select member from lot where guild = $1 and remaining > 0 and expires_at = $2 and member <= $3)",
        guild,
        last,
        member,
        at,
        first,
    )
}

/// How many occurrences have expired in one wallet.
pub async fn due_of(
    tx: &mut Tx,
    guild: GuildId,
    member: MemberId,
    at: Instant,
) -> sqlx::Result<i64> {
    on!(
        tx,
        query_scalar(
            "select count(distinct expires_at) from lot \
             where guild = $1 and member = $2 and remaining > 0 and expires_at <= $3",
            guild,
            member,
            at,
        )
        .fetch_one
    )
}

/// Queues the same as [`use_due`] for one wallet, whose lots another index finds.
pub fn use_due_of(
    tx: &mut Tx,
    guild: GuildId,
    member: MemberId,
    at: Instant,
    first: EntryId,
) -> sqlx::Result<Ask<u64>> {
    touch!(
        tx,
        "insert into lot_use (guild, entry, lot, amount) \
         select guild, $4 + dense_rank() over (order by expires_at) - 1, id, remaining from lot \
         where guild = $1 and member = $2 and remaining > 0 and expires_at <= $3",
        guild,
        member,
        at,
        first,
    )
}

/// How many rows each step of a move touched: what was used, its entries, their postings, lots and balances.
pub type Steps = [Ask<u64>; 4];

/// Queues what makes the uses of lots by entries from one id to another whole: the entries themselves, their postings, the
/// lots, and the balances, each with how many rows it touched. What came to an occurrence after it had passed (a refund, or
/// a clock that was ahead) has a key with the entry's id.
pub fn move_due(
    tx: &mut Tx,
    guild: GuildId,
    (first, last): (EntryId, EntryId),
    (day, at): (Day, Instant),
) -> sqlx::Result<Steps> {
    let entries = touch!(
        tx,
        "insert into entry (guild, id, key, content, cause, actor, reverses, day, at) \
         select due.guild, due.entry, case when exists (\
         select 1 from entry e where e.guild = due.guild and e.key = due.name) \
         then due.name || ':' || due.entry else due.name end, \
         'expiry at ' || due.expires_at, 'expiry', null, null, $4, $5 from (\
         select u.guild, u.entry, l.expires_at, 'expiry:' || l.member || ':' || l.expires_at as name \
         from lot_use u cross join lot l where u.guild = $1 and u.entry >= $2 and u.entry <= $3 \
         and l.guild = $1 and l.id = u.lot group by u.guild, u.entry, l.member, l.expires_at) due",
        guild,
        first,
        last,
        day,
        at,
    )?;
    let postings = touch!(
        tx,
        "insert into posting (guild, entry, line, source, source_owner, target, target_owner, amount, kind) \
         select u.guild, u.entry, 1, 'wallet', l.member, 'expired', 0, cast(sum(u.amount) as bigint), 'expiry' \
         from lot_use u cross join lot l where u.guild = $1 and u.entry >= $2 and u.entry <= $3 \
         and l.guild = $1 and l.id = u.lot group by u.guild, u.entry, l.member",
        guild,
        first,
        last,
    )?;
    Ok([
        entries,
        postings,
        empty_used(tx, guild, (first, last))?,
        debit_moved(tx, guild, (first, last))?,
    ])
}

/// A lot that somebody else changed meanwhile is left, and so missing from those that it touches.
fn empty_used(
    tx: &mut Tx,
    guild: GuildId,
    (first, last): (EntryId, EntryId),
) -> sqlx::Result<Ask<u64>> {
    touch!(
        tx,
        "update lot set remaining = 0 where guild = $1 and id in (\
         select lot from lot_use where guild = $1 and entry >= $2 and entry <= $3) \
         and exists (select 1 from lot_use u where u.guild = $1 and u.lot = lot.id \
         and u.entry >= $2 and u.entry <= $3 and u.amount = lot.remaining)",
        guild,
        first,
        last,
    )
}

/// A wallet that holds less is a fault, since its lots hold as much.
fn debit_moved(
    tx: &mut Tx,
    guild: GuildId,
    (first, last): (EntryId, EntryId),
) -> sqlx::Result<Ask<u64>> {
    touch!(
        tx,
        "update balance set amount = amount - (\
         select cast(sum(p.amount) as bigint) from posting p where p.guild = $1 and p.source_owner = balance.owner \
         and p.entry >= $2 and p.entry <= $3) \
         where guild = $1 and account = 'wallet' and owner in (\
         select source_owner from posting where guild = $1 and entry >= $2 and entry <= $3)",
        guild,
        first,
        last,
    )
}
