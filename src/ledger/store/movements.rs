//! A member's postings, as their statement shows them.
use crate::base::clock::Instant;
use crate::base::db::{Fault, Tx};
use crate::base::ids::{EntryId, GuildId, MemberId};
use crate::base::points::Points;
use crate::base::refusal::Outcome;
use crate::base::vault::{Stored, Vault};
use crate::ledger::rules::{Account, Kind, Movement, Posting, Turnover, Wanted, note_at};
use crate::on;

/// A posting with what its entry says of it.
#[derive(sqlx::FromRow)]
pub struct MovementRow {
    /// The entry that it belongs to.
    pub entry: EntryId,
    /// Its place in that entry.
    pub line: i64,
    at: Instant,
    cause: String,
    source: String,
    source_owner: i64,
    target: String,
    target_owner: i64,
    amount: Points,
    kind: Kind,
    #[sqlx(flatten)]
    text: Stored,
}

impl MovementRow {
    /// As the rules know it.
    pub fn read(self, vault: &Vault, guild: GuildId) -> Outcome<Movement> {
        let source = Account::from_parts(&self.source, self.source_owner);
        let target = Account::from_parts(&self.target, self.target_owner);
        let (Some(source), Some(target)) = (source, target) else {
            return Err(Fault::Broken(format!("entry {} names no account", self.entry)).into());
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
            note: self.text.words(vault, guild, note_at(self.entry))?,
        })
    }
}

/// A member's postings, newest first. Either index gives the newest on its side, so that a long history costs no more
/// than the pages before.
pub async fn movements(
    tx: &mut Tx,
    guild: GuildId,
    member: MemberId,
    wanted: &Wanted,
    offset: i64,
    limit: i64,
) -> sqlx::Result<Vec<MovementRow>> {
    let kind = wanted.kind.map_or("", Kind::word);
    on!(
        tx,
        query_as(
            "select p.entry, p.line, e.at, e.cause, p.source, p.source_owner, p.target, p.target_owner, p.amount, p.kind, \
             n.author, n.body, (select k.wrapped from data_key k where k.guild = n.guild and k.member = n.author) as data_key from (\
              select entry, line from (select p.entry, p.line from posting p join entry e on e.guild = $1 and e.id = p.entry \
               where p.guild = $1 and p.source_owner = $2 and p.source in ('wallet', 'allowance') \
               and ($6 = '' or p.kind = $6) and e.at >= $7 and e.at < $8 \
               order by p.entry desc, p.line desc limit $5) a \
              union select entry, line from (select p.entry, p.line from posting p join entry e on e.guild = $1 and e.id = p.entry \
               where p.guild = $1 and p.target_owner = $2 and p.target in ('wallet', 'allowance') \
               and ($6 = '' or p.kind = $6) and e.at >= $7 and e.at < $8 \
               order by p.entry desc, p.line desc limit $5) b) m \
             join posting p on p.guild = $1 and p.entry = m.entry and p.line = m.line \
             join entry e on e.guild = $1 and e.id = m.entry \
             left join note n on n.guild = $1 and n.entry = m.entry \
             order by m.entry desc, m.line desc limit $3 offset $4",
            guild,
            member,
            limit,
            offset,
            offset + limit,
            kind,
            wanted.from,
            wanted.until,
        )
        .fetch_all
    )
}

/// The next of a member's postings after one of them, oldest first.
pub async fn following(
    tx: &mut Tx,
    guild: GuildId,
    member: MemberId,
    (entry, line): (EntryId, i64),
    limit: i64,
) -> sqlx::Result<Vec<MovementRow>> {
    on!(
        tx,
        query_as(
            "select p.entry, p.line, e.at, e.cause, p.source, p.source_owner, p.target, p.target_owner, p.amount, p.kind, \
             n.author, n.body, (select k.wrapped from data_key k where k.guild = n.guild and k.member = n.author) as data_key from (\
              select entry, line from (select entry, line from posting where guild = $1 and source_owner = $2 \
               and source in ('wallet', 'allowance') and entry >= $3 and (entry > $3 or line > $4) \
               order by entry, line limit $5) a \
              union select entry, line from (select entry, line from posting where guild = $1 and target_owner = $2 \
               and target in ('wallet', 'allowance') and entry >= $3 and (entry > $3 or line > $4) \
               order by entry, line limit $5) b) m \
             join posting p on p.guild = $1 and p.entry = m.entry and p.line = m.line \
             join entry e on e.guild = $1 and e.id = m.entry \
             left join note n on n.guild = $1 and n.entry = m.entry \
             order by m.entry, m.line limit $5",
            guild,
            member,
            entry,
            line,
            limit,
        )
        .fetch_all
    )
}

/// What a wallet held before a moment, and what came to it and left it from then on up to another.
pub async fn turnover(
    tx: &mut Tx,
    guild: GuildId,
    member: MemberId,
    (from, until): (Instant, Instant),
) -> sqlx::Result<Turnover> {
    on!(
        tx,
        query_as(
            "select cast(coalesce(sum(case when m.at < $3 then m.amount - m.gone else 0 end), 0) as bigint) as opening, \
             cast(coalesce(sum(case when m.at >= $3 then m.amount else 0 end), 0) as bigint) as came, \
             cast(coalesce(sum(case when m.at >= $3 then m.gone else 0 end), 0) as bigint) as went from (\
             select e.at, p.amount, 0 as gone from posting p join entry e on e.guild = p.guild and e.id = p.entry \
             where p.guild = $1 and p.target_owner = $2 and p.target = 'wallet' and e.at < $4 \
             union all \
             select e.at, 0, p.amount from posting p join entry e on e.guild = p.guild and e.id = p.entry \
             where p.guild = $1 and p.source_owner = $2 and p.source = 'wallet' and e.at < $4) m",
            guild,
            member,
            from,
            until,
        )
        .fetch_one
    )
}
