//! What the one writer of SQLite promises, and what becomes of those who break their side.
use super::*;
use crate::{on, run};
use std::time::Duration;

/// A database whose writer waits so long for a borrower. A registration is a mark that somebody was there.
pub(super) async fn scratch(loan: Duration) -> (tempfile::TempDir, Db) {
    let dir = tempfile::tempdir().expect("a folder");
    let url = format!("sqlite://{}", dir.path().join("scratch.db").display());
    let db = open::sqlite(&url, loan, true).await.expect("a database");
    db.migrate(&url).await.expect("its tables");
    (dir, db)
}

pub(super) async fn patient() -> (tempfile::TempDir, Db) {
    scratch(Duration::from_secs(60)).await
}

pub(super) async fn mark(db: &Db, id: i64) -> Result<(), Fault> {
    let mut tx = db.begin().await?;
    put(&mut tx, id).await?;
    tx.commit().await
}

pub(super) async fn put(tx: &mut Tx, id: i64) -> sqlx::Result<u64> {
    run!(
        tx,
        "insert into registration (application, hash) values ($1, $2)",
        id,
        "small"
    )
}

/// What a reader sees: another connection, so that what it sees is committed.
pub(super) async fn marks(db: &Db) -> Vec<i64> {
    let mut tx = db.read().await.expect("a reader");
    on!(
        &mut tx,
        query_scalar("select application from registration order by application").fetch_all
    )
    .expect("the marks")
}

#[tokio::test]
async fn a_dropped_transaction_is_undone() {
    let (_dir, db) = patient().await;
    let mut tx = db.begin().await.expect("a tx");
    put(&mut tx, 1).await.expect("a mark");
    drop(tx);
    mark(&db, 2).await.expect("the next one");
    assert_eq!(marks(&db).await, [2]);
}

#[tokio::test]
async fn a_failed_statement_spoils_its_own_transaction_only() {
    let (_dir, db) = patient().await;
    let spoilt = async {
        let mut tx = db.begin().await.expect("a tx");
        put(&mut tx, 2).await.expect("a mark");
        put(&mut tx, 2).await.expect_err("the same key again");
        put(&mut tx, 3)
            .await
            .expect_err("nothing runs after a failure");
        tx.commit().await
    };
    let (before, spoilt, after) = futures::join!(mark(&db, 1), spoilt, mark(&db, 4));
    assert!(matches!(spoilt, Err(Fault::Spoilt)), "{spoilt:?}");
    before.expect("the one before");
    after.expect("the one after");
    assert_eq!(marks(&db).await, [1, 4]);
}

#[tokio::test]
async fn a_loan_that_lasts_too_long_is_undone_and_the_others_go_on() {
    let (_dir, db) = scratch(Duration::from_millis(20)).await;
    let sleeper = async {
        let mut tx = db.begin().await.expect("a tx");
        put(&mut tx, 2).await.expect("a mark");
        tx
    };
    let (before, mut sleeper) = futures::join!(mark(&db, 1), sleeper);
    before.expect("the one before");
    // The sleeper still holds its transaction, and never gives it back by itself.
    mark(&db, 3).await.expect("the one after");
    let late = put(&mut sleeper, 4).await.expect_err("too late");
    assert!(Fault::from(late).is_transient());
    assert!(matches!(sleeper.commit().await, Err(Fault::Spoilt)));
    assert_eq!(marks(&db).await, [1, 3]);
}

#[tokio::test]
async fn a_commit_after_too_long_a_loan_says_so() {
    let (_dir, db) = scratch(Duration::from_millis(20)).await;
    let mut sleeper = db.begin().await.expect("a tx");
    put(&mut sleeper, 1).await.expect("a mark");
    mark(&db, 2).await.expect("the one after");
    assert!(matches!(sleeper.commit().await, Err(Fault::Overstayed)));
    assert_eq!(marks(&db).await, [2]);
}

#[tokio::test]
async fn a_caller_that_goes_away_leaves_nothing_and_blocks_nobody() {
    let (_dir, db) = patient().await;
    let holder = db.begin().await.expect("a tx");
    // One goes away in the queue, one in the middle of its statement.
    let queued = tokio::spawn({
        let db = db.clone();
        async move { mark(&db, 1).await }
    });
    tokio::task::yield_now().await;
    queued.abort();
    drop(holder);
    let mut tx = db.begin().await.expect("a tx");
    let mut statement = Box::pin(put(&mut tx, 2));
    // It may even have ended by now: it is given up all the same.
    let _ = futures::poll!(statement.as_mut());
    drop(statement);
    drop(tx);
    mark(&db, 3).await.expect("the next one");
    assert_eq!(marks(&db).await, [3]);
}

/// Lets the file grow no further than it is, as a full disk does; a replaced connection finds room again.
async fn fill(db: &Db) {
    let mut tx = db.begin().await.expect("a tx");
    let On::Sqlite(lent) = &mut tx.on else {
        panic!("this is SQLite")
    };
    let mut conn = lent.conn().expect("the connection");
    // SQLite takes the present size for any limit below it.
    let limit = sqlx::query("pragma max_page_count = 1");
    limit.execute(&mut *conn).await.expect("a limit");
    drop(conn);
    tx.commit().await.expect("a commit");
}

