//! A process that dies anywhere: what was acknowledged is kept, and what was not is whole or absent.
//!
//! Every boundary of a kudos's statements is a moment to die at, from the first statement to the moment after the answer, and on
//! through the card's delivery, the sealing and the ranking. A rehearsal counts them; then one process after another dies at each of them,
//! in the order that a seed makes, all on one database. Each next process is handed the same interaction again.
//!
//! `OVATION_SEED=7 cargo test --test it process::crash` replays an order; `OVATION_ROUNDS` asks for more than one.
use super::child::{Bot, Ended};
use crate::faults::{PATIENCE, answers_in, crowded, number_in};
use crate::world::On;
use discord_sandbox::{Arg, Invocation, Options};
use ovation::base::clock::pause;
use std::time::Duration;

const KUDOS: &str = "select count(*) from kudos";
const WAITING: &str = "select count(*) from notice where state in ('waiting', 'sending')";
const UNSEALED: &str = "select count(*) from entry e where not exists \
    (select 1 from seal s where s.guild = e.guild and s.kind = 'entry' and s.subject = e.id)";
const UNRANKED: &str = "select count(*) from standing_change";

/// More than there are boundaries, twice over.
const PEOPLE: usize = 1_000;
/// How many kudos are under way at once.
const CROWD: usize = 16;
/// A boundary that never comes.
const NEVER: usize = 1_000_000;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn at_every_boundary_on_sqlite() {
    at_every_boundary(On::Sqlite).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn at_every_boundary_on_postgresql() {
    at_every_boundary(On::Postgres).await;
}

#[allow(clippy::print_stdout, reason = "it is shown where the test fails")]
async fn at_every_boundary(on: On) {
    let seed = number("OVATION_SEED", 20_261_125);
    let replay = Replay(seed);
    let Some(mut chain) = Chain::start(on).await else {
        return;
    };
    let boundaries = chain.rehearse().await;
    println!("{on:?}, seed {seed}: {boundaries:#?}");
    for round in 0..number("OVATION_ROUNDS", 1) {
        for boundary in shuffled(boundaries.len(), replay.0 + round) {
            let mut tries = 1;
            while !chain.die_at(boundary + 1, &boundaries).await {
                tries += 1;
                assert!(tries < 5, "something else goes on before {boundary}");
            }
        }
    }
    chain.end().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn in_a_crowd_on_sqlite() {
    in_a_crowd(On::Sqlite).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn in_a_crowd_on_postgresql() {
    in_a_crowd(On::Postgres).await;
}

/// Where many are under way, some share a commit: those moments are drawn.
async fn in_a_crowd(on: On) {
    let replay = Replay(number("OVATION_SEED", 20_261_125));
    let Some(mut chain) = Chain::start(on).await else {
        return;
    };
    chain.rehearse().await;
    for round in 0..4 * number("OVATION_ROUNDS", 1) {
        let boundary = shuffled(CROWD * 30, replay.0 + round)[0];
        chain.die_among(CROWD, boundary + 1).await;
    }
    chain.end().await;
}

fn number(variable: &str, otherwise: u64) -> u64 {
    let said = std::env::var(variable).ok();
    said.map_or(otherwise, |said| said.parse().expect("a number"))
}

/// Says how to do the same again, if it failed.
struct Replay(u64);

impl Drop for Replay {
    #[allow(clippy::print_stderr, reason = "it is shown where the test fails")]
    fn drop(&mut self) {
        if std::thread::panicking() {
            eprintln!(
                "replay: OVATION_SEED={} cargo test --test it process::crash",
                self.0
            );
        }
    }
}

/// The numbers below one, in an order that the seed makes (Fisher and Yates, with Knuth's generator).
fn shuffled(below: usize, mut seed: u64) -> Vec<usize> {
    let mut order: Vec<usize> = (0..below).collect();
    for last in (1..below).rev() {
        seed = seed
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        let chosen = (seed >> 33) % (last as u64 + 1);
        order.swap(last, usize::try_from(chosen).expect("small"));
    }
    order
}

/// What a process said of the boundaries that it passed, in order.
fn passed(ended: &Ended) -> Vec<String> {
    let lines = ended.log.lines();
    let said = lines.filter_map(|line| line.strip_prefix("boundary "));
    said.filter_map(|line| Some(line.split_once(": ")?.1.to_owned()))
        .collect()
}

/// One process after another on one database.
struct Chain {
    on: On,
    bot: Bot,
    /// How many kudos were typed so far.
    typed: usize,
    /// The last ones, whose process has died.
    last: Vec<Invocation>,
    /// What is told of a kudos, with whoever it is for left out.
    told: String,
}

impl Chain {
    async fn start(on: On) -> Option<Chain> {
        let options = Options {
            // A process takes its time to start, and the same interaction is answered by the next one.
            answer_within: Duration::from_secs(600),
            ..Options::default()
        };
        Some(Chain {
            on,
            bot: Bot::new(on, crowded(PEOPLE), options).await?,
            typed: 0,
            last: Vec::new(),
            told: String::new(),
        })
    }

    /// Starts the next process, which dies at this boundary of the next kudos, and hands it the last ones again.
    async fn next(&mut self, boundary: usize) {
        let at = format!("{}:{boundary}", self.last.len() + 1);
        self.bot.again_with(&[("OVATION_DIE_AT", &at)]).await;
        for last in std::mem::take(&mut self.last) {
            self.told_again(&last).await;
        }
        assert_eq!(self.kudos().await, self.typed, "each has its effect once");
        self.quiet().await;
    }

    /// Whatever became of it before, it has the same answer as all kudos have.
    async fn told_again(&self, last: &Invocation) {
        let before = self.answers(last).await.len();
        self.bot.sandbox.faults().deliver_again(last.interaction_id);
        let answers = answers_in(&self.bot.sandbox, last, before + 1).await;
        for (answer, _) in &answers {
            // Where many waited, one was put off, and its process died.
            if let Some(words) = answer["content"].as_str() {
                assert_eq!(impersonal(words), self.told);
            }
        }
        assert_eq!(accepted(&answers), 1, "{answers:?}");
    }

    /// A new giver thanks a new receiver, so that each kudos takes the same way.
    async fn kudos_typed(&mut self) -> Invocation {
        let (from, to) = (2 * self.typed, 2 * self.typed + 1);
        self.typed += 1;
        let options = [
            ("member", Arg::User(format!("guest{to}"))),
            ("points", Arg::Integer(5)),
            ("reason", "the demo".into()),
        ];
        let giver = self.bot.sandbox.person(&format!("guest{from}"));
        let sent = giver.slash("general", "kudos", &options).await;
        sent.expect("sent")
    }

    /// A process that lives: which boundaries there are.
    async fn rehearse(&mut self) -> Vec<String> {
        // The first kudos of all makes the program.
        self.bot.again().await;
        let first = self.kudos_typed().await;
        let answer = answers_in(&self.bot.sandbox, &first, 1).await.remove(0).0;
        self.told = impersonal(answer["content"].as_str().expect("words"));
        assert!(self.told.starts_with("You gave"), "{}", self.told);
        self.quiet().await;
        assert_eq!(self.bot.stop().await.code, Some(0));
        self.next(NEVER).await;
        let second = self.kudos_typed().await;
        answers_in(&self.bot.sandbox, &second, 1).await;
        self.quiet().await;
        let ended = self.bot.stop().await;
        assert_eq!(ended.code, Some(0), "{}", ended.log);
        let boundaries = passed(&ended);
        let of = |what: &str| boundaries.iter().filter(|passed| *passed == what).count();
        // The kudos, what its giver was told of their data, its card, its seal and the places it changed are each a
        // transaction; the kudos has some 14 statements.
        // What follows commits may come in two goes.
        assert!(matches!(of("committed"), 5 | 6), "{boundaries:#?}");
        assert_eq!(of("answered"), 1, "{boundaries:#?}");
        assert!(of("statement") > 14, "{boundaries:#?}");
        boundaries
    }

    /// `false` where something else came in between, such as a job, and it died elsewhere.
    async fn die_at(&mut self, boundary: usize, boundaries: &[String]) -> bool {
        self.next(boundary).await;
        let sent = self.kudos_typed().await;
        let ended = self.bot.ended().await;
        assert_eq!(ended.code, None, "{boundary}: it dies\n{}", ended.log);
        let passed = passed(&ended);
        assert_eq!(passed.len(), boundary, "{}", ended.log);
        self.dead(vec![sent], boundary).await;
        // After its commit, the answer, the card, the seal and the places come in any order.
        let committed = boundaries.iter().position(|what| what == "committed");
        Some(boundary - 1) > committed || passed == boundaries[..boundary]
    }

    async fn die_among(&mut self, many: usize, boundary: usize) {
        self.next(boundary).await;
        self.bot.sandbox.faults().hold_events(true);
        let mut sent = Vec::new();
        for _ in 0..many {
            sent.push(self.kudos_typed().await);
        }
        self.bot.sandbox.faults().hold_events(false);
        let ended = self.bot.ended().await;
        assert_eq!(ended.code, None, "{boundary}: it dies\n{}", ended.log);
        self.dead(sent, boundary).await;
    }

    /// What was acknowledged is there, what was not is there or isn't, and the books are whole.
    async fn dead(&mut self, sent: Vec<Invocation>, boundary: usize) {
        let mut acknowledged = 0;
        for sent in &sent {
            acknowledged += accepted(&self.answers(sent).await);
        }
        let there = self.kudos().await;
        let before = self.typed - sent.len();
        let possible = before + acknowledged..=self.typed;
        assert!(
            possible.contains(&there),
            "{boundary}: {there}, {possible:?}"
        );
        let doctor = self.bot.tools(&["doctor", "--ledger"]).await;
        assert_eq!(doctor.code, Some(0), "{boundary}: {}", doctor.all());
        self.last = sent;
    }

    /// One more process lives, and everything is as if nobody had died.
    async fn end(mut self) {
        self.next(NEVER).await;
        assert_eq!(self.bot.stop().await.code, Some(0));
        let doctor = self.bot.tools(&["doctor", "--ledger"]).await;
        assert_eq!(doctor.code, Some(0), "{}", doctor.all());
        let cards = self.bot.sandbox.person("erin").sees("general");
        assert_eq!(cards.len(), self.typed, "each card appears once");
        assert_eq!(self.bot.sandbox.violations(), Vec::<String>::new());
        self.bot.sandbox.stop().await;
    }

    async fn answers(&self, sent: &Invocation) -> Vec<(serde_json::Value, u16)> {
        answers_in(&self.bot.sandbox, sent, 0).await
    }

    async fn kudos(&self) -> usize {
        let there = number_in(self.on, &self.bot.url, KUDOS).await;
        usize::try_from(there).expect("a count")
    }

    /// Everything has been said, sealed and ranked: what follows is the next kudos's own.
    async fn quiet(&self) {
        let quiet = async {
            for left in [WAITING, UNSEALED, UNRANKED] {
                while number_in(self.on, &self.bot.url, left).await > 0 {
                    pause(Duration::from_millis(10)).await;
                }
            }
        };
        let quiet = tokio::time::timeout(PATIENCE, quiet).await;
        quiet.expect("everything is said, sealed and ranked");
    }
}

/// How many of these answers Discord took.
fn accepted(answers: &[(serde_json::Value, u16)]) -> usize {
    answers.iter().filter(|(_, status)| *status == 204).count()
}

/// Without whom it is for.
fn impersonal(words: &str) -> String {
    let (before, rest) = words.split_once("<@").expect("somebody is mentioned");
    let (_, after) = rest.split_once('>').expect("a mention");
    format!("{before}@{after}")
}

#[test]
fn a_shuffle_leaves_nothing_out() {
    let (one, other) = (shuffled(50, 1), shuffled(50, 2));
    assert_ne!(one, other);
    assert_eq!(one, shuffled(50, 1));
    let mut sorted = one;
    sorted.sort_unstable();
    assert_eq!(sorted, Vec::from_iter(0..50));
}
