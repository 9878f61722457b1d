//! `ovation backup` and `ovation restore`.
use super::child::{Bot, Ended, TOKEN, files, run};
use super::serves::{kudos, told};
use super::tools::execute;
use crate::faults::number_in;
use crate::world::{On, database};
use tempfile::TempDir;

const KUDOS: &str = "select count(*) from kudos";

async fn tool(folder: &TempDir, url: &str, arguments: &[&str]) -> Ended {
    let variables = [("DISCORD_TOKEN", TOKEN), ("DATABASE_URL", url)];
    run(folder, arguments, &variables).await
}

/// It worked, or it did not and says why.
#[track_caller]
fn ended(ended: &Ended, code: i32, says: &str) {
    assert_eq!(ended.code, Some(code), "{}", ended.all());
    assert!(ended.all().contains(says), "{says}: {}", ended.all());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_backup_is_taken_while_the_bot_runs_and_restored_when_it_does_not() {
    let mut bot = Bot::start().await;
    told(&bot, "alice", "kudos", &kudos("the demo")).await;
    ended(&bot.tools(&["backup", "kept.db"]).await, 0, "kept.db");
    told(&bot, "alice", "kudos", &kudos("the demo")).await;
    let again = bot.tools(&["backup", "kept.db"]).await;
    ended(&again, 1, "--force");

    let running = bot.tools(&["restore", "kept.db", "--force"]).await;
    ended(&running, 1, "stop the bot");
    assert_eq!(bot.stop().await.code, Some(0));
    assert_eq!(number_in(On::Sqlite, &bot.url, KUDOS).await, 2);
    let kept = bot.tools(&["restore", "kept.db"]).await;
    ended(&kept, 1, "--force");
    assert_eq!(number_in(On::Sqlite, &bot.url, KUDOS).await, 2);

    let restored = bot.tools(&["restore", "kept.db", "--force"]).await;
    ended(&restored, 0, "every invariant holds");
    assert_eq!(bot.files(), ["kept.db", "run.db"]);
    assert_eq!(number_in(On::Sqlite, &bot.url, KUDOS).await, 1);
    ended(&bot.tool("doctor").await, 0, "every invariant holds");
    bot.again().await;
    assert!(told(&bot, "bob", "balance", &[]).await.contains('5'));
    assert_eq!(bot.stop().await.code, Some(0));
    let replaced = bot.tools(&["backup", "kept.db", "--force"]).await;
    ended(&replaced, 0, "kept.db");
    bot.sandbox.stop().await;
}

/// A database with nothing in it may be replaced, and one that is not there may be made.
#[tokio::test]
async fn nothing_is_lost_where_there_is_nothing() {
    let folder = tempfile::tempdir().expect("a folder");
    let (one, two) = ("sqlite://one.db", "sqlite://two.db");
    ended(&tool(&folder, one, &["migrate"]).await, 0, "");
    ended(&tool(&folder, one, &["backup", "kept.db"]).await, 0, "");
    for _ in 0..2 {
        ended(&tool(&folder, two, &["restore", "kept.db"]).await, 0, "");
    }
    ended(&tool(&folder, two, &["doctor"]).await, 0, "up to date");
}

#[tokio::test]
async fn there_must_be_something_to_back_up() {
    let folder = tempfile::tempdir().expect("a folder");
    let missing = tool(&folder, "sqlite://x.db", &["backup", "kept.db"]).await;
    ended(&missing, 2, "there is no database yet");
    assert_eq!(files(&folder), Vec::<String>::new());
    let nowhere = tool(&folder, "sqlite://x.db", &["restore", "kept.db"]).await;
    ended(&nowhere, 1, "no such file");
    ended(&tool(&folder, "sqlite://x.db", &["migrate"]).await, 0, "");
    let unwritable = tool(&folder, "sqlite://x.db", &["backup", "a/b/kept.db"]).await;
    ended(&unwritable, 1, "a/b/kept.db");
}

#[tokio::test]
async fn what_is_no_sound_backup_is_not_put_in_place() {
    let folder = tempfile::tempdir().expect("a folder");
    let url = "sqlite://here.db";
    ended(&tool(&folder, url, &["migrate"]).await, 0, "");
    let path = |name: &str| format!("sqlite://{}", folder.path().join(name).display());
    let member = "insert into member (guild, id, user_id, joined_at) values (1, 2, 3, 4)";
    execute(On::Sqlite, &path("here.db"), member).await;
    for name in ["newer.db", "forged.db"] {
        ended(&tool(&folder, url, &["backup", name]).await, 0, name);
    }
    let newer = "insert into _sqlx_migrations (version, description, success, checksum, execution_time) \
                 select 9999, 'later', success, checksum, 1 from _sqlx_migrations where version = 1";
    execute(On::Sqlite, &path("newer.db"), newer).await;
    let forged = "insert into balance (guild, account, owner, amount) values (1, 'wallet', 7, 100)";
    execute(On::Sqlite, &path("forged.db"), forged).await;
    std::fs::write(
        folder.path().join("text.db"),
        "not a database".repeat(1_000),
    )
    .unwrap();
    std::fs::write(folder.path().join("foreign.db"), "").unwrap();
    execute(On::Sqlite, &path("foreign.db"), "create table a (b bigint)").await;

    let before = files(&folder);
    for (name, says) in [
        ("newer.db", "newer version of Ovation"),
        ("forged.db", "a balance differs from its postings"),
        ("text.db", "not a database"),
        ("foreign.db", "no database of Ovation's"),
    ] {
        let refused = tool(&folder, url, &["restore", name, "--force"]).await;
        ended(&refused, 1, says);
        assert!(refused.log.contains(name), "{}", refused.log);
    }
    assert_eq!(files(&folder), before, "nothing is left lying about");
    let members = "select count(*) from member";
    assert_eq!(number_in(On::Sqlite, &path("here.db"), members).await, 1);

    // What can't be read may be worth something, too.
    ended(&tool(&folder, url, &["backup", "kept.db"]).await, 0, "");
    let spoilt = tool(&folder, "sqlite://text.db", &["restore", "kept.db"]).await;
    ended(&spoilt, 1, "--force");
    let replaced = ["restore", "kept.db", "--force"];
    ended(&tool(&folder, "sqlite://text.db", &replaced).await, 0, "");
    assert_eq!(number_in(On::Sqlite, &path("text.db"), members).await, 1);
}

#[tokio::test]
async fn postgresql_has_a_tool_of_its_own() {
    let folder = tempfile::tempdir().expect("a folder");
    let Some(url) = database(On::Postgres, &folder).await else {
        return;
    };
    let backup = tool(&folder, &url, &["backup", "kept.db"]).await;
    ended(&backup, 2, "pg_dump");
    let restore = tool(&folder, &url, &["restore", "kept.db"]).await;
    ended(&restore, 2, "pg_restore");
}
