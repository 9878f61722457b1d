//! Looking for places where an invariant is broken: one row is enough.
use crate::base::db::Tx;
use crate::on;

/// Where something is not what it should be.
#[derive(Debug, sqlx::FromRow)]
pub struct Place {
    pub guild: i64,
    pub what: String,
    pub id: i64,
    pub found: i64,
    pub expected: i64,
}

type Found = sqlx::Result<Option<Place>>;

pub async fn counts(tx: &mut Tx) -> sqlx::Result<(i64, i64)> {
    on!(
        tx,
        query_as("select (select count(*) from program), (select count(*) from entry)").fetch_one
    )
}

pub async fn unequal_balances(tx: &mut Tx) -> Found {
    on!(
        tx,
        query_as(
            "select b.guild, b.account as what, b.owner as id, b.amount as found, cast(coalesce(m.amount, 0) as bigint) \
             as expected from balance b left join (\
               select guild, account, owner, sum(amount) as amount from (\
                 select guild, target as account, target_owner as owner, amount from posting \
                 union all select guild, source, source_owner, -amount from posting) moved \
               group by guild, account, owner) m \
             on m.guild = b.guild and m.account = b.account and m.owner = b.owner \
             where b.amount < 0 or b.amount <> coalesce(m.amount, 0) order by b.guild limit 1",
        )
        .fetch_optional
    )
}

pub async fn missing_balances(tx: &mut Tx) -> Found {
    on!(
        tx,
        query_as(
            "select p.guild, p.target as what, p.target_owner as id, p.amount as found, cast(0 as bigint) as expected \
             from posting p where p.target in ('wallet', 'allowance', 'fund') and not exists (\
               select 1 from balance b where b.guild = p.guild and b.account = p.target \
               and b.owner = p.target_owner) order by p.guild limit 1",
        )
        .fetch_optional
    )
}

pub async fn unequal_lots(tx: &mut Tx) -> Found {
    on!(
        tx,
        query_as(
            "select b.guild, b.account as what, b.owner as id, cast(coalesce(l.remaining, 0) as bigint) as found, \
             b.amount as expected from balance b left join (\
               select guild, member, sum(remaining) as remaining from lot group by guild, member) l \
             on l.guild = b.guild and l.member = b.owner \
             where b.account = 'wallet' and b.amount <> coalesce(l.remaining, 0) order by b.guild limit 1",
        )
        .fetch_optional
    )
}

/// Lots only ever lose what a use records; a refund gives that back and records nothing, so it may be less.
pub async fn unequal_lot_uses(tx: &mut Tx) -> Found {
    on!(
        tx,
        query_as(
            "select l.guild, 'lot' as what, l.id, l.amount - l.remaining as found, \
             cast(coalesce(u.amount, 0) as bigint) as expected from lot l left join (\
               select guild, lot, sum(amount) as amount from lot_use group by guild, lot) u \
             on u.guild = l.guild and u.lot = l.id \
             where l.remaining < 0 or l.remaining > l.amount or l.amount - l.remaining > coalesce(u.amount, 0) \
             order by l.guild limit 1",
        )
        .fetch_optional
    )
}

pub async fn stray_postings(tx: &mut Tx) -> Found {
    on!(
        tx,
        query_as(
            "select p.guild, 'entry' as what, p.entry as id, p.amount as found, cast(0 as bigint) as expected \
             from posting p where not exists (\
               select 1 from entry e where e.guild = p.guild and e.id = p.entry) order by p.guild limit 1",
        )
        .fetch_optional
    )
}

/// The score is what arrived in the wallet other than refunds, less what an undo took back.
pub async fn unequal_standings(tx: &mut Tx) -> Found {
    on!(
        tx,
        query_as(
            "select coalesce(s.guild, m.guild) as guild, 'score' as what, coalesce(s.member, m.member) as id, \
             cast(coalesce(s.score, 0) as bigint) as found, cast(coalesce(m.score, 0) as bigint) as expected \
             from (select guild, member, score from standing where board = 'received' and period = 'all') s \
             full outer join (\
               select p.guild, p.owner as member, sum(p.amount) as score from (\
                 select guild, target_owner as owner, amount from posting \
                 where target = 'wallet' and kind <> 'correction' \
                 union all select guild, source_owner, -amount from posting \
                 where source = 'wallet' and kind = 'correction') p group by p.guild, p.owner) m \
             on m.guild = s.guild and m.member = s.member \
             where coalesce(s.score, 0) <> coalesce(m.score, 0) order by 1 limit 1",
        )
        .fetch_optional
    )
}
