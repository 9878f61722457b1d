//! `/values add`, `retire` and `list`.
use super::service::{self, NewName};
use super::view;
use crate::base::db::Fault;
use crate::discord::autocomplete::complete;
use crate::discord::call::Call;
use crate::discord::choice::Language;
use crate::feature::Context;
use serenity::all::CreateAutocompleteResponse;

/// The company's values.
#[poise::command(
    slash_command,
    guild_only,
    subcommand_required,
    interaction_context = "Guild",
    subcommands("add", "retire", "list")
)]
pub async fn values(_: Context<'_>) -> Result<(), Fault> {
    Ok(())
}

/// Adds a value, or another language's name for one.
#[poise::command(slash_command, guild_only, interaction_context = "Guild")]
async fn add(
    ctx: Context<'_>,
    #[max_length = 50] name: String,
    language: Option<Language>,
    #[rename = "for"]
    #[autocomplete = "known"]
    of: Option<String>,
) -> Result<(), Fault> {
    let call = Call::new(ctx)?;
    let (app, guild, user, key) = (call.app(), call.guild, call.user, call.key.clone());
    let language = language.map(Into::into);
    let work = async move {
        let new = NewName { name, language, of };
        service::add(&app, guild, user, &key, &new).await
    };
    call.answer(work, |added, speech| view::added(&added, speech))
        .await
}

/// Retires a value.
#[poise::command(slash_command, guild_only, interaction_context = "Guild")]
async fn retire(
    ctx: Context<'_>,
    #[rename = "value"]
    #[autocomplete = "known"]
    typed: String,
) -> Result<(), Fault> {
    let call = Call::new(ctx)?;
    let (app, guild, user, key) = (call.app(), call.guild, call.user, call.key.clone());
    let work = async move { service::retire(&app, guild, user, &key, &typed).await };
    call.answer(work, |value, speech| view::retired(&value, speech))
        .await
}

/// Shows the values.
#[poise::command(slash_command, guild_only, interaction_context = "Guild")]
async fn list(ctx: Context<'_>) -> Result<(), Fault> {
    let call = Call::new(ctx)?;
    let (app, guild) = (call.app(), call.guild);
    let work = async move { service::list(&app, guild).await };
    call.answer(work, |listing, speech| view::list(&listing, speech))
        .await
}

async fn known(ctx: Context<'_>, typed: &str) -> CreateAutocompleteResponse {
    complete(find(ctx, typed).await)
}

async fn find(ctx: Context<'_>, typed: &str) -> Result<Vec<(String, String)>, Fault> {
    let call = Call::new(ctx)?;
    match call.check().await {
        Ok(()) => service::complete(&call.app(), call.guild, call.locale, typed).await,
        Err(_) => Ok(Vec::new()),
    }
}
