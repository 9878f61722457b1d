//! `ovation run`
use super::{Failed, keys, open, variable};
use crate::app::App;
use crate::base::config::Config;
use crate::base::db::seam;
use crate::cli::bot::{Bot, StartError};
use crate::member::service as member;
use std::process::ExitCode;
use tokio::signal::unix::{Signal, SignalKind, signal};

pub async fn run() -> Result<ExitCode, Failed> {
    let config = Config::read(variable)?;
    rehearse(&config)?;
    if let Some(lacking) = config.lacks() {
        tracing::error!("{lacking}");
    }
    // Heard from the beginning on: whoever is told to stop while it starts ends well.
    let terminated = signal(SignalKind::terminate()).ok();
    let app = open::app(&config.database_url, config.vault).await?;
    fits(&app).await?;
    let mut bot =
        Bot::start(app.clone(), &config.connection)
            .await
            .map_err(|error| match error {
                StartError::StandIn(_) => Failed::Setting(error.to_string()),
                StartError::Discord(_) | StartError::Client(_) => Failed::Other(error.to_string()),
            })?;
    tracing::info!("serving");
    let given_up = tokio::select! {
        () = told_to_stop(terminated) => None,
        done = bot.finished() => Some(done),
    };
    tracing::info!("stopping: what is under way is answered first");
    bot.stop().await;
    app.db.close().await;
    match given_up {
        Some(why) => Err(Failed::Other(format!("Discord: {why}"))),
        None => Ok(ExitCode::SUCCESS),
    }
}

/// Says which key is wanted where personal text is under another one. Everything else is served all the same.
async fn fits(app: &App) -> Result<(), Failed> {
    let standing = member::masters(app).await;
    let standing = standing.map_err(|fault| Failed::Other(fault.to_string()))?;
    for wrong in keys::foreign(app, &standing) {
        tracing::error!("reasons can't be written or read: {wrong}");
    }
    Ok(())
}

/// In a build for tests, and beside a stand-in only: dies where it is told to.
fn rehearse(config: &Config) -> Result<(), Failed> {
    let rehearses = cfg!(debug_assertions) && config.connection.api_url.is_some();
    let said = rehearses.then(|| variable(seam::VARIABLE)).flatten();
    said.map_or(Ok(()), |said| seam::arm(&said).map_err(Failed::Setting))
}

/// Ctrl-C, or SIGTERM from whoever supervises the process.
async fn told_to_stop(terminated: Option<Signal>) {
    let Some(mut terminated) = terminated else {
        return std::future::pending().await;
    };
    tokio::select! {
        _ = terminated.recv() => {}
        _ = tokio::signal::ctrl_c() => {}
    }
}
