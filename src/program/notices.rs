//! News of the program's rules, made at delivery: several changes in a row are told together.
use super::{service, view};
use crate::app::App;
use crate::base::db::Fault;
use crate::base::outbox::Notice;
use crate::feature::{Delivery, NoticeKind, UNREMARKED};
use futures::FutureExt;

/// What has changed in what binds members.
pub const NEWS: NoticeKind = NoticeKind {
    kind: service::NEWS,
    render: |app, notice| news(app, notice).boxed(),
    on_delivered: UNREMARKED,
};

async fn news(app: &App, notice: &Notice) -> Result<Delivery, Fault> {
    let (news, after) = service::news(app, notice.guild, &notice.payload).await?;
    let told = view::news(&news, &after);
    Ok(told.map_or(Delivery::Nothing, Delivery::Post))
}
