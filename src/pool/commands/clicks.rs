//! The buttons, menus and forms of pools.
use super::{asker, cancelled, left, listed};
use crate::base::db::Fault;
use crate::base::ids::PoolId;
use crate::discord::call::Call;
use crate::discord::route::Click;
use crate::feature::Component;
use crate::pool::rules::typed_points;
use crate::pool::{service, view};
use futures::FutureExt;

/// All of them.
pub fn all() -> Vec<Component> {
    [chips(), others()].concat()
}

/// What leads to chipping in.
fn chips() -> Vec<Component> {
    vec![
        Component {
            action: view::CHIP,
            handle: |call, click| ask(call, PoolId(click.id.id)).boxed(),
        },
        Component {
            action: view::PICK,
            handle: |call, click| picked(call, click).boxed(),
        },
        Component {
            action: view::CHIP_WITH,
            handle: |call, click| chip(call, click).boxed(),
        },
    ]
}

fn others() -> Vec<Component> {
    vec![
        Component {
            action: view::LEAVE,
            handle: |call, click| left(call, click.id.id.to_string()).boxed(),
        },
        Component {
            action: view::CANCEL,
            handle: |call, click| cancelled(call, click.id.id.to_string()).boxed(),
        },
        Component {
            action: view::PAGE,
            handle: |call, click| listed(call, click.id.id).boxed(),
        },
    ]
}

/// How much? The form waits for no database: what comes of it is judged with the answer.
async fn ask(call: Call, pool: PoolId) -> Result<(), Fault> {
    let form = view::form(call.guild, pool, &call.plain_speech());
    call.ask(form).await
}

async fn picked(call: Call, click: Click) -> Result<(), Fault> {
    match click.values.first().and_then(|id| id.parse().ok()) {
        Some(pool) => ask(call, PoolId(pool)).await,
        None => call.refuse(crate::phrase!("refused-stale")).await,
    }
}

async fn chip(call: Call, click: Click) -> Result<(), Fault> {
    let (app, asker, guild) = (call.app(), asker(&call), call.guild);
    let work = async move {
        let points = typed_points(click.field(view::POINTS))?;
        service::join(&app, &asker, &click.id.id.to_string(), points).await
    };
    call.answer(work, move |joined, speech| {
        view::joined(guild, &joined, speech)
    })
    .await
}
