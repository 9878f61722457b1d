//! The buttons of an order's card.
use crate::base::db::Fault;
use crate::base::ids::EntryId;
use crate::discord::call::Call;
use crate::discord::route::Click;
use crate::order::rules::{Decided, Step};
use crate::order::service::{self, Decider};
use crate::order::view;
use std::time::Duration;

/// How long it may take to find out whether a reason is worth asking for.
const PATIENCE: Duration = Duration::from_secs(1);

/// Approve was clicked.
pub async fn approved(call: Call, click: Click) -> Result<(), Fault> {
    approve(call, click, false).await
}

/// Approving of their own was confirmed.
pub async fn alone(call: Call, click: Click) -> Result<(), Fault> {
    approve(call, click, true).await
}

async fn approve(call: Call, click: Click, confirmed: bool) -> Result<(), Fault> {
    let (app, by, guild) = (call.app(), decider(&call), call.guild);
    let order = EntryId(click.id.id);
    call.answer(
        async move { service::approve(&app, &by, order, confirmed).await },
        move |approved, speech| view::approved(guild, &approved, speech),
    )
    .await
}

/// Refuse was clicked: asks for the reason, if it is of any use.
pub async fn refusing(call: Call, click: Click) -> Result<(), Fault> {
    asking(call, click, Step::Refuse).await
}

/// It was handed over: asks what the member is to know.
pub async fn fulfilling(call: Call, click: Click) -> Result<(), Fault> {
    asking(call, click, Step::Fulfil).await
}

/// It can't be handed over: asks for the reason.
pub async fn failing(call: Call, click: Click) -> Result<(), Fault> {
    asking(call, click, Step::Fail).await
}

async fn asking(call: Call, click: Click, step: Step) -> Result<(), Fault> {
    let (app, by, order) = (call.app(), decider(&call), EntryId(click.id.id));
    // A modal can't follow after a deferral: where the database is slow, only the answer is judged.
    let judged = async {
        call.check().await?;
        service::may_decide(&app, &by, order, step).await
    };
    match tokio::time::timeout(PATIENCE, judged).await {
        Ok(Ok(())) | Err(_) => {
            let modal = view::asks(call.guild, order, step, &call.plain_speech());
            call.ask(modal).await
        }
        Ok(Err(failure)) => {
            let failed = async move { Err::<Decided, _>(failure) };
            call.answer(failed, |decided, speech| view::decided(&decided, speech))
                .await
        }
    }
}

/// What a member told with their order, for those who hand it over.
pub async fn looking(call: Call, click: Click) -> Result<(), Fault> {
    let (app, admin) = (call.app(), call.admin());
    let work = async move { service::reveal(&app, &admin, EntryId(click.id.id)).await };
    call.answer(work, |looked, speech| {
        view::looked(&looked, speech).beside()
    })
    .await
}

/// The reason of a refusal was given.
pub async fn refused(call: Call, click: Click) -> Result<(), Fault> {
    wrote(call, click, Step::Refuse).await
}

/// What the member is to know was given.
pub async fn fulfilled(call: Call, click: Click) -> Result<(), Fault> {
    wrote(call, click, Step::Fulfil).await
}

/// It was said why it can't be handed over.
pub async fn failed(call: Call, click: Click) -> Result<(), Fault> {
    wrote(call, click, Step::Fail).await
}

async fn wrote(call: Call, click: Click, step: Step) -> Result<(), Fault> {
    let (app, by) = (call.app(), decider(&call));
    let work = async move {
        let (order, said) = (EntryId(click.id.id), click.field(view::REASON));
        match step {
            Step::Fulfil => service::fulfil(&app, &by, order, said).await,
            Step::Fail => service::fail(&app, &by, order, said).await,
            _ => service::refuse(&app, &by, order, said).await,
        }
    };
    call.answer(work, |decided, speech| view::decided(&decided, speech))
        .await
}

fn decider(call: &Call) -> Decider {
    Decider {
        guild: call.guild,
        user: call.user,
    }
}
