//! Looking into two shops in turns, so that what else the machine does is the same for both.
use crate::memory;
use crate::report::{Report, Times};
use discord_sandbox::{Answer, Arg, NewUser, Person, Setup};
use ovation::base::config::SANDBOX_START;
use ovation::base::ids::{GuildId, UserId};
use ovation::base::locale::Locale;
use ovation::base::person::Admin;
use ovation::catalog::rules::Brought;
use ovation::catalog::service as catalog;
use ovation::cli::sandbox::stage::Stage;
use std::fmt::Write;
use std::time::{Duration, Instant};

/// How many rewards each shop has.
const SIZES: [usize; 2] = [10, 10_000];
/// How many of them go by the name that is typed, in both.
const NAMED: usize = 10;
/// How many rewards one file holds.
const FILE: usize = 1_000;
/// How long the writer lends its connection.
const LOAN: f64 = 2_000.0;
/// How much more an admin's first look may take of the memory, in MB.
const MEMORY: f64 = 10.0;

/// What is looked at: its name, and the command with its options.
#[derive(Clone, Copy)]
struct Look {
    name: &'static str,
    who: &'static str,
    command: &'static str,
    option: Option<(&'static str, &'static str)>,
}

const LOOKS: [Look; 4] = [
    look("shop", "bob", "shop", None),
    look("list", "alice", "catalog list", None),
    look("found", "bob", "redeem", Some(("item", "mug"))),
    look("not-found", "bob", "redeem", Some(("item", "zzz"))),
];

const fn look(
    name: &'static str,
    who: &'static str,
    command: &'static str,
    option: Option<(&'static str, &'static str)>,
) -> Look {
    Look {
        name,
        who,
        command,
        option,
    }
}

pub async fn measure(engine: &str, urls: [String; 2], quick: bool, report: &mut Report) {
    let (runs, rounds) = if quick { (3, 200) } else { (9, 1_000) };
    let mut stages = Vec::new();
    for (url, size) in urls.iter().zip(SIZES) {
        let setup = Setup::new("Bench").channel("general");
        let setup = setup
            .user(NewUser::new("alice").admin())
            .user(NewUser::new("bob"));
        let stage = Stage::start(setup, url, SANDBOX_START).await.unwrap();
        let slowest = fill(&stage, size).await;
        if size > FILE {
            let name = format!("{engine}-import-of-{FILE}");
            report.at_most(&name, slowest, "ms", LOAN, LOAN);
        }
        stages.push(stage);
    }
    first(engine, &stages[1], report).await;
    for look in LOOKS {
        let took = in_turns(&stages, look, (runs, rounds)).await;
        for (place, size) in SIZES.into_iter().enumerate() {
            for percentile in [50, 99] {
                let name = format!("{engine}-{}-{size}-p{percentile}", look.name);
                let figure = median(&took, |run| run[place].percentile(percentile));
                report.tell(&name, figure, "ms");
            }
        }
        let ratio = median(&took, |run| run[1].percentile(99) / run[0].percentile(99));
        let name = format!("{engine}-{}-with-many", look.name);
        report.at_most(&name, ratio, "x", 1.5, 1.5);
    }
    for stage in stages {
        stage.stop().await;
    }
}

/// Fills a shop by files, and tells how long the slowest took, in milliseconds.
async fn fill(stage: &Stage, size: usize) -> f64 {
    let guild = GuildId(stage.sandbox.guild_id().cast_signed());
    let mut slowest: f64 = 0.0;
    for first in (0..size).step_by(FILE) {
        let admin = Admin {
            guild,
            user: UserId(1),
            locale: Locale::EnUs,
            key: format!("file {first}"),
        };
        let file = file(first..size.min(first + FILE));
        let start = Instant::now();
        let brought = catalog::check(&stage.app, &admin, file.as_bytes(), true).await;
        slowest = slowest.max(start.elapsed().as_secs_f64() * 1_000.0);
        assert!(matches!(brought, Ok(Brought::Imported(_))), "{brought:?}");
    }
    slowest
}

fn file(rewards: std::ops::Range<usize>) -> String {
    let mut text = "name,nom (Français),description,price,stock,category,face value\n".to_owned();
    for n in rewards {
        let (en, fr) = if n < NAMED {
            ("Mug", "Tasse")
        } else {
            ("Reward", "Récompense")
        };
        let about =
            "What somebody gets who has saved for it and in a sentence that is as long as most";
        let (price, stock) = (10 + n * 7 % 900, n % 50);
        writeln!(
            text,
            "{en} {n},{fr} {n},{about},{price},{stock},Shelf {},10 EUR",
            n % 12
        )
        .unwrap();
    }
    text
}

/// The first look after a start: nothing is remembered yet.
async fn first(engine: &str, stage: &Stage, report: &mut Report) {
    let before = memory::begin();
    let start = Instant::now();
    ask(stage, LOOKS[0]).await;
    let took = start.elapsed().as_secs_f64() * 1_000.0;
    report.tell(&format!("{engine}-first-look"), took, "ms");
    let growth = memory::peak() - before;
    report.at_most(&format!("{engine}-memory"), growth, "MB", MEMORY, MEMORY);
}

/// How long each shop took, in one run.
type Run = [Times; 2];

fn median(runs: &[Run], figure: impl Fn(&Run) -> f64) -> f64 {
    let mut figures: Vec<f64> = runs.iter().map(figure).collect();
    figures.sort_by(f64::total_cmp);
    figures[figures.len() / 2]
}

/// The first run is not counted.
async fn in_turns(stages: &[Stage], look: Look, (runs, rounds): (usize, usize)) -> Vec<Run> {
    let mut all = Vec::with_capacity(runs);
    for run in 0..=runs {
        let mut took: [Vec<Duration>; 2] = std::array::from_fn(|_| Vec::with_capacity(rounds));
        for _ in 0..rounds {
            for (took, stage) in took.iter_mut().zip(stages) {
                let start = Instant::now();
                ask(stage, look).await;
                took.push(start.elapsed());
            }
        }
        if run > 0 {
            all.push(took.map(Times::new));
        }
    }
    all
}

/// Asks, and waits for the answer.
async fn ask(stage: &Stage, look: Look) {
    let person: Person = stage.sandbox.person(look.who);
    match look.option {
        None => {
            let asked = person.slash("general", look.command, &[]).await.unwrap();
            let answer = asked.answered().await;
            assert!(matches!(answer, Answer::Message(_)), "{answer:?}");
        }
        Some((option, typed)) => {
            let none: [(&str, Arg); 0] = [];
            let found = person.autocomplete("general", look.command, &none, option, typed);
            let expected = if typed == "mug" { NAMED } else { 0 };
            assert_eq!(found.await.unwrap().len(), expected);
        }
    }
}
