//! The buttons under what is said about points that expire.

use crate::base::db::Fault;
use crate::base::ids::ExtensionId;
use crate::discord::call::Call;
use crate::discord::route::Click;
use crate::expiry::rules::{Decision, Shown, decode};
use crate::expiry::{service, view};
use crate::phrase;
use std::time::Duration;

/// How long a modal can wait for a judgement.
const PATIENCE: Duration = Duration::from_secs(1);

/// The policy that was shown is to be.
pub async fn adopted(call: Call, click: Click) -> Result<(), Fault> {
    let Some(policy) = decode(&click.id.extra) else {
        return call.refuse(phrase!("refused-stale")).await;
    };
    let (app, admin) = (call.app(), call.admin());
    let work = async move { service::adopt(&app, &admin, policy).await };
    call.answer(work, |settings, speech| view::adopted(&settings, speech))
        .await
}

/// The report as a table.
pub async fn filed(call: Call, _: Click) -> Result<(), Fault> {
    let (app, guild) = (call.app(), call.guild);
    let work = async move { service::report(&app, guild).await };
    call.answer(work, |report, speech| view::file(&report, speech))
        .await
}

/// Everybody's points are to last longer: the button says for how many days, and which.
pub async fn everybody(call: Call, click: Click) -> Result<(), Fault> {
    let Ok(within) = click.id.extra.parse() else {
        return call.refuse(phrase!("refused-stale")).await;
    };
    let (app, admin, days) = (call.app(), call.admin(), click.id.id);
    let work = async move { service::extend_all(&app, &admin, days, within).await };
    call.answer(work, |done, speech| view::begun(&done, speech))
        .await
}

/// Somebody asks for more time.
pub async fn asked(call: Call, _: Click) -> Result<(), Fault> {
    let (app, guild, user) = (call.app(), call.guild, call.user);
    let work = async move { service::ask(&app, guild, user).await };
    call.answer(work, |request, speech| {
        view::asked(&request, speech).beside()
    })
    .await
}

/// They get it.
pub async fn approved(call: Call, click: Click) -> Result<(), Fault> {
    decide(call, &click, Decision::Approve).await
}

/// They don't: it is asked why, if it is of any use.
pub async fn refused(call: Call, click: Click) -> Result<(), Fault> {
    let (app, guild, user) = (call.app(), call.guild, call.user);
    let id = ExtensionId(click.id.id);
    // A modal can't follow after a deferral: where the database is slow, only the answer is judged.
    let judged = async {
        call.check().await?;
        service::may_decide(&app, guild, user, id).await
    };
    match tokio::time::timeout(PATIENCE, judged).await {
        Ok(Ok(())) | Err(_) => {
            let modal = view::reason(guild, id.0, &call.plain_speech());
            call.ask(modal).await
        }
        Ok(Err(failure)) => {
            let failed = async move { Err::<Shown, _>(failure) };
            call.refusing_beside()
                .answer(failed, |shown, speech| view::told(&shown, speech))
                .await
        }
    }
}

/// Why they don't.
pub async fn reasoned(call: Call, click: Click) -> Result<(), Fault> {
    let reason = click.field("reason").to_owned();
    decide(call, &click, Decision::Refuse(reason)).await
}

async fn decide(call: Call, click: &Click, decision: Decision) -> Result<(), Fault> {
    let (app, guild, user) = (call.app(), call.guild, call.user);
    let id = ExtensionId(click.id.id);
    let work = async move { service::decide(&app, guild, user, id, &decision).await };
    call.answer(work, |shown, speech| view::told(&shown, speech))
        .await
}
