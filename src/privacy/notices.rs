//! What is said about requests on their own.
use super::service::{self, Asked, Finding};
use super::view;
use crate::app::App;
use crate::base::db::{Fault, Tx};
use crate::base::ids::{MessageId, RequestId};
use crate::base::outbox::Notice;
use crate::base::refusal::Failure;
use crate::feature::Delivery;

async fn asked(app: &App, notice: &Notice) -> Result<Option<Asked>, Fault> {
    match service::asked(app, notice.guild, RequestId(notice.subject)).await {
        Ok(asked) => Ok(asked),
        Err(Failure::Refused(_)) => Ok(None),
        Err(Failure::Fault(fault)) => Err(fault),
    }
}

/// The card, as the request is now.
pub async fn card(app: &App, notice: &Notice) -> Result<Delivery, Fault> {
    let asked = asked(app, notice).await?;
    let card = asked.map(|asked| view::contact::card(notice.guild, &asked));
    Ok(card.map_or(Delivery::Nothing, Delivery::Post))
}

/// Remembers where the card is.
pub async fn carded(tx: &mut Tx, notice: &Notice, message: MessageId) -> Result<(), Fault> {
    let Some(channel) = notice.channel() else {
        return Ok(());
    };
    let id = RequestId(notice.subject);
    service::shown(tx, notice.guild, id, (channel, message)).await
}

/// The card's new look; nothing where it never arrived.
pub async fn edit(app: &App, notice: &Notice) -> Result<Delivery, Fault> {
    let asked = asked(app, notice).await?;
    let shown = asked.and_then(|asked| asked.request.message.zip(Some(asked)));
    Ok(shown.map_or(Delivery::Nothing, |(message, asked)| {
        Delivery::Edit(message, view::contact::card(notice.guild, &asked))
    }))
}

/// What brings a request to mind; nothing where it was answered meanwhile.
pub async fn reminder(app: &App, notice: &Notice) -> Result<Delivery, Fault> {
    let asked = asked(app, notice).await?;
    let open = asked.filter(|asked| asked.request.answered_at.is_none());
    Ok(open.map_or(Delivery::Nothing, |asked| {
        Delivery::Post(view::contact::reminder(&asked))
    }))
}

/// The answer, to the one who asked.
pub async fn answer(app: &App, notice: &Notice) -> Result<Delivery, Fault> {
    let asked = asked(app, notice).await?;
    Ok(asked.map_or(Delivery::Nothing, |asked| {
        Delivery::Post(view::contact::answered(&asked))
    }))
}

/// A month's audit.
pub async fn check(app: &App, notice: &Notice) -> Result<Delivery, Fault> {
    let found: Vec<Finding> = serde_json::from_value(notice.payload.clone())?;
    let speech = service::public(app, notice.guild).await?;
    let told = view::safety::told(notice.guild, &found, &speech);
    Ok(Delivery::Post(told))
}
