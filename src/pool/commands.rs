//! `/pool`: a reward for several people together.
pub mod clicks;

use super::service::{self, Asker};
use super::view;
use crate::base::access::Permission;
use crate::base::db::Fault;
use crate::base::points::Points;
use crate::discord::autocomplete::complete;
use crate::discord::call::Call;
use crate::feature::Context;
use serenity::all::CreateAutocompleteResponse;

/// Pools.
#[poise::command(
    slash_command,
    guild_only,
    interaction_context = "Guild",
    subcommand_required,
    subcommands("start", "join", "list", "show", "leave", "cancel")
)]
pub async fn pool(_: Context<'_>) -> Result<(), Fault> {
    Ok(())
}

/// Starts one for a reward.
#[poise::command(slash_command, guild_only, interaction_context = "Guild")]
async fn start(
    ctx: Context<'_>,
    #[autocomplete = "items"] item: String,
    #[max_length = 40] until: String,
    #[max_length = 200] note: Option<String>,
) -> Result<(), Fault> {
    let call = Call::new(ctx)?;
    let (app, asker, guild) = (call.app(), asker(&call), call.guild);
    let note = note.unwrap_or_default();
    call.answer(
        async move { service::start(&app, &asker, (&item, &until, &note)).await },
        move |started, speech| view::started(guild, &started, speech),
    )
    .await
}

/// Chips in.
#[poise::command(slash_command, guild_only, interaction_context = "Guild")]
async fn join(
    ctx: Context<'_>,
    #[autocomplete = "pools"] pool: String,
    #[min = 1] points: i64,
) -> Result<(), Fault> {
    let call = Call::new(ctx)?;
    let (app, asker, guild) = (call.app(), asker(&call), call.guild);
    call.answer(
        async move { service::join(&app, &asker, &pool, Points(points)).await },
        move |joined, speech| view::joined(guild, &joined, speech),
    )
    .await
}

/// Shows those that are open.
#[poise::command(slash_command, guild_only, interaction_context = "Guild")]
async fn list(ctx: Context<'_>) -> Result<(), Fault> {
    listed(Call::new(ctx)?, 0).await
}

/// A page of those that are open.
async fn listed(call: Call, page: i64) -> Result<(), Fault> {
    let (app, guild, user) = (call.app(), call.guild, call.user);
    call.answer(
        async move { service::list(&app, guild, user, page).await },
        move |list, speech| view::list(guild, &list, speech),
    )
    .await
}

/// Shows one.
#[poise::command(slash_command, guild_only, interaction_context = "Guild")]
async fn show(ctx: Context<'_>, #[autocomplete = "pools"] pool: String) -> Result<(), Fault> {
    let call = Call::new(ctx)?;
    let (app, asker, guild) = (call.app(), asker(&call), call.guild);
    call.answer(
        async move { service::show(&app, &asker, &pool).await },
        move |told, speech| view::shown(guild, &told, speech),
    )
    .await
}

/// Takes back what one chipped in.
#[poise::command(slash_command, guild_only, interaction_context = "Guild")]
async fn leave(ctx: Context<'_>, #[autocomplete = "pools"] pool: String) -> Result<(), Fault> {
    left(Call::new(ctx)?, pool).await
}

async fn left(call: Call, pool: String) -> Result<(), Fault> {
    let (app, asker) = (call.app(), asker(&call));
    call.answer(
        async move { service::take_back(&app, &asker, &pool).await },
        |left, speech| view::left(&left, speech),
    )
    .await
}

/// Calls one off.
#[poise::command(slash_command, guild_only, interaction_context = "Guild")]
async fn cancel(ctx: Context<'_>, #[autocomplete = "pools"] pool: String) -> Result<(), Fault> {
    cancelled(Call::new(ctx)?, pool).await
}

/// By whoever started it, or by those who decide on orders.
async fn cancelled(call: Call, pool: String) -> Result<(), Fault> {
    let (app, asker, asked) = (call.app(), asker(&call), call.clone());
    let work = async move {
        let may = asked.may(Permission::DecideOrders).await;
        service::cancel(&app, &asker, &pool, may).await
    };
    call.answer(work, |told, speech| view::cancelled(&told, speech))
        .await
}

fn asker(call: &Call) -> Asker {
    Asker {
        guild: call.guild,
        user: call.user,
        locale: call.locale,
        channel: call.channel,
        roles: call.roles(),
        token: call.token(),
        key: call.key.clone(),
    }
}

/// The rewards whose name contains what was typed so far.
async fn items(ctx: Context<'_>, typed: &str) -> CreateAutocompleteResponse {
    complete(find_items(ctx, typed).await)
}

async fn find_items(ctx: Context<'_>, typed: &str) -> Result<Vec<(String, String)>, Fault> {
    let call = Call::new(ctx)?;
    let (app, speech) = (call.app(), call.speech().await);
    let found = service::suggest_items(&app, call.guild, call.user, call.locale, typed).await?;
    let choices = found.into_iter();
    Ok(choices
        .map(|(label, id)| (label.say_plain(&speech), id.to_string()))
        .collect())
}

/// The open pools whose reward's name contains what was typed so far.
async fn pools(ctx: Context<'_>, typed: &str) -> CreateAutocompleteResponse {
    complete(find_pools(ctx, typed).await)
}

async fn find_pools(ctx: Context<'_>, typed: &str) -> Result<Vec<(String, String)>, Fault> {
    let call = Call::new(ctx)?;
    let (app, speech) = (call.app(), call.speech().await);
    let found = service::suggest(&app, call.guild, call.locale, typed).await?;
    let choices = found.into_iter();
    Ok(choices
        .map(|(label, id)| (label.say_plain(&speech), id.to_string()))
        .collect())
}
