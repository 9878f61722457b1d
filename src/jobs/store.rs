//! The runs of jobs.
use crate::base::clock::Instant;
use crate::base::db::Tx;
use crate::base::ids::GuildId;
use crate::base::schedule::{Failed, Occurrence, Ran, Went};
use crate::feature::Firing;
use crate::{on, run};
use std::collections::BTreeMap;
use std::time::Duration;

/// A job of a program.
pub type Key = (GuildId, String);
/// A run that goes on, and when its last transaction began.
pub type Open = (String, Instant);

/// Claims a run, or one that goes on and whose last transaction began no later than this, or later than a clock that is right
/// can say, until the end of the transaction.
/// Tells when it began, and how much of it is done; none where it is over, or somebody else's.
pub async fn claim(
    tx: &mut Tx,
    firing: Firing,
    job: &str,
    now: Instant,
    (left_at, ahead): (Instant, Instant),
) -> sqlx::Result<Option<(Instant, i64)>> {
    on!(
        tx,
        query_as(
            "insert into job_run (guild, job, occurrence, ran_at, took, outcome, went_at, done, goes_on) \
             values ($1, $2, $3, $4, 0, '', $4, 0, false) \
             on conflict (guild, job, occurrence) do update set went_at = excluded.went_at \
             where job_run.goes_on and (job_run.went_at <= $5 or job_run.went_at > $6) returning ran_at, done",
            firing.guild,
            job,
            firing.occurrence.name(),
            now,
            left_at,
            ahead,
        )
        .fetch_optional
    )
}

/// Notes what came of a run by now.
pub async fn went(
    tx: &mut Tx,
    firing: Firing,
    job: &str,
    (took, went): (Duration, &Went),
) -> sqlx::Result<u64> {
    let (done, outcome, goes_on) = match went {
        Went::Done(outcome) => (firing.done, outcome, false),
        Went::On(done, outcome) => (*done, outcome, true),
    };
    run!(
        tx,
        "update job_run set outcome = $4, took = $5, done = $6, goes_on = $7 \
         where guild = $1 and job = $2 and occurrence = $3",
        firing.guild,
        job,
        firing.occurrence.name(),
        outcome,
        i64::try_from(took.as_micros()).unwrap_or(i64::MAX),
        done,
        goes_on,
    )
}

/// The first run of each job that goes on, and when its last transaction began.
pub async fn open_runs(tx: &mut Tx) -> sqlx::Result<BTreeMap<Key, Open>> {
    let rows: Vec<(GuildId, String, String, Instant)> = on!(
        tx,
        query_as(
            "select guild, job, occurrence, went_at from job_run where goes_on order by guild, job, occurrence desc",
        )
        .fetch_all
    )?;
    let rows = rows.into_iter();
    Ok(rows
        .map(|(guild, job, occurrence, went_at)| ((guild, job), (occurrence, went_at)))
        .collect())
}

/// Notes that a run failed, under which name the log has it, and when it is tried again.
pub async fn fail(
    tx: &mut Tx,
    firing: Firing,
    job: &str,
    now: Instant,
    (log_id, retry_at): (&str, Instant),
) -> sqlx::Result<u64> {
    run!(
        tx,
        "insert into job_failure (guild, job, occurrence, failed_at, attempts, log_id, retry_at) \
         values ($1, $2, $3, $4, 1, $5, $6) on conflict (guild, job) do update set \
         occurrence = excluded.occurrence, failed_at = excluded.failed_at, attempts = job_failure.attempts + 1, \
         log_id = excluded.log_id, retry_at = excluded.retry_at",
        firing.guild,
        job,
        firing.occurrence.name(),
        now,
        log_id,
        retry_at,
    )
}

/// Forgets that a job failed: it has run since.
pub async fn mend(tx: &mut Tx, guild: GuildId, job: &str) -> sqlx::Result<u64> {
    run!(
        tx,
        "delete from job_failure where guild = $1 and job = $2",
        guild,
        job,
    )
}

/// The jobs whose last run failed.
pub async fn failures(tx: &mut Tx) -> sqlx::Result<BTreeMap<Key, Failed>> {
    let rows: Vec<(GuildId, String, Instant, i64, String, Instant)> = on!(
        tx,
        query_as("select guild, job, failed_at, attempts, log_id, retry_at from job_failure")
            .fetch_all
    )?;
    let rows = rows
        .into_iter()
        .map(|(guild, job, at, attempts, log_id, retry_at)| {
            let failed = Failed {
                at,
                attempts,
                log_id,
                retry_at,
            };
            ((guild, job), failed)
        });
    Ok(rows.collect())
}

/// The latest occurrence, up to one, of each job of each program.
pub async fn last_runs(tx: &mut Tx, until: Occurrence) -> sqlx::Result<BTreeMap<Key, String>> {
    let rows: Vec<(GuildId, String, String)> = on!(
        tx,
        query_as(
            "select guild, job, max(occurrence) from job_run where occurrence <= $1 group by guild, job",
            until.name(),
        )
        .fetch_all
    )?;
    Ok(rows
        .into_iter()
        .map(|(guild, job, occurrence)| ((guild, job), occurrence))
        .collect())
}

/// The run of a program's job that was made last.
pub async fn last_run(tx: &mut Tx, guild: GuildId, job: &str) -> sqlx::Result<Option<Ran>> {
    let row: Option<(Instant, i64, String)> = on!(
        tx,
        query_as(
            "select ran_at, took, outcome from job_run where guild = $1 and job = $2 order by occurrence desc limit 1",
            guild,
            job,
        )
        .fetch_optional
    )?;
    Ok(row.map(|(at, took, outcome)| Ran {
        at,
        took: Duration::from_micros(took.unsigned_abs()),
        outcome,
    }))
}
