//! A channel that can't be reached, told where it can be mended.
use super::{service, view};
use crate::app::App;
use crate::base::db::Fault;
use crate::base::ids::ChannelId;
use crate::base::outbox::Notice;
use crate::feature::{Delivery, NoticeKind, UNREMARKED};
use futures::FutureExt;

/// A channel that can't be reached.
pub const HELD: NoticeKind = NoticeKind {
    kind: service::HELD,
    render: |app, notice| held(app, notice).boxed(),
    on_delivered: UNREMARKED,
};

async fn held(app: &App, notice: &Notice) -> Result<Delivery, Fault> {
    let speech = service::public(app, notice.guild).await?;
    Ok(Delivery::Post(view::held(
        ChannelId(notice.subject),
        &speech,
    )))
}
