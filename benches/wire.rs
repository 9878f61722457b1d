//! How long people wait: from an interaction on the gateway to its callback over REST, through the local Discord.
//!
//! `/help` touches no database; `/kudos` moves points and is durable before it answers. What it may take longer is held
//! against the disk that it is on, in the same run: 3 ms, and twice the disk's fdatasync.
#![allow(
    clippy::disallowed_methods,
    clippy::print_stdout,
    clippy::unwrap_used,
    reason = "it measures real time, tells it, and stops where it can't"
)]

use discord_sandbox::{Answer, Arg, NewUser, Person, Setup};
use ovation::base::config::SANDBOX_START;
use ovation::base::ids::{GuildId, UserId};
use ovation::cli::sandbox::stage::Stage;
use ovation::ledger::service::invariants;
use ovation::program::service::{self as program, Change, Number};
use std::fs::File;
use std::io::{Seek, Write};
use std::path::Path;
use std::time::{Duration, Instant};

/// How often each is measured, after some that are not.
const TIMES: usize = 2_000;
const WARM: usize = 100;
/// What a kudos may take longer than a command without a database, besides the disk.
const ALLOWED: Duration = Duration::from_millis(3);

/// Half of all, and all but the slowest hundredth, took no longer.
struct Spread {
    p50: Duration,
    p99: Duration,
}

fn main() {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
        .unwrap();
    runtime.block_on(measure());
}

async fn measure() {
    // Not in the system's temporary folder, which may be in memory.
    let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap();
    let setup = Setup::new("Bench").channel("general");
    let setup = setup
        .user(NewUser::new("alice").admin())
        .user(NewUser::new("bob"));
    let url = format!("sqlite://{}", folder.path().join("bench.db").display());
    let stage = Stage::start(setup, &url, SANDBOX_START).await.unwrap();
    let alice = stage.sandbox.person("alice");
    without_limits(&stage).await;

    let help = answers(&alice, "help", &[]).await;
    let thanks = [
        ("member", Arg::User("bob".into())),
        ("points", Arg::Integer(1)),
        ("reason", Arg::Text("for the demo".into())),
    ];
    let kudos = answers(&alice, "kudos", &thanks).await;
    stage.settle().await.unwrap();
    let disk = disk(folder.path());
    check(&stage).await;
    stage.stop().await;
    report(&help, &kudos, &disk);
}

/// Every kudos is accepted.
async fn without_limits(stage: &Stage) {
    let changes = [
        Change::Number(Number::Allowance, 1_000_000),
        Change::Number(Number::PairLimit, 0),
    ];
    let guild = GuildId(stage.sandbox.guild_id().cast_signed());
    program::set(&stage.app, guild, UserId(1), "bench", &changes)
        .await
        .unwrap();
}

/// One after another: each waits for the answer to the one before.
async fn answers(person: &Person, command: &str, args: &[(&str, Arg)]) -> Spread {
    let mut took = Vec::with_capacity(TIMES);
    for number in 0..WARM + TIMES {
        let start = Instant::now();
        let asked = person.slash("general", command, args).await.unwrap();
        let answer = asked.answered().await;
        if number >= WARM {
            took.push(start.elapsed());
        }
        assert!(
            matches!(answer, Answer::Message(_)),
            "/{command}: {answer:?}"
        );
    }
    spread(took)
}

/// What durability costs here without a database: 4 KiB written in place, and fdatasync.
fn disk(folder: &Path) -> Spread {
    let mut file = File::create(folder.join("probe")).unwrap();
    let took = (0..TIMES).map(|_| {
        let start = Instant::now();
        file.rewind().unwrap();
        file.write_all(&[7; 4_096]).unwrap();
        file.sync_data().unwrap();
        start.elapsed()
    });
    spread(took.collect())
}

fn spread(mut took: Vec<Duration>) -> Spread {
    took.sort_unstable();
    Spread {
        p50: took[took.len() / 2],
        p99: took[took.len() * 99 / 100],
    }
}

/// What was measured did happen.
async fn check(stage: &Stage) {
    let report = invariants::check(&stage.app.db).await.unwrap();
    assert_eq!(report.broken, Vec::<String>::new());
    assert_eq!(usize::try_from(report.entries).unwrap(), WARM + TIMES);
}

fn report(help: &Spread, kudos: &Spread, disk: &Spread) {
    for (name, spread) in [("help", help), ("kudos", kudos), ("fdatasync", disk)] {
        for (percentile, took) in [("p50", spread.p50), ("p99", spread.p99)] {
            println!("{name}-{percentile} {:.3} ms", millis(took));
        }
    }
    let bound = help.p99 + ALLOWED + 2 * disk.p99;
    println!("kudos-p99-bound {:.3} ms", millis(bound));
    let verdict = if kudos.p99 <= bound {
        "holds"
    } else {
        "DOES NOT HOLD"
    };
    println!("kudos-p99 <= help-p99 + 3 ms + 2 x fdatasync-p99: {verdict}");
}

fn millis(took: Duration) -> f64 {
    took.as_secs_f64() * 1_000.0
}
