//! Another process has SQLite's file locked: everybody is answered in time, and told the outcome once it lets go.
use super::child::Bot;
use super::serves::kudos;
use crate::faults::{PATIENCE, number_in, words};
use crate::world::On;
use discord_sandbox::Answer;
use sqlx::{Connection, Executor, SqliteConnection};
use std::io::{BufRead, BufReader, Read, Write};
use std::process::{Child, ChildStdout, Command, Stdio};

/// Names the database in the process that holds it.
const HELD: &str = "OVATION_TEST_HOLDS";

/// No test, but the other process: this very binary, told to run nothing but this.
#[tokio::test]
#[ignore = "it is the other process of the test below"]
async fn holder() {
    let Ok(url) = std::env::var(HELD) else { return };
    let mut conn = SqliteConnection::connect(&url).await.unwrap();
    conn.execute("begin exclusive").await.unwrap();
    let mut out = std::io::stdout();
    out.write_all(b"held\n").and_then(|()| out.flush()).unwrap();
    // Until the test closes the pipe; where it fails first, it is closed too.
    let _ = std::io::stdin().read_to_end(&mut Vec::new());
    conn.execute("rollback").await.unwrap();
}

/// Another process that holds the database, and what it says; it has it once this returns.
fn held(url: &str) -> (Child, BufReader<ChildStdout>) {
    let mut holder = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "--ignored", "--nocapture"])
        .arg("process::locked::holder")
        .env(HELD, url)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("it starts");
    let mut said = BufReader::new(holder.stdout.take().expect("a pipe"));
    let mut lines = said.by_ref().lines();
    let held = lines.any(|line| line.is_ok_and(|line| line.ends_with("held")));
    assert!(held, "it holds the database");
    (holder, said)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn by_another_process() {
    let mut bot = Bot::start().await;
    let (mut holder, _said) = held(&bot.url);
    let alice = bot.sandbox.person("alice");
    let mut given = Vec::new();
    for _ in 0..5 {
        let sent = alice.slash("general", "kudos", &kudos("the demo")).await;
        given.push(sent.expect("sent"));
    }
    for sent in &given {
        assert_eq!(sent.answered().await, Answer::Deferred, "in time");
    }
    let read = alice.slash("general", "balance", &[]).await.expect("sent");
    let read = read.answered().await;
    assert!(read.message().is_some(), "reads go on: {read:?}");
    drop(holder.stdin.take());
    assert!(holder.wait().expect("it ends").success());
    let mut told = Vec::new();
    for sent in &given {
        let outcome = sent.settled(PATIENCE).await;
        assert!(!outcome.pending, "{outcome:?}");
        told.push(words(&outcome.message.expect("the outcome")));
    }
    for told in &told {
        assert!(told.starts_with("You gave"), "{told}");
    }
    let there = number_in(On::Sqlite, &bot.url, "select count(*) from kudos").await;
    assert_eq!(there, 5, "each has its effect once");
    assert_eq!(bot.stop().await.code, Some(0));
    let doctor = bot.tools(&["doctor", "--ledger"]).await;
    assert_eq!(doctor.code, Some(0), "{}", doctor.all());
    assert_eq!(bot.sandbox.violations(), Vec::<String>::new());
    bot.sandbox.stop().await;
}
