//! What somebody reads of a month.
use super::{service, view};
use crate::app::App;
use crate::base::db::Fault;
use crate::base::outbox::Notice;
use crate::feature::{Delivery, NoticeKind, UNREMARKED};

/// The statement of a month.
pub const MONTH: NoticeKind = NoticeKind {
    kind: service::MONTH,
    render: |app, notice| Box::pin(month(app, notice)),
    on_delivered: UNREMARKED,
};

async fn month(app: &App, notice: &Notice) -> Result<Delivery, Fault> {
    let (month, speech) = service::month(app, notice.guild, &notice.payload).await?;
    Ok(Delivery::Post(view::month(&month, &speech)))
}
