//! What is said of days: cards, wishes, proposals, and what comes.
use super::{service, view};
use crate::app::App;
use crate::base::db::{Fault, Tx};
use crate::base::ids::{CardId, MessageId, MilestoneId};
use crate::base::outbox::{Lane, Notice};
use crate::feature::{Delivery, NoticeKind, UNREMARKED};
use futures::FutureExt;

pub fn all() -> Vec<NoticeKind> {
    vec![
        NoticeKind {
            kind: service::LOOK,
            render: |_, notice| look(notice).boxed(),
            on_delivered: UNREMARKED,
        },
        NoticeKind {
            kind: service::CARD,
            render: |app, notice| card(app, notice).boxed(),
            on_delivered: |_, tx, notice, message| posted(tx, notice, message).boxed(),
        },
        NoticeKind {
            kind: service::EDIT,
            render: |app, notice| edit(app, notice).boxed(),
            on_delivered: UNREMARKED,
        },
        NoticeKind {
            kind: service::WISH,
            render: |app, notice| wish(app, notice).boxed(),
            on_delivered: UNREMARKED,
        },
        NoticeKind {
            kind: service::INVITE,
            render: |app, notice| invite(app, notice).boxed(),
            on_delivered: UNREMARKED,
        },
        NoticeKind {
            kind: service::AHEAD,
            render: |app, notice| ahead(app, notice).boxed(),
            on_delivered: UNREMARKED,
        },
    ]
}

/// Whether they are here decides whether they are celebrated.
async fn look(notice: &Notice) -> Result<Delivery, Fault> {
    Ok(match notice.lane {
        Lane::Direct(user) => Delivery::Look(user, |app, tx, notice, here| {
            service::arrived(app, tx, notice.guild, &notice.payload, here).boxed()
        }),
        Lane::Channel(_) => Delivery::Nothing,
    })
}

async fn card(app: &App, notice: &Notice) -> Result<Delivery, Fault> {
    let card = service::card(app, notice.guild, CardId(notice.subject)).await?;
    // Who was erased meanwhile is not celebrated.
    let card = card.filter(|card| card.body.is_some());
    Ok(card.map_or(Delivery::Nothing, |card| {
        Delivery::Post(view::card::card(notice.guild, &card))
    }))
}

async fn posted(tx: &mut Tx, notice: &Notice, message: MessageId) -> Result<(), Fault> {
    let Some(channel) = notice.channel() else {
        return Ok(());
    };
    let id = CardId(notice.subject);
    service::shown(tx, notice.guild, id, (channel, message)).await
}

async fn edit(app: &App, notice: &Notice) -> Result<Delivery, Fault> {
    let card = service::card(app, notice.guild, CardId(notice.subject)).await?;
    let found = card.and_then(|card| Some((card.at?.1, card)));
    Ok(found.map_or(Delivery::Nothing, |(message, card)| {
        Delivery::Edit(message, view::card::card(notice.guild, &card))
    }))
}

async fn wish(app: &App, notice: &Notice) -> Result<Delivery, Fault> {
    let card = service::card(app, notice.guild, CardId(notice.subject)).await?;
    let card = card.filter(|card| card.body.is_some());
    Ok(card.map_or(Delivery::Nothing, |card| {
        Delivery::Post(view::card::wish(&card))
    }))
}

async fn invite(app: &App, notice: &Notice) -> Result<Delivery, Fault> {
    let id = MilestoneId(notice.subject);
    let asked = service::invitation(app, notice.guild, id).await?;
    Ok(asked.map_or(Delivery::Nothing, |(mine, speech)| {
        Delivery::Post(view::invitation(notice.guild, &mine, &speech))
    }))
}

async fn ahead(app: &App, notice: &Notice) -> Result<Delivery, Fault> {
    let (ahead, speech) = service::told_ahead(app, notice.guild, &notice.payload).await?;
    Ok(match ahead.is_empty() {
        true => Delivery::Nothing,
        false => Delivery::Post(view::card::ahead(&ahead, &speech)),
    })
}
