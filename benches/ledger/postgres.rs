//! Kudos on PostgreSQL, against pgbench's TPC-B-like transactions on the same server.
use crate::options::Options;
use crate::report::Report;
use crate::server::Server;
use crate::thanks;
use sqlx::{AssertSqlSafe, Connection, Executor, PgConnection};
use std::process::Command;

const CALLERS: usize = 8;
const WARM: usize = 1_000;
const EACH: usize = 1_000;
/// Seconds.
const PGBENCH: &str = "8";

pub async fn measure(options: &Options, report: &mut Report) {
    let throwaway = Server::start(true).unwrap();
    let Some(url) = url(options, &throwaway) else {
        println!("# SKIPPED: postgres: PostgreSQL is not installed");
        return;
    };
    let baseline = pgbench(&database(&url, "bench_tpcb").await);
    report.tell("postgres-pgbench-tpcb", baseline, "transactions/s");
    let url = database(&url, "bench_kudos").await;
    let app = thanks::app(&url).await;
    thanks::kudos(&app, CALLERS, WARM / CALLERS, "warm").await;
    analyze(&url).await;
    let (many, times) = thanks::kudos(&app, CALLERS, EACH, "many").await;
    thanks::check(&app, WARM / CALLERS * CALLERS + CALLERS * EACH).await;
    app.db.close().await;
    report.tell("postgres-8-callers", many, "kudos/s");
    report.tell("postgres-8-callers-p50", times.percentile(50), "ms");
    report.tell("postgres-8-callers-p99", times.percentile(99), "ms");
    report.at_least(
        "postgres-8-callers-against-pgbench",
        many / baseline,
        0.5,
        0.8,
    );
}

/// The server that was named, or the throw-away one, if there is any.
pub fn url(options: &Options, throwaway: &Option<Server>) -> Option<String> {
    let named = options.database_url.clone();
    named.or_else(|| throwaway.as_ref().map(|server| server.url("postgres")))
}

/// Statistics, as pgbench makes them of its own tables: a server that runs makes them by itself, minutes later.
async fn analyze(url: &str) {
    let mut admin = PgConnection::connect(url).await.unwrap();
    admin.execute("vacuum analyze").await.unwrap();
}

/// A new database on the same server.
pub async fn database(url: &str, name: &str) -> String {
    let mut admin = PgConnection::connect(url).await.unwrap();
    for sql in [
        format!("drop database if exists {name}"),
        format!("create database {name}"),
    ] {
        admin.execute(AssertSqlSafe(sql)).await.unwrap();
    }
    let (server, rest) = url.split_once("//").unwrap();
    let (host, path) = rest.split_once('/').unwrap();
    let query = path
        .split_once('?')
        .map(|(_, query)| format!("?{query}"))
        .unwrap_or_default();
    format!("{server}//{host}/{name}{query}")
}

/// Transactions a second, by as many clients as there are callers, on as many branches: none waits for another's row for
/// want of branches.
fn pgbench(url: &str) -> f64 {
    let pgbench = |arguments: &[&str]| {
        let out = Command::new("pgbench")
            .args(arguments)
            .arg(url)
            .output()
            .unwrap();
        assert!(
            out.status.success(),
            "{}",
            String::from_utf8_lossy(&out.stderr)
        );
        String::from_utf8(out.stdout).unwrap()
    };
    pgbench(&["--initialize", "--quiet", "--scale", "10"]);
    let callers = CALLERS.to_string();
    let out = pgbench(&["--client", &callers, "--jobs", "2", "--time", PGBENCH]);
    let line = out.lines().find(|line| line.starts_with("tps = ")).unwrap();
    line.split_whitespace().nth(2).unwrap().parse().unwrap()
}
