//! `ovation rekey`
use super::{Failed, keys, say, variable};
use crate::app::App;
use crate::base::config::ConfigError;
use crate::base::db::seam;
use crate::base::refusal::Failure;
use crate::member::service::{self as member, Standing};
use crate::provider::service as provider;
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
    let foreign = keys::foreign(&app, &standing(&app).await?);
    if !foreign.is_empty() {
        return Err(Failed::Other(foreign.join("\n")));
    }
    let failed = |failure: Failure| Failed::Other(failure.into_fault().to_string());
    let mut done = member::rewrap(&app).await.map_err(failed)?;
    // Made meanwhile by a bot that still runs with the old one, if any.
    done += member::rewrap(&app).await.map_err(failed)?;
    provider::rewrap(&app).await.map_err(failed)?;
    let now = keys::told(&app, &standing(&app).await?);
    app.db.close().await;
    say(&format!(
        "{done} done: {now}. Once every bot runs with it, OVATION_KEY_OLD can go."
    ));
    Ok(ExitCode::SUCCESS)
}

async fn standing(app: &App) -> Result<Standing, Failed> {
    let standing = member::masters(app).await;
    standing.map_err(|fault| Failed::Other(fault.to_string()))
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
