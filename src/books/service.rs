//! Drawing the books up. Nothing is ever written here.
use super::rules::{Asked, Books};
use crate::app::App;
use crate::base::ids::GuildId;
use crate::base::refusal::Outcome;
use crate::ledger::service as ledger;
use crate::program::service as program;

/// The books of the days that are asked for, as one state of the database has them.
///
/// # Errors
/// Days that can't be meant, or a fault of the database.
pub async fn books(app: &App, guild: GuildId, asked: Asked) -> Outcome<Books> {
    let now = app.now();
    let mut tx = app.db.read().await?;
    let settings = program::peek(&mut tx, guild, now).await?.settings;
    let (zone, today) = (settings.zone, settings.day(now));
    let days = asked.days(today)?;
    let (from, until) = days.moments(zone);
    let flows = ledger::flows(&mut tx, guild, from, until).await?;
    let held = ledger::held(&mut tx, guild).await?;
    let books = Books::draw((days, zone, today), flows, &held);
    if !books.balance() {
        tracing::error!(%guild, days = days.text(), "the books do not balance");
    }
    Ok(books)
}
