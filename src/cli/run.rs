//! `ovation run`
use super::{Failed, open, variable};
use crate::base::config::Config;
use crate::cli::bot::{Bot, StartError};
use std::process::ExitCode;
use tokio::signal::unix::{SignalKind, signal};

pub async fn run() -> Result<ExitCode, Failed> {
    let config = Config::read(variable)?;
    let app = open::app(&config.database_url).await?;
    let mut bot =
        Bot::start(app.clone(), &config.connection)
            .await
            .map_err(|error| match error {
                StartError::StandIn(_) => Failed::Setting(error.to_string()),
                StartError::Discord(_) | StartError::Client(_) => Failed::Other(error.to_string()),
            })?;
    tracing::info!("serving");
    let given_up = tokio::select! {
        () = told_to_stop() => None,
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

/// Ctrl-C, or SIGTERM from whoever supervises the process.
async fn told_to_stop() {
    let Ok(mut terminated) = signal(SignalKind::terminate()) else {
        return std::future::pending().await;
    };
    tokio::select! {
        _ = terminated.recv() => {}
        _ = tokio::signal::ctrl_c() => {}
    }
}
