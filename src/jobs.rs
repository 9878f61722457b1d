//! The runner of jobs: a run has an identity, and whoever inserts its row runs it, in the same transaction. Where there is
//! more to do it goes on at once, one short transaction after another, each of which holds the row: so a run that was
//! left in the middle is taken up by whoever finds it.
mod plan;
mod store;

use crate::app::App;
use crate::base::clock::{Instant, backoff, pause};
use crate::base::db::{Fault, Tx};
use crate::base::ids::GuildId;
use crate::base::refusal::{Failure, Outcome};
use crate::base::schedule::{Occurrence, Outlook, Ran, Went};
use crate::feature::{Firing, Job};
use crate::program::service as program;
use plan::Known;
use std::collections::BTreeSet;
use std::time::Duration;

/// How soon a run that failed is tried again, and how seldom at most.
const SOON: Duration = Duration::from_secs(30);
const LONGEST: Duration = Duration::from_secs(3_600);
/// How long after its last transaction a run that goes on is taken up by another process.
const PATIENCE: Duration = Duration::from_secs(60);
/// The longest that a run waits between two transactions.
const REST: Duration = Duration::from_secs(1);
/// How many times longer than a transaction took it rests.
const RESTS: u32 = 4;

/// Runs jobs for ever, looking at the clock at least every 30 s; after a failure, not before that.
pub async fn run(app: App, jobs: Vec<Job>) {
    loop {
        let failed = run_due(&app, &jobs).await.inspect_err(|fault| {
            tracing::error!(%fault, "jobs could not be run");
        });
        let soon = app.now().after(Duration::from_secs(30));
        let next = match failed {
            Ok(0) => next_due(&app, &jobs).await.ok().flatten().unwrap_or(soon),
            _ => soon,
        };
        app.clock.sleep_until(next.min(soon)).await;
    }
}

/// Runs what is due now, in order. Returns how many jobs failed: each is logged and noted, and tried again later, before its
/// later runs.
///
/// # Errors
/// A fault of the database.
pub async fn run_due(app: &App, jobs: &[Job]) -> Result<usize, Fault> {
    let (mut due, mut failed) = (Vec::new(), BTreeSet::new());
    let mut tx = app.db.read().await?;
    let known = known(app, &mut tx).await?;
    for plan in known.plans(jobs) {
        let plan = plan?;
        let runs = plan.due(&mut tx, app.now()).await?.into_iter();
        due.extend(runs.map(|occurrence| (occurrence, plan.guild, plan.job)));
    }
    drop(tx);
    due.sort_by_key(|(occurrence, guild, _)| (*occurrence, *guild));
    for (occurrence, guild, job) in due {
        let firing = firing(guild, occurrence);
        if !failed.contains(&(guild, job.name)) && fire(app, job, firing).await.is_err() {
            failed.insert((guild, job.name));
        }
    }
    Ok(failed.len())
}

/// Runs a program's job now, whatever its schedule says; where runs of it are due, those. Returns what came of it, or that it
/// has just run.
///
/// # Errors
/// A fault, which is logged and noted as one of a run on schedule.
pub async fn run_now(app: &App, job: Job, guild: GuildId) -> Result<Ran, Fault> {
    let mut tx = app.db.read().await?;
    let mut known = known(app, &mut tx).await?;
    known.programs.retain(|program| program.0 == guild);
    let jobs = [job];
    let Some(plan) = known.plans(&jobs).next() else {
        return Err(Fault::Broken(format!("no program {guild}")));
    };
    let mut plan = plan?;
    plan.failed = None;
    let mut due = plan.due(&mut tx, app.now()).await?;
    drop(tx);
    if due.is_empty() {
        due.push(plan.table.civil(app.now()).whole_seconds());
    }
    for occurrence in due {
        fire(app, job, firing(guild, occurrence)).await?;
    }
    let mut tx = app.db.read().await?;
    let ran = store::last_run(&mut tx, guild, job.name).await?;
    ran.ok_or_else(|| Fault::Broken(format!("{} has left no trace", job.name)))
}

fn firing(guild: GuildId, occurrence: Occurrence) -> Firing {
    Firing {
        guild,
        occurrence,
        done: 0,
    }
}

/// Makes one run, or what is left of it, unless it was made before.
async fn fire(app: &App, job: Job, firing: Firing) -> Result<(), Fault> {
    let begun = app.now();
    let Err(fault) = try_fire(app, job, firing).await else {
        return Ok(());
    };
    let log_id = format!("{:08x}", app.id() & 0xffff_ffff);
    tracing::error!(log_id, %fault, job = job.name, guild = %firing.guild, occurrence = firing.occurrence.name(), "a job failed");
    if let Err(fault) = note(app, job, firing, begun, &log_id).await {
        tracing::warn!(%fault, "a job's failure could not be noted");
    }
    Err(fault)
}

