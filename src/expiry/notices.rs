//! What is said about points that expire.
use super::service::{self, Shown};
use super::view;
use crate::app::App;
use crate::base::db::{Fault, Tx};
use crate::base::ids::{ExtensionId, MessageId};
use crate::base::outbox::{Lane, Notice};
use crate::base::refusal::Failure;
use crate::feature::Delivery;

/// What expires soon of somebody's, as it is now.
pub async fn reminder(app: &App, notice: &Notice) -> Result<Delivery, Fault> {
    let told = service::reminder(app, notice.guild, &notice.payload).await?;
    Ok(told.map_or(Delivery::Nothing, |(reminder, speech)| {
        Delivery::Post(view::reminder(notice.guild, &reminder, &speech))
    }))
}

/// What of somebody's lasts longer.
pub async fn extended(app: &App, notice: &Notice) -> Result<Delivery, Fault> {
    let (extended, speech) = service::extended(app, notice.guild, &notice.payload).await?;
    Ok(Delivery::Post(view::extended(&extended, &speech)))
}

/// What of everybody's lasts longer, for all.
pub async fn everybody(app: &App, notice: &Notice) -> Result<Delivery, Fault> {
    let order = ExtensionId(notice.subject);
    let done = service::everybody(app, notice.guild, order).await?;
    Ok(done.map_or(Delivery::Nothing, |(done, speech)| {
        Delivery::Post(view::for_everybody(&done, &speech))
    }))
}

async fn shown(app: &App, notice: &Notice) -> Result<Option<Shown>, Fault> {
    match service::look(app, notice.guild, ExtensionId(notice.subject)).await {
        Ok(shown) => Ok(shown),
        Err(Failure::Refused(_)) => Ok(None),
        Err(Failure::Fault(fault)) => Err(fault),
    }
}

/// The card of a request, as it is now.
pub async fn card(app: &App, notice: &Notice) -> Result<Delivery, Fault> {
    let shown = shown(app, notice).await?;
    Ok(shown.map_or(Delivery::Nothing, |shown| {
        Delivery::Post(view::card(notice.guild, &shown))
    }))
}

/// Remembers where the card is.
pub async fn carded(tx: &mut Tx, notice: &Notice, message: MessageId) -> Result<(), Fault> {
    let Some(channel) = notice.channel() else {
        return Ok(());
    };
    let id = ExtensionId(notice.subject);
    service::carded(tx, notice.guild, id, (channel, message))
}

/// The card's new look; nothing where it never arrived.
pub async fn edit(app: &App, notice: &Notice) -> Result<Delivery, Fault> {
    let shown = shown(app, notice).await?;
    let shown = shown.and_then(|shown| shown.request.message.zip(Some(shown)));
    Ok(shown.map_or(Delivery::Nothing, |(message, shown)| {
        Delivery::Edit(message, view::card(notice.guild, &shown))
    }))
}

/// What was decided, for the one who asked.
pub async fn decided(app: &App, notice: &Notice) -> Result<Delivery, Fault> {
    let shown = shown(app, notice).await?;
    Ok(shown.map_or(Delivery::Nothing, |shown| {
        Delivery::Post(view::decided(&shown, &shown.private))
    }))
}

/// What becomes of the points of somebody who has left, or is back.
pub async fn farewell(app: &App, notice: &Notice) -> Result<Delivery, Fault> {
    let told = service::farewell(app, notice.guild, &notice.payload).await?;
    Ok(
        told.map_or(Delivery::Nothing, |(farewell, wallet, speech)| {
            Delivery::Post(view::farewell(farewell, wallet, &speech))
        }),
    )
}

/// Has somebody looked up.
pub async fn away(_: &App, notice: &Notice) -> Result<Delivery, Fault> {
    let Lane::Direct(user) = notice.lane else {
        return Ok(Delivery::Nothing);
    };
    Ok(Delivery::Look(user, |app, tx, notice, there| {
        Box::pin(service::looked(
            tx,
            app,
            notice.guild,
            &notice.payload,
            there,
        ))
    }))
}
