//! Every SQL statement of the bot, prepared on both engines after the migrations, and held to the portable subset.

mod collect;
mod plans;
mod portable;
mod queued;

use std::path::PathBuf;

use sqlx::migrate::{Migrate, Migrator};
use sqlx::{
    AssertSqlSafe, Connection as _, Executor, PgConnection, SqlSafeStr as _, SqliteConnection,
};

use crate::postgres;
use collect::{Found, Statement};

fn root(path: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(path)
}

async fn migrate<C>(conn: &mut C)
where
    C: Migrate + Send,
{
    let folder = root("migrations");
    if folder.is_dir() {
        let migrator = Migrator::new(folder)
            .await
            .expect("the migrations can be read");
        migrator
            .run_direct(None, conn, false)
            .await
            .expect("the migrations run");
    }
}

/// The statements that this engine rejects, and why.
async fn rejected<C>(conn: &mut C, statements: &[Statement]) -> Vec<String>
where
    for<'c> &'c mut C: Executor<'c>,
{
    let mut rejected = vec![];
    for Statement { at, sql, .. } in statements {
        if let Err(error) = conn
            .prepare(AssertSqlSafe(sql.as_str()).into_sql_str())
            .await
        {
            let why = error
                .as_database_error()
                .map_or_else(|| error.to_string(), |told| told.message().to_owned());
            rejected.push(format!("{at}: {why}\n    {sql}"));
        }
    }
    rejected
}

async fn sqlite() -> SqliteConnection {
    let mut conn = SqliteConnection::connect("sqlite::memory:")
        .await
        .expect("a database in memory");
    migrate(&mut conn).await;
    conn
}

async fn postgres() -> Option<PgConnection> {
    let mut conn = PgConnection::connect(&postgres::database().await?)
        .await
        .expect("a fresh database");
    migrate(&mut conn).await;
    Some(conn)
}

#[track_caller]
fn none(complaints: &[String]) {
    assert!(complaints.is_empty(), "\n{}", complaints.join("\n"));
}

#[tokio::test]
async fn every_statement_prepares_on_sqlite() {
    none(&rejected(&mut sqlite().await, &Found::in_sources().statements).await);
}

#[tokio::test]
async fn every_statement_prepares_on_postgresql() {
    let Some(mut conn) = postgres().await else {
        return;
    };
    none(&rejected(&mut conn, &Found::in_sources().statements).await);
}

#[test]
fn every_statement_is_a_portable_literal() {
    let Found {
        statements,
        complaints,
    } = Found::in_sources();
    none(&complaints);
    none(
        &statements
            .iter()
            .flat_map(portable::complaints)
            .collect::<Vec<_>>(),
    );
}

#[test]
fn the_migrations_are_portable() {
    none(
        &Statement::of_migrations()
            .iter()
            .flat_map(portable::complaints)
            .collect::<Vec<_>>(),
    );
}

/// The plan of the one statement with these words on SQLite, before anything is known of how much there is.
async fn plan(words: &str) -> Vec<String> {
    let found = Found::in_sources().statements;
    let mut with = found
        .iter()
        .filter(|statement| statement.sql.contains(words));
    let (Some(found), None) = (with.next(), with.next()) else {
        panic!("one statement says {words:?}");
    };
    let sql = format!("explain query plan {}", found.sql);
    let asked = sqlx::query_as(AssertSqlSafe(sql));
    let steps: Vec<(i64, i64, i64, String)> = asked.fetch_all(&mut sqlite().await).await.unwrap();
    steps.into_iter().map(|step| step.3).collect()
}

/// What admins ask for now and then reads only what is as new as what they ask for: by the ids, without another index.
#[tokio::test]
async fn the_books_and_the_record_are_found_by_their_ids() {
    let books = plan("as since").await;
    assert!(
        books[0].contains("SEARCH e") && books[0].contains("(guild=? AND id>?)"),
        "{books:?}"
    );
    assert!(
        books[1].contains("SEARCH p") && books[1].contains("(guild=? AND entry=?)"),
        "{books:?}"
    );
    let record = plan("order by id desc limit $8 offset $9").await;
    assert_eq!(record.len(), 1, "it is not sorted: {record:?}");
    assert!(
        record[0].contains("(guild=? AND id>? AND id<?)"),
        "{record:?}"
    );
    let held = plan("from balance where guild = $1 group by account").await;
    assert!(held[0].contains("(guild=?)") && held.len() == 1, "{held:?}");
    let scans = [books, record, held].concat();
    assert!(!scans.iter().any(|step| step.contains("SCAN")), "{scans:?}");
}

/// A collector that finds nothing would let everything above pass.
#[test]
fn statements_are_found_once_there_is_a_store() {
    let has_store = collect::sources()
        .iter()
        .any(|(path, _)| path.contains("/store"));
    assert!(
        !has_store || !Found::in_sources().statements.is_empty(),
        "a store has statements"
    );
}

#[tokio::test]
async fn a_statement_that_an_engine_rejects_is_told_with_its_place() {
    let bad = Statement {
        at: "src/x/store.rs:7".to_owned(),
        role: "on".to_owned(),
        sql: "select it from nowhere".to_owned(),
    };
    let told = rejected(&mut sqlite().await, std::slice::from_ref(&bad))
        .await
        .join("\n");
    assert!(
        told.contains("src/x/store.rs:7") && told.contains("no such table"),
        "{told}"
    );
    let Some(mut conn) = postgres().await else {
        return;
    };
    let told = rejected(&mut conn, &[bad]).await.join("\n");
    assert!(
        told.contains("src/x/store.rs:7") && told.contains("does not exist"),
        "{told}"
    );
}
