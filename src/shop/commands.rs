//! `/shop`: what points buy.
use super::rules::{Back, Looking, looking};
use super::service::{self, Visitor};
use super::view;
use crate::base::db::Fault;
use crate::base::ids::ItemId;
use crate::discord::autocomplete::complete;
use crate::discord::call::Call;
use crate::discord::route::Click;
use crate::feature::Context;
use serenity::all::CreateAutocompleteResponse;

/// Shows the rewards, or one of them.
#[poise::command(slash_command, guild_only, interaction_context = "Guild")]
pub async fn shop(
    ctx: Context<'_>,
    #[autocomplete = "items"] item: Option<String>,
    #[autocomplete = "categories"] category: Option<String>,
) -> Result<(), Fault> {
    let call = Call::new(ctx)?;
    if let Some(item) = item {
        return one(call, item, Back::Shop(Looking::default())).await;
    }
    let (app, guild) = (call.app(), call.guild);
    let by = visitor(&call);
    let work = async move {
        let category = match category {
            Some(typed) => Some(service::category(&app, guild, &typed).await?),
            None => None,
        };
        let looking = Looking {
            category,
            ..Looking::default()
        };
        service::front(&app, &by, looking).await
    };
    call.answer(work, move |front, speech| {
        view::front(guild, &front, speech)
    })
    .await
}

/// Another page of it, or another category, which a menu tells.
pub async fn turned(call: Call, click: Click) -> Result<(), Fault> {
    let there = looking(click.id.id, &click.id.extra);
    let there = match click.values.first() {
        Some(category) => Looking {
            page: 0,
            category: category.parse().ok(),
            ..there
        },
        None => there,
    };
    let (app, by, guild) = (call.app(), visitor(&call), call.guild);
    let call = call.refusing_beside();
    let work = async move { service::front(&app, &by, there).await };
    call.answer(work, move |front, speech| {
        view::front(guild, &front, speech)
    })
    .await
}

/// A reward was picked.
pub async fn picked(call: Call, click: Click) -> Result<(), Fault> {
    let back = Back::read(&click.id.extra);
    let picked = click.values.into_iter().next();
    let item = picked.unwrap_or_else(|| click.id.id.to_string());
    one(call.refusing_beside(), item, back).await
}

async fn one(call: Call, item: String, back: Back) -> Result<(), Fault> {
    let (app, asks, guild) = (call.app(), call.clone(), call.guild);
    let work = async move {
        let roles = asks.authority().await?.roles;
        service::page(&app, &visitor(&asks), &roles, (&item, back)).await
    };
    call.answer(work, move |page, speech| view::page(guild, &page, speech))
        .await
}

/// A reward is wished for, or no longer.
pub async fn wished(call: Call, click: Click, wanted: bool) -> Result<(), Fault> {
    let (app, asks, guild) = (call.app(), call.clone(), call.guild);
    let back = Back::read(&click.id.extra);
    let what = (ItemId(click.id.id), wanted);
    let call = call.refusing_beside();
    let work = async move {
        let roles = asks.authority().await?.roles;
        service::wish(&app, &visitor(&asks), &roles, what, back).await
    };
    call.answer(work, move |page, speech| view::page(guild, &page, speech))
        .await
}

fn visitor(call: &Call) -> Visitor {
    Visitor {
        guild: call.guild,
        user: call.user,
        locale: call.locale,
    }
}

/// The rewards whose name contains what was typed so far, those in reach first.
async fn items(ctx: Context<'_>, typed: &str) -> CreateAutocompleteResponse {
    complete(find(ctx, typed).await)
}

async fn find(ctx: Context<'_>, typed: &str) -> Result<Vec<(String, String)>, Fault> {
    let call = Call::new(ctx)?;
    let (app, speech) = (call.app(), call.speech().await);
    let who = (call.guild, call.user);
    let found = service::items(&app, who, call.locale, typed).await?;
    let choices = found.into_iter();
    Ok(choices
        .map(|(label, id)| (label.say_plain(&speech), id.to_string()))
        .collect())
}

async fn categories(ctx: Context<'_>, typed: &str) -> CreateAutocompleteResponse {
    complete(under(ctx, typed).await)
}

async fn under(ctx: Context<'_>, typed: &str) -> Result<Vec<(String, String)>, Fault> {
    let call = Call::new(ctx)?;
    let found = service::categories(&call.app(), call.guild, typed).await?;
    let names = found.into_iter().map(|one| one.name);
    Ok(names.map(|name| (name.clone(), name)).collect())
}
