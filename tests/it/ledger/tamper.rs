//! What is done to the books by hand must be named with its program and place: here each broken invariant, in `forged` what
//! only the chain of seals can tell.
mod forged;
use super::{ADMIN, Books, buyer, carded, decider, give, ranks};
use crate::world::{ENGINES, On};
use ovation::app::App;
use ovation::base::ids::{EntryId, GuildId, UserId};
use ovation::base::person::Admin;
use ovation::base::points::Points;
use ovation::catalog::rules::Wish;
use ovation::catalog::service as catalog;
use ovation::kudos::rules::Boost;
use ovation::kudos::service as kudos;
use ovation::ledger::service::invariants;
use ovation::order::rules::Confirmed;
use ovation::order::service as order;
use ovation::pool::service as pool;
use sqlx::{AssertSqlSafe, Connection as _, Executor as _, PgConnection, SqliteConnection};

const GUILD: GuildId = GuildId(77);
const ALICE: UserId = UserId(10);
const BOB: UserId = UserId(11);
const CHLOE: UserId = UserId(12);

/// What is done by hand, to which table, and what must be said of it.
#[rustfmt::skip] // a table
const TAMPERED: &[(&str, &str, &str)] = &[
    ("balance", "update balance set amount = -1 where account = 'allowance'", "a balance is negative (allowance"),
    ("balance", "update balance set amount = amount + 1 where account = 'wallet'", "a balance differs from its postings (wallet"),
    ("balance", "update balance set amount = amount + 1 where account = 'allowance'", "a balance differs from its postings (allowance"),
    ("balance", "delete from balance where account = 'wallet' and amount > 0", "a balance differs from its postings (wallet"),
    ("balance", "insert into balance (guild, account, owner, amount, period) values (77, 'fund', 5, 3, 0)", "a balance differs from its postings (fund 5: 3 against 0)"),
    ("posting", "delete from posting where kind = 'allowance'", "a balance differs from its postings (allowance"),
    ("lot", "update lot set remaining = remaining - 1 where remaining > 0", "a wallet differs from what is left in its lots (wallet"),
    ("lot", "update lot set amount = amount + 1 where remaining > 0", "a lot differs from what was taken from it (lot"),
    ("lot", "update lot set remaining = -1", "a lot differs from what was taken from it (lot"),
    ("lot", "insert into lot (guild, id, member, entry, amount, remaining, opened_at) values (77, 1, 1, 1, 4, 4, 0)", "a wallet differs from what is left in its lots (wallet 1: 4 against 0)"),
    ("lot", "insert into lot (guild, id, member, entry, amount, remaining, opened_at) values (77, 1, 1, 1, 4, 0, 0)", "an entry's lots differ from what it brought (entry 1: 4 against 0)"),
    ("lot", "delete from lot where remaining = 0", "an entry's lots differ from what it brought (entry"),
    ("lot_use", "delete from lot_use where entry = (select max(entry) from lot_use)", "a lot differs from what was taken from it (lot"),
    ("lot_use", "update lot_use set amount = amount + 1 where entry in (select reverses from entry where cause = 'refund')", "an entry took other than its postings say from lots (entry"),
    ("lot_use", "insert into lot_use (guild, entry, lot, amount) values (77, 5, 1, 2)", "an entry took other than its postings say from lots (entry 5: 2 against 0)"),
    ("posting", "insert into posting (guild, entry, line, source, source_owner, target, target_owner, amount, kind) values (77, 5, 1, 'mint', 0, 'lapsed', 0, 1, 'allowance')", "a posting belongs to no entry (entry 5: 1 against 0)"),
    ("entry", "delete from entry where cause = 'award'", "a posting belongs to no entry (entry"),
    ("posting", "update posting set amount = 0 where kind = 'redemption'", "a posting moves nothing (entry"),
    ("posting", "update posting set target = source, target_owner = source_owner where kind = 'redemption'", "a posting moves nothing (entry"),
    ("entry", "update entry set key = 'the same'", "entries share a key, or one has none (entry"),
    ("entry", "update entry set key = '' where cause = 'award'", "entries share a key, or one has none (entry"),
    ("entry", "update entry set reverses = 5 where cause = 'refund' and reverses in (select id from reward_order)", "an entry is reversed twice, or was never made (entry 5: 1 against 1)"),
    ("entry", "update entry set reverses = (select min(id) from entry) where cause in ('refund', 'undo')", "an entry is reversed twice, or was never made (entry"),
    ("kudos", "update kudos set points = points + 1 where undone_at is null", "a kudos or boost differs from its postings (entry"),
    ("kudos_recipient", "delete from kudos_recipient", "a kudos or boost differs from its postings (entry"),
    ("kudos_recipient", "insert into kudos_recipient (guild, kudos, member) select guild, kudos, 1 from kudos_recipient", "a kudos or boost differs from its postings (entry"),
    ("boost", "update boost set points = points + 1", "a kudos or boost differs from its postings (entry"),
    ("boost", "delete from boost", "a kudos or boost differs from its postings (entry"),
    ("posting", "update posting set amount = amount + 1 where target = 'allowance' and kind = 'correction'", "a reversal took other than was given (entry"),
    ("kudos", "update kudos set undone_at = null", "a kudos or boost is marked as taken back and was not, or the reverse (kudos"),
    ("kudos", "update kudos set undone_at = 1 where undone_at is null", "a kudos or boost is marked as taken back and was not, or the reverse (kudos"),
    ("reward_order", "update reward_order set state = 'refused' where state = 'approved'", "an order differs from what was paid and given back (order"),
    ("reward_order", "update reward_order set state = 'placed' where state = 'cancelled'", "an order differs from what was paid and given back (order"),
    ("reward_order", "update reward_order set price = price + 1 where state = 'approved'", "an order differs from what was paid and given back (order"),
    ("reward_order", "update reward_order set pool = null where pool is not null", "an order differs from what was paid and given back (order"),
    ("pool_chip", "update pool_chip set points = points + 1 where returned_by is null", "what was chipped in differs from what moved into a pool and out of it (pool"),
    ("pool_chip", "update pool_chip set returned_by = null where returned_by is not null", "what was chipped in differs from what moved into a pool and out of it (pool"),
    ("pool_chip", "insert into pool_chip (guild, pool, entry, member, points) values (77, 5, 1, 1, 4)", "what was chipped in differs from what moved into a pool and out of it (pool 5: 4 against 0)"),
    ("pool", "update pool set raised = raised + 1 where state = 'open'", "a pool holds other than it raised, or holds something though it is closed (pool"),
    ("pool", "update pool set state = 'missed' where state = 'open'", "a pool holds other than it raised, or holds something though it is closed (pool"),
    ("pool", "update pool set goal = raised - 1 where state = 'open'", "a pool raised other than its goal (pool"),
    ("pool", "update pool set raised = raised - 1 where state = 'ordered'", "a pool raised other than its goal (pool"),
    ("balance", "update balance set amount = amount + 1 where account = 'pool'", "a balance differs from its postings (pool"),
    ("item", "update item set stock = -1", "a stock is negative (item"),
    ("wish_count", "insert into wish_count (guild, member, wishes) values (77, 5, 1)", "a count of wishes differs from the wishes (member 5: 1 against 0)"),
    ("wish", "insert into wish (guild, member, item, created_at, ready, gone) values (77, 5, 1, 0, false, false)", "a count of wishes differs from the wishes (member 5: 0 against 1)"),
    ("standing", "update standing set score = score + 1 where period = 'all' and board = 'received'", "a standing differs from what was received or given (received in all, member"),
    ("standing", "update standing set score = score + 1 where period like 'month:%' and board = 'given'", "a standing differs from what was received or given (given in month:2026-11, member"),
    ("standing", "update standing set score = score - 1 where period like 'week:%' and board = 'received'", "a standing differs from what was received or given (received in week:2026-11-"),
    ("standing", "delete from standing where board = 'given' and period like 'week:%'", "a standing differs from what was received or given (given in week:2026-11-"),
    ("ranking", "update ranking set score = score + 1 where board = 'received' and period = 'all' and score > 0", "a place is ranked by other than its standing (received in all, member"),
    ("ranking", "delete from ranking where board = 'given' and score > 0", "a place is ranked by other than its standing (given in all, member"),
    ("ranking", "insert into ranking (guild, board, period, member, score) values (77, 'given', 'all', 5, 2)", "a place is ranked by other than its standing (given in all, member 5: 2 against 0)"),
    ("member", "update member set off_boards = true", "a place is ranked by other than its standing (given in all, member"),
    ("ranking_count", "update ranking_count set members = members + 1", "a count of a board differs from who is ranked on it (given in all, level 0, bucket"),
    ("ranking_count", "delete from ranking_count where level > 0", "a count of a board differs from who is ranked on it (received in all, level 1, bucket"),
    ("ranking_count", "insert into ranking_count (guild, board, period, level, bucket, members) values (77, 'given', 'week:2026-11-23', 9, 1, 4)", "a count of a board differs from who is ranked on it (given in week:2026-11-23, level 9, bucket 1: 4 against 0)"),
    ("standing", "insert into standing (guild, board, period, member, score) values (77, 'given', 'month:1999-01', 5, 2)", "a standing differs from what was received or given (given in month:1999-01, member 5: 2 against 0)"),
];

