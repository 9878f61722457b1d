//! What an entry brought, and whether it was reversed.
use crate::base::clock::Instant;
use crate::base::db::{Ask, Tx};
use crate::base::ids::{EntryId, GuildId, MemberId};
use crate::base::points::Points;
use crate::base::vault::{Stored, Vault};
use crate::ledger::rules::{Funded, Known, Recent, note_at};
use crate::{ask, on};

/// One of the latest entries, with its text as it is stored.
#[derive(sqlx::FromRow)]
pub struct RecentRow {
    id: EntryId,
    cause: String,
    at: Instant,
    points: Points,
    #[sqlx(flatten)]
    text: Stored,
}

impl RecentRow {
    /// As the rules know it: without its text where that can't be read.
    pub fn read(self, vault: &Vault, guild: GuildId) -> Recent {
        let note = self.text.open(vault, guild, note_at(self.id));
        Recent {
            id: self.id,
            cause: self.cause,
            at: self.at,
            note: note.unwrap_or_default(),
            points: self.points,
        }
    }
}

/// An entry, and the one that reverses it.
pub async fn known(tx: &mut Tx, guild: GuildId, id: EntryId) -> sqlx::Result<Option<Known>> {
    on!(
        tx,
        query_as(
            "select e.id, e.cause, e.day, e.at, r.id as reversed_by from entry e \
             left join entry r on r.guild = e.guild and r.reverses = e.id where e.guild = $1 and e.id = $2",
            guild,
            id,
        )
        .fetch_optional
    )
}

/// Who got how much from the program's own account by an entry.
pub async fn minted(
    tx: &mut Tx,
    guild: GuildId,
    entry: EntryId,
) -> sqlx::Result<Vec<(MemberId, Points)>> {
    on!(
        tx,
        query_as(
            "select target_owner, amount from posting \
             where guild = $1 and entry = $2 and source = 'mint' and target = 'wallet' order by target_owner",
            guild,
            entry,
        )
        .fetch_all
    )
}

/// Queues asking what an entry brought from funds.
pub fn funded(tx: &mut Tx, guild: GuildId, entry: EntryId) -> sqlx::Result<Ask<Vec<Funded>>> {
    ask!(
        tx,
        query_as(
            "select target_owner as member, amount as points, source_owner as fund from posting \
             where guild = $1 and entry = $2 and source = 'fund' and target = 'wallet' order by line",
            guild,
            entry,
        )
        .fetch_all
    )
}

/// The latest entries that people made and nothing reverses, the newest first.
pub async fn recent(tx: &mut Tx, guild: GuildId, limit: i64) -> sqlx::Result<Vec<RecentRow>> {
    on!(
        tx,
        query_as(
            "select e.id, e.cause, e.at, n.author, n.body, \
              (select k.wrapped from data_key k where k.guild = n.guild and k.member = n.author) as data_key, \
              cast(coalesce((select sum(p.amount) from posting p \
              where p.guild = e.guild and p.entry = e.id and p.target = 'wallet' and p.kind <> 'correction'), 0) \
              as bigint) as points \
             from entry e left join note n on n.guild = e.guild and n.entry = e.id \
             where e.guild = $1 and e.cause in ('kudos', 'boost', 'award') and not exists (\
              select 1 from entry r where r.guild = e.guild and r.reverses = e.id) \
             order by e.id desc limit $2",
            guild,
            limit,
        )
        .fetch_all
    )
}
