//! The kudos of a stretch of time, for those who tell of it.
use crate::base::clock::Instant;
use crate::base::db::{Fault, Tx};
use crate::base::ids::{ChannelId, EntryId, GuildId, MemberId};
use crate::kudos::rules::Noted;
use crate::kudos::store;

/// The kudos that a stretch of time brought to two channels, those first whom most people have boosted, then those with the
/// most points, as they stood at its end.
///
/// # Errors
/// A fault of the database.
pub async fn noted(
    tx: &mut Tx,
    guild: GuildId,
    span: (Instant, Instant),
    places: [ChannelId; 2],
    most: i64,
) -> Result<Vec<Noted>, Fault> {
    Ok(store::noted(tx, guild, span, places, most).await?)
}

/// How many kudos were given in a stretch of time, less those that were taken back by its end.
///
/// # Errors
/// A fault of the database.
pub async fn counted(tx: &mut Tx, guild: GuildId, span: (Instant, Instant)) -> Result<i64, Fault> {
    Ok(store::counted(tx, guild, span).await?)
}

/// Who gave a kudos, and who got it.
///
/// # Errors
/// A fault of the database.
pub async fn people(tx: &mut Tx, guild: GuildId, id: EntryId) -> Result<Vec<MemberId>, Fault> {
    let recipients = store::recipients(tx, guild, id)?;
    let kudos = store::get(tx, guild, id).await?;
    let mut people = tx.answer(recipients).await?;
    people.extend(kudos.map(|kudos| kudos.giver));
    Ok(people)
}
