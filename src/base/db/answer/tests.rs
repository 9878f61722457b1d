//! Who hears what, after guards and claims that did not hold, and from readers.
use crate::base::db::Tx;
use crate::base::db::tests::{count, mark, marked, marks, patient, put, put_later};
use crate::on;

#[tokio::test]
async fn a_guard_that_did_not_hold_is_never_said_to_hold_later() {
    let (_dir, db) = patient().await;
    let mut tx = db.begin().await.expect("a tx");
    let guard = marked(&mut tx, 9).expect("queued");
    assert!(!tx.holds(guard).await.expect("known"));
    put(&mut tx, 9).await.expect("it goes on");
    assert!(!tx.holds(guard).await.expect("known"), "asked again");
    let later = marked(&mut tx, 9).expect("queued");
    assert!(tx.holds(later).await.expect("known"));
    tx.commit().await.expect("kept");
}

/// Asks for two marks at once, and says what came back.
async fn two(tx: &mut Tx, ids: [i64; 2]) -> [Option<i64>; 2] {
    let ask = |tx: &mut Tx, id: i64| {
        crate::ask!(
            tx,
            query_scalar(
                "select application from registration where application = $1",
                id
            )
            .fetch_optional
        )
    };
    let asked = ids.map(|id| ask(tx, id).expect("queued"));
    let [a, b] = asked;
    [
        tx.answer(a).await.expect("the first"),
        tx.answer(b).await.expect("the second"),
    ]
}

#[tokio::test]
async fn answers_reach_those_who_asked_after_a_claim_found_nothing() {
    let (_dir, db) = patient().await;
    let mut tx = db.begin().await.expect("a tx");
    put_later(&mut tx, 1).expect("queued");
    put_later(&mut tx, 2).expect("queued");
    let (guard, found) = crate::claim!(
        &mut tx,
        query_scalar(
            "update registration set hash = 'claimed' where application = $1 returning application",
            9
        )
        .fetch_one
    )
    .expect("queued");
    assert!(!tx.holds(guard).await.expect("known"));
    assert_eq!(two(&mut tx, [1, 2]).await, [Some(1), Some(2)]);
    let found: sqlx::Result<i64> = tx.answer(found).await;
    found.expect_err("there is no such mark");
    tx.commit().await.expect("kept");
}

#[tokio::test]
async fn a_reader_reads_nothing_after_a_failure() {
    let (_dir, db) = patient().await;
    for id in [1, i64::MAX] {
        mark(&db, id).await.expect("a mark");
    }
    let mut tx = db.read().await.expect("a reader");
    let sum: sqlx::Result<i64> = on!(
        &mut tx,
        query_scalar("select cast(sum(application) as bigint) from registration").fetch_one
    );
    sum.expect_err("it is no bigint");
    put_later(&mut tx, 3).expect_err("it only reads");
    let after = count(&mut tx).await;
    assert!(
        matches!(after, Err(sqlx::Error::WorkerCrashed)),
        "{after:?}"
    );
}

#[tokio::test]
async fn readers_that_went_away_leave_no_old_state_behind() {
    let (_dir, db) = patient().await;
    for round in 1..=40 {
        let mut tx = db.read().await.expect("a reader");
        let mut statement = Box::pin(count(&mut tx));
        for _ in 0..round % 3 {
            assert!(futures::poll!(statement.as_mut()).is_pending());
            tokio::task::yield_now().await;
        }
        drop(statement);
        drop(tx);
        // More than there are readers, so that each of them is asked.
        mark(&db, round).await.expect("a mark");
        let seen = futures::future::join_all((0..5).map(|_| marks(&db))).await;
        assert!(seen.iter().all(|seen| seen.contains(&round)), "{seen:?}");
    }
}
