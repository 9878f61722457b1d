//! The card that celebrates somebody, as it is at delivery.
use crate::app::App;
use crate::base::db::{Fault, Tx};
use crate::base::ids::{CardId, ChannelId, GuildId, MemberId, MessageId, UserId};
use crate::base::vault::{Place, Stored, Words};
use crate::kudos::service as kudos;
use crate::member::service as member;
use crate::milestone::rules::{Card, CardBody, SIGNATURES, Signature};
use crate::milestone::store;
use crate::notification::service as notification;
use crate::program::service as program;

/// The card.
pub const CARD: &str = "milestone.card";
/// Its new look.
pub const EDIT: &str = "milestone.edit";
/// What is said to one alone.
pub const WISH: &str = "milestone.wish";

/// A card as it is now: in the program's language, or in that of whom it is for alone.
///
/// # Errors
/// A fault of the database.
pub async fn card(app: &App, guild: GuildId, id: CardId) -> Result<Option<Card>, Fault> {
    let mut tx = app.db.read().await?;
    let settings = program::peek(&mut tx, guild, app.now()).await?.settings;
    let Some(row) = store::card(&mut tx, guild, id).await? else {
        return Ok(None);
    };
    let speech = match row.public {
        true => settings.public(),
        false => notification::speech(&mut tx, guild, &settings, row.member).await?,
    };
    let to = member::users(&mut tx, guild, &[row.member]).await?;
    let whom = [row.member];
    let pinged = notification::pinged(&mut tx, (guild, &settings), &whom, app.now()).await?;
    let signatures = store::signed(&mut tx, guild, id).await?;
    Ok(Some(Card {
        id,
        to: to[0],
        body: body(app, guild, &row)?,
        points: row.points,
        signed: signed(&mut tx, app, guild, id).await?,
        signatures: usize::try_from(signatures).unwrap_or_default(),
        cheers: kudos::cheers(&mut tx, guild, id.0).await?,
        pinged,
        speech,
        at: row.channel.zip(row.message),
    }))
}

/// What a card tells; none where that is gone.
pub(super) fn body(
    app: &App,
    guild: GuildId,
    row: &store::CardRow,
) -> Result<Option<CardBody>, Fault> {
    let (text, key) = (row.body.clone(), row.data_key.clone());
    let text = words(app, guild, (row.member, text, key), store::card_at(row.id))?;
    Ok(text.map(|text| serde_json::from_str(&text)).transpose()?)
}

/// A text with its author and their data key, as they are stored.
type Sealed = (MemberId, Option<String>, Option<String>);

/// A text as far as it can be read.
pub(super) fn words(
    app: &App,
    guild: GuildId,
    (author, body, data_key): Sealed,
    place: Place,
) -> Result<Option<String>, Fault> {
    let stored = Stored {
        author: Some(author),
        body,
        data_key,
    };
    match stored.words(&app.vault, guild, place) {
        Ok(Words::Clear(text)) => Ok(Some(text)),
        Ok(Words::None | Words::Locked) => Ok(None),
        Err(error) => Err(Fault::Broken(error.to_string())),
    }
}

/// The first signatures, by those who are still known.
async fn signed(
    tx: &mut Tx,
    app: &App,
    guild: GuildId,
    id: CardId,
) -> Result<Vec<Signature>, Fault> {
    let most = i64::try_from(SIGNATURES).unwrap_or(i64::MAX);
    let rows = store::signatures(tx, guild, id, most).await?;
    let by: Vec<MemberId> = rows.iter().map(|row| row.member).collect();
    let users: Vec<UserId> = member::users(tx, guild, &by).await?;
    let mut signed = Vec::new();
    for (row, by) in rows.into_iter().zip(users) {
        let sealed = (row.member, Some(row.body), row.data_key);
        let text = words(app, guild, sealed, store::signature_at(row.card))?;
        let text = text.unwrap_or_default();
        signed.push(Signature { by, text });
    }
    Ok(signed)
}

/// Remembers which message shows a card, and where.
///
/// # Errors
/// A fault of the database.
pub async fn shown(
    tx: &mut Tx,
    guild: GuildId,
    id: CardId,
    message: (ChannelId, MessageId),
) -> Result<(), Fault> {
    store::set_message(tx, guild, id, message).await?;
    Ok(())
}
