//! `/catalog`: what admins offer.
use super::options::{KindChoice, items};
use crate::base::db::Fault;
use crate::catalog::rules::Wish;
use crate::catalog::service;
use crate::catalog::view;
use crate::discord::call::Call;
use crate::discord::choice::Language;
use crate::discord::route::Click;
use crate::feature::Context;

/// Manages the rewards.
#[poise::command(
    slash_command,
    guild_only,
    interaction_context = "Guild",
    subcommand_required,
    subcommands("add", "edit", "retire", "list")
)]
pub async fn catalog(_: Context<'_>) -> Result<(), Fault> {
    Ok(())
}

/// Adds a reward.
#[poise::command(slash_command, guild_only, interaction_context = "Guild")]
pub async fn add(
    ctx: Context<'_>,
    #[min_length = 1]
    #[max_length = 80]
    name: String,
    #[min = 1]
    #[max = 1_000_000_000]
    price: i64,
    #[min = 0]
    #[max = 1_000_000]
    stock: Option<i64>,
    #[max_length = 300] description: Option<String>,
    kind: Option<KindChoice>,
    language: Option<Language>,
) -> Result<(), Fault> {
    let wish = Wish {
        name: Some(name),
        price: Some(price),
        stock,
        unlimited: false,
        description,
        kind: kind.map(Into::into),
        language: language.map(Into::into),
    };
    let call = Call::new(ctx)?;
    let (app, admin) = (call.app(), call.admin());
    let work = async move { service::add(&app, &admin, &wish).await };
    call.answer(work, |told, speech| view::added(&told, speech))
        .await
}

/// Changes a reward.
#[poise::command(slash_command, guild_only, interaction_context = "Guild")]
#[allow(clippy::too_many_arguments, reason = "one for each option")]
pub async fn edit(
    ctx: Context<'_>,
    #[autocomplete = "items"] item: String,
    #[min_length = 1]
    #[max_length = 80]
    name: Option<String>,
    #[min = 1]
    #[max = 1_000_000_000]
    price: Option<i64>,
    #[min = 0]
    #[max = 1_000_000]
    stock: Option<i64>,
    unlimited: Option<bool>,
    #[max_length = 300] description: Option<String>,
    kind: Option<KindChoice>,
    language: Option<Language>,
) -> Result<(), Fault> {
    let wish = Wish {
        name,
        price,
        stock,
        unlimited: unlimited.unwrap_or_default(),
        description,
        kind: kind.map(Into::into),
        language: language.map(Into::into),
    };
    let call = Call::new(ctx)?;
    let (app, admin) = (call.app(), call.admin());
    let work = async move { service::edit(&app, &admin, &item, &wish).await };
    call.answer(work, |told, speech| view::edited(&told, speech))
        .await
}

/// Takes a reward out of the shop.
#[poise::command(slash_command, guild_only, interaction_context = "Guild")]
pub async fn retire(ctx: Context<'_>, #[autocomplete = "items"] item: String) -> Result<(), Fault> {
    let call = Call::new(ctx)?;
    let (app, admin) = (call.app(), call.admin());
    let work = async move { service::retire(&app, &admin, &item).await };
    call.answer(work, |told, speech| view::retired(&told, speech))
        .await
}

/// Lists the rewards with everything that admins set.
#[poise::command(slash_command, guild_only, interaction_context = "Guild")]
pub async fn list(ctx: Context<'_>) -> Result<(), Fault> {
    show(Call::new(ctx)?, 0).await
}

/// Another page of the list.
pub async fn turned(call: Call, click: Click) -> Result<(), Fault> {
    show(call, click.id.id).await
}

async fn show(call: Call, page: i64) -> Result<(), Fault> {
    let app = call.app();
    let (guild, user, locale) = (call.guild, call.user, call.locale);
    let work = async move { service::shelf(&app, guild, user, locale, (page, false)).await };
    call.answer(work, move |shelf, speech| view::list(guild, &shelf, speech))
        .await
}
