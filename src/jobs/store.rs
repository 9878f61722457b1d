//! The runs of jobs.
use crate::base::clock::Instant;
use crate::base::db::Tx;
use crate::base::ids::GuildId;
use crate::base::schedule::Occurrence;
use crate::feature::Firing;
use crate::{on, run};
use std::collections::BTreeMap;

/// Claims a run; `false` where it was run before.
pub async fn begin(tx: &mut Tx, firing: Firing, job: &str, now: Instant) -> sqlx::Result<bool> {
    let rows = run!(
        tx,
        "insert into job_run (guild, job, occurrence, ran_at, outcome) values ($1, $2, $3, $4, '') \
         on conflict (guild, job, occurrence) do nothing",
        firing.guild,
        job,
        firing.occurrence.name(),
        now,
    )?;
    Ok(rows == 1)
}

pub async fn finish(tx: &mut Tx, firing: Firing, job: &str, outcome: &str) -> sqlx::Result<u64> {
    run!(
        tx,
        "update job_run set outcome = $4 where guild = $1 and job = $2 and occurrence = $3",
        firing.guild,
        job,
        firing.occurrence.name(),
        outcome,
    )
}

/// The latest occurrence, up to one, of each job of each program.
pub async fn last_runs(
    tx: &mut Tx,
    until: Occurrence,
) -> sqlx::Result<BTreeMap<(GuildId, String), String>> {
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
