//! What of all this is somebody's, for them to have and to be rid of.
use super::card::{EDIT, body, words};
use super::own::days;
use crate::app::App;
use crate::base::db::{Fault, Tx};
use crate::base::ids::{GuildId, MemberId, drawn_at};
use crate::base::outbox::{self, Lane, NewNotice};
use crate::milestone::rules::Kept;
use crate::milestone::store;
use std::collections::BTreeSet;

/// All that is kept of somebody.
///
/// # Errors
/// A fault of the database.
pub async fn kept(tx: &mut Tx, app: &App, guild: GuildId, member: MemberId) -> Result<Kept, Fault> {
    let mut kept = Kept {
        days: days(tx, app, guild, member).await?,
        ..Kept::default()
    };
    for card in store::cards_of(tx, guild, member).await? {
        let body = body(app, guild, &card)?;
        kept.cards.push((drawn_at(card.id.0), card.points, body));
    }
    for row in store::signatures_of(tx, guild, member).await? {
        let sealed = (row.member, Some(row.body), row.data_key);
        let text = words(app, guild, sealed, store::signature_at(row.card))?;
        kept.signed.push((row.signed_at, text.unwrap_or_default()));
    }
    Ok(kept)
}

/// Forgets somebody's days and what is proposed to them, at once. What was celebrated stays where it was said.
///
/// # Errors
/// A fault of the database.
pub async fn withdraw(tx: &mut Tx, guild: GuildId, member: MemberId) -> Result<(), Fault> {
    store::forget_all(tx, guild, member).await?;
    Ok(())
}

/// Forgets all of somebody, and has cards written anew that named them or that they signed.
///
/// # Errors
/// A fault of the database.
pub async fn leave(tx: &mut Tx, app: &App, guild: GuildId, member: MemberId) -> Result<(), Fault> {
    let signed = store::signatures_of(tx, guild, member).await?;
    let mut cards: BTreeSet<_> = signed.into_iter().map(|row| row.card).collect();
    let theirs = store::cards_of(tx, guild, member).await?;
    cards.extend(theirs.into_iter().map(|card| card.id));
    store::forget_all(tx, guild, member).await?;
    store::forget_done_of(tx, guild, member).await?;
    store::forget_drafts_of(tx, guild, member).await?;
    store::forget_signatures(tx, guild, member).await?;
    store::forget_cards(tx, guild, member).await?;
    for id in cards {
        let card = store::card(tx, guild, id).await?;
        if let Some(channel) = card.and_then(|card| card.channel) {
            let edit = NewNotice::edit(EDIT, Lane::Channel(channel), id.0);
            outbox::write(tx, app, guild, &edit)?;
        }
    }
    Ok(())
}
