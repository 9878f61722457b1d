//! `ovation backup`
use super::{Failed, say, variable};
use crate::base::config;
use crate::base::db::file;
use std::path::PathBuf;
use std::process::ExitCode;

/// What to back up to.
#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// The file to write.
    file: PathBuf,
    /// Replaces the file if it is there.
    #[arg(long)]
    force: bool,
}

pub async fn backup(arguments: Arguments) -> Result<ExitCode, Failed> {
    let to = arguments.file;
    let url = config::database_url(variable)?;
    let from = file::of(&url).ok_or_else(elsewhere)?;
    if to.exists() && !arguments.force {
        return Err(Failed::Other(format!(
            "{} is there already: name another file, or add --force",
            to.display()
        )));
    }
    // The library is looked at, and a missing database is told in our words.
    super::open::existing(&url).await?.close().await;
    let part = file::beside(&to, &format!(".{}", std::process::id()));
    let failed = |error: file::FileError| Failed::Other(format!("{}: {error}", to.display()));
    file::copy(&from, &part).await.map_err(failed)?;
    file::put(&part, &to, &from).map_err(failed)?;
    say(&format!(
        "backed up to {}; OVATION_KEY is not in it: keep that elsewhere, since its personal texts need it",
        to.display()
    ));
    Ok(ExitCode::SUCCESS)
}

fn elsewhere() -> Failed {
    Failed::Setting(
        "DATABASE_URL: PostgreSQL has its own tool: pg_dump --format=custom --file=ovation.dump \"$DATABASE_URL\"".into(),
    )
}
