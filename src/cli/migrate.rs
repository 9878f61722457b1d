//! `ovation migrate`
use super::{Failed, open, variable};
use crate::base::clock::Clock;
use crate::base::config;
use crate::base::vault::Vault;
use std::process::ExitCode;

pub async fn migrate() -> Result<ExitCode, Failed> {
    let url = config::database_url(variable)?;
    let app = open::app(&url, Vault::closed(), Clock::system()).await?;
    app.db.close().await;
    tracing::info!("the database is up to date");
    Ok(ExitCode::SUCCESS)
}
