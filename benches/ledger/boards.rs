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

/// How often each board is looked at, in so many runs: a figure is the median of theirs.
const ROUNDS: usize = 1_000;
const RUNS: usize = 9;
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
    for (what, runs) in [("top-ten", &top), ("own-place", &own)] {
        for (place, size) in ["small", "long", "wide"].iter().enumerate() {
            let name = format!("{engine}-{what}-{size}");
            report.tell(
                &format!("{name}-p50"),
                median(runs, |run| run[place].percentile(50)),
                "ms",
            );
            report.tell(
                &format!("{name}-p99"),
                median(runs, |run| run[place].percentile(99)),
                "ms",
            );
        }
    }
    let mut ratio = |name: &str, runs: &[Run], of: usize, most: f64| {
        let ratio = median(runs, |run| run[of].percentile(99) / run[0].percentile(99));
        report.at_most(&format!("{engine}-{name}"), ratio, "x", most, most);
    };
    ratio("top-ten-with-many-entries", &top, 1, 1.2);
    ratio("top-ten-with-many-members", &top, 2, 1.5);
    ratio("own-place-with-many-members", &own, 2, 2.0);
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

/// How long looking at each of the three programs' boards took.
type Run = Vec<Times>;

/// The median of the runs.
fn median(runs: &[Run], figure: impl Fn(&Run) -> f64) -> f64 {
    let mut figures: Vec<f64> = runs.iter().map(figure).collect();
    figures.sort_by(f64::total_cmp);
    figures[figures.len() / 2]
}

/// Somebody looks at each program's board in turn, so that what else the machine does is the same for all. The first run
/// is not counted.
async fn in_turns(programs: [&Filled; 3], who: impl Fn(&Filled, usize) -> UserId) -> Vec<Run> {
    let mut runs = Vec::with_capacity(RUNS);
    for run in 0..=RUNS {
        let mut took: [Vec<Duration>; 3] = std::array::from_fn(|_| Vec::with_capacity(ROUNDS));
        for round in 0..ROUNDS {
            for (took, filled) in took.iter_mut().zip(programs) {
                let user = who(filled, run * ROUNDS + round);
                let start = Instant::now();
                look(&filled.app, GUILD, user, "received:all:0")
                    .await
                    .unwrap();
                took.push(start.elapsed());
            }
        }
        runs.push(took.into_iter().map(Times::new).collect());
    }
    runs.split_off(1)
}
