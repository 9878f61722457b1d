//! What the gateway delivers besides commands.
use super::call::Edge;
use super::route;
use crate::base::db::Fault;
use serenity::all::{FullEvent, Interaction};
use serenity::http::Http;
use std::sync::Arc;

/// Buttons, menus and modals; commands are poise's.
///
/// # Errors
/// None: a fault is logged here, since nobody else would.
pub async fn handle(edge: &Arc<Edge>, http: &Arc<Http>, event: &FullEvent) -> Result<(), Fault> {
    let FullEvent::InteractionCreate { interaction } = event else {
        return Ok(());
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

/// What poise could not do: an argument that can't be read, a command that is not known.
pub async fn failed(error: poise::FrameworkError<'_, Arc<Edge>, Fault>) {
    match error {
        poise::FrameworkError::Command {
            error: fault, ctx, ..
        } => {
            tracing::error!(%fault, command = %ctx.command().qualified_name, "a command was not answered");
        }
        other => tracing::error!(%other, "an event was not handled"),
    }
}
