//! What orders say on their own.
use super::{service, view};
use crate::app::App;
use crate::base::db::{Fault, Tx};
use crate::base::ids::{EntryId, MessageId};
use crate::base::outbox::Notice;
use crate::feature::Delivery;

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

/// Tells the member what has become of it.
pub async fn decided(app: &App, notice: &Notice) -> Result<Delivery, Fault> {
    let order = EntryId(notice.subject);
    let (seen, news) = service::news(app, notice.guild, order, &notice.payload).await?;
    let message = view::news(notice.guild, &seen.told, news, &seen.private);
    Ok(message.map_or(Delivery::Nothing, Delivery::Post))
}

/// Tells one of those who had chipped in that everything went back.
pub async fn shared(app: &App, notice: &Notice) -> Result<Delivery, Fault> {
    let (seen, shared, speech) = service::shared(app, notice.guild, &notice.payload).await?;
    Ok(Delivery::Post(view::shared(&seen.told, &shared, &speech)))
}

/// Orders wait; nothing where none does any more.
pub async fn waiting(app: &App, notice: &Notice) -> Result<Delivery, Fault> {
    let waiting = service::reminder(app, notice.guild).await?;
    Ok(waiting.map_or(Delivery::Nothing, |(waiting, speech)| {
        Delivery::Post(view::waiting(waiting, &speech))
    }))
}

/// Somebody approved of their own order.
pub async fn alone(app: &App, notice: &Notice) -> Result<Delivery, Fault> {
    let seen = service::look(app, notice.guild, EntryId(notice.subject)).await?;
    Ok(Delivery::Post(view::alone(&seen)))
}

/// Few codes of a reward are left, or none.
pub async fn low(app: &App, notice: &Notice) -> Result<Delivery, Fault> {
    let seen = service::look(app, notice.guild, EntryId(notice.subject)).await?;
    let left = notice.payload.as_i64().unwrap_or_default();
    Ok(Delivery::Post(view::low(&seen, left)))
}

/// Somebody gets the Discord role that they ordered.
pub async fn grant(app: &App, notice: &Notice) -> Result<Delivery, Fault> {
    let order = EntryId(notice.subject);
    let change = service::granting(app, notice.guild, order, &notice.payload).await?;
    Ok(change.map_or(Delivery::Nothing, |change| {
        Delivery::Role(change, |app, tx, notice, came| {
            let order = (EntryId(notice.subject), &notice.payload);
            Box::pin(service::granted(tx, app, notice.guild, order, came))
        })
    }))
}

/// Somebody loses a Discord role whose time is over.
pub async fn revoke(app: &App, notice: &Notice) -> Result<Delivery, Fault> {
    let order = EntryId(notice.subject);
    let change = service::revoking(app, notice.guild, order).await?;
    Ok(change.map_or(Delivery::Nothing, |change| {
        Delivery::Role(change, |app, tx, notice, came| {
            let order = EntryId(notice.subject);
            Box::pin(service::revoked(tx, app, notice.guild, order, came))
        })
    }))
}

/// Something about a Discord role is to be mended.
pub async fn trouble(app: &App, notice: &Notice) -> Result<Delivery, Fault> {
    let order = EntryId(notice.subject);
    let (seen, cause) = service::trouble(app, notice.guild, order, &notice.payload).await?;
    Ok(Delivery::Post(view::trouble(&seen, cause)))
}

/// Whoever delivers a reward is asked for it.
pub fn provide() -> Delivery {
    Delivery::Work(|app, notice| Box::pin(service::provide(app, notice)))
}
