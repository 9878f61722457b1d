//! The weekly post, made at delivery.
use super::{service, view};
use crate::app::App;
use crate::base::db::Fault;
use crate::base::outbox::Notice;
use crate::feature::{Delivery, NoticeKind, UNREMARKED};
use futures::FutureExt;

/// The results of a week.
pub const WEEK: NoticeKind = NoticeKind {
    kind: service::WEEK,
    render: |app, notice| week(app, notice).boxed(),
    on_delivered: UNREMARKED,
};

async fn week(app: &App, notice: &Notice) -> Result<Delivery, Fault> {
    let digest = service::digest(app, notice.guild, &notice.payload).await?;
    Ok(Delivery::Post(view::week(&digest)))
}
