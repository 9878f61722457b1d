//! A throw-away PostgreSQL server for the tests: one per test process, one fresh database per test.

mod server;

use std::sync::OnceLock;
use std::sync::atomic::{AtomicU32, Ordering};

use sqlx::{AssertSqlSafe, Connection as _, Executor as _, PgConnection};

use crate::skip::skipped;
pub use server::Server;

/// A fresh, empty database's URL; its server is started by the first caller and shared by the rest of the process.
///
/// `None`, said loudly, where PostgreSQL is not installed. CI (`CI=true`) installs it, so there its absence is a failure.
pub async fn database() -> Option<String> {
    static SERVER: OnceLock<Result<Option<Server>, String>> = OnceLock::new();
    let server = match SERVER.get_or_init(|| Server::start(false)) {
        Ok(Some(server)) => server,
        Ok(None) if std::env::var("CI").is_ok_and(|ci| ci == "true") => {
            panic!("PostgreSQL: no initdb found, and CI must test it")
        }
        Ok(None) => {
            skipped(
                "PostgreSQL",
                "no initdb in PATH, in `pg_config --bindir` or in /usr/lib/postgresql",
            );
            return None;
        }
        Err(log) => panic!("PostgreSQL did not start:\n{log}"),
    };
    Some(fresh(server).await)
}

/// A server of one's own, to be stopped and started, with a database in it.
///
/// `None` where [`database`] gives none.
pub async fn own() -> Option<(Server, String)> {
    database().await?;
    let server = Server::start(false).expect("a second one starts");
    let server = server.expect("there is one");
    let url = fresh(&server).await;
    Some((server, url))
}

/// Databases are not dropped one by one: the server takes them all with it.
async fn fresh(server: &Server) -> String {
    static NEXT: AtomicU32 = AtomicU32::new(1);
    let name = format!("test_{}", NEXT.fetch_add(1, Ordering::Relaxed));
    let mut admin = PgConnection::connect(&server.url("postgres"))
        .await
        .expect("the server accepts connections");
    admin
        .execute(AssertSqlSafe(format!("create database {name}")))
        .await
        .expect("a name that no test had before");
    server.url(&name)
}

#[tokio::test]
async fn each_test_gets_a_database_of_its_own() {
    let (Some(one), Some(two)) = tokio::join!(database(), database()) else {
        return;
    };
    assert_ne!(one, two);
    let mut one = PgConnection::connect(&one).await.unwrap();
    let mut two = PgConnection::connect(&two).await.unwrap();
    one.execute("create table mark (id bigint primary key)")
        .await
        .unwrap();
    let seen: i64 = sqlx::query_scalar("select count(*) from pg_class where relname = 'mark'")
        .fetch_one(&mut two)
        .await
        .unwrap();
    assert_eq!(seen, 0, "the other database has no such table");
}

#[tokio::test]
async fn the_server_is_set_up_for_many_tests_at_once() {
    let Some(url) = database().await else { return };
    let mut conn = PgConnection::connect(&url).await.unwrap();
    let connections: String = sqlx::query_scalar("show max_connections")
        .fetch_one(&mut conn)
        .await
        .unwrap();
    assert_eq!(connections, "200");
}
