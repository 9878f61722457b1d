//! Points that expire among many more that don't yet, ten lots of everybody's of which one is due, and what people feel of it:
//! each figure on a line, `name value unit`, and whether what must hold does.
//!
//! `cargo bench --bench expiry` takes `--quick` (10,000 members in place of 100,000), `--members`, and a PostgreSQL server from
//! `DATABASE_URL` in place of a throw-away one. A word that is no option picks the engine that begins with it.
#![allow(
    clippy::disallowed_methods,
    clippy::print_stdout,
    clippy::unwrap_used,
    reason = "it measures real time, tells it, and stops where it can't"
)]

#[allow(dead_code, reason = "here everybody is known by their number")]
#[path = "../ledger/fill.rs"]
mod fill;
#[path = "../jobs/live.rs"]
mod live;
#[path = "../jobs/memory.rs"]
mod memory;
#[path = "../jobs/morning.rs"]
mod morning;
#[path = "../jobs/options.rs"]
mod options;
#[allow(dead_code, reason = "the ledger's figures need pgbench as well")]
#[path = "../ledger/postgres.rs"]
mod postgres;
#[allow(dead_code, reason = "the ledger's figures have floors as well")]
#[path = "../ledger/report.rs"]
mod report;
#[allow(dead_code, reason = "tests stop and start it as well")]
#[path = "../../tests/it/postgres/server.rs"]
mod server;
#[allow(dead_code, reason = "here people give at their own pace")]
#[path = "../ledger/thanks.rs"]
mod thanks;

use options::Options;
use report::Report;
use server::Server;
use std::process::ExitCode;

/// How many lots each has.
const EACH: i64 = 10;

fn main() -> ExitCode {
    let options = Options::read();
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
        .unwrap();
    let mut report = Report::default();
    let folder = options::folder();
    runtime.block_on(async {
        if options.wants("sqlite") {
            let url = format!("sqlite://{}", folder.path().join("expiry.db").display());
            morning::measure("sqlite", &url, (&options, EACH), &mut report).await;
        }
        if options.wants("postgres") {
            let throwaway = Server::start(true).unwrap();
            match postgres::url(&options, &throwaway) {
                Some(server) => {
                    let url = postgres::database(&server, "bench_expiry").await;
                    morning::measure("postgres", &url, (&options, EACH), &mut report).await;
                }
                None => println!("# SKIPPED: postgres: PostgreSQL is not installed"),
            }
        }
    });
    report.end()
}
