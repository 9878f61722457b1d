//! `ovation run`
use super::control::{self, Control};
use super::{Failed, keys, open, variable};
use crate::app::App;
use crate::base::config::{Config, Connection};
use crate::base::db::{GATEWAY, seam};
use crate::base::footprint;
use crate::cli::bot::{Bot, StartError};
use crate::member::service as member;
use std::pin::Pin;
use std::process::ExitCode;
use tokio::signal::unix::{Signal, SignalKind, signal};
use tokio_util::task::AbortOnDropHandle;

pub async fn run() -> Result<ExitCode, Failed> {
    let config = Config::read(variable)?;
    rehearse(&config)?;
    if let Some(lacking) = config.lacks() {
        tracing::error!("{lacking}");
    }
    // Heard from the beginning on: whoever is told to stop while it starts ends well.
    let terminated = signal(SignalKind::terminate()).ok();
    let (clock, control) = control::clock(config.connection.api_url.is_some()).await?;
    let app = App {
        providers: config.providers,
        ..open::app(&config.database_url, config.vault, clock).await?
    };
    fits(&app).await?;
    let stopped = std::pin::pin!(told_to_stop(terminated));
    let ended = serve(&app, &config.connection, control, stopped).await;
    app.db.close().await;
    ended
}

/// Stands by until nobody else serves, and serves until it is told to stop.
async fn serve(
    app: &App,
    connection: &Connection,
    control: Option<Control>,
    mut stopped: Pin<&mut impl Future<Output = ()>>,
) -> Result<ExitCode, Failed> {
    let mut bot = Bot::stand_by(app.clone(), connection)
        .await
        .map_err(failed)?;
    let _small = AbortOnDropHandle::new(tokio::spawn(footprint::keep_small()));
    if let Some(control) = control {
        tokio::spawn(control.serve(bot.clockwork().clone()));
    }
    let mut lease = match app.db.lease(GATEWAY).await {
        Ok(Some(lease)) => lease,
        _ => {
            tracing::info!("standing by: another process serves");
            tokio::select! {
                lease = app.db.leased(GATEWAY) => lease,
                () = &mut stopped => {
                    bot.stop().await;
                    return Ok(ExitCode::SUCCESS);
                }
            }
        }
    };
    bot.serve().await.map_err(failed)?;
    tracing::info!("serving");
    let given_up = tokio::select! {
        () = stopped => None,
        done = bot.finished() => Some(format!("Discord: {done}")),
        () = lease.lost() => Some("another process serves now, so this one ends".into()),
    };
    tracing::info!("stopping: what is under way is answered first");
    bot.stop().await;
    lease.give_back().await;
    given_up.map_or(Ok(ExitCode::SUCCESS), |why| Err(Failed::Other(why)))
}

fn failed(error: StartError) -> Failed {
    match error {
        StartError::StandIn(_) => Failed::Setting(error.to_string()),
        StartError::Discord(_) | StartError::Client(_) => Failed::Other(error.to_string()),
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
