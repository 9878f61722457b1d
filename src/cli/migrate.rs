//! `ovation migrate`
use super::{Failed, open, variable};
use crate::base::config;
use crate::base::vault::Vault;
use std::process::ExitCode;

pub async fn migrate() -> Result<ExitCode, Failed> {
    let url = config::database_url(variable)?;
    open::app(&url, Vault::closed()).await?.db.close().await;
    tracing::info!("the database is up to date");
    Ok(ExitCode::SUCCESS)
}
