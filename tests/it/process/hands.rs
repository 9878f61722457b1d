//! Several processes on one database, whose clocks are moved by hand, and killed at chosen moments.
use super::child::{KEY, TOKEN, command};
use crate::faults::PATIENCE;
use crate::world::{On, database};
use chrono::{DateTime, Utc};
use discord_sandbox::transcript::Host;
use discord_sandbox::{Invocation, Options, Sandbox, Setup};
use futures::FutureExt;
use futures::future::{BoxFuture, join_all};
use ovation::base::clock::Instant;
use ovation::base::config::SANDBOX_START;
use ovation::base::db::Db;
use ovation::cli::sandbox::stage::moment;
use ovation::ledger::service::invariants;
use std::process::Stdio;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::Duration;
use tempfile::TempDir;
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader, Lines};
use tokio::net::UnixListener;
use tokio::net::unix::{OwnedReadHalf, OwnedWriteHalf};
use tokio::process::Child;

/// One process, and the socket over which its clock is moved.
struct Hand {
    child: Child,
    told: Lines<BufReader<OwnedReadHalf>>,
    asks: OwnedWriteHalf,
}

impl Hand {
    /// What it answers; none where it has died.
    async fn ask(&mut self, line: &str) -> Option<String> {
        self.asks
            .write_all(format!("{line}\n").as_bytes())
            .await
            .ok()?;
        let answer = tokio::time::timeout(PATIENCE, self.told.next_line()).await;
        answer.expect("an answer in time").ok().flatten()
    }
}

/// When processes die: at which steps of time, and how.
pub struct Deaths {
    state: u64,
    /// One step in so many.
    seldom: u64,
}

impl Deaths {
    pub fn none() -> Deaths {
        Deaths {
            state: 0,
            seldom: 0,
        }
    }

    pub fn seeded(seed: u64, seldom: u64) -> Deaths {
        Deaths {
            state: seed | 1,
            seldom,
        }
    }

    fn draw(&mut self, below: u64) -> u64 {
        let next = self.state.wrapping_mul(6_364_136_223_846_793_005);
        self.state = next.wrapping_add(1_442_695_040_888_963_407);
        (self.state >> 33) % below
    }

    /// At which boundary a process dies in the next step, if one does.
    fn next(&mut self) -> Option<u64> {
        let dies = self.seldom > 0 && self.draw(self.seldom) == 0;
        dies.then(|| self.draw(40) + 1)
    }
}

/// A local Discord, and so many processes that serve it from one database.
pub struct Hands {
    pub sandbox: Sandbox,
    pub url: String,
    pub deaths: Deaths,
    /// How often one has died.
    pub died: usize,
    now: Arc<AtomicI64>,
    folder: TempDir,
    listener: UnixListener,
    hands: Vec<Hand>,
    runs_to: Option<Instant>,
    /// What else the processes are told.
    more: Vec<(&'static str, String)>,
}

impl Hands {
    pub async fn start(on: On, setup: Setup, processes: usize) -> Option<Hands> {
        Hands::start_with(on, setup, processes, |_| Vec::new()).await
    }

