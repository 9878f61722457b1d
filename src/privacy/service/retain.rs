//! Forgetting what was kept long enough.
use crate::app::App;
use crate::audit::service as audit;
use crate::base::civil::{Day, start_of};
use crate::base::db::{Fault, Tx};
use crate::base::ids::{CorrectionId, EntryId, ExtensionId, GuildId, IdeaId, PoolId, least_at};
use crate::base::outbox;
use crate::board::service as board;
use crate::correction::service as correction;
use crate::expiry::service as expiry;
use crate::kudos::service as kudos;
use crate::ledger::service as ledger;
use crate::order::service as order;
use crate::pool::service as pool;
use crate::privacy::rules::{DELIVERED_DAYS, PLACES_DAYS, months_before};
use crate::privacy::store::{self, requests};
use crate::program::service as program;
use crate::wish::service as wish;
use std::time::Duration;

/// How much one run looks after: a run is one transaction.
const MOST: i64 = 20_000;
/// How many places: each is a small row.
const MOST_PLACES: i64 = 100_000;

/// Forgets what people wrote, who read whose data, what was said and who stood where, each after its time.
///
/// # Errors
/// A fault of the database.
pub async fn retain(app: &App, tx: &mut Tx, guild: GuildId) -> Result<String, Fault> {
    let now = app.now();
    let settings = program::peek(tx, guild, now).await?.settings;
    let today = settings.day(now);
    let texts = texts(tx, guild, today, settings.zone, settings.reasons_months).await?;
    let accesses = months_before(today, settings.access_months);
    let accesses = audit::forget_accesses(tx, guild, accesses).await?;
    let until = start_of(months_before(today, settings.reasons_months), settings.zone);
    requests::forget(tx, guild, until).await?;
    let said = now.before(Duration::from_secs(DELIVERED_DAYS * 86_400));
    let said = outbox::forget_delivered(tx, guild, said, MOST).await?;
    let places = board::forget_places(tx, guild, today.plus(-PLACES_DAYS), MOST_PLACES).await?;
    let pairs = kudos::forget_pairs_before(tx, guild, today.plus(-1)).await?;
    Ok(format!(
        "{texts} texts, {accesses} accesses, {said} notices, {places} places, {pairs} counts"
    ))
}

/// Texts and links: in the order of their entries, from where the last run came to.
async fn texts(
    tx: &mut Tx,
    guild: GuildId,
    today: Day,
    zone: chrono_tz::Tz,
    months: u16,
) -> Result<u64, Fault> {
    let until = start_of(months_before(today, months), zone);
    let before = EntryId(least_at(until));
    let after = store::retained(tx, guild).await?.unwrap_or(EntryId(0));
    let orders = order::forget_reasons(tx, guild, before).await?;
    let corrections = correction::forget_reasons(tx, guild, CorrectionId(before.0)).await?;
    let requests = expiry::forget_decided(tx, guild, ExtensionId(before.0)).await?;
    let ideas = wish::forget_ideas(tx, guild, IdeaId(before.0)).await?;
    let pools = pool::forget_notes(tx, guild, PoolId(before.0)).await?;
    let some = ledger::erase_some_notes(tx, guild, (after, before), MOST).await?;
    let (last, notes) = some.unwrap_or((before, 0));
    if last > after {
        kudos::unlink_some(tx, guild, (after, last)).await?;
        store::retain(tx, guild, last).await?;
    }
    Ok(orders + corrections + requests + ideas + pools + notes)
}
