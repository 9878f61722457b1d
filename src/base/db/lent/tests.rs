//! Borrowers who break their side as a loan begins, in the middle of a statement, and by the crowd.
use crate::base::db::tests::{count, mark, marks, patient, put, put_later, scratch};
use crate::base::db::{Fault, On, Trouble};
use sqlx::{Connection, Executor, SqliteConnection};
use std::time::Duration;

#[tokio::test]
async fn a_statement_that_is_given_up_keeps_nothing_of_its_transaction() {
    let (_dir, db) = patient().await;
    let mut tx = db.begin().await.expect("a tx");
    put(&mut tx, 1).await.expect("a mark");
    put_later(&mut tx, 2).expect("queued");
    let mut statement = Box::pin(count(&mut tx));
    assert!(futures::poll!(statement.as_mut()).is_pending());
    drop(statement);
    assert!(matches!(tx.commit().await, Err(Fault::Spoilt)));
    assert_eq!(marks(&db).await, [0; 0]);
}

#[tokio::test]
async fn whoever_goes_away_as_a_loan_begins_takes_nobody_along_unheard() {
    let (_dir, db) = patient().await;
    for round in 0..20 {
        let gone = async {
            let mut tx = db.begin().await.expect("a tx");
            put_later(&mut tx, -1).expect("queued");
            let mut statement = Box::pin(count(&mut tx));
            for _ in 0..round % 4 {
                assert!(futures::poll!(statement.as_mut()).is_pending());
                tokio::task::yield_now().await;
            }
        };
        let [a, b] = [2 * round + 1, 2 * round + 2];
        let (before, (), after) = futures::join!(mark(&db, a), gone, mark(&db, b));
        let there = marks(&db).await;
        assert!(!there.contains(&-1));
        for (id, told) in [(a, before), (b, after)] {
            assert_eq!(there.contains(&id), told.is_ok(), "{id}: {told:?}");
            assert!(told.is_ok() || told.is_err_and(|fault| fault.is_transient()));
        }
    }
}

#[tokio::test]
async fn a_statement_that_outlasts_the_loan_is_undone_and_tried_again() {
    let (_dir, db) = scratch(Duration::from_millis(20)).await;
    let mut tx = db.begin().await.expect("a tx");
    put(&mut tx, 1).await.expect("a mark");
    let Ok(_) = count(&mut tx).await else {
        panic!("a statement that runs is waited for")
    };
    let late = tx.commit().await.expect_err("too late");
    assert!(late.is_transient(), "{late:?}");
    assert_eq!(marks(&db).await, [0; 0]);
    mark(&db, 2).await.expect("the next one");
}

#[tokio::test]
async fn those_who_keep_nothing_do_not_put_a_commit_off() {
    let (_dir, db) = patient().await;
    let (done, loans) = (std::cell::Cell::new(false), std::cell::Cell::new(0));
    let kept = async {
        mark(&db, 1).await.expect("kept");
        done.set(true);
    };
    // There is always another one waiting.
    let refused = (0..8).map(async |_| {
        while !done.get() && loans.get() < 2_000 {
            drop(db.begin().await.expect("a tx"));
            loans.set(loans.get() + 1);
        }
    });
    futures::join!(kept, futures::future::join_all(refused));
    assert!(loans.get() < 200, "{} went first", loans.get());
}

#[tokio::test]
async fn a_loan_that_cannot_begin_takes_nobody_along() {
    let (dir, db) = patient().await;
    let mut tx = db.begin().await.expect("a tx");
    let On::Sqlite(lent) = &mut tx.on else {
        panic!("this is SQLite")
    };
    let mut conn = lent.conn().expect("the connection");
    let impatient = sqlx::query("pragma busy_timeout = 0");
    impatient.execute(&mut *conn).await.expect("no patience");
    drop(conn);
    tx.commit().await.expect("a commit");
    let url = format!("sqlite://{}", dir.path().join("scratch.db").display());
    let mut other = SqliteConnection::connect(&url).await.expect("another one");
    other.execute("begin immediate").await.expect("the lock");
    let told = async {
        let told = mark(&db, 1).await;
        other.execute("rollback").await.expect("no lock");
        told
    };
    let (told, after) = futures::join!(told, mark(&db, 2));
    assert_eq!(told.unwrap_err().trouble(), Trouble::OutOfReach);
    after.expect("it waits, on a new connection");
    mark(&db, 1).await.expect("a second try");
    assert_eq!(marks(&db).await, [1, 2]);
}
