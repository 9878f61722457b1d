//! The card for the second admin.
use super::{service, view};
use crate::app::App;
use crate::base::db::{Fault, Tx};
use crate::base::ids::{CorrectionId, MessageId};
use crate::base::outbox::Notice;
use crate::base::refusal::Failure;
use crate::feature::Delivery;

/// The card, as the correction is now.
pub async fn card(app: &App, notice: &Notice) -> Result<Delivery, Fault> {
    let id = CorrectionId(notice.subject);
    match service::look(app, notice.guild, id).await {
        Ok(Some(told)) => Ok(Delivery::Post(view::card(notice.guild, &told))),
        Ok(None) | Err(Failure::Refused(_)) => Ok(Delivery::Nothing),
        Err(Failure::Fault(fault)) => Err(fault),
    }
}

/// Remembers where the card is.
pub async fn carded(tx: &mut Tx, notice: &Notice, message: MessageId) -> Result<(), Fault> {
    let Some(channel) = notice.channel() else {
        return Ok(());
    };
    let id = CorrectionId(notice.subject);
    service::carded(tx, notice.guild, id, (channel, message)).await
}

/// The card's new look; nothing where it never arrived.
pub async fn edit(app: &App, notice: &Notice) -> Result<Delivery, Fault> {
    let id = CorrectionId(notice.subject);
    let told = match service::look(app, notice.guild, id).await {
        Ok(told) => told,
        Err(Failure::Refused(_)) => None,
        Err(Failure::Fault(fault)) => return Err(fault),
    };
    Ok(
        match told
            .as_ref()
            .and_then(|told| told.correction.message.zip(Some(told)))
        {
            Some((message, told)) => Delivery::Edit(message, view::card(notice.guild, told)),
            None => Delivery::Nothing,
        },
    )
}
