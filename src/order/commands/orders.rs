//! `/orders`: one's own, and taking one back.
use crate::base::db::Fault;
use crate::base::ids::EntryId;
use crate::discord::call::Call;
use crate::discord::route::Click;
use crate::feature::Context;
use crate::order::{service, view};

/// Shows one's own orders.
#[poise::command(slash_command, guild_only, interaction_context = "Guild")]
pub async fn orders(ctx: Context<'_>) -> Result<(), Fault> {
    show(Call::new(ctx)?, 0).await
}

/// Another page of them.
pub async fn turned(call: Call, click: Click) -> Result<(), Fault> {
    show(call, click.id.id).await
}

async fn show(call: Call, page: i64) -> Result<(), Fault> {
    let (app, guild, user) = (call.app(), call.guild, call.user);
    call.answer(
        async move { service::orders(&app, guild, user, page).await },
        move |orders, speech| view::orders(guild, &orders, speech),
    )
    .await
}

/// An order is taken back.
pub async fn cancelled(call: Call, click: Click) -> Result<(), Fault> {
    let (app, guild, user) = (call.app(), call.guild, call.user);
    let call = call.refusing_beside();
    call.answer(
        async move { service::cancel(&app, guild, user, EntryId(click.id.id)).await },
        move |decided, speech| view::cancelled(guild, &decided, speech),
    )
    .await
}