async fn try_fire(app: &App, job: Job, firing: Firing) -> Result<(), Fault> {
    let mut left_at = match patience(app) {
        Duration::ZERO => Instant(i64::MAX),
        patience => app.now().before(patience),
    };
    loop {
        let begun = app.now();
        let went = app.db.attempt(|| go(app, job, firing, (begun, left_at)));
        match went.await.map_err(Failure::into_fault)? {
            Some(Went::On(..)) => rest(app, begun).await,
            Some(Went::Done(_)) | None => return Ok(()),
        }
        left_at = begun.max(left_at);
    }
}

/// One transaction of a run; nothing where the run is over, or somebody else's.
async fn go(
    app: &App,
    job: Job,
    firing: Firing,
    (now, left_at): (Instant, Instant),
) -> Outcome<Option<Went>> {
    let mut tx = app.db.begin().await?;
    let left = (left_at, plan::ahead_of(now));
    let claimed = store::claim(&mut tx, firing, job.name, now, left).await?;
    let Some((begun, done)) = claimed else {
        // Whoever makes this run may share this commit: what it does is there once this returns.
        tx.commit().await?;
        return Ok(None);
    };
    let firing = Firing { done, ..firing };
    let went = (job.run)(app, &mut tx, firing).await?;
    let took = app.now().since(begun);
    store::went(&mut tx, firing, job.name, (took, &went)).await?;
    store::mend(&mut tx, firing.guild, job.name).await?;
    tx.commit().await?;
    if let Went::Done(outcome) = &went {
        tracing::info!(job = job.name, guild = %firing.guild, occurrence = firing.occurrence.name(), ?took, outcome, "a job ran");
    }
    Ok(Some(went))
}

/// People come first: after a transaction, a run leaves the database to them for some times as long as that took. Where the
/// clock is moved by hand no time has passed, and none is waited for.
async fn rest(app: &App, begun: Instant) {
    pause((app.now().since(begun) * RESTS).min(REST)).await;
}

/// After how long a run that goes on is nobody's any more: at once where no other process can be at it; and where the clock is
/// moved by hand, since it stands until all that is due is done, so that whoever looks lends a hand.
fn patience(app: &App) -> Duration {
    match app.db.is_alone() || app.clock.is_manual() {
        true => Duration::ZERO,
        false => PATIENCE,
    }
}

async fn note(app: &App, job: Job, firing: Firing, at: Instant, log_id: &str) -> Result<(), Fault> {
    let mut tx = app.db.begin().await?;
    let before = store::failures(&mut tx).await?;
    let before = before.get(&(firing.guild, job.name.to_owned()));
    let wait = backoff(SOON, before.map_or(0, |failed| failed.attempts), LONGEST);
    let told = (log_id, at.after(wait));
    store::fail(&mut tx, firing, job.name, at, told).await?;
    tx.commit().await
}

/// When something is due next.
///
/// # Errors
/// A fault of the database.
pub async fn next_due(app: &App, jobs: &[Job]) -> Result<Option<Instant>, Fault> {
    let mut tx = app.db.read().await?;
    let mut first: Option<Instant> = None;
    let known = known(app, &mut tx).await?;
    for plan in known.plans(jobs) {
        let next = plan?.next(&mut tx).await?;
        first = first.into_iter().chain(next).min();
    }
    Ok(first)
}

/// What every job of a program did last and does next.
///
/// # Errors
/// A fault of the database.
pub async fn outlook(app: &App, jobs: &[Job], guild: GuildId) -> Result<Vec<Outlook>, Fault> {
    let mut tx = app.db.read().await?;
    let mut known = known(app, &mut tx).await?;
    known.programs.retain(|program| program.0 == guild);
    let mut all = Vec::new();
    for plan in known.plans(jobs) {
        let plan = plan?;
        all.push(Outlook {
            label: (plan.job.label)(),
            ran: store::last_run(&mut tx, guild, plan.job.name).await?,
            next: plan.next(&mut tx).await?,
            failed: plan.failed,
        });
    }
    Ok(all)
}

async fn known(app: &App, tx: &mut Tx) -> Result<Known, Fault> {
    // What ran while the clock was far ahead must not keep what is due now from running. No zone is a day from UTC.
    let tomorrow = app.now().after(Duration::from_secs(86_400));
    let tomorrow = Occurrence(tomorrow.utc().naive_utc());
    Ok(Known {
        programs: program::all(tx).await?,
        absent: program::absent(tx).await?,
        last: store::last_runs(tx, tomorrow).await?,
        failed: store::failures(tx).await?,
        open: store::open_runs(tx).await?,
        patience: patience(app),
        now: app.now(),
    })
}

#[cfg(test)]
mod tests;
