//! Entries word for word, for their seals.
use crate::base::db::Tx;
use crate::base::ids::{EntryId, GuildId, MemberId};
use crate::base::sixteen::SIXTEEN;
use crate::ledger::rules::{Line, Record};
use crate::on;

/// Up to sixteen entries, in the order of their ids, without their postings.
pub async fn entries(
    tx: &mut Tx,
    guild: GuildId,
    ids: [EntryId; SIXTEEN],
) -> sqlx::Result<Vec<Record>> {
    on!(
        tx,
        query_as(
            "select e.id, e.key, e.content, e.cause, e.actor, e.reverses, e.day, e.at, \
             n.hash as note, n.salt, n.author, n.body, \
             (select k.wrapped from data_key k where k.guild = n.guild and k.member = n.author) as data_key \
             from entry e left join note n on n.guild = e.guild and n.entry = e.id where e.guild = $1 and e.id in \
             ($2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17) order by e.id",
            guild, ids[0], ids[1], ids[2], ids[3], ids[4], ids[5], ids[6], ids[7], ids[8], ids[9], ids[10], ids[11],
            ids[12], ids[13], ids[14], ids[15],
        )
        .fetch_all
    )
}

/// The postings of up to sixteen entries, in order.
pub async fn lines(
    tx: &mut Tx,
    guild: GuildId,
    ids: [EntryId; SIXTEEN],
) -> sqlx::Result<Vec<Line>> {
    on!(
        tx,
        query_as(
            "select entry, line, source, source_owner, target, target_owner, amount, kind \
             from posting where guild = $1 and entry in \
             ($2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17) order by entry, line",
            guild, ids[0], ids[1], ids[2], ids[3], ids[4], ids[5], ids[6], ids[7], ids[8], ids[9], ids[10], ids[11],
            ids[12], ids[13], ids[14], ids[15],
        )
        .fetch_all
    )
}

/// The next entries that moved something of a member's, oldest first.
pub async fn entries_of(
    tx: &mut Tx,
    guild: GuildId,
    member: MemberId,
    after: EntryId,
    limit: i64,
) -> sqlx::Result<Vec<EntryId>> {
    on!(
        tx,
        query_scalar(
            "select entry from (\
              select entry from (select distinct entry from posting where guild = $1 and source_owner = $2 \
               and source in ('wallet', 'allowance') and entry > $3 order by entry limit $4) a \
              union select entry from (select distinct entry from posting where guild = $1 and target_owner = $2 \
               and target in ('wallet', 'allowance') and entry > $3 order by entry limit $4) b) m \
             order by entry limit $4",
            guild,
            member,
            after,
            limit,
        )
        .fetch_all
    )
}

/// The greatest id of an entry in any program.
pub async fn newest(tx: &mut Tx) -> sqlx::Result<Option<i64>> {
    on!(
        tx,
        query_scalar(
            "select max(n.id) from (\
             select (select max(e.id) from entry e where e.guild = p.guild) as id from program p) n",
        )
        .fetch_one
    )
}
