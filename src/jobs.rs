//! The runner of jobs: a run has an identity, and whoever inserts its row runs it, in the same transaction.
mod store;

use crate::app::App;
use crate::base::clock::Instant;
use crate::base::db::Fault;
use crate::base::ids::GuildId;
use crate::base::schedule::{CatchUp, Occurrence, Timetable};
use crate::feature::{Firing, Job};
use crate::program::rules::Settings;
use crate::program::service as program;
use std::collections::BTreeSet;
use std::time::Duration;

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

/// Runs what is due now, in order. Returns how many jobs failed: each is logged, and tried again at the next look, before
/// its later runs.
///
/// # Errors
/// A fault of the database.
pub async fn run_due(app: &App, jobs: &[Job]) -> Result<usize, Fault> {
    let (mut due, mut failed) = (Vec::new(), BTreeSet::new());
    for plan in plans(app, jobs).await? {
        due.extend(
            plan.due(app.now())
                .into_iter()
                .map(|occurrence| (occurrence, plan.guild, plan.job)),
        );
    }
    due.sort_by_key(|(occurrence, guild, _)| (*occurrence, *guild));
    for (occurrence, guild, job) in due {
        if failed.contains(&(guild, job.name)) {
            continue;
        }
        if let Err(fault) = fire(app, job, Firing { guild, occurrence }).await {
            tracing::error!(%fault, job = job.name, occurrence = occurrence.name(), "a job failed");
            failed.insert((guild, job.name));
        }
    }
    Ok(failed.len())
}

async fn fire(app: &App, job: Job, firing: Firing) -> Result<(), Fault> {
    let mut tx = app.db.begin().await?;
    if store::begin(&mut tx, firing, job.name, app.now()).await? {
        let outcome = (job.run)(app, &mut tx, firing).await?;
        store::finish(&mut tx, firing, job.name, &outcome).await?;
        tracing::info!(job = job.name, guild = %firing.guild, occurrence = firing.occurrence.name(), outcome, "a job ran");
    }
    tx.commit().await
}

/// When something is due next.
///
/// # Errors
/// A fault of the database.
pub async fn next_due(app: &App, jobs: &[Job]) -> Result<Option<Instant>, Fault> {
    let plans = plans(app, jobs).await?;
    Ok(plans
        .iter()
        .filter_map(|plan| plan.table.next(plan.last))
        .map(|(_, at)| at)
        .min())
}

/// One job of one program.
struct Plan {
    guild: GuildId,
    job: Job,
    table: Timetable,
    last: Occurrence,
}

impl Plan {
    fn new(
        guild: GuildId,
        settings: &Settings,
        since: Instant,
        job: Job,
        last: Option<&str>,
    ) -> Result<Plan, Fault> {
        let table = Timetable::new(&(job.schedule)(settings), settings.zone);
        let table =
            table.map_err(|error| Fault::Broken(format!("schedule of {}: {error}", job.name)))?;
        let last = last
            .and_then(Occurrence::parse)
            .unwrap_or_else(|| table.civil(since));
        Ok(Plan {
            guild,
            job,
            table,
            last,
        })
    }

    fn due(&self, now: Instant) -> Vec<Occurrence> {
        let mut due = self.table.due(self.last, now);
        if self.job.catch_up == CatchUp::Once {
            due.drain(..due.len().saturating_sub(1));
        }
        due
    }
}

async fn plans(app: &App, jobs: &[Job]) -> Result<Vec<Plan>, Fault> {
    let mut tx = app.db.read().await?;
    let programs = program::all(&mut tx).await?;
    // What ran while the clock was far ahead must not keep what is due now from running. No zone is a day from UTC.
    let tomorrow = Occurrence(
        app.now()
            .after(Duration::from_secs(86_400))
            .utc()
            .naive_utc(),
    );
    let last = store::last_runs(&mut tx, tomorrow).await?;
    let mut plans = Vec::new();
    for (guild, settings, since) in &programs {
        for job in jobs {
            let last = last.get(&(*guild, job.name.to_owned())).map(String::as_str);
            plans.push(Plan::new(*guild, settings, *since, *job, last)?);
        }
    }
    Ok(plans)
}

#[cfg(test)]
mod tests;
