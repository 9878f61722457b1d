//! Sealing: by several at once, late, and after texts were erased; on both engines.
use super::races::award;
use super::{Books, carded, give};
use crate::world::ENGINES;
use futures::future::join_all;
use ovation::app::App;
use ovation::base::clock::Clock;
use ovation::base::config::SANDBOX_START;
use ovation::base::db::Db;
use ovation::base::ids::{GuildId, Ids, UserId};
use ovation::kudos::service as kudos;
use ovation::seal::service as seal;
use ovation::statement::rules::Filter;
use ovation::statement::service as statement;
use sqlx::{Connection as _, Executor as _, PgConnection, SqliteConnection};
use std::time::Duration;

const GUILD: GuildId = GuildId(7);
const ALICE: UserId = UserId(10);
const BOB: UserId = UserId(11);

async fn execute(url: &str, sql: &'static str) {
    if url.starts_with("sqlite") {
        let mut conn = SqliteConnection::connect(url).await.unwrap();
        conn.execute(sql).await.unwrap();
    } else {
        let mut conn = PgConnection::connect(url).await.unwrap();
        conn.execute(sql).await.unwrap();
    }
}

async fn count(app: &App) -> i64 {
    let mut tx = app.db.read().await.unwrap();
    seal::head(&mut tx, GUILD).await.unwrap().count
}

/// An award is an entry and a record of what an admin did.
const AWARD: i64 = 2;

/// Another process on the same database.
async fn another(books: &Books, seed: u64, behind: Duration) -> App {
    App {
        db: Db::open(&books.url).await.unwrap(),
        clock: Clock::manual(SANDBOX_START.before(behind)),
        ids: Ids::seeded(seed),
        vault: books.app.vault.clone(),
        providers: Default::default(),
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn several_who_seal_at_once_leave_one_unbroken_chain() {
    for on in ENGINES {
        let Some(books) = Books::open(on).await else {
            continue;
        };
        let other = another(&books, 2, Duration::ZERO).await;
        award(&books.app, GUILD, ALICE, 1, "first").await;
        let writes = (0..96).map(|n| {
            let app = books.app.clone();
            tokio::spawn(async move {
                award(&app, GUILD, BOB, 1, &format!("award {n}")).await;
            })
        });
        let sealers = [&books.app, &other, &books.app, &other].map(|app| {
            let app = app.clone();
            tokio::spawn(async move {
                while count(&app).await < 97 * AWARD {
                    seal::seal_new(&app, GUILD).await.unwrap();
                }
            })
        });
        let tasks: Vec<_> = writes.chain(sealers).collect();
        for done in join_all(tasks).await {
            done.unwrap();
        }
        books.are_whole().await;
        assert_eq!(count(&books.app).await, 97 * AWARD);
    }
}

#[tokio::test]
async fn what_comes_late_from_a_clock_behind_is_sealed_and_its_process_catches_up() {
    for on in ENGINES {
        let Some(books) = Books::open(on).await else {
            continue;
        };
        award(&books.app, GUILD, ALICE, 1, "first").await;
        seal::seal_all(&books.app).await.unwrap();
        let slow = another(&books, 2, Duration::from_secs(50 * 60)).await;
        award(&slow, GUILD, BOB, 1, "late").await;
        assert_eq!(count(&books.app).await, AWARD);
        books.are_whole().await;
        assert_eq!(count(&books.app).await, 2 * AWARD);
        let late = slow.id();
        seal::seal_all(&slow).await.unwrap();
        let caught_up = slow.id();
        assert!(
            caught_up > late + ((40 * 60 * 1_000) << 22),
            "{late}, {caught_up}"
        );
    }
}

#[tokio::test]
async fn ids_go_on_behind_those_of_the_database_though_the_clock_was_set_back() {
    for on in ENGINES {
        let Some(books) = Books::open(on).await else {
            continue;
        };
        award(&books.app, GUILD, ALICE, 1, "first").await;
        let newest = books.app.id();
        award(&books.app, GUILD, ALICE, 1, "second").await;
        let set_back = another(&books, 2, Duration::from_secs(86_400)).await;
        assert!(set_back.id() < newest);
        seal::resume(&set_back).await.unwrap();
        assert!(set_back.id() > newest);
        award(&set_back, GUILD, ALICE, 1, "third").await;
        books.are_whole().await;
        assert_eq!(count(&books.app).await, 3 * AWARD);
    }
}

#[tokio::test]
async fn an_erased_text_leaves_the_chain_whole() {
    for on in ENGINES {
        let Some(books) = Books::open(on).await else {
            continue;
        };
        let asked = give(GUILD, ALICE, &[BOB], 5, "kudos");
        kudos::give(&books.app, &asked).await.unwrap();
        let id = carded(&books.app).await;
        books.are_whole().await;
        execute(&books.url, "update note set salt = null, body = null").await;
        books.are_whole().await;
        let history = statement::history(&books.app, GUILD, BOB, Filter::default(), 0).await;
        assert_eq!(
            history.unwrap().lines[0].note,
            ovation::base::vault::Words::None
        );
        let card = kudos::card(&books.app, GUILD, id).await.unwrap();
        assert_eq!(card.expect("a card").0.reason, "");
        let told = seal::verify(&books.app, GUILD, BOB, None).await.unwrap();
        assert!(told.is_whole() && told.entries == 1, "{told:?}");
    }
}
