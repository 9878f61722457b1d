//! `/shop`: what points buy.
use crate::base::db::Fault;
use crate::catalog::{service, view};
use crate::discord::call::Call;
use crate::discord::route::Click;
use crate::feature::Context;

/// Shows the rewards, and which of them one can afford.
#[poise::command(slash_command, guild_only, interaction_context = "Guild")]
pub async fn shop(ctx: Context<'_>) -> Result<(), Fault> {
    show(Call::new(ctx)?, 0, false).await
}

/// Another page of it.
pub async fn turned(call: Call, click: Click) -> Result<(), Fault> {
    show(call, click.id.id, click.id.extra == view::REACH).await
}

async fn show(call: Call, page: i64, reach: bool) -> Result<(), Fault> {
    let (app, guild, user, locale) = (call.app(), call.guild, call.user, call.locale);
    call.answer(
        async move { service::shelf(&app, guild, user, locale, (page, reach)).await },
        move |shelf, speech| view::shop(guild, &shelf, speech),
    )
    .await
}
