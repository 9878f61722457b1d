//! `/values add`, `retire` and `list`.
use super::service::{self, NewName};
use super::view;
use crate::base::db::Fault;
use crate::base::ids::GuildId;
use crate::base::locale::Locale;
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
    default_member_permissions = "MANAGE_GUILD",
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
    let allowed = call.must_manage();
    let language = language.map(Into::into);
    let work = async move {
        allowed?;
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
    let allowed = call.must_manage();
    let work = async move {
        allowed?;
        service::retire(&app, guild, user, &key, &typed).await
    };
    call.answer(work, |value, speech| view::retired(&value, speech))
        .await
}

/// Shows the values.
#[poise::command(slash_command, guild_only, interaction_context = "Guild")]
async fn list(ctx: Context<'_>) -> Result<(), Fault> {
    let call = Call::new(ctx)?;
    let (app, guild, allowed) = (call.app(), call.guild, call.must_manage());
    let work = async move {
        allowed?;
        service::list(&app, guild).await
    };
    call.answer(work, |listing, speech| view::list(&listing, speech))
        .await
}

async fn known(ctx: Context<'_>, typed: &str) -> CreateAutocompleteResponse {
    let app = &ctx.data().app;
    let guild = ctx.interaction.guild_id.unwrap_or_default();
    let reader = Locale::from_tag(&ctx.interaction.locale).unwrap_or_default();
    complete(service::complete(app, GuildId(guild.get().cast_signed()), reader, typed).await)
}
