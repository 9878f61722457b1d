//! A shop with ten rewards against one with ten thousand, from an interaction on the gateway to its answer: each figure on a
//! line, `name value unit`, and whether what must hold does.
//!
//! `cargo bench --bench catalog` takes `--quick` (fewer rounds) and a PostgreSQL server from `DATABASE_URL` in place of a
//! throw-away one. A word that is no option picks the engine that begins with it.
#![allow(
    clippy::disallowed_methods,
    clippy::print_stdout,
    clippy::unwrap_used,
    reason = "it measures real time, tells it, and stops where it can't"
)]

#[path = "../jobs/memory.rs"]
mod memory;
#[allow(dead_code, reason = "here nobody is counted")]
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
mod shop;
#[allow(dead_code, reason = "people look here, and don't give")]
#[path = "../ledger/thanks.rs"]
mod thanks;

use options::Options;
use report::Report;
use server::Server;
use std::process::ExitCode;

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
            let url = |name: &str| {
                let file = folder.path().join(format!("{name}.db"));
                format!("sqlite://{}", file.display())
            };
            let urls = [url("ten"), url("many")];
            shop::measure("sqlite", urls, options.is_quick(), &mut report).await;
        }
        if options.wants("postgres") {
            let throwaway = Server::start(true).unwrap();
            match postgres::url(&options, &throwaway) {
                Some(server) => {
                    let ten = postgres::database(&server, "bench_ten_rewards").await;
                    let many = postgres::database(&server, "bench_many_rewards").await;
                    let urls = [ten, many];
                    shop::measure("postgres", urls, options.is_quick(), &mut report).await;
                }
                None => println!("# SKIPPED: postgres: PostgreSQL is not installed"),
            }
        }
    });
    report.end()
}
