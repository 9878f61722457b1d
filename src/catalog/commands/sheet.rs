//! `/catalog export` and `/catalog import`.
use crate::base::db::Fault;
use crate::base::ids::DraftId;
use crate::catalog::{service, view};
use crate::discord::call::Call;
use crate::discord::file;
use crate::discord::route::Click;
use crate::feature::Context;
use serenity::all::Attachment;

/// Gives every reward as a table.
#[poise::command(slash_command, guild_only, interaction_context = "Guild")]
pub async fn export(ctx: Context<'_>) -> Result<(), Fault> {
    let call = Call::new(ctx)?;
    let (app, guild) = (call.app(), call.guild);
    let work = async move { service::export(&app, guild).await };
    call.answer(work, |all, speech| view::sheet::exported(&all, speech))
        .await
}

/// Checks a table of rewards, and imports it at once where that is asked for.
#[poise::command(slash_command, guild_only, interaction_context = "Guild")]
pub async fn import(ctx: Context<'_>, file: Attachment, apply: Option<bool>) -> Result<(), Fault> {
    let call = Call::new(ctx)?;
    let (app, admin, guild) = (call.app(), call.admin(), call.guild);
    let work = async move {
        service::judge_size(file.size)?;
        let bytes = file::read(&file).await?;
        service::check(&app, &admin, &bytes, apply.unwrap_or_default()).await
    };
    call.answer(work, move |brought, speech| {
        view::sheet::brought(guild, &brought, speech)
    })
    .await
}

/// What was checked is imported.
pub async fn imported(call: Call, click: Click) -> Result<(), Fault> {
    let (app, admin) = (call.app(), call.admin());
    let work = async move { service::import(&app, &admin, DraftId(click.id.id)).await };
    call.answer(work, view::sheet::imported).await
}
