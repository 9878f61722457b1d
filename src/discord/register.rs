//! Registering the commands: in bulk, and only when they changed.
use crate::app::App;
use crate::base::clock::pause;
use crate::base::db::Fault;
use crate::base::locale;
use crate::base::registration;
use crate::feature::Command;
use serenity::all::CreateCommand;
use serenity::http::Http;
use sha2::{Digest, Sha256};
use std::time::Duration;

/// Registers the commands globally, trying again until Discord takes them.
pub async fn register(app: App, http: std::sync::Arc<Http>, commands: Vec<CreateCommand>) {
    let mut wait = Duration::from_secs(1);
    while let Err(fault) = attempt(&app, &http, &commands).await {
        tracing::error!(%fault, "the commands could not be registered; trying again");
        pause(wait).await;
        wait = (wait * 2).min(Duration::from_secs(300));
    }
}

/// The commands as Discord takes them.
pub fn creations(commands: &[Command]) -> Vec<CreateCommand> {
    locale::commands::create(commands)
}

async fn attempt(app: &App, http: &Http, commands: &[CreateCommand]) -> Result<(), Fault> {
    let application = http.get_current_application_info().await?.id;
    http.set_application_id(application);
    let hash = format!("{:x}", Sha256::digest(serde_json::to_vec(commands)?));
    let application = application.get().cast_signed();
    let known = http.get_global_commands().await?;
    if known.len() == commands.len() && registration::is_current(app, application, &hash).await? {
        return Ok(());
    }
    http.create_global_commands(&commands).await?;
    tracing::info!(commands = commands.len(), "commands registered");
    registration::set(app, application, &hash).await
}