async fn sql(url: &str, text: &str) {
    let text = AssertSqlSafe(text.to_owned());
    let done = match url.starts_with("sqlite") {
        true => {
            let mut conn = SqliteConnection::connect(url).await.unwrap();
            conn.execute(sqlx::raw_sql(text)).await.map(|_| ())
        }
        false => {
            let mut conn = PgConnection::connect(url).await.unwrap();
            conn.execute(sqlx::raw_sql(text)).await.map(|_| ())
        }
    };
    done.unwrap();
}

/// Something of everything: two kudos with boosts, one of them taken back, an award, and three orders, one cancelled.
async fn fill(books: &Books) {
    let app = &books.app;
    super::races::award(app, GUILD, ALICE, 200, "award").await;
    for (key, to) in [("kept", [BOB, CHLOE]), ("undone", [CHLOE, BOB])] {
        kudos::give(app, &give(GUILD, ALICE, &to, 5, key))
            .await
            .unwrap();
        let id = carded(app).await;
        let boost = Boost {
            guild: GUILD,
            booster: BOB,
            roles: Vec::new(),
            kudos: id,
            points: Points(3),
            key: format!("boost {key}"),
        };
        kudos::boost(app, &boost).await.unwrap();
        if key == "undone" {
            kudos::undo(app, GUILD, ALICE, id, "undo").await.unwrap();
        }
    }
    let admin = Admin {
        guild: GUILD,
        user: ADMIN,
        locale: ovation::base::locale::Locale::EnUs,
        key: "add".into(),
    };
    let wish = Wish {
        name: Some("tea".into()),
        price: Some(30),
        stock: Some(9),
        ..Wish::default()
    };
    catalog::add(app, &admin, &wish).await.unwrap();
    let orders = [order(books).await, order(books).await, order(books).await];
    order::approve(app, &decider(GUILD, ADMIN), orders[0], false)
        .await
        .unwrap();
    order::cancel(app, GUILD, ALICE, orders[1]).await.unwrap();
    pools(app).await;
}

