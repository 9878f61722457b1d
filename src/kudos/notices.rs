//! The public card of a kudos: posted once, edited as boosts come and when it is taken back.
use super::{service, view};
use crate::app::App;
use crate::base::db::{Fault, Tx};
use crate::base::ids::{EntryId, MessageId};
use crate::base::outbox::Notice;
use crate::feature::{Delivery, NoticeKind, UNREMARKED};
use futures::FutureExt;
use futures::future::BoxFuture;

pub fn all() -> Vec<NoticeKind> {
    vec![
        NoticeKind {
            kind: "kudos.card",
            render: |app, notice| post(app, notice).boxed(),
            on_delivered: posted,
        },
        NoticeKind {
            kind: "kudos.edit",
            render: |app, notice| edit(app, notice).boxed(),
            on_delivered: UNREMARKED,
        },
    ]
}

async fn post(app: &App, notice: &Notice) -> Result<Delivery, Fault> {
    let card = service::card(app, notice.guild, EntryId(notice.subject)).await?;
    Ok(card.map_or(Delivery::Nothing, |(card, speech)| {
        Delivery::Post(view::card(notice.guild, &card, &speech))
    }))
}

async fn edit(app: &App, notice: &Notice) -> Result<Delivery, Fault> {
    let Some((card, speech)) = service::card(app, notice.guild, EntryId(notice.subject)).await?
    else {
        return Ok(Delivery::Nothing);
    };
    let look = |message| Delivery::Edit(message, view::card(notice.guild, &card, &speech));
    Ok(card.message.map_or(Delivery::Nothing, look))
}

fn posted<'a>(
    _: &'a App,
    tx: &'a mut Tx,
    notice: &'a Notice,
    message: MessageId,
) -> BoxFuture<'a, Result<(), Fault>> {
    async move {
        let Some(channel) = notice.channel() else {
            return Ok(());
        };
        let id = EntryId(notice.subject);
        service::shown(tx, notice.guild, id, (channel, message))
    }
    .boxed()
}