    /// The same with more settings, which may name the server.
    pub async fn start_with(
        on: On,
        setup: Setup,
        processes: usize,
        more: impl FnOnce(u64) -> Vec<(&'static str, String)>,
    ) -> Option<Hands> {
        let folder = tempfile::tempdir().expect("a folder");
        let url = database(on, &folder).await?;
        let now = Arc::new(AtomicI64::new(SANDBOX_START.0));
        let shown = now.clone();
        let options = Options {
            now: Arc::new(move || Instant(shown.load(Ordering::SeqCst)).utc()),
            answer_within: Duration::from_secs(60),
            ..Options::default()
        };
        let sandbox = Sandbox::start(setup, options).await.expect("a free port");
        let more = more(sandbox.guild_id());
        let listener = UnixListener::bind(folder.path().join("clock")).expect("a socket");
        let mut hands = Hands {
            sandbox,
            url,
            deaths: Deaths::none(),
            died: 0,
            now,
            folder,
            listener,
            hands: Vec::new(),
            runs_to: None,
            more,
        };
        hands.add().await;
        hands.sandbox.ready().await;
        // The first one serves by now; the others stand by.
        for _ in 1..processes {
            hands.add().await;
        }
        Some(hands)
    }

    /// Starts one more process, with the clock where it is.
    async fn add(&mut self) {
        let api = self.sandbox.url();
        let clock = self.folder.path().join("clock").display().to_string();
        let tombstones = self.folder.path().join("erased").display().to_string();
        let variables = [
            ("DISCORD_TOKEN", TOKEN),
            ("DISCORD_API_URL", &api),
            ("DATABASE_URL", &self.url),
            ("OVATION_KEY", KEY),
            ("OVATION_CLOCK", &clock),
            ("OVATION_TOMBSTONES", &tombstones),
            ("RUST_LOG", "error"),
        ];
        let more = self
            .more
            .iter()
            .map(|(name, value)| (*name, value.as_str()));
        let variables: Vec<(&str, &str)> = variables.into_iter().chain(more).collect();
        let mut command = command(&self.folder, &["run"], &variables);
        let child = command.stdout(Stdio::null()).stderr(Stdio::null()).spawn();
        let accepted = tokio::time::timeout(PATIENCE, self.listener.accept()).await;
        let (stream, _) = accepted
            .expect("it connects in time")
            .expect("a connection");
        let (told, mut asks) = stream.into_split();
        let first = format!("{}\n", self.time().0);
        asks.write_all(first.as_bytes()).await.expect("it listens");
        self.hands.push(Hand {
            child: child.expect("it starts"),
            told: BufReader::new(told).lines(),
            asks,
        });
    }

    fn time(&self) -> Instant {
        Instant(self.now.load(Ordering::SeqCst))
    }

    /// Has the one process die at a boundary from now on, as its clock is told.
    pub async fn arm(&mut self, boundary: &str) {
        let armed = self.hands[0].ask(&format!("die {boundary}")).await;
        assert_eq!(armed.as_deref(), Some("done"));
    }

    /// Whether the one process dies before it has answered, and done what comes of it; if not, it goes on living.
    pub async fn dies_before(&mut self, sent: &Invocation) -> bool {
        let path = format!("/interactions/{}/", sent.interaction_id);
        let answered = self.sandbox.until(|calls| {
            let ours = calls.iter().any(|call| call.path.starts_with(&path));
            ours.then_some(())
        });
        let died = tokio::select! {
            () = answered => false,
            _ = self.hands[0].child.wait() => true,
        };
        if died {
            return true;
        }
        for line in [format!("to {}", self.time().0), "die 1000000000".to_owned()] {
            match self.hands[0].ask(&line).await {
                Some(answer) => assert_eq!(answer, "done"),
                None => return true,
            }
        }
        false
    }

    /// What time it is.
    pub fn moment(&self) -> Instant {
        self.time()
    }

    /// Replaces those that have died, and waits until one serves.
    async fn mend(&mut self, dead: Vec<usize>) {
        for place in dead.into_iter().rev() {
            let mut hand = self.hands.remove(place);
            let _ = hand.child.kill().await;
            self.died += 1;
            self.add().await;
        }
        self.sandbox.connected().await;
    }

    /// Moves all clocks to a time; whoever dies meanwhile is replaced, and it is done again.
    async fn to(&mut self, at: Instant) {
        self.now.fetch_max(at.0, Ordering::SeqCst);
        let line = format!("to {}", self.time().0);
        if let Some(boundary) = self.deaths.next() {
            let place = usize::try_from(self.deaths.draw(self.hands.len() as u64)).expect("small");
            let armed = self.hands[place].ask(&format!("die {boundary}")).await;
            assert_eq!(armed.as_deref(), Some("done"));
        }
        loop {
            let answers = join_all(self.hands.iter_mut().map(|hand| hand.ask(&line))).await;
            let wrong = answers.iter().flatten().find(|answer| *answer != "done");
            assert_eq!(wrong, None, "at {}", self.time().utc());
            let dead: Vec<usize> = (0..answers.len())
                .filter(|n| answers[*n].is_none())
                .collect();
            if dead.is_empty() {
                break;
            }
            self.mend(dead).await;
        }
        // Whoever was to die and had too little to do goes on living, if it has not died since.
        let disarmed = join_all(self.hands.iter_mut().map(|hand| hand.ask("die 1000000000"))).await;
        let dead: Vec<usize> = (0..disarmed.len())
            .filter(|n| disarmed[*n].is_none())
            .collect();
        if !dead.is_empty() {
            self.mend(dead).await;
        }
    }

    /// Moves the clocks on to a time, through all that is due on the way.
    pub async fn clear(&mut self, to: Instant) {
        while self.step_to(to).await {}
    }

    /// Moves the clock to a time, while the one process dies at this boundary, if there are as many on the way. Whether it died:
    /// then it is to be [replaced](Self::replace).
    pub async fn dies(&mut self, at: Instant, boundary: u64) -> bool {
        self.now.fetch_max(at.0, Ordering::SeqCst);
        for line in [format!("die {boundary}"), format!("to {}", self.time().0)] {
            match self.hands[0].ask(&line).await {
                Some(answer) => assert_eq!(answer, "done"),
                None => return true,
            }
        }
        let disarmed = self.hands[0].ask("die 1000000000").await;
        assert_eq!(disarmed.as_deref(), Some("done"));
        false
    }

    /// Starts another process for the first, which has died, and has everything done that is due.
    pub async fn replace(&mut self) {
        self.mend(vec![0]).await;
        self.to(self.time()).await;
    }

    /// Kills the process that serves with SIGKILL; the other one takes its place.
    pub async fn kill_first(&mut self) {
        let mut hand = self.hands.remove(0);
        hand.child.kill().await.expect("killed");
        self.died += 1;
        self.sandbox.disconnected().await;
        self.sandbox.connected().await;
        self.add().await;
    }

    async fn clock(&mut self, words: &str) -> Result<String, String> {
        let now = self.time();
        if let Some(span) = words.strip_prefix("run ") {
            let to =
                moment(span.trim(), now).or_else(|_| moment(&format!("+{}", span.trim()), now));
            self.runs_to = Some(to?);
            return Ok(String::new());
        }
        let to = moment(words, now)?;
        while self.step_to(to).await {}
        Ok(self.said())
    }

    /// Moves on to the next moment at which something is due, as far as to a time.
    async fn step_to(&mut self, to: Instant) -> bool {
        let next = self.hands[0].ask("next").await.expect("it lives");
        let next = next.parse().ok().map(Instant).filter(|next| *next <= to);
        self.to(next.unwrap_or(to)).await;
        next.is_some()
    }

    fn said(&self) -> String {
        let now = self.now().format("It is %A, %Y-%m-%d %H:%M UTC.");
        now.to_string()
    }

    async fn run_on(&mut self) -> Option<Result<String, String>> {
        let to = self.runs_to?;
        if !self.step_to(to).await {
            self.runs_to = None;
        }
        Some(Ok(self.said()))
    }

    async fn doctor(&self) -> Result<String, String> {
        let db = Db::open(&self.url).await.expect("a database");
        let report = invariants::check(&db).await.expect("the books");
        db.close().await;
        match report.broken.is_empty() {
            true => Ok("Every invariant of the ledger holds.".into()),
            false => Err(report.broken.join("\n")),
        }
    }
}

impl Host for Hands {
    fn command<'a>(&'a mut self, line: &'a str) -> BoxFuture<'a, Option<Result<String, String>>> {
        async move {
            match line.split_once(' ').unwrap_or((line, "")) {
                ("clock", words) => Some(self.clock(words.trim()).await),
                ("doctor", _) => Some(self.doctor().await),
                _ => None,
            }
        }
        .boxed()
    }

    fn settle(&mut self) -> BoxFuture<'_, ()> {
        async move {
            let line = format!("to {}", self.time().0);
            let answers = join_all(self.hands.iter_mut().map(|hand| hand.ask(&line))).await;
            assert!(
                answers
                    .iter()
                    .all(|answer| answer.as_deref() == Some("done")),
                "{answers:?}"
            );
        }
        .boxed()
    }

    fn step(&mut self) -> BoxFuture<'_, Option<Result<String, String>>> {
        self.run_on().boxed()
    }

    fn now(&self) -> DateTime<Utc> {
        self.time().utc()
    }
}
