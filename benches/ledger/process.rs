//! The program as it is run: its memory at rest, and how long it takes to start.
use crate::fill::fill;
use crate::options::{Options, file};
use crate::report::{Report, Times};
use crate::thanks;
use discord_sandbox::{NewUser, Options as Discord, Sandbox, Setup};
use ovation::base::ids::{GuildId, UserId};
use ovation::program::service as program;
use std::process::Stdio;
use std::time::{Duration, Instant};
use tempfile::TempDir;
use tokio::process::{Child, Command};

/// How often it is started on each database, in turns.
const STARTS: usize = 9;
/// How long it is left alone before its memory is read: longer than all that follows a start.
const REST: Duration = Duration::from_secs(5);
/// A master key of no worth.
const KEY: &str = "c2FuZGJveCBzYW5kYm94IHNhbmRib3ggc2FuZGJveC4=";
const GUILDS: i64 = 100;
const MEMBERS: i64 = 1_000;

pub async fn measure(options: &Options, folder: &TempDir, report: &mut Report) {
    let empty = file(folder, "empty.db");
    let alone = memory(&empty, Setup::new("Bench").user(NewUser::new("alice"))).await;
    report.at_most("process-memory", alone, "MB", 25.0, 25.0);
    let many = file(folder, "guilds.db");
    guilds(&many).await;
    let setup = Setup::new("Bench").elsewhere(GUILDS as usize - 1, MEMBERS as usize);
    let busy = memory(&many, setup).await;
    report.at_most("process-memory-100-guilds", busy, "MB", 40.0, 40.0);
    starts(options, folder, &empty, report).await;
}

/// The resident memory of `ovation run` at rest, in MB.
async fn memory(url: &str, setup: Setup) -> f64 {
    let sandbox = Sandbox::start(setup, Discord::default()).await.unwrap();
    let mut child = start(&sandbox, url).await;
    tokio::time::sleep(REST).await;
    let status = std::fs::read_to_string(format!("/proc/{}/status", child.id().unwrap())).unwrap();
    let line = status
        .lines()
        .find(|line| line.starts_with("VmRSS:"))
        .unwrap();
    let kib: f64 = line.split_whitespace().nth(1).unwrap().parse().unwrap();
    child.kill().await.unwrap();
    sandbox.stop().await;
    kib * 1_024.0 / 1_000_000.0
}

/// Starts the program, and returns once Discord has it.
async fn start(sandbox: &Sandbox, url: &str) -> Child {
    let child = Command::new(env!("CARGO_BIN_EXE_ovation"))
        .arg("run")
        .current_dir(env!("CARGO_TARGET_TMPDIR"))
        .env_clear()
        .env("DISCORD_TOKEN", "sandbox.local.only")
        .env("DISCORD_API_URL", sandbox.url())
        .env("DATABASE_URL", url)
        .env("OVATION_KEY", KEY)
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .kill_on_drop(true)
        .spawn()
        .unwrap();
    sandbox.ready().await;
    sandbox.connected().await;
    child
}

/// A hundred programs with a thousand members each.
async fn guilds(url: &str) {
    let app = thanks::app(url).await;
    for guild in 1..=GUILDS {
        let mut tx = app.db.begin().await.unwrap();
        for first in (0..MEMBERS).step_by(5) {
            let users: Vec<UserId> = (first..first + 5).map(|user| UserId(1 + user)).collect();
            program::enter(&mut tx, &app, GuildId(guild), &users)
                .await
                .unwrap();
        }
        tx.commit().await.unwrap();
    }
    app.db.close().await;
}

/// Starts on a program with many entries, against starts on an empty one, in turns.
async fn starts(options: &Options, folder: &TempDir, empty: &str, report: &mut Report) {
    let long = file(folder, "long.db");
    if !folder.path().join("long.db").exists() {
        fill(&long, MEMBERS, options.entries())
            .await
            .app
            .db
            .close()
            .await;
    }
    let mut took = [Vec::new(), Vec::new()];
    for _ in 0..STARTS {
        for (took, url) in took.iter_mut().zip([empty, &long]) {
            let setup = Setup::new("Bench").user(NewUser::new("alice"));
            let sandbox = Sandbox::start(setup, Discord::default()).await.unwrap();
            let begun = Instant::now();
            let mut child = start(&sandbox, url).await;
            took.push(begun.elapsed());
            child.kill().await.unwrap();
            sandbox.stop().await;
        }
    }
    let [empty, long] = took.map(|took| Times::new(took).percentile(50));
    report.tell("process-start-empty-p50", empty, "ms");
    report.tell("process-start-with-many-entries-p50", long, "ms");
    report.at_most(
        "process-start-with-many-entries",
        long / empty,
        "x",
        1.2,
        1.2,
    );
}
