//! People who thank each other at their own pace, and the time that passes for them.
use crate::report::Times;
use crate::thanks::{GUILD, thanks};
use ovation::app::App;
use ovation::base::config::SANDBOX_START;
use ovation::kudos::service::give;
use ovation::seal::service::seal_new;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::{Duration, Instant};
use tokio::task::JoinHandle;

/// How many people give at once, and how often each of them.
const PEOPLE: usize = 4;
const EVERY: Duration = Duration::from_millis(20);
/// What follows commits comes so long after them, as in a real run.
const SEALED_EVERY: Duration = Duration::from_millis(200);

/// Whose kudos comes next: no two are the same.
static NEXT: AtomicUsize = AtomicUsize::new(0);

/// Has the clock, which is moved by hand, show the time as it passes, and what was committed sealed.
pub fn pass_time(app: &App) -> [JoinHandle<()>; 2] {
    let (clock, begun) = (app.clock.clone(), Instant::now());
    let clock = tokio::spawn(async move {
        loop {
            clock.set(SANDBOX_START.after(begun.elapsed()));
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
    });
    let app = app.clone();
    let sealing = tokio::spawn(async move {
        loop {
            seal_new(&app, GUILD).await.unwrap();
            tokio::time::sleep(SEALED_EVERY).await;
        }
    });
    [clock, sealing]
}

/// Those who give until they are told to stop.
pub struct People {
    over: Arc<AtomicBool>,
    tasks: Vec<JoinHandle<Vec<Duration>>>,
}

impl People {
    pub fn start(app: &App) -> People {
        let over = Arc::new(AtomicBool::new(false));
        let task = |n: u32| {
            let first = Instant::now() + EVERY * n / PEOPLE as u32;
            tokio::spawn(one(app.clone(), first, over.clone()))
        };
        let tasks = (0..PEOPLE as u32).map(task).collect();
        People { over, tasks }
    }

    /// How long each kudos took.
    pub async fn stop(self) -> Vec<Duration> {
        self.over.store(true, Ordering::Relaxed);
        let mut took = Vec::new();
        for task in self.tasks {
            took.extend(task.await.unwrap());
        }
        took
    }

    /// The same after some time.
    pub async fn during(app: &App, time: Duration) -> Vec<Duration> {
        let people = People::start(app);
        tokio::time::sleep(time).await;
        people.stop().await
    }
}

/// Whoever is held up gives what comes next late, and that is counted: nobody's waiting is left out.
async fn one(app: App, mut due: Instant, over: Arc<AtomicBool>) -> Vec<Duration> {
    let mut took = Vec::new();
    while !over.load(Ordering::Relaxed) {
        let late = Instant::now() > due;
        tokio::time::sleep_until(due.into()).await;
        let start = if late { due } else { Instant::now() };
        let n = NEXT.fetch_add(1, Ordering::Relaxed);
        give(&app, &thanks(n, format!("live:{n}"))).await.unwrap();
        took.push(start.elapsed());
        due += EVERY;
    }
    took
}

/// Of all of them together.
pub fn times(parts: [Vec<Duration>; 2]) -> Times {
    Times::new(parts.concat())
}
