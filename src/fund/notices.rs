//! What those who run the program are told of budgets.
use super::{service, view};
use crate::app::App;
use crate::base::db::Fault;
use crate::base::outbox::Notice;
use crate::feature::{Delivery, NoticeKind, UNREMARKED};
use futures::FutureExt;

/// Most or all of a budget is spent.
pub const SPENT: NoticeKind = NoticeKind {
    kind: service::SPENT,
    render: |app, notice| spent(app, notice).boxed(),
    on_delivered: UNREMARKED,
};

async fn spent(app: &App, notice: &Notice) -> Result<Delivery, Fault> {
    let spent = service::spent(app, notice.guild, &notice.payload).await?;
    Ok(spent.map_or(Delivery::Nothing, |(spent, speech)| {
        Delivery::Post(view::spent(&spent, &speech))
    }))
}
