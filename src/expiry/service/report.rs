//! What expires when.
use crate::app::App;
use crate::base::clock::Instant;
use crate::base::ids::GuildId;
use crate::base::refusal::Outcome;
use crate::expiry::rules::Report;
use crate::ledger::service as ledger;
use crate::program::service as program;

/// How many dates a report has at most: policies make one for each day.
const MOST: i64 = 4_000;

/// What expires of everybody's, and when.
///
/// # Errors
/// A fault of the database.
pub async fn report(app: &App, guild: GuildId) -> Outcome<Report> {
    let now = app.now();
    let mut tx = app.db.read().await?;
    let settings = program::peek(&mut tx, guild, now).await?.settings;
    let all = (now, Instant(i64::MAX));
    let dates = ledger::outlook(&mut tx, guild, all, MOST).await?;
    let (never, dated) = ledger::lasting(&mut tx, guild, now).await?;
    Ok(Report {
        dates,
        zone: settings.zone,
        never,
        dated,
    })
}
