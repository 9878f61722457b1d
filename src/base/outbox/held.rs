//! Lanes that can't be reached, and what was set aside: what waits there is not lost, and goes on once that is mended.
use super::{Lane, Notice, store};
use crate::app::App;
use crate::base::clock::{Instant, backoff};
use crate::base::db::{Fault, Tx};
use crate::base::ids::GuildId;
use std::time::Duration;

/// How soon a lane is tried again for the first time: then ever less often.
const FIRST: Duration = Duration::from_secs(5 * 60);
/// How seldom at most.
const LONGEST: Duration = Duration::from_secs(86_400);

/// Why a lane can't be reached, as Discord says it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Why {
    /// In Discord's words.
    pub said: String,
    /// Discord's code.
    pub code: i64,
}

/// A lane that can't be reached.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Held {
    /// Which.
    pub lane: Lane,
    /// Discord's code for why.
    pub code: i64,
    /// Since when.
    pub since: Instant,
    /// When it is tried again.
    pub retry_at: Instant,
    /// How many notices wait there.
    pub waiting: i64,
}

/// Notices of a kind that were given up.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Aside {
    /// As in "kudos.card".
    pub kind: String,
    /// In Discord's words, or ours.
    pub why: String,
    /// How many.
    pub many: i64,
}

/// Holds the lane of a notice that did not get through; whether this is news.
///
/// # Errors
/// A fault of the database.
pub async fn hold(tx: &mut Tx, app: &App, notice: &Notice, why: &Why) -> Result<bool, Fault> {
    let now = app.now();
    let tries = store::held::tries(tx, notice.guild, notice.lane).await?;
    let retry_at = now.after(backoff(FIRST, tries.unwrap_or(0), LONGEST));
    store::held::hold(tx, (notice.guild, notice.lane), why, now, retry_at).await?;
    Ok(tries.is_none())
}

/// A lane is reached again.
///
/// # Errors
/// A fault of the database.
pub async fn release(tx: &mut Tx, guild: GuildId, lane: Lane) -> Result<(), Fault> {
    store::held::release(tx, guild, lane).await?;
    Ok(())
}

/// The lanes of a program that can't be reached, the longest first.
///
/// # Errors
/// A fault of the database.
pub async fn held(tx: &mut Tx, guild: GuildId) -> Result<Vec<Held>, Fault> {
    store::held::held(tx, guild).await
}

/// What a program has given up saying.
///
/// # Errors
/// A fault of the database.
pub async fn aside(tx: &mut Tx, guild: GuildId) -> Result<Vec<Aside>, Fault> {
    Ok(store::held::aside(tx, guild).await?)
}

/// Something has changed in a server: its lanes are tried again at once.
///
/// # Errors
/// A fault of the database.
pub async fn mended(app: &App, guild: GuildId) -> Result<(), Fault> {
    // Told of every change of a channel or a role, and hardly ever is anything held.
    let mut tx = app.db.read().await?;
    if held(&mut tx, guild).await?.is_empty() {
        return Ok(());
    }
    drop(tx);
    let mut tx = app.db.begin().await?;
    store::held::retry(&mut tx, guild, app.now()).await?;
    tx.commit().await
}

/// Tries all of it again: lanes that can't be reached, what was put off, and what was given up. Returns how many notices that is.
///
/// # Errors
/// A fault of the database.
pub async fn try_again(tx: &mut Tx, app: &App, guild: GuildId) -> Result<u64, Fault> {
    store::held::retry(tx, guild, app.now()).await?;
    Ok(store::held::take_up(tx, guild, app.now()).await?)
}

/// Sends the posts that wait in one lane to another: they were for a channel that is no longer the one.
///
/// # Errors
/// A fault of the database.
pub async fn reroute(tx: &mut Tx, guild: GuildId, from: Lane, to: Lane) -> Result<u64, Fault> {
    if store::held::tries(tx, guild, from).await?.is_none() {
        return Ok(0);
    }
    let moved = store::held::reroute(tx, guild, from, to).await?;
    store::held::release(tx, guild, from).await?;
    Ok(moved)
}
