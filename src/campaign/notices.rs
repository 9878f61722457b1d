//! What is posted of campaigns, made at delivery from figures of then.
use super::{service, view};
use crate::app::App;
use crate::base::db::Fault;
use crate::base::outbox::Notice;
use crate::feature::{Delivery, NoticeKind, UNREMARKED};
use futures::FutureExt;

/// It begins, comes to its last day, or has ended.
pub const POST: NoticeKind = NoticeKind {
    kind: service::POST,
    render: |app, notice| post(app, notice).boxed(),
    on_delivered: UNREMARKED,
};

/// Most or all of its fund is spent: for those who run the program.
pub const FUND: NoticeKind = NoticeKind {
    kind: service::FUND,
    render: |app, notice| fund(app, notice).boxed(),
    on_delivered: UNREMARKED,
};

async fn post(app: &App, notice: &Notice) -> Result<Delivery, Fault> {
    let (announced, speech) = service::announced(app, notice.guild, &notice.payload).await?;
    Ok(Delivery::Post(view::post(&announced, &speech)))
}

async fn fund(app: &App, notice: &Notice) -> Result<Delivery, Fault> {
    let spent = service::spent(app, notice.guild, &notice.payload).await?;
    Ok(spent.map_or(Delivery::Nothing, |(spent, speech)| {
        Delivery::Post(view::fund(&spent, &speech))
    }))
}
