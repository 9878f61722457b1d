//! `/balance`, `/history` and its buttons.
use super::{service, view};
use crate::base::db::Fault;
use crate::discord::call::Call;
use crate::discord::route::Click;
use crate::feature::Context;

/// What one has.
#[poise::command(slash_command, guild_only, interaction_context = "Guild")]
pub async fn balance(ctx: Context<'_>) -> Result<(), Fault> {
    let call = Call::new(ctx)?;
    let (app, guild, user) = (call.app(), call.guild, call.user);
    call.answer(
        async move { service::balance(&app, guild, user).await },
        |balance, speech| view::balance(&balance, speech),
    )
    .await
}

/// How it came and went.
#[poise::command(slash_command, guild_only, interaction_context = "Guild")]
pub async fn history(ctx: Context<'_>) -> Result<(), Fault> {
    show(Call::new(ctx)?, 0).await
}

/// The buttons under a page: anybody sees only their own.
pub async fn turn(call: Call, click: Click) -> Result<(), Fault> {
    show(call, click.id.extra.parse().unwrap_or_default()).await
}

async fn show(call: Call, page: i64) -> Result<(), Fault> {
    let (app, guild, user) = (call.app(), call.guild, call.user);
    call.answer(
        async move { service::history(&app, guild, user, page).await },
        move |history, speech| view::history(guild, &history, speech),
    )
    .await
}
