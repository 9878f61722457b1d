//! `ovation copy`: from one engine to the other, and back.
use super::child::{Ended, run};
use super::tools::execute;
use crate::faults::{asked, number_in, on_each, user};
use crate::world::{ENGINES, On, database, key};
use discord_sandbox::Arg;
use ovation::base::db::Db;
use ovation::base::db::copy::TABLES;
use sqlx::{AssertSqlSafe, Connection, Executor, PgConnection, SqliteConnection};
use std::collections::BTreeSet;
use tempfile::TempDir;

async fn copied(folder: &TempDir, from: &str, to: &str) -> Ended {
    let key = key();
    let variables = [("OVATION_KEY", key.as_str())];
    run(folder, &["copy", "--from", from, "--to", to], &variables).await
}

fn other(on: On) -> On {
    match on {
        On::Sqlite => On::Postgres,
        On::Postgres => On::Sqlite,
    }
}

#[tokio::test]
async fn every_table_is_copied() {
    for on in ENGINES {
        let folder = tempfile::tempdir().expect("a folder");
        let Some(url) = database(on, &folder).await else {
            continue;
        };
        let db = Db::open(&url).await.expect("a database");
        db.migrate(&url).await.expect("its tables");
        let found: Vec<String> = match on {
            On::Sqlite => {
                let mut conn = SqliteConnection::connect(&url).await.unwrap();
                let sql = "select name from sqlite_schema where type = 'table'";
                sqlx::query_scalar(sql).fetch_all(&mut conn).await.unwrap()
            }
            On::Postgres => {
                let mut conn = PgConnection::connect(&url).await.unwrap();
                let sql =
                    "select cast(tablename as text) from pg_tables where schemaname = 'public'";
                sqlx::query_scalar(sql).fetch_all(&mut conn).await.unwrap()
            }
        };
        let mut found: BTreeSet<&str> = found.iter().map(String::as_str).collect();
        assert!(
            found.remove("_sqlx_migrations"),
            "they are copied by migrating"
        );
        let listed: BTreeSet<&str> = TABLES.iter().copied().collect();
        assert_eq!(found, listed, "src/base/db/tables.rs lists every table");
        db.close().await;
    }
}

/// There and back, on to an engine of the same kind, everything is as it was.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_program_moves_to_the_other_engine_and_back() {
    on_each(async |world| {
        let award = [
            ("member", user("bob")),
            ("points", Arg::Integer(50)),
            ("reason", "l’été 🎉, \"vu\"\nd’ici".into()),
        ];
        asked(world, "ada", "award", &award).await;
        let folder = tempfile::tempdir().expect("a folder");
        let there = database(other(world.on), &folder).await;
        let back = match world.on {
            On::Sqlite => Some(format!(
                "sqlite://{}",
                folder.path().join("back.db").display()
            )),
            On::Postgres => database(On::Postgres, &folder).await,
        };
        let (Some(there), Some(back)) = (there, back) else {
            return;
        };
        for (from, to) in [(&world.url, &there), (&there, &back)] {
            let copied = copied(&folder, from, to).await;
            assert_eq!(copied.code, Some(0), "{}", copied.all());
            assert!(
                copied.out.contains("every invariant holds"),
                "{}",
                copied.out
            );
        }
        match world.on {
            On::Sqlite => same(&world.url, &back).await,
            On::Postgres => {
                let entries = "select count(*) from entry";
                let there = number_in(On::Sqlite, &there, entries).await;
                assert_eq!(number_in(world.on, &world.url, entries).await, there);
                assert_eq!(number_in(world.on, &back, entries).await, there);
            }
        }
        let twice = copied(&folder, &world.url, &back).await;
        assert_eq!(twice.code, Some(1), "{}", twice.all());
        assert!(
            twice.log.contains("name an empty database"),
            "{}",
            twice.log
        );
    })
    .await;
}

