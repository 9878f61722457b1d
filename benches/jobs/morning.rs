//! A morning on which everybody has points that expire: all that they have, or a part of it.
use crate::fill::fill;
use crate::live::{People, pass_time, times};
use crate::memory;
use crate::options::Options;
use crate::report::{Report, Times};
use crate::thanks::GUILD;
use ovation::app::App;
use ovation::base::config::SANDBOX_START;
use ovation::features;
use ovation::jobs::run_now;
use ovation::ledger::service::invariants;
use ovation::seal::service::seal_new;
use sqlx::{AssertSqlSafe, Connection, Executor, PgConnection, SqliteConnection};
use std::time::{Duration, Instant};
use tokio::task::JoinHandle;

/// How long people are watched while nothing else goes on, before and after.
const IDLE: Duration = Duration::from_secs(8);

/// How many lots each has; the first of them is due.
pub async fn measure(
    engine: &str,
    url: &str,
    (options, each): (&Options, i64),
    report: &mut Report,
) {
    let members = options.members();
    let app = fill(url, members, members * each).await.app;
    expire(url).await;
    seal_new(&app, GUILD).await.unwrap();
    let time = pass_time(&app);
    People::during(&app, IDLE / 4).await;
    let before = People::during(&app, IDLE).await;
    let (rest, start) = (memory::begin(), Instant::now());
    let people = People::start(&app);
    let outcome = run(&app).await;
    let took = start.elapsed();
    let busy = Times::new(people.stop().await);
    let grown = (memory::peak() - rest).max(0.0);
    let after = People::during(&app, IDLE).await;
    time.iter().for_each(JoinHandle::abort);
    assert_eq!(outcome, format!("{members} wallets"));
    tell(
        engine,
        (members, took, grown),
        &times([before, after]),
        &busy,
        report,
    );
    prove(engine, &app, report).await;
    app.db.close().await;
}

/// Has the first lot of each expire an hour ago, and what else there is in a year.
async fn expire(url: &str) {
    let hour_ago = SANDBOX_START.before(Duration::from_secs(3_600)).0;
    let in_a_year = SANDBOX_START.after(Duration::from_secs(365 * 86_400)).0;
    let later = AssertSqlSafe(format!("update lot set expires_at = {in_a_year}"));
    let due = AssertSqlSafe(format!(
        "update lot set expires_at = {hour_ago} where id in (select min(id) from lot group by member)"
    ));
    match url.starts_with("postgres") {
        true => {
            let mut conn = PgConnection::connect(url).await.unwrap();
            conn.execute(later).await.unwrap();
            conn.execute(due).await.unwrap();
            conn.execute("vacuum analyze").await.unwrap();
        }
        false => {
            let mut conn = SqliteConnection::connect(url).await.unwrap();
            conn.execute(later).await.unwrap();
            conn.execute(due).await.unwrap();
            conn.close().await.unwrap();
        }
    }
}

/// The job, by its runner: one run, however many transactions.
async fn run(app: &App) -> String {
    let jobs = features::all().into_iter().flat_map(|room| room.jobs);
    let mut expire = jobs.filter(|job| job.name == "ledger.expire");
    let ran = run_now(app, expire.next().unwrap(), GUILD).await;
    ran.unwrap().outcome
}

fn tell(
    engine: &str,
    (members, took, grown): (i64, Duration, f64),
    idle: &Times,
    busy: &Times,
    report: &mut Report,
) {
    let seconds = took.as_secs_f64();
    report.at_most(&format!("{engine}-took"), seconds, "s", 600.0, 60.0);
    let speed = members as f64 / seconds;
    report.tell(&format!("{engine}-moved"), speed, "members/s");
    report.at_most(&format!("{engine}-memory-growth"), grown, "MB", 32.0, 16.0);
    for hundredths in [50, 99] {
        let [idle, busy] = [idle, busy].map(|times| times.percentile(hundredths));
        let name = format!("{engine}-kudos-p{hundredths}");
        report.tell(&format!("{name}-idle"), idle, "ms");
        report.tell(&format!("{name}-meanwhile"), busy, "ms");
        report.at_most(&format!("{name}-ratio"), busy / idle, "x", 2.0, 1.5);
    }
}

/// Every invariant holds.
async fn prove(engine: &str, app: &App, report: &mut Report) {
    let start = Instant::now();
    let found = invariants::check(&app.db).await.unwrap();
    assert_eq!(found.broken, Vec::<String>::new());
    let took = start.elapsed().as_secs_f64();
    report.tell(&format!("{engine}-proven-in"), took, "s");
}
