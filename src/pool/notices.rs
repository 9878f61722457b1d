//! What pools say on their own.
use super::{service, view};
use crate::app::App;
use crate::base::db::{Fault, Tx};
use crate::base::ids::{MessageId, PoolId};
use crate::base::outbox::Notice;
use crate::feature::Delivery;

/// The card, as the pool is now.
pub async fn card(app: &App, notice: &Notice) -> Result<Delivery, Fault> {
    let (told, speech) = service::look(app, notice.guild, PoolId(notice.subject)).await?;
    Ok(Delivery::Post(view::card(notice.guild, &told, &speech)))
}

/// Remembers where the card is.
pub async fn carded(tx: &mut Tx, notice: &Notice, message: MessageId) -> Result<(), Fault> {
    let Some(channel) = notice.channel() else {
        return Ok(());
    };
    let pool = PoolId(notice.subject);
    service::carded(tx, notice.guild, pool, (channel, message)).await
}

/// The card's new look; nothing where it never arrived.
pub async fn edit(app: &App, notice: &Notice) -> Result<Delivery, Fault> {
    let (told, speech) = service::look(app, notice.guild, PoolId(notice.subject)).await?;
    Ok(match told.pool.message {
        Some(message) => Delivery::Edit(message, view::card(notice.guild, &told, &speech)),
        None => Delivery::Nothing,
    })
}

/// Tells one of those concerned that it is over.
pub async fn news(app: &App, notice: &Notice) -> Result<Delivery, Fault> {
    let (told, news, speech) = service::news(app, notice.guild, &notice.payload).await?;
    Ok(Delivery::Post(view::news(&told, &news, &speech)))
}
