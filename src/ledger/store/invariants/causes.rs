//! What rooms keep of their causes, against the postings of those.
use super::Found;
use crate::base::db::Tx;
use crate::on;

/// Every recipient of a kudos, and of each boost on it, got its points from its giver; nobody else did.
pub async fn unequal_recognition(tx: &mut Tx) -> Found {
    on!(
        tx,
        query_as(
            "select guild, 'entry' as what, entry as id, \
             cast(sum(found) as bigint) as found, cast(sum(expected) as bigint) as expected from ( \
             select k.guild, k.id as entry, k.giver, r.member, 0 as found, k.points as expected from kudos k \
             join kudos_recipient r on r.guild = k.guild and r.kudos = k.id \
             union all select b.guild, b.id, b.member, r.member, 0, b.points from boost b \
             join kudos_recipient r on r.guild = b.guild and r.kudos = b.kudos and r.member <> b.member \
             union all select guild, entry, source_owner, target_owner, amount, 0 from posting where kind = 'recognition') each \
             group by guild, entry, giver, member having sum(found) <> sum(expected) order by 1, 3 limit 1",
        )
        .fetch_optional
    )
}

/// A reversal takes from everybody what the entry (a kudos with its boosts) gave them, and from nobody else.
pub async fn unequal_undos(tx: &mut Tx) -> Found {
    on!(
        tx,
        query_as(
            "select guild, 'entry' as what, reverses as id, \
             cast(sum(found) as bigint) as found, cast(sum(expected) as bigint) as expected from ( \
             select r.guild, r.reverses, p.target_owner as member, 0 as found, p.amount as expected from ( \
             select guild, reverses, reverses as entry from entry where cause in ('undo', 'correction') \
             union all select e.guild, e.reverses, b.id from entry e \
             join boost b on b.guild = e.guild and b.kudos = e.reverses and b.undone_at is null \
             where e.cause in ('undo', 'correction')) r \
             join posting p on p.guild = r.guild and p.entry = r.entry \
             where p.target = 'wallet' and p.kind <> 'correction' and not exists (select 1 from waiting w \
             where w.guild = p.guild and w.entry = p.entry and w.member = p.target_owner and w.returned_at is not null) \
             union all select p.guild, e.reverses, p.source_owner, p.amount, 0 \
             from posting p join entry e on e.guild = p.guild and e.id = p.entry \
             where e.cause in ('undo', 'correction') and p.source = 'wallet') each \
             group by guild, reverses, member having sum(found) <> sum(expected) order by 1, 3 limit 1",
        )
        .fetch_optional
    )
}

/// What waited for somebody and went back left their wallet as the entry that says so; nobody waits who has joined.
pub async fn unequal_returns(tx: &mut Tx) -> Found {
    on!(
        tx,
        query_as(
            "select guild, 'member' as what, member as id, \
             cast(sum(found) as bigint) as found, cast(sum(expected) as bigint) as expected from ( \
             select guild, member, points as found, 0 as expected from waiting where returned_at is not null \
             union all select p.guild, p.source_owner, 0, p.amount from posting p \
             join entry e on e.guild = p.guild and e.id = p.entry where e.cause = 'return' and p.source = 'wallet' \
             union all select w.guild, w.member, w.points, 0 from waiting w \
             join member m on m.guild = w.guild and m.id = w.member \
             where w.returned_at is null and m.accepted_at is not null) each \
             group by guild, member having sum(found) <> sum(expected) order by 1, 3 limit 1",
        )
        .fetch_optional
    )
}

/// What a campaign counts for each member is what its fund paid to them, less what came back.
pub async fn unequal_gains(tx: &mut Tx) -> Found {
    on!(
        tx,
        query_as(
            "select guild, 'campaign' as what, campaign as id, \
             cast(sum(found) as bigint) as found, cast(sum(expected) as bigint) as expected from ( \
             select guild, campaign, member, gained as found, 0 as expected from campaign_gain \
             union all select guild, source_owner, target_owner, 0, amount from posting \
             where source = 'fund' and target = 'wallet' \
             union all select guild, target_owner, source_owner, 0, -amount from posting \
             where source = 'wallet' and target = 'fund') each \
             group by guild, campaign, member having sum(found) <> sum(expected) order by 1, 3 limit 1",
        )
        .fetch_optional
    )
}

/// Where a budget pays at all, it pays what a kudos, boost or award brought, beside what campaigns added.
pub async fn unequal_draws(tx: &mut Tx) -> Found {
    on!(
        tx,
        query_as(
            "select d.guild, 'entry' as what, d.entry as id, d.amount as found, \
             cast(coalesce(sum(p.amount), 0) as bigint) as expected from ( \
             select p.guild, p.entry, cast(sum(p.amount) as bigint) as amount from posting p \
             join budget_fund f on f.guild = p.guild and f.id = p.source_owner \
             join entry e on e.guild = p.guild and e.id = p.entry and e.cause <> 'fund' \
             where p.source = 'fund' and p.target = 'mint' group by p.guild, p.entry) d \
             left join posting p on p.guild = d.guild and p.entry = d.entry and p.target = 'wallet' and p.source <> 'fund' \
             group by d.guild, d.entry, d.amount having coalesce(sum(p.amount), 0) <> d.amount order by 1, 3 limit 1",
        )
        .fetch_optional
    )
}

