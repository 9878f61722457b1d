//! Boards: what a look at them costs with much history and with many members.
use crate::fill::{Filled, fill};
use crate::options::{Options, file};
use crate::postgres;
use crate::report::{Report, Times};
use crate::server::Server;
use crate::thanks::{GUILD, PEOPLE_FROM};
use ovation::base::ids::UserId;
use ovation::board::service::look;
use ovation::ledger::service::invariants;
use std::time::{Duration, Instant};
use tempfile::TempDir;

const ROUNDS: usize = 5_000;
const WARM: usize = 500;
const FEW_ENTRIES: i64 = 100_000;
const FEW_MEMBERS: i64 = 1_000;

pub async fn measure(options: &Options, folder: &TempDir, report: &mut Report) {
    on(options, folder, report, None).await;
    if let Some(server) = postgres::url(options, &Server::start(true).unwrap()) {
        on(options, folder, report, Some(&server)).await;
    }
}

/// On SQLite, or on a server.
async fn on(options: &Options, folder: &TempDir, report: &mut Report, server: Option<&str>) {
    let engine = if server.is_some() {
        "postgres"
    } else {
        "sqlite"
    };
    let (few, many) = (FEW_MEMBERS.min(options.members), options.members);
    let start = Instant::now();
    let small = program(folder, server, "small", few, FEW_ENTRIES).await;
    let long = program(folder, server, "long", few, options.entries()).await;
    let wide = program(folder, server, "wide", many, many).await;
    report.tell(
        &format!("{engine}-filled-in"),
        start.elapsed().as_secs_f64(),
        "s",
    );
    for (name, filled) in [("small", &small), ("long", &long), ("wide", &wide)] {
        prove(filled, &format!("{engine}-{name}"), report).await;
    }
    let top = in_turns([&small, &long, &wide], |_, _| UserId(1)).await;
    let own = in_turns([&small, &long, &wide], |filled, round| {
        UserId(PEOPLE_FROM + (round as i64 * 7_919) % filled.members)
    })
    .await;
    for (what, times) in [("top-ten", &top), ("own-place", &own)] {
        for (size, times) in ["small", "long", "wide"].iter().zip(times) {
            report.tell(
                &format!("{engine}-{what}-{size}-p50"),
                times.percentile(50),
                "ms",
            );
            report.tell(
                &format!("{engine}-{what}-{size}-p99"),
                times.percentile(99),
                "ms",
            );
        }
    }
    let ratio = |times: &[Times], of: usize| times[of].percentile(99) / times[0].percentile(99);
    report.at_most(
        &format!("{engine}-top-ten-with-many-entries"),
        ratio(&top, 1),
        "x",
        1.2,
        1.2,
    );
    report.at_most(
        &format!("{engine}-top-ten-with-many-members"),
        ratio(&top, 2),
        "x",
        1.5,
        1.5,
    );
    report.at_most(
        &format!("{engine}-own-place-with-many-members"),
        ratio(&own, 2),
        "x",
        2.0,
        2.0,
    );
    for filled in [small, long, wide] {
        filled.app.db.close().await;
    }
}

async fn program(
    folder: &TempDir,
    server: Option<&str>,
    name: &str,
    members: i64,
    entries: i64,
) -> Filled {
    let url = match server {
        Some(server) => postgres::database(server, &format!("bench_{name}")).await,
        None => file(folder, &format!("{name}.db")),
    };
    fill(&url, members, entries).await
}

/// What was filled is what the program would have written: every invariant holds.
async fn prove(filled: &Filled, name: &str, report: &mut Report) {
    let start = Instant::now();
    let found = invariants::check(&filled.app.db).await.unwrap();
    assert_eq!(found.broken, Vec::<String>::new());
    report.tell(
        &format!("{name}-proven-in"),
        start.elapsed().as_secs_f64(),
        "s",
    );
}

/// Somebody looks at each program's board in turn, so that what else the machine does is the same for all.
async fn in_turns(programs: [&Filled; 3], who: impl Fn(&Filled, usize) -> UserId) -> Vec<Times> {
    let mut took: Vec<Vec<Duration>> = vec![Vec::with_capacity(ROUNDS); 3];
    for round in 0..WARM + ROUNDS {
        for (place, filled) in programs.iter().enumerate() {
            let user = who(filled, round);
            let start = Instant::now();
            look(&filled.app, GUILD, user, "received:all:0")
                .await
                .unwrap();
            if round >= WARM {
                took[place].push(start.elapsed());
            }
        }
    }
    took.into_iter().map(Times::new).collect()
}
