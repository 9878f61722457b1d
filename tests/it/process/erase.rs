//! Erasing people: a process that dies anywhere, and a backup that brings them back.
use super::child::Bot;
use super::serves::{kudos, told};
use super::tools::execute;
use crate::faults::{PATIENCE, number_in};
use crate::vault::{at_rest, is_in};
use crate::world::{ENGINES, On};
use discord_sandbox::Options;
use ovation::base::clock::pause;
use ovation::cli::sandbox::demo;
use std::process::Stdio;
use std::time::Duration;

/// All who are known ask to be erased, and their time is over.
const ASK: &str =
    "insert into erasure (guild, member, asked_at, due_at) select guild, id, 1, 1 from member";
/// What is done by the hour was last done yesterday.
const YESTERDAY: &str = "update program set created_at = created_at - 86400000000";
const LEFT: &str = "select count(*) from erasure where done_at is null or carded is not null";
const SOMEBODY: &str = "select count(*) from member where user_id > 0";
const KEYS: &str = "select count(*) from data_key";

/// Two who thanked each other, and a third.
async fn thanked(bot: &Bot) {
    told(bot, "alice", "kudos", &kudos("zebra crossing")).await;
    told(bot, "erin", "kudos", &kudos("quince jelly")).await;
    told(bot, "bob", "privacy boards", &[("show", "off".into())]).await;
}

/// Whether a process died by itself; it is ended once everything is done.
async fn dies(bot: &Bot, on: On, boundary: usize) -> bool {
    let at = format!("0:{boundary}");
    let mut command = bot.command(&[("OVATION_DIE_AT", &at)]);
    command.stdout(Stdio::null()).stderr(Stdio::null());
    let mut child = command.spawn().expect("it starts");
    let died = async {
        loop {
            if child.try_wait().expect("a child").is_some() {
                return true;
            }
            if number_in(on, &bot.url, LEFT).await == 0 {
                return false;
            }
            pause(Duration::from_millis(20)).await;
        }
    };
    let died = tokio::time::timeout(PATIENCE, died).await;
    let died = died.expect("it dies or comes to the end");
    let _ = child.kill().await;
    bot.sandbox.disconnected().await;
    died
}

/// The Discord ids of those who took part, as SQLite stores numbers and as text.
fn ids(bot: &Bot) -> Vec<Vec<u8>> {
    let ids = ["alice", "bob", "erin"].map(|name| bot.sandbox.person(name).id());
    let forms = ids.map(|id| [id.to_be_bytes().to_vec(), id.to_string().into_bytes()]);
    forms.into_iter().flatten().collect()
}

fn holds(all: &[u8], one: &[u8]) -> bool {
    all.windows(one.len()).any(|there| there == one)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn erasing_goes_on_wherever_it_was_killed() {
    for on in ENGINES {
        let bot = Bot::new(on, demo::server(), Options::default()).await;
        let Some(mut bot) = bot else {
            continue;
        };
        bot.again().await;
        thanked(&bot).await;
        assert_eq!(bot.stop().await.code, Some(0));
        let before = at_rest(on, &bot.url).await;
        assert!(
            ids(&bot).iter().any(|id| holds(&before, id)),
            "ids are found"
        );
        execute(on, &bot.url, ASK).await;
        execute(on, &bot.url, YESTERDAY).await;
        let (mut boundary, mut died) = (1, 0);
        while dies(&bot, on, boundary).await {
            boundary += 9;
            died += 1;
        }
        assert!(died > 3, "{on:?}: it died {died} times");
        // One more process ends well, and says what is left to be said.
        bot.again().await;
        assert_eq!(bot.stop().await.code, Some(0));
        for (what, sql) in [("undone", LEFT), ("somebody", SOMEBODY), ("keys", KEYS)] {
            assert_eq!(number_in(on, &bot.url, sql).await, 0, "{on:?}: {what}");
        }
        let doctor = bot.tools(&["doctor", "--ledger"]).await;
        assert_eq!(doctor.code, Some(0), "{}", doctor.all());
        let all = at_rest(on, &bot.url).await;
        for id in ids(&bot) {
            assert!(!holds(&all, &id), "{on:?}: {id:?} is still there");
        }
        for words in ["zebra crossing", "quince jelly"] {
            assert!(!is_in(&all, words), "{on:?}: {words}");
        }
        bot.sandbox.stop().await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_backup_brings_nobody_back() {
    let mut bot = Bot::start().await;
    thanked(&bot).await;
    let kept = bot.tools(&["backup", "kept.db"]).await;
    assert_eq!(kept.code, Some(0), "{}", kept.all());
    assert_eq!(bot.stop().await.code, Some(0));
    execute(On::Sqlite, &bot.url, ASK).await;
    execute(On::Sqlite, &bot.url, YESTERDAY).await;
    assert!(!dies(&bot, On::Sqlite, 1_000_000).await);
    assert!(bot.files().contains(&"run.db.erased".to_owned()));

    let restored = bot.tools(&["restore", "kept.db", "--force"]).await;
    assert_eq!(restored.code, Some(0), "{}", restored.all());
    assert!(
        restored.all().contains("3 erased again"),
        "{}",
        restored.all()
    );
    assert_eq!(number_in(On::Sqlite, &bot.url, SOMEBODY).await, 0);

    // Whoever puts the file in its place by hand brings them back until the next start.
    for log in ["run.db-wal", "run.db-shm"] {
        let _ = std::fs::remove_file(bot.path(log));
    }
    std::fs::copy(bot.path("kept.db"), bot.path("run.db")).expect("copied");
    assert_eq!(number_in(On::Sqlite, &bot.url, SOMEBODY).await, 3);
    bot.again().await;
    assert_eq!(number_in(On::Sqlite, &bot.url, SOMEBODY).await, 0);
    let history = told(&bot, "bob", "history", &[]).await;
    assert!(history.contains("Nothing has moved yet"), "{history}");
    assert_eq!(bot.stop().await.code, Some(0));
    let doctor = bot.tools(&["doctor", "--ledger"]).await;
    assert_eq!(doctor.code, Some(0), "{}", doctor.all());
    bot.sandbox.stop().await;
}