/// Row by row, in every table.
async fn same(one: &str, two: &str) {
    let mut conn = SqliteConnection::connect(one).await.unwrap();
    let path = two.trim_start_matches("sqlite://");
    let attach = AssertSqlSafe(format!("attach '{path}' as copied"));
    conn.execute(attach).await.unwrap();
    let mut rows = 0;
    for table in TABLES {
        for (from, less) in [("main", "copied"), ("copied", "main")] {
            let sql = format!(
                "select count(*) from (select * from {from}.{table} except select * from {less}.{table})"
            );
            let found: i64 = sqlx::query_scalar(AssertSqlSafe(sql))
                .fetch_one(&mut conn)
                .await
                .unwrap();
            assert_eq!(found, 0, "{table}: rows of {from} only");
        }
        let sql = AssertSqlSafe(format!("select count(*) from {table}"));
        let found: i64 = sqlx::query_scalar(sql).fetch_one(&mut conn).await.unwrap();
        rows += found;
    }
    assert!(rows > 20, "there was something to copy");
    conn.close().await.unwrap();
}

/// A target that fails in the middle keeps nothing; a source that is not sound is not copied.
#[tokio::test]
async fn a_copy_is_whole_or_absent() {
    for on in ENGINES {
        let folder = tempfile::tempdir().expect("a folder");
        let Some(to) = database(on, &folder).await else {
            continue;
        };
        let from = format!("sqlite://{}", folder.path().join("from.db").display());
        for url in [&from, &to] {
            let migrated = run(&folder, &["migrate"], &[("DATABASE_URL", url)]).await;
            assert_eq!(migrated.code, Some(0), "{}", migrated.all());
        }
        let rows = [
            "insert into registration (application, hash) values (1, 'x')",
            "insert into member (guild, id, user_id, joined_at) values (1, 2, 3, 4)",
            "insert into draft (guild, id, member, item, price, created_at) values (1, 2, 3, 4, 5, 6)",
        ];
        for row in rows {
            execute(On::Sqlite, &from, row).await;
        }
        let added = "alter table draft add column surplus bigint";
        execute(on, &to, added).await;
        let differs = copied(&folder, &from, &to).await;
        assert_eq!(differs.code, Some(1), "{}", differs.all());
        assert!(differs.log.contains("table draft"), "{}", differs.log);
        let members = "select count(*) from member";
        assert_eq!(number_in(on, &to, members).await, 0, "all or nothing");
        execute(on, &to, "alter table draft drop column surplus").await;

        let forged =
            "insert into balance (guild, account, owner, amount) values (1, 'wallet', 7, 100)";
        execute(On::Sqlite, &from, forged).await;
        let sick = copied(&folder, &from, &to).await;
        assert_eq!(sick.code, Some(1), "{}", sick.all());
        assert!(sick.log.contains("ovation: --from: "), "{}", sick.log);
        execute(On::Sqlite, &from, "delete from balance").await;
        let copied = copied(&folder, &from, &to).await;
        assert_eq!(copied.code, Some(0), "{}", copied.all());
        assert!(copied.out.starts_with("3 rows copied"), "{}", copied.out);
        assert_eq!(number_in(on, &to, members).await, 1);
    }
}

#[tokio::test]
async fn both_ends_must_be_databases() {
    let folder = tempfile::tempdir().expect("a folder");
    let secret = "postgres://me:hunter2@127.0.0.1:9/x";
    for (from, to, blamed) in [
        ("sqlite://missing.db", "sqlite://b.db", "--from"),
        ("mysql://me:hunter2@x/y", "sqlite://b.db", "--from"),
        (secret, "sqlite://b.db", "--from"),
    ] {
        let refused = copied(&folder, from, to).await;
        assert_eq!(refused.code, Some(2), "{}", refused.all());
        assert!(refused.log.contains(blamed), "{}", refused.log);
        assert!(!refused.log.contains("hunter2"), "{}", refused.log);
        assert!(!refused.log.contains("migrate"), "{}", refused.log);
        // Nobody looks at a pipe: no escapes that color it.
        assert!(!refused.log.contains('\u{1b}'), "{}", refused.log);
    }
}
