//! The ledger's statements.
pub mod invariants;

use super::rules::{Account, Board, Kind, Movement, NewEntry, OpenLot, Posting, Raise, Terms};
use crate::base::clock::Instant;
use crate::base::db::{Fault, Tx};
use crate::base::ids::{EntryId, GuildId, LotId, MemberId};
use crate::base::points::Points;
use crate::{on, run};

/// Opens an entry under its key, unless the key was used or refused before.
pub async fn open(tx: &mut Tx, entry: &NewEntry) -> sqlx::Result<bool> {
    let rows = run!(
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
    )?;
    Ok(rows == 1)
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
pub async fn post(
    tx: &mut Tx,
    guild: GuildId,
    entry: EntryId,
    line: i64,
    posting: &Posting,
) -> sqlx::Result<u64> {
    let (source, source_owner) = posting.source.parts();
    let (target, target_owner) = posting.target.parts();
    run!(
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

/// Takes from a bounded account if it holds enough, and returns what is left.
pub async fn debit(
    tx: &mut Tx,
    guild: GuildId,
    from: Account,
    amount: Points,
) -> sqlx::Result<Option<Points>> {
    let (account, owner) = from.parts();
    on!(
        tx,
        query_scalar(
            "update balance set amount = amount - $4 \
             where guild = $1 and account = $2 and owner = $3 and amount >= $4 returning amount",
            guild,
            account,
            owner,
            amount,
        )
        .fetch_optional
    )
}

/// Adds to a bounded account, and returns what it now holds.
pub async fn credit(
    tx: &mut Tx,
    guild: GuildId,
    to: Account,
    amount: Points,
) -> sqlx::Result<Points> {
    let (account, owner) = to.parts();
    on!(
        tx,
        query_scalar(
            "insert into balance (guild, account, owner, amount) values ($1, $2, $3, $4) \
             on conflict (guild, account, owner) do update set amount = balance.amount + excluded.amount \
             returning amount",
            guild,
            account,
            owner,
            amount,
        )
        .fetch_one
    )
}

/// What a bounded account holds.
pub async fn balance(tx: &mut Tx, guild: GuildId, of: Account) -> sqlx::Result<Option<Points>> {
    let (account, owner) = of.parts();
    on!(
        tx,
        query_scalar(
            "select amount from balance where guild = $1 and account = $2 and owner = $3",
            guild,
            account,
            owner,
        )
        .fetch_optional
    )
}

/// Opens a lot.
pub async fn open_lot(
    tx: &mut Tx,
    guild: GuildId,
    id: LotId,
    member: MemberId,
    entry: EntryId,
    amount: Points,
    at: Instant,
) -> sqlx::Result<u64> {
    run!(
        tx,
        "insert into lot (guild, id, member, entry, amount, remaining, opened_at) values ($1, $2, $3, $4, $5, $5, $6)",
        guild,
        id,
        member,
        entry,
        amount,
        at,
    )
}

/// A member's open lots in the order of spending: first those that one entry opened, then the soonest to expire, then
/// the oldest.
pub async fn open_lots(
    tx: &mut Tx,
    guild: GuildId,
    member: MemberId,
    first: Option<EntryId>,
) -> sqlx::Result<Vec<OpenLot>> {
    on!(
        tx,
        query_as(
            "select id, remaining from lot where guild = $1 and member = $2 and remaining > 0 \
             order by case when entry = $3 then 0 else 1 end, expires_at nulls last, id",
            guild,
            member,
            first.map_or(0, |entry| entry.0),
        )
        .fetch_all
    )
}

/// Takes from a lot and records what was taken.
pub async fn use_lot(
    tx: &mut Tx,
    guild: GuildId,
    entry: EntryId,
    part: &OpenLot,
) -> sqlx::Result<bool> {
    let taken = run!(
        tx,
        "update lot set remaining = remaining - $3 where guild = $1 and id = $2 and remaining >= $3",
        guild,
        part.id,
        part.remaining,
    )?;
    run!(
        tx,
        "insert into lot_use (guild, entry, lot, amount) values ($1, $2, $3, $4) \
         on conflict (guild, entry, lot) do update set amount = lot_use.amount + excluded.amount",
        guild,
        entry,
        part.id,
        part.remaining,
    )?;
    Ok(taken == 1)
}

/// What an entry took from which lots.
pub async fn lots_used(tx: &mut Tx, guild: GuildId, entry: EntryId) -> sqlx::Result<Vec<OpenLot>> {
    on!(
        tx,
        query_as(
            "select lot as id, amount as remaining from lot_use where guild = $1 and entry = $2 order by lot",
            guild,
            entry,
        )
        .fetch_all
    )
}

/// Gives back to a lot what was taken from it.
pub async fn refill_lot(tx: &mut Tx, guild: GuildId, part: &OpenLot) -> sqlx::Result<u64> {
    run!(
        tx,
        "update lot set remaining = remaining + $3 where guild = $1 and id = $2 and remaining + $3 <= amount",
        guild,
        part.id,
        part.remaining,
    )
}

/// Changes two members' standings in the three periods of a day; an absent second one changes nothing.
pub async fn raise(
    tx: &mut Tx,
    guild: GuildId,
    terms: &Terms,
    a: Raise,
    b: Option<Raise>,
) -> sqlx::Result<u64> {
    run!(
        tx,
        "insert into standing (guild, board, period, member, score) \
         select cast($1 as bigint), r.board, p.period, r.member, r.score from \
         (select cast($5 as text) as board, cast($6 as bigint) as member, cast($7 as bigint) as score \
          union all select cast($8 as text), cast($9 as bigint), cast($10 as bigint)) r \
         cross join (select cast($2 as text) as period union all select cast($3 as text) \
          union all select cast($4 as text)) p \
         where r.member is not null order by r.board, p.period, r.member \
         on conflict (guild, board, period, member) do update set score = standing.score + excluded.score",
        guild,
        &terms.all,
        &terms.month,
        &terms.week,
        a.board,
        a.member,
        a.by,
        b.map_or(Board::Given, |raise| raise.board),
        b.map(|raise| raise.member),
        b.map_or(Points::ZERO, |raise| raise.by),
    )
}

/// A member's score on a board.
pub async fn standing(
    tx: &mut Tx,
    guild: GuildId,
    board: Board,
    period: &str,
    member: MemberId,
) -> sqlx::Result<Option<Points>> {
    on!(
        tx,
        query_scalar(
            "select score from standing where guild = $1 and board = $2 and period = $3 and member = $4",
            guild,
            board,
            period,
            member,
        )
        .fetch_optional
    )
}

/// Keeps the personal text that belongs to an entry.
pub async fn note(
    tx: &mut Tx,
    guild: GuildId,
    entry: EntryId,
    author: MemberId,
    body: &str,
) -> sqlx::Result<u64> {
    run!(
        tx,
        "insert into note (guild, entry, author, body) values ($1, $2, $3, $4)",
        guild,
        entry,
        author,
        body
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

/// The personal text that belongs to an entry.
pub async fn note_of(tx: &mut Tx, guild: GuildId, entry: EntryId) -> sqlx::Result<Option<String>> {
    on!(
        tx,
        query_scalar(
            "select body from note where guild = $1 and entry = $2",
            guild,
            entry
        )
        .fetch_optional
    )
}

/// A posting with what its entry says of it.
#[derive(sqlx::FromRow)]
pub struct MovementRow {
    entry: EntryId,
    at: Instant,
    cause: String,
    source: String,
    source_owner: i64,
    target: String,
    target_owner: i64,
    amount: Points,
    kind: Kind,
    note: Option<String>,
}

impl MovementRow {
    /// As the rules know it.
    pub fn read(self) -> Result<Movement, Fault> {
        let source = Account::from_parts(&self.source, self.source_owner);
        let target = Account::from_parts(&self.target, self.target_owner);
        let (Some(source), Some(target)) = (source, target) else {
            return Err(Fault::Broken(format!(
                "entry {} names no account",
                self.entry
            )));
        };
        Ok(Movement {
            entry: self.entry,
            at: self.at,
            cause: self.cause,
            posting: Posting {
                source,
                target,
                amount: self.amount,
                kind: self.kind,
            },
            note: self.note,
        })
    }
}

/// A member's postings, newest first. Either index gives the newest on its side, so that a long history costs no more
/// than the pages before.
pub async fn movements(
    tx: &mut Tx,
    guild: GuildId,
    member: MemberId,
    offset: i64,
    limit: i64,
) -> sqlx::Result<Vec<MovementRow>> {
    on!(
        tx,
        query_as(
            "select p.entry, e.at, e.cause, p.source, p.source_owner, p.target, p.target_owner, p.amount, p.kind, \
             n.body as note from (\
              select entry, line from (select entry, line from posting where guild = $1 and source_owner = $2 \
               and source in ('wallet', 'allowance') order by entry desc, line desc limit $5) a \
              union select entry, line from (select entry, line from posting where guild = $1 and target_owner = $2 \
               and target in ('wallet', 'allowance') order by entry desc, line desc limit $5) b) m \
             join posting p on p.guild = $1 and p.entry = m.entry and p.line = m.line \
             join entry e on e.guild = $1 and e.id = m.entry \
             left join note n on n.guild = $1 and n.entry = m.entry \
             order by m.entry desc, m.line desc limit $3 offset $4",
            guild,
            member,
            limit,
            offset,
            offset + limit,
        )
        .fetch_all
    )
}
