//! Personal text at rest: whoever reads the database without the key reads none of it.
use crate::faults::{asked, on_each, user};
use crate::process::{Bot, KEY, execute, kudos, told};
use crate::world::{ENGINES, On};
use discord_sandbox::{Arg, Options};
use ovation::cli::sandbox::demo;
use ovation::seal::service as seal;
use sqlx::{AssertSqlSafe, Connection, PgConnection};

/// What people write here, each in words that nothing else says.
const SCRIPT: &str = r#"
alice> /kudos member:@bob points:5 reason:"zebra crossing"
ada #admin> /award member:@bob points:300 reason:"quince jelly"
ada #admin> /correct entry:zebra! reason:"yodelled by mistake"
ada #admin> /setup_points second_admin:100
ada #admin> /award member:@erin points:200 reason:"walnut ketchup"
ada #admin> /correct entry:walnut! reason:"umbrella upside down"
bob> /redeem item:Coffee
bob> [Confirm]
ada #orders> [Refuse] on:"Coffee"
ada #orders> {reason: "xylophone sold out"}
bob> /history
bob> /orders show
bob> /privacy export
bob> /privacy contact message:"tangerine question"
ada #orders> [Answer] on:"tangerine"
ada #orders> {answer: marmalade reply}
bob> /privacy show
"#;
/// How the archives of exports begin, in base64.
const ARCHIVE: &str = "UEsDBBQAA";
const WRITTEN: [&str; 8] = [
    "zebra crossing",
    "quince jelly",
    "yodelled by mistake",
    "walnut ketchup",
    "umbrella upside down",
    "xylophone sold out",
    "tangerine question",
    "marmalade reply",
];

/// Everything that is stored, as whoever copies the disk reads it.
pub async fn at_rest(on: On, url: &str) -> Vec<u8> {
    let mut all = Vec::new();
    match on {
        On::Sqlite => {
            for end in ["", "-wal", "-shm", "-journal"] {
                let path = format!("{}{end}", url.trim_start_matches("sqlite://"));
                all.extend(std::fs::read(path).unwrap_or_default());
            }
        }
        On::Postgres => {
            let mut conn = PgConnection::connect(url).await.unwrap();
            for table in ovation::base::db::copy::TABLES {
                let sql = AssertSqlSafe(format!("select cast(t as text) from {table} t"));
                let rows: Vec<String> = sqlx::query_scalar(sql).fetch_all(&mut conn).await.unwrap();
                all.extend(rows.join("\n").into_bytes());
            }
        }
    }
    all
}

/// Whether some words are among these bytes, as they are or as JSON or base64 would have them.
pub fn is_in(all: &[u8], words: &str) -> bool {
    let found = |words: &[u8]| all.windows(words.len()).any(|there| there == words);
    let words = words.as_bytes();
    // A word alone is found however the spaces are written.
    words
        .split(|byte| *byte == b' ')
        .any(|word| word.len() > 5 && found(word))
        || found(words)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_people_write_is_read_on_discord_and_not_in_the_database() {
    on_each(async |world| {
        let played = world.play(SCRIPT).await;
        let all = at_rest(world.on, &world.url).await;
        assert!(is_in(&all, "kudos.card"), "what is not personal is found");
        assert!(is_in(&all, "Coffee"), "and so is the catalog");
        assert!(!is_in(&all, ARCHIVE), "{:?}: an archive", world.on);
        for words in WRITTEN {
            let shown = played
                .lines()
                .filter(|line| !line.contains("> /") && !line.contains("> {"));
            let shown: String = shown.collect();
            assert!(shown.contains(words), "{words} is not shown:\n{played}");
            assert!(!is_in(&all, words), "{:?}: {words} is stored", world.on);
        }
    })
    .await;
}

/// A bit of a text is flipped, or it is put in another's place: it is shown to nobody, and the chain says which it is.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_text_that_was_altered_or_moved_is_not_shown() {
    on_each(async |world| {
        world.play(SCRIPT).await;
        execute(world.on, &world.url, "create table aside as select * from note").await;
        for forged in [
            "update note set body = substr(body, 1, 30) || case substr(body, 31, 1) when 'A' then 'B' else 'A' end \
             || substr(body, 32)",
            "update note set body = (select max(n.body) from note n where n.author = note.author) \
             where body <> (select max(n.body) from note n where n.author = note.author)",
        ] {
            execute(world.on, &world.url, forged).await;
            let told = asked(world, "bob", "history", &[]).await;
            assert!(told.contains("Something went wrong on our side"), "{told}");
            let app = &world.stage().app;
            let chain = seal::check(app, &[]).await.expect("the chain can be read");
            let named = chain.broken.first().map_or("", String::as_str);
            assert!(named.ends_with("the text beside it was altered"), "{named}");
            let back = "delete from note; insert into note select * from aside";
            for sql in back.split("; ") {
                execute(world.on, &world.url, sql).await;
            }
        }
        let told = asked(world, "bob", "history", &[]).await;
        assert!(told.contains("zebra crossing"), "{told}");
        execute(world.on, &world.url, "drop table aside").await;
    })
    .await;
}

/// All that the program says of itself, and every statement; not the bodies that go over the wire, which no level of ours shows.
const LOG: &str = "info,ovation=trace,sqlx=trace";

/// Neither a backup, nor a file beside the database, nor a log holds what people write; not when it can't be kept either.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_backup_and_no_log_holds_what_people_write() {
    for on in ENGINES {
        let bot = Bot::new(on, demo::server(), Options::default()).await;
        let Some(mut bot) = bot else {
            continue;
        };
        bot.again_with(&[("RUST_LOG", LOG)]).await;
        told(&bot, "alice", "kudos", &kudos("zebra crossing")).await;
        let award = [
            ("member", user("bob")),
            ("points", Arg::Integer(50)),
            ("reason", "quince jelly".into()),
        ];
        told(&bot, "ada", "award", &award).await;
        let orders = [("orders_channel", Arg::Channel("orders".into()))];
        told(&bot, "ada", "setup", &orders).await;
        let question = [("message", "tangerine question".into())];
        told(&bot, "bob", "privacy contact", &question).await;
        let exported = told(&bot, "bob", "privacy export", &[]).await;
        assert!(exported.contains("Here is everything"), "{exported}");
        if on == On::Sqlite {
            let kept = bot.tools(&["backup", "kept.db"]).await;
            assert_eq!(kept.code, Some(0), "{}", kept.all());
            assert!(!is_in(kept.all().as_bytes(), KEY), "{}", kept.all());
        }
        execute(on, &bot.url, "alter table note rename to elsewhere").await;
        let failed = told(&bot, "alice", "kudos", &kudos("walnut ketchup")).await;
        assert!(failed.contains("Something went wrong"), "{failed}");
        let ended = bot.stop().await;
        assert!(
            ended.all().contains("a use case failed"),
            "faults are logged"
        );
        assert!(ended.all().contains("insert into"), "so are statements");
        let mut all = ended.all().into_bytes();
        for file in bot.files() {
            all.extend(std::fs::read(bot.path(&file)).expect("a file"));
        }
        if on == On::Sqlite {
            assert!(is_in(&all, "kudos.card"), "what is not personal is found");
            assert!(bot.files().contains(&"kept.db".to_owned()));
        }
        for words in [
            "zebra crossing",
            "quince jelly",
            "tangerine question",
            "walnut ketchup",
            ARCHIVE,
            KEY,
        ] {
            assert!(!is_in(&all, words), "{on:?}: {words}");
        }
        bot.sandbox.stop().await;
    }
}
