//! The keys of personal text: missing, wrong, and replaced.
use super::child::{Bot, Ended, KEY, OTHER_KEY, TOKEN, command, run};
use super::serves::{kudos, told};
use super::tools::execute;
use crate::faults::number_in;
use crate::vault::is_in;
use crate::world::{ENGINES, On, database};
use discord_sandbox::Options;
use ovation::app::App;
use ovation::base::clock::Clock;
use ovation::base::config::{SANDBOX_START, vault};
use ovation::base::db::Db;
use ovation::base::ids::{GuildId, Ids, MemberId};
use ovation::base::vault::Vault;
use ovation::cli::sandbox::demo;
use ovation::member::service as member;

const GUILD: GuildId = GuildId(1);
/// More than two batches of them.
const PEOPLE: i64 = 150;

fn named(current: &'static str, old: Option<&'static str>) -> Vault {
    let vault = vault(|name| match name {
        "OVATION_KEY" => Some(current.to_owned()),
        "OVATION_KEY_OLD" => old.map(str::to_owned),
        _ => None,
    });
    vault.expect("a key").expect("a key")
}

fn id(key: &'static str) -> String {
    named(key, None).id().expect("a key").to_owned()
}

async fn app(url: &str, vault: Vault) -> App {
    let db = Db::open(url).await.expect("a database");
    db.migrate(url).await.expect("its tables");
    App {
        db,
        clock: Clock::manual(SANDBOX_START),
        ids: Ids::random(),
        vault,
        providers: Default::default(),
    }
}

/// A database in which many have a data key.
async fn filled(url: &str) {
    let app = app(url, named(KEY, None)).await;
    let mut tx = app.db.begin().await.unwrap();
    for n in 1..=PEOPLE {
        member::pen(&mut tx, &app, GUILD, MemberId(n))
            .await
            .unwrap();
    }
    tx.commit().await.unwrap();
    app.db.close().await;
}

#[track_caller]
fn ended(ended: &Ended, code: i32, says: &str) {
    assert_eq!(ended.code, Some(code), "{}", ended.all());
    assert!(ended.all().contains(says), "{says}: {}", ended.all());
    for secret in [KEY, OTHER_KEY] {
        let bare = secret.trim_end_matches('=');
        assert!(!ended.all().contains(bare), "a key: {}", ended.all());
    }
}

#[tokio::test]
async fn a_new_key_is_printed_alone_and_is_good() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut printed = Vec::new();
    for _ in 0..2 {
        let key = run(&folder, &["keygen"], &[("OVATION_KEY", "")]).await;
        assert_eq!((key.code, key.log.as_str()), (Some(0), ""));
        printed.push(key.out.trim().to_owned());
        let fits = vault(|name| (name == "OVATION_KEY").then(|| key.out.clone()));
        assert!(fits.expect("a key").is_some());
    }
    assert_ne!(printed[0], printed[1]);
    let lines = format!(
        "DISCORD_TOKEN={TOKEN}\nDATABASE_URL=sqlite://x.db\nOVATION_KEY={}\n",
        printed[0]
    );
    std::fs::write(folder.path().join(".env"), lines).unwrap();
    for (subcommand, says) in [("migrate", ""), ("doctor", "settings: complete")] {
        let mut process = command(&folder, &[subcommand], &[]);
        let output = process.env_remove("OVATION_KEY").output().await;
        let output = output.expect("it runs");
        let said = String::from_utf8_lossy(&output.stdout).into_owned();
        assert!(output.status.success() && said.contains(says), "{said}");
    }
}

