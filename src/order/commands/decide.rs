//! The buttons of an order's card.
use crate::base::db::Fault;
use crate::base::ids::EntryId;
use crate::discord::call::Call;
use crate::discord::route::Click;
use crate::order::rules::Decided;
use crate::order::service::{self, Decider};
use crate::order::view;

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
    match service::may_decide(&app, &by, order).await {
        Ok(()) => {
            let speech = call.speech().await;
            let modal = view::reason(call.guild, order, &speech);
            call.ask(modal).await
        }
        Err(failure) => {
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
        roles: call.roles.clone(),
        manages: call.manages,
    }
}
