//! The use cases of recognition.
mod boost;
mod give;
mod limits;
mod pay;
mod undo;
mod withdraw;

pub use boost::boost;
pub use give::give;
pub use undo::undo;
pub use withdraw::{gifts, withdraw};

use super::rules::Card;
use super::store;
use crate::app::App;
use crate::base::db::{Fault, Tx};
use crate::base::ids::{ChannelId, EntryId, GuildId, MessageId, UserId};
use crate::base::locale::{Locale, Speech};
use crate::base::points::Points;
use crate::ledger::service as ledger;
use crate::member::service as member;
use crate::program::service as program;
use crate::value::service as value;

/// A kudos as its card shows it, and how the program speaks in public; `None` where there is no such kudos.
///
/// # Errors
/// A fault of the database.
pub async fn card(app: &App, guild: GuildId, id: EntryId) -> Result<Option<(Card, Speech)>, Fault> {
    let mut tx = app.db.read().await?;
    let settings = program::peek(&mut tx, guild, app.now()).await?.settings;
    let Some(kudos) = store::get(&mut tx, guild, id).await? else {
        return Ok(None);
    };
    let recipients = store::recipients(&mut tx, guild, id).await?;
    let card = Card {
        id,
        giver: member::get(&mut tx, guild, kudos.giver).await?.user_id,
        to: member::users(&mut tx, guild, &recipients).await?,
        points: kudos.points,
        reason: ledger::note_of(&mut tx, guild, id)
            .await?
            .unwrap_or_default(),
        value: value_name(&mut tx, guild, &kudos, settings.language).await?,
        link: kudos.link.clone(),
        boosts: boosts(&mut tx, guild, id).await?,
        undone_at: kudos.undone_at,
        undoable: settings.undo_window > 0,
        message: kudos.message,
    };
    Ok(Some((card, settings.public())))
}

async fn value_name(
    tx: &mut Tx,
    guild: GuildId,
    kudos: &store::Kudos,
    language: Locale,
) -> Result<Option<String>, Fault> {
    let Some(id) = kudos.company_value else {
        return Ok(None);
    };
    let texts = value::name_of(tx, guild, id).await?;
    Ok(texts.and_then(|texts| texts.in_language(language, language).cloned()))
}

async fn boosts(tx: &mut Tx, guild: GuildId, id: EntryId) -> Result<Vec<(UserId, Points)>, Fault> {
    let mut rows = store::boosts(tx, guild, id).await?;
    rows.retain(|boost| boost.undone_at.is_none());
    let members: Vec<_> = rows.iter().map(|boost| boost.member).collect();
    let users = member::users(tx, guild, &members).await?;
    Ok(users
        .into_iter()
        .zip(rows.iter().map(|boost| boost.points))
        .collect())
}

/// Remembers which message shows a kudos, and where: not where it was meant to be, if the bot may not post there.
///
/// # Errors
/// A fault of the database.
pub async fn shown(
    tx: &mut Tx,
    guild: GuildId,
    id: EntryId,
    message: (ChannelId, MessageId),
) -> Result<(), Fault> {
    store::set_message(tx, guild, id, message).await?;
    Ok(())
}

/// The names of the values that may be chosen, for somebody who typed a part of one: label and id.
///
/// # Errors
/// A fault of the database.
pub async fn values(
    app: &App,
    guild: GuildId,
    typed: &str,
    locale: Locale,
) -> Result<Vec<(String, String)>, Fault> {
    value::complete(app, guild, locale, typed).await
}

#[cfg(test)]
mod tests;
