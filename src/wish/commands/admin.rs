//! `/catalog wishes`: what members wish for, without their names.
use crate::base::db::Fault;
use crate::discord::call::Call;
use crate::discord::route::Click;
use crate::feature::Context;
use crate::wish::{service, view};

/// Shows what members wish for.
#[poise::command(slash_command, guild_only, interaction_context = "Guild")]
pub async fn wishes(ctx: Context<'_>) -> Result<(), Fault> {
    show(Call::new(ctx)?, 0).await
}

/// Another page of what the shop lacks.
pub async fn turned(call: Call, click: Click) -> Result<(), Fault> {
    show(call, click.id.id).await
}

async fn show(call: Call, page: i64) -> Result<(), Fault> {
    let (app, guild) = (call.app(), call.guild);
    let work = async move { service::wanted(&app, guild, page).await };
    call.answer(work, move |wanted, speech| {
        view::wanted(guild, &wanted, speech)
    })
    .await
}
