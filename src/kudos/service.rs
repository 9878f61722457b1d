//! The use cases of recognition.
mod ahead;
mod boost;
mod earlier;
mod give;
mod leave;
mod limits;
mod mine;
mod noted;
mod pay;
mod undo;
mod withdraw;

pub use ahead::ahead;
pub use boost::boost;
pub use give::{cheer, give};
pub use leave::{forget_pairs_before, leave, redraw, redraw_one, unlink_some};
pub use mine::mine;
pub use noted::{counted, noted, people};
pub use undo::undo;
pub use withdraw::{gifts, withdraw};

use super::rules::Card;
use super::store;
use crate::app::App;
use crate::base::db::{Fault, Tx};
use crate::base::ids::{ChannelId, EntryId, GuildId, MemberId, MessageId, UserId};
use crate::base::locale::{Locale, Speech};
use crate::base::points::Points;
use crate::campaign::service as campaign;
use crate::ledger::service as ledger;
use crate::member::service as member;
use crate::notification::service as notification;
use crate::program::service as program;
use crate::value::service as value;

/// A kudos as its card shows it, and how the program speaks in public; `None` where there is no such kudos.
///
/// # Errors
/// A fault of the database.
pub async fn card(app: &App, guild: GuildId, id: EntryId) -> Result<Option<(Card, Speech)>, Fault> {
    let mut tx = app.db.read().await?;
    let (looking, kudos) = (
        program::look(&mut tx, guild)?,
        store::look(&mut tx, guild, id)?,
    );
    let (to, boosts) = (
        store::recipients(&mut tx, guild, id)?,
        store::boosts(&mut tx, guild, id)?,
    );
    let reason = ledger::note_of(&mut tx, guild, id)?;
    let waits = ledger::waits_on(&mut tx, guild, id)?;
    let added = campaign::adding(&mut tx, guild, id)?;
    let program = program::peeked(tx.answer(looking).await?, app.now())?;
    let Some(kudos) = tx.answer(kudos).await? else {
        return Ok(None);
    };
    let (to, mut boosts) = (tx.answer(to).await?, tx.answer(boosts).await?);
    boosts.retain(|boost| boost.undone_at.is_none());
    let boosters = boosts.iter().map(|boost| boost.member);
    let people: Vec<MemberId> = std::iter::once(kudos.giver)
        .chain(to.iter().copied())
        .chain(boosters)
        .collect();
    let users = member::users(&mut tx, guild, &people).await?;
    let (thanked, boosters) = users[1..].split_at(to.len());
    let points = boosts.iter().map(|boost| boost.points);
    let settings = program.settings;
    let waits = tx.answer(waits).await?;
    let who = |back: bool| {
        let some = waits
            .iter()
            .filter(|wait| wait.returned_at.is_some() == back);
        let some: Vec<MemberId> = some.map(|wait| wait.member).collect();
        let people = to.iter().zip(thanked);
        let found = people.filter(|(member, _)| some.contains(member));
        found.map(|(_, user)| *user).collect::<Vec<UserId>>()
    };
    let until = waits.iter().find(|wait| wait.returned_at.is_none());
    let language = settings.language;
    let added = campaign::added(&mut tx, guild, added, (language, language)).await?;
    let receivers: Vec<(MemberId, UserId)> =
        to.iter().copied().zip(thanked.iter().copied()).collect();
    let pinged = notification::pinged(&mut tx, (guild, &settings), &to, app.now()).await?;
    let card = Card {
        waiting: until.map(|wait| (who(false), wait.until)),
        returned: who(true),
        added: earlier::by_users(added, &receivers),
        id,
        giver: users[0],
        to: thanked.to_vec(),
        points: kudos.points,
        reason: ledger::note(app, guild, id, tx.answer(reason).await?)?,
        value: value_name(&mut tx, guild, &kudos, settings.language).await?,
        link: kudos.link.clone(),
        boosts: boosters.iter().copied().zip(points).collect(),
        undone_at: kudos.undone_at,
        undoable: settings.undo_window > 0,
        message: kudos.message,
        pinged,
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

/// How often a card of something else was added to, and with how many points: what was taken back does not count.
///
/// # Errors
/// A fault of the database.
pub async fn cheers(tx: &mut Tx, guild: GuildId, card: i64) -> Result<(i64, Points), Fault> {
    Ok(store::cheers(tx, guild, card).await?)
}

/// Remembers which message shows a kudos, and where: not where it was meant to be, if the bot may not post there.
///
/// # Errors
/// A fault of the database.
pub fn shown(
    tx: &mut Tx,
    guild: GuildId,
    id: EntryId,
    message: (ChannelId, MessageId),
) -> Result<(), Fault> {
    let _ = store::set_message(tx, guild, id, message)?;
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
