//! What the gateway delivers besides commands.
use super::call::Edge;
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
        _ => return Ok(()),
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

/// Notes what the bot may do in a server that the gateway tells of.
async fn joined(edge: &Arc<Edge>, http: &Http, guild: &Guild) {
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
