//! Balances, lots and postings among themselves.
use super::Found;
use crate::base::db::Tx;
use crate::on;

pub async fn negative_balances(tx: &mut Tx) -> Found {
    on!(
        tx,
        query_as(
            "select guild, account as what, owner as id, amount as found, cast(0 as bigint) as expected \
             from balance where amount < 0 order by guild, owner limit 1",
        )
        .fetch_optional
    )
}

/// Every bounded account, whether it has a balance, postings or both.
pub async fn unequal_balances(tx: &mut Tx) -> Found {
    on!(
        tx,
        query_as(
            "select coalesce(b.guild, m.guild) as guild, coalesce(b.account, m.account) as what, \
             coalesce(b.owner, m.owner) as id, coalesce(b.amount, 0) as found, \
             cast(coalesce(m.amount, 0) as bigint) as expected from balance b full outer join (\
               select guild, account, owner, sum(amount) as amount from (\
                 select guild, target as account, target_owner as owner, amount from posting \
                 union all select guild, source, source_owner, -amount from posting) moved \
               where account in ('wallet', 'allowance', 'fund') group by guild, account, owner) m \
             on m.guild = b.guild and m.account = b.account and m.owner = b.owner \
             where coalesce(b.amount, 0) <> coalesce(m.amount, 0) order by 1, 3 limit 1",
        )
        .fetch_optional
    )
}

/// Every wallet, whether it has a balance, lots or both.
pub async fn unequal_lots(tx: &mut Tx) -> Found {
    on!(
        tx,
        query_as(
            "select coalesce(b.guild, l.guild) as guild, 'wallet' as what, coalesce(b.owner, l.member) as id, \
             cast(coalesce(l.remaining, 0) as bigint) as found, coalesce(b.amount, 0) as expected \
             from (select guild, owner, amount from balance where account = 'wallet') b full outer join (\
               select guild, member, sum(remaining) as remaining from lot group by guild, member) l \
             on l.guild = b.guild and l.member = b.owner \
             where coalesce(b.amount, 0) <> coalesce(l.remaining, 0) order by 1, 3 limit 1",
        )
        .fetch_optional
    )
}

/// A lot lost what its uses record, save those that were given back.
pub async fn unequal_lot_uses(tx: &mut Tx) -> Found {
    on!(
        tx,
        query_as(
            "select l.guild, 'lot' as what, l.id, l.amount - l.remaining as found, \
             cast(coalesce(u.amount, 0) as bigint) as expected from lot l left join (\
               select guild, lot, sum(amount) as amount from lot_use o where not exists (\
                 select 1 from entry r where r.guild = o.guild and r.reverses = o.entry and r.cause = 'refund') \
               group by guild, lot) u \
             on u.guild = l.guild and u.lot = l.id \
             where l.remaining < 0 or l.remaining > l.amount or l.amount - l.remaining <> coalesce(u.amount, 0) \
             order by l.guild, l.id limit 1",
        )
        .fetch_optional
    )
}

/// What an entry brought into a wallet, other than a refund, lies in the lots that it opened.
pub async fn unequal_openings(tx: &mut Tx) -> Found {
    on!(
        tx,
        query_as(
            "select coalesce(l.guild, p.guild) as guild, 'entry' as what, coalesce(l.entry, p.entry) as id, \
             cast(coalesce(l.amount, 0) as bigint) as found, cast(coalesce(p.amount, 0) as bigint) as expected \
             from (select guild, entry, member, sum(amount) as amount from lot group by guild, entry, member) l \
             full outer join (\
               select guild, entry, target_owner as member, sum(amount) as amount from posting \
               where target = 'wallet' and (kind <> 'correction' or source in ('owed', 'expired')) \
               group by guild, entry, target_owner) p \
             on p.guild = l.guild and p.entry = l.entry and p.member = l.member \
             where coalesce(l.amount, 0) <> coalesce(p.amount, 0) order by 1, 3 limit 1",
        )
        .fetch_optional
    )
}

/// What an entry took from a wallet, it took from that member's lots.
pub async fn unequal_takings(tx: &mut Tx) -> Found {
    on!(
        tx,
        query_as(
            "select coalesce(u.guild, p.guild) as guild, 'entry' as what, coalesce(u.entry, p.entry) as id, \
             cast(coalesce(u.amount, 0) as bigint) as found, cast(coalesce(p.amount, 0) as bigint) as expected \
             from (select o.guild, o.entry, l.member, sum(o.amount) as amount from lot_use o \
               left join lot l on l.guild = o.guild and l.id = o.lot group by o.guild, o.entry, l.member) u \
             full outer join (\
               select guild, entry, source_owner as member, sum(amount) as amount from posting \
               where source = 'wallet' group by guild, entry, source_owner) p \
             on p.guild = u.guild and p.entry = u.entry and p.member = u.member \
             where coalesce(u.amount, 0) <> coalesce(p.amount, 0) order by 1, 3 limit 1",
        )
        .fetch_optional
    )
}

/// What somebody owes is what the program advanced to them, less what they paid; it is never less than nothing.
pub async fn unequal_owed(tx: &mut Tx) -> Found {
    on!(
        tx,
        query_as(
            "select coalesce(b.guild, m.guild) as guild, 'member' as what, coalesce(b.owner, m.owner) as id, \
             coalesce(b.owed, 0) as found, cast(coalesce(m.amount, 0) as bigint) as expected \
             from (select guild, owner, owed from balance where account = 'wallet') b full outer join (\
               select guild, owner, sum(amount) as amount from (\
                 select guild, target_owner as owner, amount from posting where source = 'owed' \
                 union all select guild, source_owner, -amount from posting where target = 'owed') moved \
               group by guild, owner) m \
             on m.guild = b.guild and m.owner = b.owner \
             where coalesce(b.owed, 0) <> coalesce(m.amount, 0) or b.owed < 0 order by 1, 3 limit 1",
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
               select 1 from entry e where e.guild = p.guild and e.id = p.entry) order by p.guild, p.entry limit 1",
        )
        .fetch_optional
    )
}

/// A posting moves something from one account to another.
pub async fn empty_postings(tx: &mut Tx) -> Found {
    on!(
        tx,
        query_as(
            "select guild, 'entry' as what, entry as id, amount as found, cast(1 as bigint) as expected from posting \
             where amount <= 0 or (source = target and source_owner = target_owner) order by guild, entry limit 1",
        )
        .fetch_optional
    )
}

pub async fn shared_keys(tx: &mut Tx) -> Found {
    on!(
        tx,
        query_as(
            "select guild, 'entry' as what, min(id) as id, count(*) as found, cast(1 as bigint) as expected \
             from entry group by guild, key having count(*) > 1 or key = '' order by guild limit 1",
        )
        .fetch_optional
    )
}

/// What is reversed is there, and is reversed once.
pub async fn wrong_reversals(tx: &mut Tx) -> Found {
    on!(
        tx,
        query_as(
            "select r.guild, 'entry' as what, r.reverses as id, count(*) as found, cast(1 as bigint) as expected \
             from entry r left join entry e on e.guild = r.guild and e.id = r.reverses \
             where r.reverses is not null group by r.guild, r.reverses \
             having count(*) > 1 or count(e.id) = 0 order by r.guild limit 1",
        )
        .fetch_optional
    )
}
