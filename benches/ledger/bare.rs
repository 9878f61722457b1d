//! The yardstick: a kudos of five statements in a transaction of its own, by the C library without anything around it, on
//! the program's own tables.
use crate::report::Times;
use rusqlite::{Connection, Transaction, TransactionBehavior, params};
use std::path::Path;
use std::time::{Duration, Instant};

const GUILD: i64 = 9;
const MEMBERS: i64 = 1_000;

/// So many a second, and how long each took.
pub fn kudos(file: &Path, times: i64) -> (f64, Times) {
    let mut conn = Connection::open(file).unwrap();
    for (name, value) in [
        ("journal_mode", "wal"),
        ("synchronous", "full"),
        ("wal_autocheckpoint", "8192"),
    ] {
        conn.pragma_update(None, name, value).unwrap();
    }
    conn.busy_timeout(Duration::from_secs(30)).unwrap();
    people(&conn);
    let start = Instant::now();
    let took = (0..times).map(|n| {
        let start = Instant::now();
        let tx = conn
            .transaction_with_behavior(TransactionBehavior::Immediate)
            .unwrap();
        five(&tx, n);
        tx.commit().unwrap();
        start.elapsed()
    });
    let took = Times::new(took.collect());
    (times as f64 / start.elapsed().as_secs_f64(), took)
}

fn people(conn: &Connection) {
    for account in ["allowance", "wallet"] {
        conn.execute(
            "insert into balance (guild, account, owner, amount) \
             with recursive n(i) as (select 0 union all select i + 1 from n where i < ?2) \
             select ?1, ?3, i, 1000000 from n",
            params![GUILD, MEMBERS, account],
        )
        .unwrap();
    }
}

fn five(tx: &Transaction<'_>, n: i64) {
    let (giver, receiver) = (n % MEMBERS, (n * 7 + 1) % MEMBERS);
    let run = |sql: &str, given: &[&dyn rusqlite::ToSql]| {
        tx.prepare_cached(sql).unwrap().execute(given).unwrap();
    };
    run(
        "insert into entry (guild, id, key, content, cause, actor, day, at) \
         values (?1, ?2, 'interaction:' || ?2, 'kudos of 1 to 1', 'kudos', ?3, 1, ?2)",
        &[&GUILD, &n, &giver],
    );
    run(
        "insert into posting (guild, entry, line, source, source_owner, target, target_owner, amount, kind) \
         values (?1, ?2, 1, 'allowance', ?3, 'wallet', ?4, 1, 'recognition')",
        &[&GUILD, &n, &giver, &receiver],
    );
    run(
        "update balance set amount = amount - 1 where guild = ?1 and account = 'allowance' and owner = ?2 and amount >= 1",
        &[&GUILD, &giver],
    );
    run(
        "update balance set amount = amount + 1 where guild = ?1 and account = 'wallet' and owner = ?2",
        &[&GUILD, &receiver],
    );
    run(
        "insert into standing (guild, board, period, member, score) values (?1, 'received', 'all', ?2, 1) \
         on conflict (guild, board, period, member) do update set score = score + 1",
        &[&GUILD, &receiver],
    );
}
