//! `/redeem`: a reward for points, after a confirmation.
use crate::base::db::Fault;
use crate::base::ids::DraftId;
use crate::base::refusal::Outcome;
use crate::discord::autocomplete::complete;
use crate::discord::call::Call;
use crate::discord::route::Click;
use crate::feature::Context;
use crate::order::service::{self, Buyer};
use crate::order::view;
use crate::phrase;
use serenity::all::CreateAutocompleteResponse;
use std::time::Duration;

/// How long it may take to find out what is asked.
const PATIENCE: Duration = Duration::from_secs(1);

/// Asks whether to order a reward.
#[poise::command(slash_command, guild_only, interaction_context = "Guild")]
pub async fn redeem(ctx: Context<'_>, #[autocomplete = "items"] item: String) -> Result<(), Fault> {
    let call = Call::new(ctx)?;
    let (app, asks, guild) = (call.app(), call.clone(), call.guild);
    call.answer(
        async move { service::offer(&app, &buyer(&asks).await?, &item).await },
        move |offer, speech| view::offer(guild, &offer, speech),
    )
    .await
}

/// The same, from a reward that somebody looks at.
pub async fn wanted(call: Call, click: Click) -> Result<(), Fault> {
    picked(call.refusing_beside(), click.id.id.to_string()).await
}

/// A reward was picked, maybe in a direct message.
pub(super) async fn picked(call: Call, item: String) -> Result<(), Fault> {
    let (app, asks, guild) = (call.app(), call.clone(), call.guild);
    let work = async move {
        let direct = asks.is_direct();
        service::want(&app, &buyer(&asks).await?, direct, &item).await
    };
    call.answer(work, move |offer, speech| {
        view::offer(guild, &offer, speech)
    })
    .await
}

/// The confirmation was clicked.
pub async fn confirmed(call: Call, click: Click) -> Result<(), Fault> {
    let (app, asks, guild) = (call.app(), call.clone(), call.guild);
    call.answer(
        async move {
            let buyer = buyer(&asks).await?;
            service::confirm(&app, &buyer, DraftId(click.id.id), None).await
        },
        move |done, speech| view::confirmed(guild, &done, speech),
    )
    .await
}

/// The confirmation of something for which more has to be told was clicked: asks for it.
pub async fn asking(call: Call, click: Click) -> Result<(), Fault> {
    let (app, asks, guild) = (call.app(), call.clone(), call.guild);
    let draft = DraftId(click.id.id);
    // A modal can't follow after a deferral.
    let judged = async {
        call.check().await?;
        service::asks(&app, &buyer(&asks).await?, draft).await
    };
    match tokio::time::timeout(PATIENCE, judged).await {
        Ok(Ok(Some(asked))) => {
            let modal = view::ask(guild, draft, asked, &call.plain_speech());
            call.ask(modal).await
        }
        // Nothing is asked any more, or it is refused again, and told why.
        Ok(_) => confirmed(call, click).await,
        Err(_) => call.refuse(phrase!("order-ask-again")).await,
    }
}

/// What has to be told was told.
pub async fn told(call: Call, click: Click) -> Result<(), Fault> {
    let (app, asks, guild) = (call.app(), call.clone(), call.guild);
    let call = call.refusing_beside();
    let work = async move {
        let buyer = buyer(&asks).await?;
        let typed = click.field(view::TOLD);
        service::confirm(&app, &buyer, DraftId(click.id.id), Some(typed)).await
    };
    call.answer(work, move |done, speech| {
        view::confirmed(guild, &done, speech)
    })
    .await
}

/// "Not now" was clicked: nothing was reserved, so there is nothing to undo.
pub async fn declined(call: Call, _: Click) -> Result<(), Fault> {
    call.answer(async { Ok(()) }, |(), speech| view::declined(speech))
        .await
}

/// Whoever wants a reward; their roles are asked of Discord where it does not send them along.
pub(super) async fn buyer(call: &Call) -> Outcome<Buyer> {
    Ok(Buyer {
        guild: call.guild,
        user: call.user,
        locale: call.locale,
        channel: call.channel,
        roles: call.authority().await?.roles,
        token: call.token(),
    })
}

/// The rewards whose name contains what was typed so far, those in reach first.
async fn items(ctx: Context<'_>, typed: &str) -> CreateAutocompleteResponse {
    complete(find(ctx, typed).await)
}

async fn find(ctx: Context<'_>, typed: &str) -> Result<Vec<(String, String)>, Fault> {
    let call = Call::new(ctx)?;
    let (app, speech) = (call.app(), call.speech().await);
    let found = service::suggest(&app, call.guild, call.user, call.locale, typed).await?;
    let choices = found.into_iter();
    Ok(choices
        .map(|(label, id)| (label.say_plain(&speech), id.to_string()))
        .collect())
}
