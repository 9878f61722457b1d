//! `/donations`: giving points to a cause.
use super::redeem;
use crate::base::db::Fault;
use crate::discord::call::Call;
use crate::discord::route::Click;
use crate::feature::Context;
use crate::order::{service, view};

/// Shows what there is to give to, and what was given.
#[poise::command(slash_command, guild_only, interaction_context = "Guild")]
pub async fn donations(ctx: Context<'_>) -> Result<(), Fault> {
    show(Call::new(ctx)?).await
}

/// The same, from under a reminder of points that expire.
pub async fn asked(call: Call, _: Click) -> Result<(), Fault> {
    show(call).await
}

async fn show(call: Call) -> Result<(), Fault> {
    let (app, guild, user, locale) = (call.app(), call.guild, call.user, call.locale);
    call.answer(
        async move { service::causes(&app, guild, user, locale).await },
        move |causes, speech| view::causes(guild, &causes, speech),
    )
    .await
}

/// A cause was picked: asks whether to give.
pub async fn picked(call: Call, click: Click) -> Result<(), Fault> {
    let picked = click.values.into_iter().next().unwrap_or_default();
    redeem::picked(call, picked).await
}
