//! `ovation rekey`
use super::{Failed, keys, say, variable};
use crate::base::config::ConfigError;
use crate::base::db::seam;
use crate::base::refusal::Failure;
use crate::member::service as member;
use std::process::ExitCode;

/// Wraps every data key under the new master key, some at a time, while the bot runs. It may be stopped anywhere, and goes on
/// when it is run again.
pub async fn rekey() -> Result<ExitCode, Failed> {
    rehearse()?;
    let vault = keys::vault()?;
    if vault.id().is_none() {
        return Err(missing(
            "OVATION_KEY",
            "it is missing: set it to the new key",
        ));
    }
    if vault.old_id().is_none() {
        return Err(missing(
            "OVATION_KEY_OLD",
            "it is missing, or the same as OVATION_KEY: set it to the key that is replaced",
        ));
    }
    let app = keys::app(vault).await?;
    let failed = |failure: Failure| Failed::Other(failure.into_fault().to_string());
    let before = member::masters(&app).await;
    let before = before.map_err(|fault| Failed::Other(fault.to_string()))?;
    let foreign = keys::foreign(&app, &before);
    if !foreign.is_empty() {
        return Err(Failed::Other(foreign.join("\n")));
    }
    let mut done = 0;
    loop {
        match member::rewrap_some(&app).await.map_err(failed)? {
            0 => break,
            some => done += some,
        }
    }
    let id = app.vault.id().unwrap_or_default().to_owned();
    app.db.close().await;
    say(&format!(
        "{done} data keys are wrapped by the key {id} now, as {} were before. Once every bot runs with it, OVATION_KEY_OLD can go.",
        before.current
    ));
    Ok(ExitCode::SUCCESS)
}

fn missing(variable: &'static str, problem: &str) -> Failed {
    let problem = problem.to_owned();
    ConfigError { variable, problem }.into()
}

/// In a build for tests: dies where it is told to.
fn rehearse() -> Result<(), Failed> {
    let said = cfg!(debug_assertions).then(|| variable(seam::VARIABLE));
    let said = said.flatten();
    said.map_or(Ok(()), |said| seam::arm(&said).map_err(Failed::Setting))
}