/// With the bot as a process: neither files nor logs nor a backup hold what was written, and another key reads none of it.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn without_its_key_everything_goes_on_but_the_reasons() {
    for on in ENGINES {
        let bot = Bot::new(on, demo::server(), Options::default()).await;
        let Some(mut bot) = bot else {
            continue;
        };
        bot.again().await;
        let given = told(&bot, "alice", "kudos", &kudos("zebra crossing")).await;
        assert!(given.contains("5 points"), "{given}");
        let optional = [("reason_required", false.into())];
        told(&bot, "ada", "setup", &optional).await;
        if on == On::Sqlite {
            let backup = bot.tools(&["backup", "kept.db"]).await;
            ended(&backup, 0, "OVATION_KEY is not in it");
        }
        let first = bot.stop().await;
        ended(&first, 0, "serving");
        assert!(!is_in(first.log.as_bytes(), "zebra crossing"));
        for file in bot.files() {
            let bytes = std::fs::read(bot.path(&file)).unwrap();
            assert!(!is_in(&bytes, "zebra crossing"), "{file}");
        }

        bot.again_with(&[("OVATION_KEY", OTHER_KEY)]).await;
        let refused = told(&bot, "alice", "kudos", &kudos("zebra crossing")).await;
        assert!(refused.contains("their key is missing"), "{refused}");
        let refused = told(&bot, "erin", "kudos", &kudos("the first of hers")).await;
        assert!(refused.contains("their key is missing"), "{refused}");
        let refused = told(&bot, "chloe", "history", &[]).await;
        assert!(!refused.contains("clé"), "she has nothing yet: {refused}");
        let history = told(&bot, "bob", "history", &[]).await;
        assert!(history.contains("can’t be read right now"), "{history}");
        assert!(history.contains("Kudos from"), "{history}");
        let wordless = &kudos("")[..2];
        let given = told(&bot, "alice", "kudos", wordless).await;
        assert!(given.contains("5 points"), "{given}");
        assert!(told(&bot, "bob", "balance", &[]).await.contains("10"));
        let second = bot.stop().await;
        ended(&second, 0, &format!("wrapped by the key {}", id(KEY)));

        let told_wrong = format!("{}, and OVATION_KEY is {}", id(KEY), id(OTHER_KEY));
        let other = [("OVATION_KEY", OTHER_KEY)];
        let sick = bot.tools_with(&["doctor"], &other).await;
        ended(&sick, 1, &told_wrong);
        let keyless = bot.tools_with(&["doctor"], &[("OVATION_KEY", "")]).await;
        ended(&keyless, 1, "OVATION_KEY: it is missing");
        if on == On::Sqlite {
            let restore = ["restore", "kept.db", "--force"];
            ended(&bot.tools_with(&restore, &other).await, 1, &told_wrong);
            let unread = bot.tools_with(&restore, &[("OVATION_KEY", "")]).await;
            ended(&unread, 0, &format!("needs the key {}", id(KEY)));
        }
        let unread = bot
            .tools_with(&["doctor", "--ledger"], &[("OVATION_KEY", "")])
            .await;
        ended(&unread, 0, &format!("needs the key {}", id(KEY)));
        ended(
            &bot.tool("doctor").await,
            0,
            &format!("wrapped by the key {}", id(KEY)),
        );
        bot.again().await;
        assert!(told(&bot, "bob", "history", &[]).await.contains("zebra"));
        bot.stop().await;
        bot.sandbox.stop().await;
    }
}

/// What was written is lost with it, and nothing else is.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn after_a_lost_key_one_begins_with_another() {
    let mut bot = Bot::start().await;
    told(&bot, "alice", "kudos", &kudos("zebra crossing")).await;
    bot.stop().await;
    execute(On::Sqlite, &bot.url, "delete from data_key").await;
    let other = [("OVATION_KEY", OTHER_KEY)];
    bot.again_with(&other).await;
    told(&bot, "alice", "kudos", &kudos("quince jelly")).await;
    let history = told(&bot, "bob", "history", &[]).await;
    assert!(history.contains("quince"), "{history}");
    assert!(!history.contains("zebra"), "{history}");
    bot.stop().await;
    let whole = bot.tools_with(&["doctor", "--ledger"], &other).await;
    ended(
        &whole,
        0,
        &format!("1 data keys, wrapped by the key {}", id(OTHER_KEY)),
    );
    bot.sandbox.stop().await;
}