/// Two pools: one was ordered, of the other somebody took theirs back.
async fn pools(app: &App) {
    let asker = |key: &str| super::pools::asker(GUILD, ALICE, key);
    let until = super::pools::day(app, 3);
    for (key, points) in [("ordered", [30, 0]), ("open", [4, 3])] {
        let starter = asker(key);
        let started = pool::start(app, &starter, ("tea", &until, ""));
        let id = started.await.unwrap().0.pool.id.to_string();
        let first = asker(&format!("{key} 1"));
        pool::join(app, &first, &id, Points(points[0]))
            .await
            .unwrap();
        if points[1] > 0 {
            pool::take_back(app, &first, &id).await.unwrap();
            let second = asker(&format!("{key} 2"));
            pool::join(app, &second, &id, Points(points[1]))
                .await
                .unwrap();
        }
    }
}

async fn order(books: &Books) -> EntryId {
    let alice = buyer(GUILD, ALICE);
    let offer = order::offer(&books.app, &alice, "tea").await.unwrap();
    match order::confirm(&books.app, &alice, offer.draft, None)
        .await
        .unwrap()
    {
        Confirmed::Placed(told) => told.order.id,
        other @ Confirmed::Again(_) => panic!("{other:?}"),
    }
}

/// Puts a copy of a table in its place, which has none of its constraints: those would not let it be tampered with.
async fn unbind(books: &Books, table: &str) {
    let text = format!(
        "create table bare as select * from {table}; drop table {table}; alter table bare rename to {table}"
    );
    sql(&books.url, &text).await;
}

async fn each_is_named(on: On) {
    let Some(books) = Books::open(on).await else {
        return;
    };
    fill(&books).await;
    ranks::rank(&books.app).await;
    books.are_whole().await;
    let mut tables: Vec<&str> = TAMPERED.iter().map(|(table, ..)| *table).collect();
    tables.sort_unstable();
    tables.dedup();
    for table in tables {
        unbind(&books, table).await;
    }
    for (table, change, said) in TAMPERED {
        sql(
            &books.url,
            &format!("create table aside as select * from {table}"),
        )
        .await;
        sql(&books.url, change).await;
        let report = invariants::check(&books.app.db).await.unwrap();
        let wanted = format!("program {GUILD}: {said}");
        let named = report.broken.iter().any(|line| line.starts_with(&wanted));
        assert!(
            named,
            "{change}\nmust say {wanted:?}, and says {:#?}",
            report.broken
        );
        let back = format!(
            "delete from {table}; insert into {table} select * from aside; drop table aside"
        );
        sql(&books.url, &back).await;
        books.are_whole().await;
    }
}

#[tokio::test]
async fn whatever_is_tampered_with_is_named() {
    for on in ENGINES {
        each_is_named(on).await;
    }
}
