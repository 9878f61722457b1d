//! What orders say on their own.
use super::{service, view};
use crate::app::App;
use crate::base::db::{Fault, Tx};
use crate::base::ids::{EntryId, MessageId};
use crate::base::outbox::Notice;
use crate::base::points::Points;
use crate::feature::Delivery;
use serde::Deserialize;

/// The card, as the order is now.
pub async fn card(app: &App, notice: &Notice) -> Result<Delivery, Fault> {
    Ok(Delivery::Post(view::card(
        notice.guild,
        &service::look(app, notice.guild, EntryId(notice.subject)).await?,
    )))
}

/// Remembers where the card is.
pub async fn carded(tx: &mut Tx, notice: &Notice, message: MessageId) -> Result<(), Fault> {
    let Some(channel) = notice.channel() else {
        return Ok(());
    };
    let order = EntryId(notice.subject);
    service::carded(tx, notice.guild, order, (channel, message)).await
}

/// The card's new look; nothing where it never arrived.
pub async fn edit(app: &App, notice: &Notice) -> Result<Delivery, Fault> {
    let seen = service::look(app, notice.guild, EntryId(notice.subject)).await?;
    Ok(match seen.told.order.message {
        Some(message) => Delivery::Edit(message, view::card(notice.guild, &seen)),
        None => Delivery::Nothing,
    })
}

/// Tells the member what was decided.
pub async fn decided(app: &App, notice: &Notice) -> Result<Delivery, Fault> {
    let seen = service::look(app, notice.guild, EntryId(notice.subject)).await?;
    // Older notices say nothing of a bonus.
    let bonus = Points::deserialize(&notice.payload).unwrap_or_default();
    let message = view::decision(&seen.told, bonus, &seen.private);
    Ok(message.map_or(Delivery::Nothing, Delivery::Post))
}
