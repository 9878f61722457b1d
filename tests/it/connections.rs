//! Connections to PostgreSQL: transactions take turns on them.
use crate::postgres;
use futures::future::join_all;
use ovation::base::clock::Clock;
use ovation::base::db::{Db, Fault, Tx};
use ovation::base::ids::GuildId;
use ovation::program::service as program;
use sqlx::{Connection, PgConnection};

async fn opened() -> Option<(Db, PgConnection)> {
    let url = postgres::database().await?;
    let db = Db::open(&url).await.expect("a database");
    db.migrate(&url).await.expect("its tables");
    let watcher = PgConnection::connect(&url).await.expect("one more");
    Some((db, watcher))
}

/// How many connections there are but the watcher's.
async fn open(watcher: &mut PgConnection) -> i64 {
    let asked = sqlx::query_scalar(
        "select count(*) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()",
    );
    asked.fetch_one(watcher).await.expect("a number")
}

async fn write(tx: &mut Tx, guild: i64) {
    let now = Clock::system().now();
    program::load(tx, GuildId(guild), now)
        .await
        .expect("a program");
}

async fn programs(db: &Db) -> usize {
    let mut tx = db.begin().await.expect("a turn");
    program::all(&mut tx).await.expect("programs").len()
}

#[tokio::test]
async fn one_transaction_after_another_needs_one_connection() {
    let Some((db, mut watcher)) = opened().await else {
        return;
    };
    let before = open(&mut watcher).await;
    for guild in 0..20 {
        let mut tx = db.begin().await.expect("a turn");
        write(&mut tx, guild).await;
        tx.commit().await.expect("kept");
    }
    // Migrating has left one in the pool.
    assert!(open(&mut watcher).await <= before.max(1));
    assert_eq!(programs(&db).await, 20);
    db.close().await;
}

#[tokio::test]
async fn what_is_dropped_is_undone_before_its_connection_serves_again() {
    let Some((db, mut watcher)) = opened().await else {
        return;
    };
    for guild in 0..20 {
        let mut tx = db.begin().await.expect("a turn");
        write(&mut tx, guild).await;
        drop(tx);
        drop(db.read().await.expect("a reader"));
    }
    assert_eq!(programs(&db).await, 0);
    let few = open(&mut watcher).await;
    assert!(few <= 18, "{few} for 40 transactions");
    db.close().await;
}

/// Returns once somebody waits for a lock of another's.
async fn somebody_waits(watcher: &mut PgConnection) {
    let mut waits = 0_i64;
    while waits == 0 {
        let asked = sqlx::query_scalar("select count(*) from pg_locks where not granted");
        waits = asked.fetch_one(&mut *watcher).await.expect("a number");
    }
}

#[tokio::test]
async fn who_gives_up_in_the_middle_of_a_statement_leaves_nothing() {
    let Some((db, mut watcher)) = opened().await else {
        return;
    };
    let mut first = db.begin().await.expect("a turn");
    write(&mut first, 1).await;
    let mut second = db.begin().await.expect("a turn");
    write(&mut second, 2).await;
    tokio::select! {
        () = write(&mut second, 1) => panic!("the first has it"),
        () = somebody_waits(&mut watcher) => {}
    }
    drop(second);
    first.commit().await.expect("kept");
    for _ in 0..20 {
        assert_eq!(programs(&db).await, 1);
    }
    db.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn sixty_four_at_once_wait_for_their_turns() {
    let Some((db, mut watcher)) = opened().await else {
        return;
    };
    let one = |guild| {
        let db = db.clone();
        async move {
            let mut tx = db.begin().await?;
            write(&mut tx, guild).await;
            tx.commit().await
        }
    };
    let all: Vec<Result<(), Fault>> = join_all((0..64).map(one)).await;
    assert!(all.iter().all(Result::is_ok), "{all:?}");
    assert_eq!(programs(&db).await, 64);
    let many = open(&mut watcher).await;
    assert!(many <= 18, "{many}");
    db.close().await;
}

#[tokio::test]
async fn closing_waits_for_whoever_is_at_it_and_lets_nobody_begin() {
    let Some((db, mut watcher)) = opened().await else {
        return;
    };
    let mut tx = db.begin().await.expect("a turn");
    write(&mut tx, 1).await;
    let (closed, kept) = futures::join!(db.close(), async {
        assert!(db.begin().await.is_err(), "nobody begins any more");
        tx.commit().await
    });
    let ((), ()) = (closed, kept.expect("kept"));
    let there: i64 = sqlx::query_scalar("select count(*) from program")
        .fetch_one(&mut watcher)
        .await
        .expect("a number");
    assert_eq!(there, 1);
}
