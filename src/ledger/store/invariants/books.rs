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
            "select guild, account as what, owner as id, \
             cast(sum(found) as bigint) as found, cast(sum(expected) as bigint) as expected from ( \
             select guild, account, owner, amount as found, 0 as expected from balance \
             union all select guild, target, target_owner, 0, amount from posting \
             union all select guild, source, source_owner, 0, -amount from posting) each \
             where account in ('wallet', 'allowance', 'fund', 'pool') \
             group by guild, account, owner having sum(found) <> sum(expected) order by 1, 3 limit 1",
        )
        .fetch_optional
    )
}

/// Every wallet, whether it has a balance, lots or both.
pub async fn unequal_lots(tx: &mut Tx) -> Found {
    on!(
        tx,
        query_as(
            "select guild, 'wallet' as what, owner as id, \
             cast(sum(found) as bigint) as found, cast(sum(expected) as bigint) as expected from ( \
             select guild, owner, 0 as found, amount as expected from balance where account = 'wallet' \
             union all select guild, member, remaining, 0 from lot) each \
             group by guild, owner having sum(found) <> sum(expected) order by 1, 3 limit 1",
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
            "select guild, 'entry' as what, entry as id, \
             cast(sum(found) as bigint) as found, cast(sum(expected) as bigint) as expected from ( \
             select guild, entry, member, amount as found, 0 as expected from lot \
             union all select guild, entry, target_owner, 0, amount from posting \
             where target = 'wallet' and (kind <> 'correction' or source in ('owed', 'expired'))) each \
             group by guild, entry, member having sum(found) <> sum(expected) order by 1, 3 limit 1",
        )
        .fetch_optional
    )
}

/// What an entry took from a wallet, it took from that member's lots.
pub async fn unequal_takings(tx: &mut Tx) -> Found {
    on!(
        tx,
        query_as(
            "select guild, 'entry' as what, entry as id, \
             cast(sum(found) as bigint) as found, cast(sum(expected) as bigint) as expected from ( \
             select o.guild, o.entry, l.member, o.amount as found, 0 as expected from lot_use o \
             left join lot l on l.guild = o.guild and l.id = o.lot \
             union all select guild, entry, source_owner, 0, amount from posting where source = 'wallet') each \
             group by guild, entry, member having sum(found) <> sum(expected) order by 1, 3 limit 1",
        )
        .fetch_optional
    )
}

/// What somebody owes is what the program advanced to them, less what they paid; it is never less than nothing.
pub async fn unequal_owed(tx: &mut Tx) -> Found {
    on!(
        tx,
        query_as(
            "select guild, 'member' as what, owner as id, \
             cast(sum(found) as bigint) as found, cast(sum(expected) as bigint) as expected from ( \
             select guild, owner, owed as found, 0 as expected from balance where account = 'wallet' \
             union all select guild, target_owner, 0, amount from posting where source = 'owed' \
             union all select guild, source_owner, 0, -amount from posting where target = 'owed') each \
             group by guild, owner having sum(found) <> sum(expected) or sum(found) < 0 order by 1, 3 limit 1",
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
