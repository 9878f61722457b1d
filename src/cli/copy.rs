//! `ovation copy`
use super::{Failed, doctor, keys, open, say};
use crate::base::config;
use crate::base::db::{Db, OpenError, copy as database};
use crate::base::vault::Vault;
use std::fmt::Display;
use std::process::ExitCode;

/// From where to where.
#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// The database to copy: sqlite://FILE or postgres://…; it is only read.
    #[arg(long, value_name = "URL")]
    from: String,
    /// An empty one, which is given its tables.
    #[arg(long, value_name = "URL")]
    to: String,
}

/// URLs are never shown: they may hold a password.
pub async fn copy(arguments: Arguments) -> Result<ExitCode, Failed> {
    let Arguments { from, to } = arguments;
    let vault = keys::vault()?;
    let source = opened("--from", &from, false).await?;
    let pending = source.pending(&from).await;
    let pending = pending.map_err(|error| failed("--from", error))?;
    if !pending.is_empty() {
        return Err(failed("--from", pending.join("\n")));
    }
    verified("--from", &source, &vault).await?;
    let target = opened("--to", &to, true).await?;
    let vacant = database::is_vacant(&to).await;
    if !vacant.map_err(|error| failed("--to", error))? {
        let why = "there is data already: name an empty database";
        return Err(failed("--to", why));
    }
    open::migrate(&target, &to).await?;
    let rows = database::copy(&from, &to).await;
    let rows = rows.map_err(|error| Failed::Other(format!("nothing was copied: {error}")))?;
    let well = verified("--to", &target, &vault).await?;
    source.close().await;
    target.close().await;
    say(&format!("{rows} rows copied: {well}"));
    Ok(ExitCode::SUCCESS)
}

async fn opened(end: &str, url: &str, create: bool) -> Result<Db, Failed> {
    let known = config::database_url(|_| Some(url.to_owned()));
    known.map_err(|error| Failed::Setting(format!("{end}: {}", error.problem)))?;
    let db = match create {
        true => Db::open(url).await,
        false => Db::open_existing(url).await,
    };
    db.map_err(|error| {
        let why = match error {
            // To migrate one would help nobody: what is named is to be copied.
            OpenError::Missing => "there is no such database".to_owned(),
            other => other.to_string(),
        };
        Failed::Setting(format!("{end}: {why}"))
    })
}

async fn verified(end: &str, db: &Db, vault: &Vault) -> Result<String, Failed> {
    match doctor::verified(db, vault).await {
        Err(Failed::Setting(why) | Failed::Other(why)) => Err(failed(end, why)),
        well => well,
    }
}

fn failed(end: &str, why: impl Display) -> Failed {
    Failed::Other(format!("{end}: {why}"))
}