/// While the bot runs with both; afterwards the new one is enough, and the old one is good for nothing.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_key_is_replaced_while_the_bot_runs() {
    let both = [("OVATION_KEY", OTHER_KEY), ("OVATION_KEY_OLD", KEY)];
    let mut bot = Bot::start().await;
    told(&bot, "alice", "kudos", &kudos("zebra crossing")).await;
    bot.stop().await;
    bot.again_with(&both).await;
    told(&bot, "erin", "kudos", &kudos("quince jelly")).await;
    let under_way = bot.tools_with(&["doctor"], &both).await;
    ended(&under_way, 0, "run `ovation rekey`");
    let done = bot.tools_with(&["rekey"], &both).await;
    ended(
        &done,
        0,
        &format!("1 done: 2 data keys, wrapped by the key {}", id(OTHER_KEY)),
    );
    let history = told(&bot, "bob", "history", &[]).await;
    assert!(
        history.contains("zebra") && history.contains("quince"),
        "{history}"
    );
    bot.stop().await;
    bot.again_with(&both[..1]).await;
    let history = told(&bot, "bob", "history", &[]).await;
    assert!(
        history.contains("zebra") && history.contains("quince"),
        "{history}"
    );
    bot.stop().await;
    ended(&bot.tool("doctor").await, 1, &id(OTHER_KEY));
    bot.sandbox.stop().await;
}

#[tokio::test]
async fn both_keys_must_be_named_and_fit() {
    let folder = tempfile::tempdir().expect("a folder");
    let url = format!("sqlite://{}", folder.path().join("test.db").display());
    filled(&url).await;
    let at = ("DATABASE_URL", url.as_str());
    let rekey = async |variables: &[(&str, &str)]| run(&folder, &["rekey"], variables).await;
    ended(&rekey(&[at]).await, 2, "OVATION_KEY_OLD");
    ended(&rekey(&[at, ("OVATION_KEY", "")]).await, 2, "OVATION_KEY:");
    ended(&rekey(&[at, ("OVATION_KEY_OLD", KEY)]).await, 2, "the same");
    let third = "0".repeat(64);
    let wrong = [at, ("OVATION_KEY", OTHER_KEY), ("OVATION_KEY_OLD", &third)];
    ended(&rekey(&wrong).await, 1, &id(KEY));
}

/// It dies at every thirteenth boundary of its statements and commits, one process after another; the last one comes to the end.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn replacing_a_key_goes_on_wherever_it_was_killed() {
    for on in ENGINES {
        let folder = tempfile::tempdir().expect("a folder");
        let Some(url) = database(on, &folder).await else {
            continue;
        };
        filled(&url).await;
        let (new, old) = (id(OTHER_KEY), id(KEY));
        let (mut died, mut boundary) = (0, 1);
        loop {
            let at = format!("0:{boundary}");
            let variables = [
                ("DATABASE_URL", url.as_str()),
                ("OVATION_KEY", OTHER_KEY),
                ("OVATION_KEY_OLD", KEY),
                ("OVATION_DIE_AT", &at),
            ];
            let mut process = command(&folder, &["rekey"], &variables);
            let status = process.output().await.expect("it runs").status;
            let app = app(&url, named(OTHER_KEY, Some(KEY))).await;
            let standing = member::masters(&app).await.unwrap();
            assert_eq!(standing.current + standing.old, PEOPLE, "none is lost");
            let mut tx = app.db.begin().await.unwrap();
            for n in [1, PEOPLE] {
                member::pen(&mut tx, &app, GUILD, MemberId(n))
                    .await
                    .unwrap();
            }
            drop(tx);
            app.db.close().await;
            if status.success() {
                assert_eq!(standing.old, 0);
                break;
            }
            died += 1;
            boundary += 13;
        }
        assert!(died > 5, "{on:?}: it died {died} times");
        let under = |id: &str| match id == new {
            true => "select count(*) from data_key where wrapped like '%:' || master || ':%'",
            false => {
                "select count(*) from data_key where master <> (select max(master) from data_key)"
            }
        };
        assert_eq!(number_in(on, &url, under(&new)).await, PEOPLE);
        assert_eq!(number_in(on, &url, under(&old)).await, 0);
        let variables = [("DATABASE_URL", url.as_str()), ("DISCORD_TOKEN", TOKEN)];
        let well = [&variables[..], &[("OVATION_KEY", OTHER_KEY)]].concat();
        let told = format!("{PEOPLE} data keys, wrapped by the key {new}");
        ended(&run(&folder, &["doctor"], &well).await, 0, &told);
        ended(&run(&folder, &["doctor"], &variables).await, 1, &new);
    }
}
