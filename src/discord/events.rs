//! What the gateway delivers besides commands.
use super::call::{Edge, Presence};
use super::{respond, route};
use crate::base::db::Fault;
use crate::base::ids::GuildId;
use crate::base::locale::Phrase;
use crate::phrase;
use serenity::all::{FullEvent, Guild, Interaction, Permissions, RoleId, UserId};
use serenity::http::Http;
use std::sync::Arc;

/// Buttons, menus and modals; commands are poise's.
///
/// # Errors
/// None: a fault is logged here, since nobody else would.
pub async fn handle(edge: &Arc<Edge>, http: &Arc<Http>, event: &FullEvent) -> Result<(), Fault> {
    let interaction = match event {
        FullEvent::InteractionCreate { interaction } => interaction,
        FullEvent::GuildCreate { guild, .. } => {
            joined(edge, http, guild).await;
            return Ok(());
        }
        other => {
            if let Some(presence) = presence(other) {
                heard(edge, presence).await;
            }
            return Ok(());
        }
    };
    let done = match interaction {
        Interaction::Component(clicked) => route::component(edge, http, clicked).await,
        Interaction::Modal(filled) => route::modal(edge, http, filled).await,
        _ => Ok(()),
    };
    if let Err(fault) = done {
        tracing::error!(%fault, interaction = %interaction.id(), "an interaction was not answered");
    }
    Ok(())
}

/// What poise could not do: a command outside a server, arguments of an older version of it.
pub async fn failed(error: poise::FrameworkError<'_, Arc<Edge>, Fault>) {
    let told = match &error {
        poise::FrameworkError::Command {
            error: fault, ctx, ..
        } => {
            tracing::error!(%fault, command = %ctx.command().qualified_name, "a command was not answered");
            Ok(())
        }
        poise::FrameworkError::GuildOnly { ctx, .. } => {
            tell(*ctx, &phrase!("refused-in-direct-message")).await
        }
        poise::FrameworkError::ArgumentParse { ctx, .. } => {
            tell(*ctx, &phrase!("refused-old-command")).await
        }
        poise::FrameworkError::CommandStructureMismatch { ctx, .. } => {
            tell(
                poise::Context::Application(*ctx),
                &phrase!("refused-old-command"),
            )
            .await
        }
        other => {
            tracing::error!(%other, "an event was not handled");
            Ok(())
        }
    };
    if let Err(fault) = told {
        tracing::error!(%fault, "a refusal could not be told");
    }
}

async fn tell(ctx: poise::Context<'_, Arc<Edge>, Fault>, phrase: &Phrase) -> Result<(), Fault> {
    let poise::Context::Application(ctx) = ctx else {
        return Ok(());
    };
    respond::redirect(ctx.serenity_context().http.clone(), ctx.interaction, phrase).await
}

/// What an event tells of where the bot is, and may post. Whatever is changed of channels and roles may mend something.
fn presence(event: &FullEvent) -> Option<Presence> {
    let id = |guild: serenity::all::GuildId| GuildId(guild.get().cast_signed());
    match event {
        FullEvent::Ready { data_about_bot, .. }
            if data_about_bot.shard.is_none_or(|shard| shard.total == 1) =>
        {
            let guilds = data_about_bot.guilds.iter();
            Some(Presence::All(guilds.map(|guild| id(guild.id)).collect()))
        }
        // Unavailable is a failure of Discord's; whoever removes the bot has it deleted.
        FullEvent::GuildDelete { incomplete, .. } if !incomplete.unavailable => {
            Some(Presence::Gone(id(incomplete.id)))
        }
        FullEvent::ChannelCreate { channel } => Some(Presence::Here(id(channel.guild_id))),
        FullEvent::ChannelUpdate { new, .. } => Some(Presence::Here(id(new.guild_id))),
        FullEvent::GuildRoleUpdate { new, .. } => Some(Presence::Here(id(new.guild_id))),
        FullEvent::GuildRoleDelete { guild_id, .. } => Some(Presence::Here(id(*guild_id))),
        _ => None,
    }
}

async fn heard(edge: &Arc<Edge>, presence: Presence) {
    if let Err(fault) = (edge.present)(edge.app.clone(), presence.clone()).await {
        tracing::warn!(%fault, ?presence, "where the bot is was not noted");
    }
}

/// Notes what the bot may do in a server that the gateway tells of.
async fn joined(edge: &Arc<Edge>, http: &Http, guild: &Guild) {
    heard(edge, Presence::Here(GuildId(guild.id.get().cast_signed()))).await;
    let me = http.application_id().map(|id| UserId::new(id.get()));
    let Some(me) = me.and_then(|me| guild.members.get(&me)) else {
        return;
    };
    // The role of everybody has the server's id.
    let held = std::iter::once(RoleId::new(guild.id.get())).chain(me.roles.iter().copied());
    let allowed = held.filter_map(|role| guild.roles.get(&role));
    let allowed = allowed.fold(Permissions::empty(), |all, role| all | role.permissions);
    let id = GuildId(guild.id.get().cast_signed());
    if let Err(fault) = (edge.granted)(edge.app.clone(), id, allowed.bits()).await {
        tracing::warn!(%fault, "what the bot may do in a server was not noted");
    }
}
