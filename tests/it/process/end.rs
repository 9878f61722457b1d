//! How it ends: in order, or not.
use super::child::Bot;
use super::serves::{kudos, told};
use crate::faults::{PATIENCE, number_in, words};
use crate::world::On;
use discord_sandbox::Answer;
use sqlx::{Connection, Executor, SqliteConnection};

const KUDOS: &str = "select count(*) from kudos";

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_polite_end_answers_what_is_under_way() {
    let mut bot = Bot::start().await;
    told(&bot, "alice", "kudos", &kudos("the demo")).await;
    let mut stall = SqliteConnection::connect(&bot.url).await.unwrap();
    stall.execute("begin immediate").await.unwrap();
    let alice = bot.sandbox.person("alice");
    let sent = alice.slash("general", "kudos", &kudos("the demo")).await;
    let sent = sent.expect("sent");
    assert_eq!(sent.answered().await, Answer::Deferred);
    bot.terminate().await;
    bot.sandbox.disconnected().await;
    stall.execute("rollback").await.unwrap();
    let outcome = sent.settled(PATIENCE).await;
    let told = words(&outcome.message.expect("the outcome"));
    assert!(told.starts_with("You gave"), "{told}");
    let ended = bot.ended().await;
    assert_eq!(ended.code, Some(0), "{}", ended.log);
    assert_eq!(number_in(On::Sqlite, &bot.url, KUDOS).await, 2);
    let cards = bot.sandbox.person("erin").sees("general");
    assert_eq!(cards.len(), 2, "what was due was said");
    bot.sandbox.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_token_that_is_withdrawn_ends_it_with_a_reason() {
    let mut bot = Bot::start().await;
    bot.sandbox.faults().close(4004);
    let ended = bot.ended().await;
    assert_eq!(ended.code, Some(1), "{}", ended.log);
    assert!(ended.log.contains("ovation: Discord: "), "{}", ended.log);
    assert!(!ended.log.contains("panicked"), "{}", ended.log);
    bot.sandbox.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_power_cut_loses_nothing_that_was_answered() {
    let mut bot = Bot::start().await;
    let given = told(&bot, "alice", "kudos", &kudos("the demo")).await;
    assert!(given.starts_with("You gave"), "{given}");
    let ended = bot.kill().await;
    assert_eq!(ended.code, None, "it was killed");
    assert_eq!(number_in(On::Sqlite, &bot.url, KUDOS).await, 1);
    let doctor = bot.tool("doctor").await;
    assert_eq!(doctor.code, Some(0), "{}", doctor.all());

    bot.again().await;
    assert!(told(&bot, "bob", "balance", &[]).await.contains('5'));
    // Stopping says what is due: the card, which the first process may have posted already.
    assert_eq!(bot.stop().await.code, Some(0));
    let cards = bot.sandbox.person("erin").sees("general");
    assert_eq!(cards.len(), 1, "{cards:#?}");
    assert_eq!(bot.sandbox.violations(), Vec::<String>::new());
    bot.sandbox.stop().await;
}
