//! A process that dies in a job which takes several transactions: the next one goes on where it was.
use super::hands::Hands;
use crate::faults::{answers_in, number_in};
use crate::transcripts::office;
use crate::world::{ENGINES, On};
use discord_sandbox::{Arg, NewUser, Setup, transcript};
use ovation::base::clock::Instant;
use ovation::base::config::SANDBOX_START;
use ovation::cli::sandbox::demo;
use std::time::Duration;

/// More than a few transactions look after, each of them after a multiple of ten.
const PEOPLE: i64 = 110;
const POINTS: i64 = 7;
const OPEN: &str = "select count(*) from job_run where goes_on";
const RUNS: &str =
    "select count(*) from job_run where job = 'ledger.expire' and outcome = '110 wallets'";
const OTHERS: &str =
    "select count(*) from job_run where job = 'ledger.expire' and outcome <> '110 wallets'";
const ENTRIES: &str = "select count(*) from entry where cause = 'expiry'";
const MOVED: &str =
    "select cast(coalesce(sum(amount), 0) as bigint) from posting where target = 'expired'";

/// Where in a run: within its first transactions, which may share a commit where two look at the clock at once, and after.
const BOUNDARIES: [u64; 4] = [30, 60, 66, 72];

fn many() -> Setup {
    let named = |n: i64| NewUser::new(format!("guest{n}"));
    (0..PEOPLE).fold(office(), |setup, n| setup.user(named(n)))
}

/// Everybody has points for each of so many days.
async fn award(hands: &Hands, days: i64) {
    let ada = hands.sandbox.person("ada");
    for n in 0..PEOPLE * days {
        let options = [
            ("member", Arg::User(format!("guest{}", n / days))),
            ("points", Arg::Integer(POINTS)),
            ("reason", "the demo".into()),
            ("expires_in", Arg::Integer(1 + n % days)),
        ];
        let sent = ada.slash("admin", "award", &options).await;
        answers_in(&hands.sandbox, &sent.expect("sent"), 1).await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_run_that_was_left_between_two_transactions_is_ended() {
    for on in ENGINES {
        died_between(on).await;
    }
}

async fn died_between(on: On) {
    let Some(mut hands) = Hands::start(on, many(), 1).await else {
        return;
    };
    let sandbox = hands.sandbox.clone();
    transcript::play(&sandbox, &mut hands, demo::SCRIPT).await;
    let url = hands.url.clone();
    let number = |sql: &'static str| number_in(on, &url, sql);
    let days = BOUNDARIES.len() as i64;
    award(&hands, days).await;
    let (mut between, mut died) = (0, 0);
    for (day, boundary) in (1_u64..).zip(BOUNDARIES) {
        // What else is due in the meantime comes first.
        let run = SANDBOX_START.after(Duration::from_secs(86_400 * day));
        hands.clear(Instant(run.0 - 1)).await;
        if hands.dies(run, boundary).await {
            died += 1;
            between += number(OPEN).await;
            assert_eq!(
                number(ENTRIES).await % 10,
                0,
                "a transaction is whole or absent"
            );
            hands.replace().await;
        }
        assert_eq!(number(OPEN).await, 0);
        assert_eq!(number(ENTRIES).await, PEOPLE * day as i64);
    }
    assert!(
        died > 1 && between > 0,
        "{on:?}: {died} died, {between} in between"
    );
    assert_eq!((number(RUNS).await, number(OTHERS).await), (days, 0));
    assert_eq!(number(MOVED).await, PEOPLE * POINTS * days);
    let doctor = transcript::play(&sandbox, &mut hands, "doctor").await;
    assert!(doctor.text.contains("Every invariant"), "{}", doctor.text);
}
