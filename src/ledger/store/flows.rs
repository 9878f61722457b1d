//! Sums over the postings of a stretch of time, and over the balances.
use crate::base::clock::Instant;
use crate::base::db::Tx;
use crate::base::ids::{EntryId, GuildId, least_at};
use crate::ledger::rules::{Flow, Held, Kind, Received};
use crate::on;

/// What moved from a moment on, up to another and since. Entries are found by their ids, which are in the order of time,
/// so that what is older is not looked at and no further index has to be kept while points move.
pub async fn flows(
    tx: &mut Tx,
    guild: GuildId,
    from: Instant,
    until: Instant,
) -> sqlx::Result<Vec<Flow>> {
    on!(
        tx,
        query_as(
            "select p.source, p.target, p.kind, e.cause, \
             cast(sum(case when e.at < $4 then p.amount else 0 end) as bigint) as amount, \
             cast(sum(case when e.at < $4 then 1 else 0 end) as bigint) as movements, \
             cast(sum(case when e.at < $4 then 0 else p.amount end) as bigint) as since \
             from entry e join posting p on p.guild = e.guild and p.entry = e.id \
             where e.guild = $1 and e.id >= $2 and e.at >= $3 \
             group by p.source, p.target, p.kind, e.cause",
            guild,
            least_at(from),
            from,
            until,
        )
        .fetch_all
    )
}

/// What all accounts of each sort hold now; only those that keep a balance.
pub async fn held(tx: &mut Tx, guild: GuildId) -> sqlx::Result<Vec<Held>> {
    on!(
        tx,
        query_as(
            "select account as class, cast(sum(amount) as bigint) as amount, cast(sum(owed) as bigint) as owed \
             from balance where guild = $1 group by account",
            guild,
        )
        .fetch_all
    )
}

/// What members got from a moment on, of two kinds, in its order, less what was taken back; so many after an entry's line.
pub async fn received(
    tx: &mut Tx,
    guild: GuildId,
    since: Instant,
    kinds: [Kind; 2],
    (entry, line): (EntryId, i64),
    most: i64,
) -> sqlx::Result<Vec<ReceivedRow>> {
    on!(
        tx,
        query_as(
            "select p.entry, p.line, e.day, p.target_owner as member, p.amount as points \
             from entry e join posting p on p.guild = e.guild and p.entry = e.id \
             where e.guild = $1 and e.at >= $2 and p.target = 'wallet' and p.kind in ($3, $4) \
             and (p.entry > $5 or (p.entry = $5 and p.line > $6)) \
             and not exists (select 1 from entry r where r.guild = e.guild and r.reverses = e.id) \
             order by p.entry, p.line limit $7",
            guild,
            since,
            kinds[0],
            kinds[1],
            entry,
            line,
            most,
        )
        .fetch_all
    )
}

/// What a member got, with its place in the books.
#[derive(sqlx::FromRow)]
pub struct ReceivedRow {
    /// The entry that brought it.
    pub entry: EntryId,
    /// Its line in it.
    pub line: i64,
    /// What it is.
    #[sqlx(flatten)]
    pub received: Received,
}