async fn big(db: &Db, id: i64) -> Result<(), Fault> {
    let mut tx = db.begin().await?;
    run!(
        &mut tx,
        "insert into registration (application, hash) values ($1, $2)",
        id,
        "x".repeat(1_000_000)
    )?;
    tx.commit().await
}

#[tokio::test]
async fn on_a_full_disk_nobody_is_told_done_for_what_is_not_kept() {
    let (_dir, db) = patient().await;
    fill(&db).await;
    let (before, big, after) = futures::join!(mark(&db, 1), big(&db, 2), mark(&db, 3));
    assert!(matches!(big, Err(Fault::Sql(_))), "{big:?}");
    assert_eq!(big.unwrap_err().trouble(), Trouble::NoRoom);
    let told: Vec<(i64, bool)> = [(1, &before), (3, &after)]
        .into_iter()
        .map(|(id, told)| (id, told.is_ok()))
        .collect();
    let there = marks(&db).await;
    for (id, done) in told {
        assert_eq!(
            there.contains(&id),
            done,
            "{id} in {there:?}: {before:?} {after:?}"
        );
    }
    assert!(
        matches!(before, Err(Fault::Undone(_))),
        "SQLite undid the batch: {before:?}"
    );
    assert_eq!(before.unwrap_err().trouble(), Trouble::NoRoom);
    // What was undone may be tried again, and no restart is needed.
    mark(&db, 1).await.expect("a second try");
    mark(&db, 4).await.expect("the next one");
    assert!(marks(&db).await.contains(&4));
}

#[tokio::test]
async fn those_who_were_undone_for_anothers_failure_are_tried_again() {
    let (_dir, db) = patient().await;
    fill(&db).await;
    let keyed = db.attempt(|| async { Ok(mark(&db, 1).await?) });
    let (done, failed) = futures::join!(keyed, big(&db, 2));
    done.expect("the second attempt");
    failed.expect_err("no room");
    assert_eq!(marks(&db).await, [1]);
}

pub(super) fn put_later(tx: &mut Tx, id: i64) -> sqlx::Result<()> {
    crate::later!(
        tx,
        "insert into registration (application, hash) values ($1, $2)",
        id,
        "queued"
    )
}

/// Holds where the mark is there.
pub(super) fn marked(tx: &mut Tx, id: i64) -> sqlx::Result<Guard> {
    crate::guard!(
        tx,
        "update registration set hash = 'seen' where application = $1",
        id
    )
}

#[tokio::test]
async fn what_is_queued_runs_in_order_with_the_next_statement_or_the_commit() {
    let (_dir, db) = patient().await;
    let mut tx = db.begin().await.expect("a tx");
    put_later(&mut tx, 1).expect("queued");
    let seen = marked(&mut tx, 1).expect("queued");
    put_later(&mut tx, 2).expect("queued");
    let found: Option<String> = on!(
        &mut tx,
        query_scalar("select hash from registration where application = $1", 1).fetch_optional
    )
    .expect("a row");
    assert_eq!(found.as_deref(), Some("seen"));
    assert!(tx.holds(seen).await.expect("known"));
    put_later(&mut tx, 3).expect("queued");
    tx.commit().await.expect("kept");
    assert_eq!(marks(&db).await, [1, 2, 3]);
}

#[tokio::test]
async fn a_guard_that_does_not_hold_undoes_what_was_queued_after_it() {
    let (_dir, db) = patient().await;
    let mut tx = db.begin().await.expect("a tx");
    put_later(&mut tx, 1).expect("queued");
    let first = marked(&mut tx, 1).expect("queued");
    let second = marked(&mut tx, 9).expect("queued");
    // The same mark again: this fails, which is of no account after a guard that did not hold.
    put_later(&mut tx, 1).expect("queued");
    assert!(tx.holds(first).await.expect("known"));
    assert!(!tx.holds(second).await.expect("known"));
    put(&mut tx, 4).await.expect_err("nothing runs after it");
    assert!(tx.commit().await.is_err());
    assert_eq!(marks(&db).await, [0; 0]);
}

#[tokio::test]
async fn a_transaction_goes_on_after_a_guard_that_was_asked_at_once() {
    let (_dir, db) = patient().await;
    let mut tx = db.begin().await.expect("a tx");
    let guard = marked(&mut tx, 9).expect("queued");
    assert!(!tx.holds(guard).await.expect("known"));
    put(&mut tx, 1).await.expect("a mark");
    tx.commit().await.expect("kept");
    assert_eq!(marks(&db).await, [1]);
}

#[tokio::test]
async fn a_guard_that_nobody_asked_about_is_not_passed_over() {
    let (_dir, db) = patient().await;
    let mut tx = db.begin().await.expect("a tx");
    put_later(&mut tx, 1).expect("queued");
    let _ = marked(&mut tx, 9).expect("queued");
    assert!(matches!(tx.commit().await, Err(Fault::Broken(_))));
    assert_eq!(marks(&db).await, [0; 0]);
}

#[tokio::test]
async fn a_reading_transaction_queues_nothing() {
    let (_dir, db) = patient().await;
    let mut tx = db.read().await.expect("a reader");
    put_later(&mut tx, 1).expect_err("it only reads");
}

/// So many numbers, one after another: it takes a while.
pub(super) async fn count(tx: &mut Tx) -> sqlx::Result<i64> {
    on!(
        tx,
        query_scalar(
            "with recursive n(x) as (select 1 union all select x + 1 from n where x < 300000) select count(*) from n"
        )
        .fetch_one
    )
}
