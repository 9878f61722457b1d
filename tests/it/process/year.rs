//! A year of campaigns, lived by processes that die, and by two at once: everybody sees what they see in a quiet year, and the
//! books are the same.
//!
//! `OVATION_SEED=7 cargo test --test it process::year` lets them die at other moments.
use super::hands::{Deaths, Hands};
use crate::faults::number_in;
use crate::transcripts::ids::numbered;
use crate::transcripts::office;
use crate::world::On;
use chrono::NaiveDate;
use discord_sandbox::transcript;
use ovation::cli::sandbox::demo;
use std::collections::BTreeSet;

const SCRIPT: &str = include_str!("../../transcripts/campaign-year.txt");
const QUIET: &str = include_str!("../../transcripts/snapshots/campaign_year.snap");

/// The quiet year, as its snapshot has it.
fn quiet() -> &'static str {
    QUIET.splitn(3, "---\n").nth(2).expect("a snapshot").trim()
}

async fn lived(on: On, processes: usize, deaths: Deaths) -> Option<usize> {
    let mut hands = Hands::start(on, office(), processes).await?;
    let sandbox = hands.sandbox.clone();
    let set_up = transcript::play(&sandbox, &mut hands, demo::SCRIPT).await;
    assert_eq!(set_up.mistakes, Vec::<String>::new());
    hands.deaths = deaths;
    let year = transcript::play(&sandbox, &mut hands, SCRIPT).await;
    assert_eq!(year.mistakes, Vec::<String>::new(), "{}", year.text);
    proven(&year.text);
    assert_eq!(entries(on, &hands.url).await, [1, 21, 13, 1], "{on:?}");
    let (seen, quiet) = (numbered(&year.text), quiet());
    let differs = seen
        .lines()
        .zip(quiet.lines())
        .position(|(seen, quiet)| seen != quiet);
    let from = differs.unwrap_or_default().saturating_sub(20);
    let part = |text: &str| {
        text.lines()
            .skip(from)
            .take(30)
            .collect::<Vec<_>>()
            .join("\n")
    };
    assert_eq!(
        seen.trim(),
        quiet,
        "saw\n{}\nand not\n{}",
        part(&seen),
        part(quiet)
    );
    Some(hands.died)
}

/// Months of the year in which there is something to tell.
const DIGESTS: usize = 9;

/// Each job once for each local date, as far as people can tell by what arrived.
fn proven(text: &str) {
    let with = |what: &str| text.lines().filter(|line| line.contains(what)).count();
    let date = |text: &str| text.parse::<NaiveDate>().expect("a date");
    let last = date("2027-12-20");
    let weeks = date("2026-11-23").iter_weeks();
    for week in weeks.take_while(|week| *week <= last) {
        let from = week.format("The week from Monday, %B %-d to ").to_string();
        assert_eq!(with(&from), 1, "{from}");
    }
    assert_eq!(with("| The week from Monday, "), 57);
    assert_eq!(with("| How people’s data is kept"), 13);
    let digests = text
        .lines()
        .filter(|line| line.contains("| Highlights from "));
    let digests: Vec<&str> = digests.collect();
    let each: BTreeSet<&str> = digests.iter().copied().collect();
    assert_eq!(
        (digests.len(), each.len()),
        (DIGESTS, DIGESTS),
        "{digests:#?}"
    );
    let campaigns = ["New Year", "Warm winter", "Short night", "Long night"];
    let once = campaigns.map(|name| (name, 1));
    for (name, times) in once.into_iter().chain([("Thanksgiving", 2)]) {
        assert_eq!(with(&format!("| {name} begins 🎉")), times, "{name}");
        assert_eq!(with(&format!("| {name} has ended")), times, "{name}");
    }
}

/// How often the books tell of each thing that is done by itself, and of what people did.
async fn entries(on: On, url: &str) -> [i64; 4] {
    let mut found = [0; 4];
    for (cause, found) in ["expiry", "fund", "kudos", "award"].iter().zip(&mut found) {
        let sql = format!("select count(*) from entry where cause = '{cause}'");
        *found = number_in(on, url, &sql).await;
    }
    found
}

fn seed() -> u64 {
    let said = std::env::var("OVATION_SEED").ok();
    said.map_or(20_271_231, |said| said.parse().expect("a number"))
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_process_that_dies_at_every_twentieth_moment_or_so_loses_and_doubles_nothing() {
    for on in crate::world::ENGINES {
        let died = lived(on, 1, Deaths::seeded(seed(), 20)).await;
        assert!(died.is_none_or(|died| died > 10), "{died:?}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_processes_share_the_year_and_take_over_from_each_other() {
    let died = lived(On::Postgres, 2, Deaths::seeded(seed(), 40)).await;
    assert!(died.is_none_or(|died| died > 5), "{died:?}");
}

/// Whoever serves dies in the middle of the day: the other one answers the next, and nothing is said twice.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_other_process_takes_over_at_once() {
    let Some(mut hands) = Hands::start(On::Postgres, office(), 2).await else {
        return;
    };
    let sandbox = hands.sandbox.clone();
    transcript::play(&sandbox, &mut hands, demo::SCRIPT).await;
    for round in 1..=3 {
        let script = format!("alice> /kudos member:@bob points:5 reason:\"round {round}\"");
        let shown = transcript::play(&sandbox, &mut hands, &script).await.text;
        let answers = shown.matches("You gave 5 points").count();
        let cards = shown.matches("@alice thanks @bob").count();
        assert_eq!((answers, cards), (1, 1), "{shown}");
        hands.kill_first().await;
    }
    let kudos = number_in(On::Postgres, &hands.url, "select count(*) from kudos").await;
    assert_eq!(kudos, 3);
}
