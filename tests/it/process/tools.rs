//! The other subcommands.
use super::child::{Ended, TOKEN, run};
use crate::world::{ENGINES, On, database};
use sqlx::{AssertSqlSafe, Connection, Executor, PgConnection, SqliteConnection};
use tempfile::TempDir;

async fn tool(folder: &TempDir, subcommand: &str, url: &str) -> Ended {
    let variables = [("DISCORD_TOKEN", TOKEN), ("DATABASE_URL", url)];
    run(folder, &[subcommand], &variables).await
}

pub async fn execute(on: On, url: &str, sql: &str) {
    let sql = AssertSqlSafe(sql);
    match on {
        On::Sqlite => {
            let mut conn = SqliteConnection::connect(url).await.unwrap();
            conn.execute(sql).await.unwrap();
            conn.close().await.unwrap();
        }
        On::Postgres => {
            let mut conn = PgConnection::connect(url).await.unwrap();
            conn.execute(sql).await.unwrap();
        }
    }
}

#[tokio::test]
async fn the_doctor_tells_health_from_sickness() {
    for on in ENGINES {
        let folder = tempfile::tempdir().expect("a folder");
        let Some(url) = database(on, &folder).await else {
            continue;
        };
        let empty = tool(&folder, "doctor", &url).await;
        assert_eq!(empty.code, Some(1), "{}", empty.all());
        assert!(empty.out.contains("ovation migrate"), "{}", empty.out);
        for _ in 0..2 {
            let migrated = tool(&folder, "migrate", &url).await;
            assert_eq!(migrated.code, Some(0), "{}", migrated.all());
        }
        let well = tool(&folder, "doctor", &url).await;
        assert_eq!(well.code, Some(0), "{}", well.all());

        let forged =
            "insert into balance (guild, account, owner, amount) values (1, 'wallet', 7, 100)";
        execute(on, &url, forged).await;
        let sick = tool(&folder, "doctor", &url).await;
        assert_eq!(sick.code, Some(1), "{}", sick.all());
        assert!(sick.out.contains("WRONG  ledger"), "{}", sick.out);
        assert!(!sick.all().contains(TOKEN));
    }
}

#[tokio::test]
async fn a_database_of_a_newer_version_is_left_alone() {
    for on in ENGINES {
        let folder = tempfile::tempdir().expect("a folder");
        let Some(url) = database(on, &folder).await else {
            continue;
        };
        tool(&folder, "migrate", &url).await;
        let newer = "insert into _sqlx_migrations (version, description, success, checksum, execution_time) \
                     select 9999, 'later', success, checksum, 1 from _sqlx_migrations where version = 1";
        execute(on, &url, newer).await;
        for subcommand in ["run", "migrate", "doctor"] {
            let variables = [
                ("DISCORD_TOKEN", TOKEN),
                ("DISCORD_API_URL", "http://127.0.0.1:9"),
                ("DATABASE_URL", &url),
            ];
            let ended = run(&folder, &[subcommand], &variables).await;
            assert_eq!(ended.code, Some(1), "{subcommand}: {}", ended.all());
            assert!(
                ended.all().contains("newer version of Ovation"),
                "{subcommand}: {}",
                ended.all()
            );
        }
    }
}

#[tokio::test]
async fn the_doctor_compares_the_chain_with_a_head_that_was_kept() {
    for on in ENGINES {
        let folder = tempfile::tempdir().expect("a folder");
        let Some(url) = database(on, &folder).await else {
            continue;
        };
        let variables = [("DATABASE_URL", url.as_str())];
        run(&folder, &["migrate"], &variables).await;
        let program =
            "insert into program (guild, revision, settings, created_at) values (77, 1, '{}', 0)";
        execute(on, &url, program).await;
        // No token is asked for.
        let well = run(&folder, &["doctor", "--ledger"], &variables).await;
        assert_eq!(well.code, Some(0), "{}", well.all());
        let head = well
            .out
            .lines()
            .find_map(|line| line.strip_prefix("ok     head: 77:"));
        let head = head.expect("a head").to_owned();
        let kept = run(&folder, &["doctor", "--against", &head], &variables).await;
        assert_eq!(kept.code, Some(0), "{}", kept.all());
        let further = format!("77:{}", head.replacen("0:", "5:", 1));
        let arguments = [
            "doctor",
            "--ledger",
            "--against",
            &head,
            "--against",
            &further,
        ];
        let cut = run(&folder, &arguments, &variables).await;
        assert_eq!(cut.code, Some(1), "{}", cut.all());
        assert!(
            cut.out
                .contains("WRONG  chain: program 77: the chain was cut"),
            "{}",
            cut.out
        );
        let nonsense = run(&folder, &["doctor", "--against", "mine"], &variables).await;
        assert_eq!(nonsense.code, Some(2), "{}", nonsense.all());
    }
}

#[tokio::test]
async fn the_doctor_tells_the_engine_and_its_version() {
    let folder = tempfile::tempdir().expect("a folder");
    let url = "sqlite://it.db";
    tool(&folder, "migrate", url).await;
    let told = tool(&folder, "doctor", url).await;
    assert!(told.out.contains("database: SQLite 3."), "{}", told.out);
}

#[tokio::test]
async fn the_doctor_makes_no_database() {
    let folder = tempfile::tempdir().expect("a folder");
    let missing = tool(&folder, "doctor", "sqlite://missing.db").await;
    assert_eq!(missing.code, Some(1), "{}", missing.all());
    assert!(missing.out.contains("WRONG  database"), "{}", missing.out);
    assert!(missing.out.contains("ovation migrate"), "{}", missing.out);
    assert!(!folder.path().join("missing.db").exists());
}

#[tokio::test]
async fn the_doctor_looks_at_settings() {
    let folder = tempfile::tempdir().expect("a folder");
    let url = "sqlite://it.db";
    tool(&folder, "migrate", url).await;
    let ended = run(&folder, &["doctor"], &[("DATABASE_URL", url)]).await;
    assert_eq!(ended.code, Some(1));
    assert!(
        ended.out.contains("WRONG  settings: DISCORD_TOKEN"),
        "{}",
        ended.out
    );
}

#[tokio::test]
async fn help_and_version() {
    let folder = tempfile::tempdir().expect("a folder");
    let help = run(&folder, &["--help"], &[]).await;
    assert_eq!(help.code, Some(0));
    for subcommand in [
        "run", "sandbox", "migrate", "doctor", "keygen", "rekey", "backup", "restore", "copy",
    ] {
        assert!(help.out.contains(subcommand), "{}", help.out);
    }
    let version = run(&folder, &["--version"], &[]).await;
    assert_eq!(version.code, Some(0));
    let expected = format!("ovation {}\n", env!("CARGO_PKG_VERSION"));
    assert_eq!(version.out, expected);
    let nonsense = run(&folder, &["frobnicate"], &[]).await;
    assert_eq!(nonsense.code, Some(2));
}
