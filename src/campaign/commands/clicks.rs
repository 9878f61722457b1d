//! The buttons of a campaign's card, and the form for its words.
use super::PAST;
use crate::base::db::Fault;
use crate::base::ids::CampaignId;
use crate::campaign::rules::Posts;
use crate::campaign::{service, view};
use crate::discord::call::Call;
use crate::discord::route::Click;

/// Launches it.
pub async fn launched(call: Call, click: Click) -> Result<(), Fault> {
    let (app, guild, admin) = (call.app(), call.guild, call.admin());
    let id = CampaignId(click.id.id);
    let work = async move { service::launch(&app, &admin, id).await };
    call.refusing_beside()
        .answer(work, move |seen, speech| {
            view::card(guild, &seen, true, speech)
        })
        .await
}

/// Asks for the words of its posts. What stands there already is read at once: a form can't be waited for.
pub async fn words(call: Call, click: Click) -> Result<(), Fault> {
    let (app, guild, id) = (call.app(), call.guild, CampaignId(click.id.id));
    let speech = call.plain_speech();
    let allowed = call.check().await;
    let plan = match allowed {
        Ok(()) => service::plan(&app, guild, id).await,
        Err(refused) => Err(refused),
    };
    match plan {
        Ok(plan) => call.ask(view::words(guild, id, &plan, &speech)).await,
        Err(failure) => {
            let work = async move { Err::<(), _>(failure) };
            let nothing = |(), _: &_| Default::default();
            call.refusing_beside().answer(work, nothing).await
        }
    }
}

/// Keeps the words.
pub async fn said(call: Call, click: Click) -> Result<(), Fault> {
    let (app, guild, admin) = (call.app(), call.guild, call.admin());
    let posts = Posts {
        start: click.field("start").to_owned(),
        last_day: click.field("last_day").to_owned(),
        end: click.field("end").to_owned(),
    };
    let id = CampaignId(click.id.id);
    let work = async move { service::say(&app, &admin, id, &posts).await };
    call.answer(work, move |seen, speech| {
        view::card(guild, &seen, true, speech)
    })
    .await
}

/// Replays it on the past.
pub async fn rehearse_this(call: Call, click: Click) -> Result<(), Fault> {
    let (app, guild, id) = (call.app(), call.guild, CampaignId(click.id.id));
    let work = async move { service::rehearsed(&app, guild, id, PAST).await };
    call.refusing_beside()
        .answer(work, |told, speech| view::rehearsed(&told, speech))
        .await
}

/// Asks whether it is to end now.
pub async fn ask_to_cancel(call: Call, click: Click) -> Result<(), Fault> {
    let (app, guild, id) = (call.app(), call.guild, CampaignId(click.id.id));
    let work = async move { service::seen(&app, guild, id).await };
    call.refusing_beside()
        .answer(work, move |seen, speech| view::sure(guild, &seen, speech))
        .await
}

/// Ends it.
pub async fn cancelled(call: Call, click: Click) -> Result<(), Fault> {
    let (app, guild, admin) = (call.app(), call.guild, call.admin());
    let id = CampaignId(click.id.id);
    let work = async move { service::cancel(&app, &admin, id).await };
    call.refusing_beside()
        .answer(work, move |seen, speech| {
            view::card(guild, &seen, true, speech)
        })
        .await
}
