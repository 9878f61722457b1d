//! The ledger's speed and size: each figure on a line, `name value unit`, and whether what must hold does.
//!
//! `cargo bench --bench ledger` takes `--quick` (1,000,000 entries in place of 10,000,000), `--callers`, `--members`,
//! `--entries`, and a PostgreSQL server from `DATABASE_URL` in place of a throw-away one. A word that is no option picks the
//! figures whose part begins with it: `sqlite`, `postgres`, `boards`, `process`.
#![allow(
    clippy::disallowed_methods,
    clippy::print_stdout,
    clippy::unwrap_used,
    reason = "it measures real time, tells it, and stops where it can't"
)]

mod bare;
mod boards;
mod fill;
mod options;
mod postgres;
mod process;
mod report;
#[allow(dead_code, reason = "tests stop and start it as well")]
#[path = "../../tests/it/postgres/server.rs"]
mod server;
mod sqlite;
mod thanks;

use options::Options;
use report::Report;
use std::process::ExitCode;

fn main() -> ExitCode {
    let options = Options::read();
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
        .unwrap();
    let mut report = Report::default();
    // What is filled for one part serves the next.
    let folder = options::folder();
    runtime.block_on(async {
        if options.wants("sqlite") {
            sqlite::measure(&options, &folder, &mut report).await;
        }
        if options.wants("postgres") {
            postgres::measure(&options, &mut report).await;
        }
        if options.wants("boards") {
            boards::measure(&options, &folder, &mut report).await;
        }
        if options.wants("process") {
            process::measure(&options, &folder, &mut report).await;
        }
    });
    report.end()
}
