//! `ovation restore`
use super::{Failed, doctor, keys, open, say, variable};
use crate::base::clock::pause;
use crate::base::config;
use crate::base::db::file::{self, FileError};
use crate::base::db::{Db, copy};
use crate::base::tombstones::Tombstones;
use crate::base::vault::Vault;
use crate::privacy::service as privacy;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Duration;

/// What to restore from.
#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// The file that `ovation backup` wrote.
    file: PathBuf,
    /// Replaces a database that has data, which is then gone.
    #[arg(long)]
    force: bool,
}

/// What is there is not touched before the backup is ready, in the same folder, and proven.
pub async fn restore(arguments: Arguments) -> Result<ExitCode, Failed> {
    let (from, vault) = (arguments.file, keys::vault()?);
    let url = config::database_url(variable)?;
    let place = file::of(&url).ok_or_else(elsewhere)?;
    if !from.is_file() {
        return Err(wrong(&from, "there is no such file"));
    }
    if !arguments.force && !is_free(&place).await {
        return Err(wrong(
            &place,
            "it has data: back it up, then add --force to replace it",
        ));
    }
    let ready = file::beside(&place, &format!(".{}", std::process::id()));
    let stones = Tombstones::at(file::beside(&place, file::ERASED));
    let proven = prepare(&from, &ready, &vault, &stones).await;
    let done = match proven {
        Ok(proven) => exchange(&ready, &place, &from).await.map(|()| proven),
        Err(failed) => Err(failed),
    };
    if done.is_err() {
        file::remove(&ready).map_err(|error| wrong(&ready, error))?;
    }
    say(&format!("restored from {}: {}", from.display(), done?));
    Ok(ExitCode::SUCCESS)
}

/// Makes a copy of the backup that this version can serve, and says what is in it.
async fn prepare(
    from: &Path,
    ready: &Path,
    vault: &Vault,
    stones: &Tombstones,
) -> Result<String, Failed> {
    let foreign = |error: &dyn std::fmt::Display| wrong(from, error);
    file::copy(from, ready)
        .await
        .map_err(|error| foreign(&error))?;
    let url = file::url(ready).map_err(|error| foreign(&error))?;
    let ours = copy::is_ours(&url).await;
    if !ours.map_err(|error| foreign(&error))? {
        return Err(wrong(from, "this is no database of Ovation's"));
    }
    let db = open::existing(&url).await?;
    let proven = match prove(&db, &url, vault, from).await {
        Ok(proven) => erase(&db, vault, stones, from)
            .await
            .map(|again| proven + &again),
        failed => failed,
    };
    db.close().await;
    // The connection that writes goes with it.
    drop(db);
    retire(ready).await.map_err(|error| foreign(&error))?;
    proven
}

/// Takes our own copy out of use: the thread that wrote to it may take a moment to let go.
async fn retire(ready: &Path) -> Result<(), FileError> {
    for _ in 0..100 {
        match file::retire(ready).await {
            Err(FileError::InUse) => pause(Duration::from_millis(20)).await,
            done => return done,
        }
    }
    file::retire(ready).await
}

async fn prove(db: &Db, url: &str, vault: &Vault, from: &Path) -> Result<String, Failed> {
    open::migrate(db, url)
        .await
        .map_err(|failed| within(from, failed))?;
    doctor::verified(db, vault)
        .await
        .map_err(|failed| within(from, failed))
}

/// Erases whom the backup brings back; what lies beside the database's place tells who was erased since.
async fn erase(db: &Db, vault: &Vault, stones: &Tombstones, from: &Path) -> Result<String, Failed> {
    let app = open::with(db.clone(), vault.clone());
    match privacy::replay(&app, stones).await {
        Ok(0) => Ok(String::new()),
        Ok(people) => Ok(format!("; {people} erased again")),
        Err(fault) => Err(wrong(from, fault)),
    }
}

/// Puts it in place, as private as what was there before.
async fn exchange(ready: &Path, place: &Path, from: &Path) -> Result<(), Failed> {
    if !place.exists() {
        return file::put(ready, place, from).map_err(|error| wrong(place, error));
    }
    match file::retire(place).await {
        Err(FileError::InUse) => return Err(wrong(place, FileError::InUse)),
        // What can't be read has no log that is worth bringing home; --force was given.
        Err(_) => file::remove_logs(place).map_err(|error| wrong(place, error))?,
        Ok(()) => {}
    }
    file::put(ready, place, place).map_err(|error| wrong(place, error))
}

/// Whether nothing is lost with it; what can't be read may be worth something.
async fn is_free(place: &Path) -> bool {
    match file::url(place) {
        _ if !place.exists() => true,
        Ok(url) => copy::is_vacant(&url).await.unwrap_or(false),
        Err(_) => false,
    }
}

fn within(file: &Path, failed: Failed) -> Failed {
    match failed {
        Failed::Setting(why) | Failed::Other(why) => wrong(file, why),
    }
}

fn wrong(file: &Path, why: impl std::fmt::Display) -> Failed {
    Failed::Other(format!("{}: {why}", file.display()))
}

fn elsewhere() -> Failed {
    Failed::Setting(
        "DATABASE_URL: PostgreSQL has its own tool: pg_restore --clean --if-exists --dbname=\"$DATABASE_URL\" ovation.dump".into(),
    )
}
