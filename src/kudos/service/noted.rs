//! The kudos of a stretch of time, for those who tell of it.
use crate::base::clock::Instant;
use crate::base::db::{Fault, Tx};
use crate::base::ids::{EntryId, GuildId, MemberId};
use crate::kudos::rules::Noted;
use crate::kudos::store;

/// The kudos of a stretch of time with the most boosts, then the most points, as they stood at its end.
///
/// # Errors
/// A fault of the database.
pub async fn noted(
    tx: &mut Tx,
    guild: GuildId,
    span: (Instant, Instant),
    most: i64,
) -> Result<Vec<Noted>, Fault> {
    Ok(store::noted(tx, guild, span, most).await?)
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
