//! A member's postings, as their statement shows them.
use crate::base::clock::Instant;
use crate::base::db::{Fault, Tx};
use crate::base::ids::{EntryId, GuildId, MemberId};
use crate::base::points::Points;
use crate::ledger::rules::{Account, Kind, Movement, Posting};
use crate::on;

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
