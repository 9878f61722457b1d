//! Forgetting what was kept long enough.
use crate::app::App;
use crate::base::db::{Fault, Tx};
use crate::base::ids::{CardId, GuildId, least_at};
use crate::milestone::rules::PROPOSED;
use crate::milestone::store;
use crate::program::service as program;
use chrono::{Datelike, Months};
use std::time::Duration;

/// How long a file that was checked can be imported.
const DRAFT: Duration = Duration::from_secs(86_400);
/// How long it is kept what was said to one alone.
const PRIVATE: Duration = Duration::from_secs(60 * 86_400);

/// Forgets what nobody answered or imported, what was done for years that are over, and old cards.
///
/// # Errors
/// A fault of the database.
pub async fn tidy(app: &App, tx: &mut Tx, guild: GuildId) -> Result<String, Fault> {
    let now = app.now();
    let settings = program::peek(tx, guild, now).await?.settings;
    let today = settings.day(now).date();
    let proposed = store::forget_proposed(tx, guild, now.before(PROPOSED)).await?;
    store::forget_drafts(tx, guild, now.before(DRAFT)).await?;
    store::forget_done(tx, guild, i64::from(today.year()) - 1).await?;
    let months = Months::new(u32::from(settings.reasons_months));
    let before = today.checked_sub_months(months).unwrap_or(today);
    let before = crate::base::civil::start_of(before.into(), settings.zone);
    let before = CardId(least_at(before));
    store::forget_signatures_before(tx, guild, before).await?;
    let private = CardId(least_at(now.before(PRIVATE)));
    let cards = store::forget_cards_before(tx, guild, (before, private)).await?;
    Ok(format!("{proposed} proposals, {cards} cards"))
}
