//! The buttons of an order's card.
use crate::base::db::Fault;
use crate::base::ids::EntryId;
use crate::discord::call::Call;
use crate::discord::route::Click;
use crate::order::rules::Decided;
use crate::order::service::{self, Decider};
use crate::order::view;
use std::time::Duration;

/// How long it may take to find out whether a reason is worth asking for.
const PATIENCE: Duration = Duration::from_secs(1);

/// Approve was clicked.
pub async fn approved(call: Call, click: Click) -> Result<(), Fault> {
    let (app, by) = (call.app(), decider(&call));
    call.answer(
        async move { service::approve(&app, &by, EntryId(click.id.id)).await },
        |decided, speech| view::decided(&decided, speech),
    )
    .await
}

/// Refuse was clicked: asks for the reason, if it is of any use.
pub async fn refusing(call: Call, click: Click) -> Result<(), Fault> {
    let (app, by, order) = (call.app(), decider(&call), EntryId(click.id.id));
    // A modal can't follow after a deferral: where the database is slow, only the answer is judged.
    let judged = async {
        call.check().await?;
        service::may_decide(&app, &by, order).await
    };
    match tokio::time::timeout(PATIENCE, judged).await {
        Ok(Ok(())) | Err(_) => {
            let modal = view::reason(call.guild, order, &call.plain_speech());
            call.ask(modal).await
        }
        Ok(Err(failure)) => {
            let failed = async move { Err::<Decided, _>(failure) };
            call.answer(failed, |decided, speech| view::decided(&decided, speech))
                .await
        }
    }
}

/// The reason was given.
pub async fn refused(call: Call, click: Click) -> Result<(), Fault> {
    let (app, by) = (call.app(), decider(&call));
    call.answer(
        async move {
            let order = EntryId(click.id.id);
            service::refuse(&app, &by, order, click.field(view::REASON)).await
        },
        |decided, speech| view::decided(&decided, speech),
    )
    .await
}

fn decider(call: &Call) -> Decider {
    Decider {
        guild: call.guild,
        user: call.user,
    }
}
