//! PostgreSQL goes away: in the middle of a transaction, in the middle of a commit, for a moment and for longer.
use super::proxy::{Proxy, Wire};
use super::scene::{kudos, number, number_in, told, typed, words};
use super::stalled::Stall;
use crate::postgres;
use crate::world::{On, World};
use discord_sandbox::Answer;
use futures::future::join_all;
use ovation::base::db::Db;
use ovation::cli::sandbox::demo;

const KUDOS: &str = "select count(*) from kudos";

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_server_that_restarts_in_the_middle_of_a_transaction() {
    let Some((mut server, url)) = postgres::own().await else {
        return;
    };
    let mut world = World::beside(url).await;
    world.play(demo::SCRIPT).await;
    let stall = Stall::begin(&world).await;
    let sent = kudos(&world, 5).await;
    assert_eq!(sent.answered().await, Answer::Deferred, "in time");
    // It is stopped as by a crash: whoever holds a transaction loses it, the one in the way as well.
    let server = tokio::task::spawn_blocking(move || {
        server.control("restart");
        server
    });
    let _server = server.await.expect("restarted");
    drop(stall);
    let outcome = told(&world, &sent).await;
    let told = words(&outcome.message.expect("the outcome"));
    assert!(told.starts_with("You gave"), "{told}");
    assert_eq!(number(&world, KUDOS).await, 1);
    world.finish().await;
}

/// Gives a kudos over a wire like this, and returns what was told, and how many there are.
async fn over(wire: Wire) -> Option<(World, Proxy, String, i64)> {
    let url = postgres::database().await?;
    let (proxy, through) = Proxy::start(&url).await;
    let mut world = World::beside(through).await;
    world.play(demo::SCRIPT).await;
    proxy.set(wire);
    let sent = kudos(&world, 5).await;
    let outcome = sent.settled(super::scene::PATIENCE).await;
    assert_ne!(outcome.answer, Answer::NoAnswer, "in time");
    let told = words(&outcome.message.expect("an outcome"));
    let there = number_in(On::Postgres, &url, KUDOS).await;
    Some((world, proxy, told, there))
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_connection_that_breaks_before_a_commit() {
    let over = over(Wire::CutBeforeCommit).await;
    let Some((world, proxy, told, there)) = over else {
        return;
    };
    assert_eq!(proxy.wire(), Wire::Whole, "it was cut");
    assert!(told.starts_with("You gave"), "{told}");
    assert_eq!(there, 1);
    world.finish().await;
}

/// Whether it was kept is found out under its key.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_connection_that_breaks_before_the_answer_to_a_commit() {
    let over = over(Wire::CutAfterCommit).await;
    let Some((world, proxy, told, there)) = over else {
        return;
    };
    assert_eq!(proxy.wire(), Wire::Whole, "it was cut");
    assert!(told.starts_with("You gave"), "{told}");
    assert_eq!(there, 1, "it has its effect once");
    world.finish().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whoever_cannot_be_told_what_became_of_it_is_told_so() {
    let over = over(Wire::GoneAfterCommit).await;
    let Some((world, proxy, told, there)) = over else {
        return;
    };
    assert!(
        told.contains("this may or may not have been kept"),
        "{told}"
    );
    assert_eq!(there, 1, "it was");
    let read = typed(&world, "alice", "balance", &[]).await;
    let read = read.settled(super::scene::PATIENCE).await;
    let read = words(&read.message.expect("an answer"));
    let out_of_reach = "Our books can’t be reached right now, and nothing was changed.";
    assert!(read.starts_with(out_of_reach), "{read}");
    // It comes back, and the bot needs no restart.
    proxy.set(Wire::Whole);
    let again = kudos(&world, 5).await;
    let again = self::told(&world, &again).await;
    let again = words(&again.message.expect("an answer"));
    assert!(again.starts_with("You gave"), "{again}");
    assert_eq!(number(&world, KUDOS).await, 2);
    world.finish().await;
}

/// A connection that was used a moment ago is not asked whether it lives: that many died at once is nobody's fault.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_server_that_restarts_between_transactions() {
    let Some((mut server, url)) = postgres::own().await else {
        return;
    };
    let db = Db::open(&url).await.expect("a database");
    db.migrate(&url).await.expect("its tables");
    for _ in 0..2 {
        let many = join_all((0..16).map(|_| db.begin())).await;
        for tx in many {
            tx.expect("a connection").commit().await.expect("nothing");
        }
        let restarted = tokio::task::spawn_blocking(move || {
            server.control("restart");
            server
        });
        server = restarted.await.expect("restarted");
        // Nobody tries again: reading has no key, and needs none.
        drop(db.read().await.expect("a reader"));
        let tx = db.begin().await.expect("a writer");
        tx.commit().await.expect("nothing");
    }
}
