//! The card of an award.
use super::{service, view};
use crate::app::App;
use crate::base::db::Fault;
use crate::base::ids::EntryId;
use crate::base::outbox::Notice;
use crate::feature::{Delivery, NoticeKind, UNREMARKED};

/// Made at delivery; nobody needs to know where it arrived.
pub fn card() -> NoticeKind {
    NoticeKind {
        kind: service::CARD,
        render: |app, notice| Box::pin(render(app, notice)),
        on_delivered: UNREMARKED,
    }
}

async fn render(app: &App, notice: &Notice) -> Result<Delivery, Fault> {
    let entry = EntryId(notice.subject);
    let card = service::card(app, notice.guild, entry, &notice.payload).await?;
    Ok(Delivery::Post(view::card(&card)))
}
