//! `/wishlist`: what one wishes for, and what is suggested.
pub mod admin;

use super::rules::Picked;
use super::service::{self, Visitor};
use super::view;
use crate::base::db::Fault;
use crate::base::refusal::Outcome;
use crate::discord::autocomplete::complete;
use crate::discord::call::Call;
use crate::discord::route::Click;
use crate::feature::Context;
use crate::wish::rules::Done;
use serenity::all::CreateAutocompleteResponse;

/// What one wishes for.
#[poise::command(
    slash_command,
    guild_only,
    interaction_context = "Guild",
    subcommand_required,
    subcommands("show", "add", "remove", "suggest")
)]
pub async fn wishlist(_: Context<'_>) -> Result<(), Fault> {
    Ok(())
}

/// Shows what one wishes for.
#[poise::command(slash_command, guild_only, interaction_context = "Guild")]
async fn show(ctx: Context<'_>) -> Result<(), Fault> {
    list(Call::new(ctx)?).await
}

/// The same, from a button.
pub async fn listed(call: Call, _: Click) -> Result<(), Fault> {
    list(call).await
}

async fn list(call: Call) -> Result<(), Fault> {
    let (app, by, guild) = (call.app(), visitor(&call), call.guild);
    let work = async move { service::sheet(&app, &by).await };
    call.answer(work, move |sheet, speech| {
        view::sheet(guild, &sheet, speech)
    })
    .await
}

/// Wishes for a reward.
#[poise::command(slash_command, guild_only, interaction_context = "Guild")]
async fn add(ctx: Context<'_>, #[autocomplete = "items"] item: String) -> Result<(), Fault> {
    let call = Call::new(ctx)?;
    let (app, by) = (call.app(), visitor(&call));
    done(call, async move { service::add(&app, &by, &item).await }).await
}

/// Takes a reward off the list.
#[poise::command(slash_command, guild_only, interaction_context = "Guild")]
async fn remove(ctx: Context<'_>, #[autocomplete = "mine"] item: String) -> Result<(), Fault> {
    let call = Call::new(ctx)?;
    let (app, by) = (call.app(), visitor(&call));
    done(call, async move { service::drop(&app, &by, &item).await }).await
}

/// Says what the shop lacks.
#[poise::command(slash_command, guild_only, interaction_context = "Guild")]
async fn suggest(
    ctx: Context<'_>,
    #[min_length = 1]
    #[max_length = 200]
    text: String,
) -> Result<(), Fault> {
    let call = Call::new(ctx)?;
    let (app, by, key) = (call.app(), visitor(&call), call.key.clone());
    let work = async move { service::propose(&app, &by, &key, &text).await };
    done(call, work).await
}

/// Something was picked to be off the list.
pub async fn dropped(call: Call, click: Click) -> Result<(), Fault> {
    let (app, by) = (call.app(), visitor(&call));
    let picked = click.values.first().and_then(|value| Picked::read(value));
    done(call, async move { service::pick(&app, &by, picked).await }).await
}

async fn done(
    call: Call,
    work: impl Future<Output = Outcome<Done>> + Send + 'static,
) -> Result<(), Fault> {
    let guild = call.guild;
    call.answer(work, move |done, speech| view::done(guild, &done, speech))
        .await
}

/// What is suggested to whoever clicks.
pub async fn for_you(call: Call, _: Click) -> Result<(), Fault> {
    let (app, asks, guild) = (call.app(), call.clone(), call.guild);
    let call = call.refusing_beside();
    let work = async move {
        let roles = asks.authority().await?.roles;
        service::suggested(&app, &visitor(&asks), &roles).await
    };
    call.answer(work, move |found, speech| {
        view::suggested(guild, &found, speech)
    })
    .await
}

fn visitor(call: &Call) -> Visitor {
    Visitor {
        guild: call.guild,
        user: call.user,
        locale: call.locale,
    }
}

async fn items(ctx: Context<'_>, typed: &str) -> CreateAutocompleteResponse {
    complete(find(ctx, typed, false).await)
}

async fn mine(ctx: Context<'_>, typed: &str) -> CreateAutocompleteResponse {
    complete(find(ctx, typed, true).await)
}

async fn find(ctx: Context<'_>, typed: &str, mine: bool) -> Result<Vec<(String, String)>, Fault> {
    let call = Call::new(ctx)?;
    let (app, by, speech) = (call.app(), visitor(&call), call.speech().await);
    let found = match mine {
        true => service::of_mine(&app, &by, typed).await?,
        false => service::items(&app, &by, typed).await?,
    };
    let choices = found.into_iter();
    Ok(choices
        .map(|(label, id)| (label.say_plain(&speech), id.to_string()))
        .collect())
}
