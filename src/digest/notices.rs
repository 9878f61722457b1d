//! A digest as it is posted: the names are of the moment of delivery, the figures of the end of its days.
use super::{service, view};
use crate::app::App;
use crate::base::db::Fault;
use crate::base::outbox::Notice;
use crate::feature::{Delivery, NoticeKind, UNREMARKED};
use futures::FutureExt;

/// A digest.
pub const POST: NoticeKind = NoticeKind {
    kind: service::POST,
    render: |app, notice| post(app, notice).boxed(),
    on_delivered: UNREMARKED,
};

async fn post(app: &App, notice: &Notice) -> Result<Delivery, Fault> {
    let told = service::told(app, notice.guild, &notice.payload).await?;
    Ok(match told.is_empty() {
        true => Delivery::Nothing,
        false => Delivery::Post(view::digest(notice.guild, &told)),
    })
}
