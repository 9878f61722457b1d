//! Looking at corrections, and at what could be corrected.
use super::apply;
use crate::app::App;
use crate::base::db::{Fault, Tx};
use crate::base::fold::fold;
use crate::base::ids::{ChannelId, CorrectionId, GuildId, MessageId, UserId};
use crate::base::locale::{Arg, Locale, dates};
use crate::base::refusal::{Failure, Outcome};
use crate::correction::rules::{Correction, Told, number};
use crate::correction::store;
use crate::ledger::rules::Recent;
use crate::ledger::service as ledger;
use crate::member::service as member;
use crate::phrase;
use crate::program::rules::Settings;
use crate::program::service as program;

/// How many of the latest entries are searched.
const LATEST: i64 = 200;

/// A correction with the people whom it concerns.
pub(super) async fn told(
    tx: &mut Tx,
    app: &App,
    guild: GuildId,
    correction: Correction,
) -> Outcome<Told> {
    let settings = program::peek(tx, guild, app.now()).await?.settings;
    let decided_by = match correction.decided_by {
        Some(by) => Some(member::get(tx, guild, by).await?.user_id),
        None => None,
    };
    Ok(Told {
        from: from(tx, guild, &correction).await?,
        asked_by: member::get(tx, guild, correction.asked_by).await?.user_id,
        decided_by,
        public: settings.public(),
        correction,
    })
}

async fn from(tx: &mut Tx, guild: GuildId, correction: &Correction) -> Outcome<Vec<UserId>> {
    let Some(known) = ledger::known(tx, guild, correction.entry).await? else {
        return Ok(Vec::new());
    };
    let gifts = apply::gifts(tx, guild, correction.what, &known).await?;
    let mut members: Vec<_> = gifts.iter().map(|gift| gift.receiver).collect();
    members.sort_unstable();
    members.dedup();
    Ok(member::users(tx, guild, &members).await?)
}

/// The correction that a notice is about; `None` where there is no such one.
///
/// # Errors
/// A fault of the database.
pub async fn look(app: &App, guild: GuildId, id: CorrectionId) -> Outcome<Option<Told>> {
    let mut tx = app.db.read().await?;
    match store::get(&mut tx, guild, id).await? {
        Some(row) => {
            // A text that can't be read is no reason to drop the card: it is tried again.
            let read = row.read(&app.vault, guild);
            let correction = read.map_err(Failure::into_fault)?;
            told(&mut tx, app, guild, correction).await.map(Some)
        }
        None => Ok(None),
    }
}

/// Remembers a correction's card, so that it can be edited in place.
///
/// # Errors
/// A fault of the database.
pub async fn carded(
    tx: &mut Tx,
    guild: GuildId,
    id: CorrectionId,
    message: (ChannelId, MessageId),
) -> Result<(), Fault> {
    store::set_message(tx, guild, id, message).await?;
    Ok(())
}

/// What could be corrected, the latest first: label and number.
///
/// # Errors
/// A fault of the database.
pub async fn suggest(
    app: &App,
    guild: GuildId,
    locale: Locale,
    typed: &str,
) -> Result<Vec<(String, String)>, Fault> {
    let mut tx = app.db.read().await?;
    let settings = program::peek(&mut tx, guild, app.now()).await?.settings;
    let recent = ledger::recent(&mut tx, app, guild, LATEST).await?;
    let choices = recent.iter().map(|entry| {
        let number = number(entry.id);
        (label(entry, &settings, locale), number)
    });
    let wanted = fold(typed);
    Ok(choices
        .filter(|(label, number)| fold(label).contains(&wanted) || fold(number).contains(&wanted))
        .collect())
}

fn label(entry: &Recent, settings: &Settings, locale: Locale) -> String {
    let day = settings.day(entry.at).date();
    let day = Arg::Raw(dates::day(day, locale));
    let what = match entry.cause.as_str() {
        "kudos" => phrase!("correction-what-kudos"),
        "boost" => phrase!("correction-what-boost"),
        _ => phrase!("correction-what-award"),
    };
    let label = phrase!(
        "correction-choice",
        what = what,
        points = entry.points,
        day = day
    );
    let label = label.say_plain(&settings.speech(locale));
    match &entry.note {
        Some(note) => {
            label
                + &phrase!("correction-choice-note", note = note)
                    .say_plain(&settings.speech(locale))
        }
        None => label,
    }
}
