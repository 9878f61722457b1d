//! Keeping who stands where, shortly after commit. Writers never wait for it: they note whose standings they changed, and
//! whoever looks at a board before that was ranked reads those standings themselves.
use crate::app::App;
use crate::base::clock::pause;
use crate::base::db::Fault;
use crate::base::ids::GuildId;
use crate::base::refusal::{Failure, Outcome};
use crate::board::store;
use std::time::Duration;

/// How long after a commit its changes are ranked, together with those that come meanwhile.
const DELAY: Duration = Duration::from_millis(200);
/// How often it looks for what another process has left.
const SWEEP: Duration = Duration::from_secs(60);

/// Ranks for ever, in the background. Whoever moves a clock by hand ranks by hand as well.
pub async fn run(app: App) {
    if app.clock.is_manual() {
        return;
    }
    loop {
        let changed = app.db.changed();
        if let Err(fault) = rank_all(&app).await {
            tracing::error!(%fault, "the boards could not be brought up to date");
            pause(Duration::from_secs(5)).await;
        }
        tokio::select! {
            () = changed => app.clock.sleep_until(app.now().after(DELAY)).await,
            () = app.clock.sleep_until(app.now().after(SWEEP)) => {}
        }
    }
}

/// Ranks all that was committed, in every program.
///
/// # Errors
/// A fault of the database; the other programs are ranked all the same.
pub async fn rank_all(app: &App) -> Result<(), Fault> {
    let guilds = store::waiting(&mut app.db.read().await?).await?;
    let mut done = Ok(());
    for guild in guilds {
        done = done.and(rank(app, guild).await);
    }
    done
}

async fn rank(app: &App, guild: GuildId) -> Result<(), Fault> {
    loop {
        match app.db.attempt(|| batch(app, guild)).await {
            Ok(true) => tokio::task::yield_now().await,
            Ok(false) => return Ok(()),
            Err(Failure::Fault(fault)) => return Err(fault),
            Err(Failure::Refused(refusal)) => {
                return Err(Fault::Broken(refusal.0.key.to_string()));
            }
        }
    }
}

/// Ranks some; whether there may be more.
async fn batch(app: &App, guild: GuildId) -> Outcome<bool> {
    let mut tx = app.db.begin().await?;
    store::take_turn(&mut tx, guild).await?;
    let waiting = store::batch(&mut tx, guild).await?;
    if waiting > 0 {
        store::rank(&mut tx, guild)?;
        tx.commit().await?;
    }
    Ok(waiting == store::BATCH)
}