/// What is counted of what somebody bought of allowance is what left their wallet for it.
pub async fn unequal_purchases(tx: &mut Tx) -> Found {
    on!(
        tx,
        query_as(
            "select guild, 'member' as what, member as id, \
             cast(sum(found) as bigint) as found, cast(sum(expected) as bigint) as expected from ( \
             select guild, member, points as found, 0 as expected from allowance_bought \
             union all select guild, source_owner, 0, amount from posting \
             where source = 'wallet' and target = 'allowance' and kind = 'allowance') each \
             group by guild, member having sum(found) <> sum(expected) order by 1, 3 limit 1",
        )
        .fetch_optional
    )
}

/// A kudos, or a boost alone, is marked as taken back if, and only if, an entry reverses it.
pub async fn unmarked_undos(tx: &mut Tx) -> Found {
    on!(
        tx,
        query_as(
            "select k.guild, k.what, k.id, \
             cast(case when k.undone_at is null then 0 else 1 end as bigint) as found, \
             cast(case when e.id is null then 0 else 1 end as bigint) as expected \
             from (select guild, 'kudos' as what, id, undone_at from kudos \
               union all select guild, 'boost', id, undone_at from boost) k \
             left join entry e on e.guild = k.guild and e.reverses = k.id \
             where (k.undone_at is null) <> (e.id is null) order by k.guild, k.id limit 1",
        )
        .fetch_optional
    )
}

/// What is kept of who chipped in, and of what went back to whom, is what moved into the pool and out of it again.
pub async fn unequal_chips(tx: &mut Tx) -> Found {
    on!(
        tx,
        query_as(
            "select guild, 'pool' as what, pool as id, \
             cast(sum(found) as bigint) as found, cast(sum(expected) as bigint) as expected from ( \
             select guild, pool, entry, member, points as found, 0 as expected from pool_chip \
             union all select guild, pool, returned_by, member, points, 0 from pool_chip where returned_by is not null \
             union all select guild, target_owner, entry, source_owner, 0, amount from posting \
             where source = 'wallet' and target = 'pool' \
             union all select guild, source_owner, entry, target_owner, 0, amount from posting \
             where source = 'pool' and target = 'wallet') each \
             group by guild, pool, entry, member having sum(found) <> sum(expected) order by 1, 3 limit 1",
        )
        .fetch_optional
    )
}

/// A pool holds what it has raised while it is open, and nothing once it is closed.
pub async fn unequal_pools(tx: &mut Tx) -> Found {
    on!(
        tx,
        query_as(
            "select guild, 'pool' as what, id, \
             cast(sum(found) as bigint) as found, cast(sum(expected) as bigint) as expected from ( \
             select guild, owner as id, amount as found, 0 as expected from balance where account = 'pool' \
             union all select guild, id, 0, raised from pool where state = 'open') each \
             group by guild, id having sum(found) <> sum(expected) order by 1, 3 limit 1",
        )
        .fetch_optional
    )
}

/// No pool has raised more than its goal, and one that was ordered has raised just that.
pub async fn overfull_pools(tx: &mut Tx) -> Found {
    on!(
        tx,
        query_as(
            "select guild, 'pool' as what, id, raised as found, goal as expected from pool \
             where raised > goal or (state = 'ordered' and raised <> goal) order by guild, id limit 1",
        )
        .fetch_optional
    )
}

/// An order paid its price; it was given back if, and only if, it was refused or cancelled, or has failed.
pub async fn unequal_orders(tx: &mut Tx) -> Found {
    on!(
        tx,
        query_as(
            "select o.guild, 'order' as what, o.id, cast(coalesce(sum(p.amount), 0) as bigint) as found, \
             case when o.state in ('refused', 'cancelled', 'failed') then cast(0 as bigint) else o.price end as expected \
             from reward_order o left join (\
               select guild, entry as paid, source as account, source_owner as owner, amount from posting \
               where source in ('wallet', 'pool') and target = 'redeemed' \
               union all select p.guild, e.reverses, p.target, p.target_owner, -p.amount from posting p \
               join entry e on e.guild = p.guild and e.id = p.entry \
               where p.source = 'redeemed' and p.target in ('wallet', 'pool')) p \
             on p.guild = o.guild and p.paid = o.id and p.owner = coalesce(o.pool, o.member) \
               and p.account = case when o.pool is null then 'wallet' else 'pool' end \
             group by o.guild, o.id, o.state, o.price having coalesce(sum(p.amount), 0) <> \
               case when o.state in ('refused', 'cancelled', 'failed') then 0 else o.price end \
             order by o.guild, o.id limit 1",
        )
        .fetch_optional
    )
}

pub async fn negative_stock(tx: &mut Tx) -> Found {
    on!(
        tx,
        query_as(
            "select guild, 'item' as what, id, stock as found, cast(0 as bigint) as expected \
             from item where stock < 0 order by guild, id limit 1",
        )
        .fetch_optional
    )
}

/// A member's count of wishes that is not that of their wishes and ideas.
pub async fn unequal_wishes(tx: &mut Tx) -> Found {
    on!(
        tx,
        query_as(
            "select t.guild, 'member' as what, t.member as id, t.found, t.expected from (\
             select m.guild, m.member, \
             coalesce((select c.wishes from wish_count c where c.guild = m.guild and c.member = m.member), 0) as found, \
             (select count(*) from wish w where w.guild = m.guild and w.member = m.member) \
             + (select count(*) from wish_idea i where i.guild = m.guild and i.member = m.member) as expected \
             from (select guild, member from wish_count union select guild, member from wish \
             union select guild, member from wish_idea) m) t \
             where t.found <> t.expected order by t.guild, t.member limit 1"
        )
        .fetch_optional
    )
}
