//! Opening the database that the settings name, brought up to date.
use super::{Failed, variable};
use crate::app::App;
use crate::base::clock::Clock;
use crate::base::config;
use crate::base::db::{Db, MigrateError, OpenError};
use crate::base::ids::Ids;
use crate::base::providers::Providers;
use crate::base::tombstones::Tombstones;
use crate::base::vault::Vault;
use crate::privacy::service as privacy;
use crate::seal::service as seal;

/// The database, whose URL is never shown whole: it may hold a password.
pub async fn database(url: &str) -> Result<Db, Failed> {
    Db::open(url).await.map(remembering).map_err(wrong)
}

/// With the file of who was erased that the operator has named, if they have.
fn remembering(db: Db) -> Db {
    match variable(config::TOMBSTONES) {
        Some(file) => db.with_tombstones(Tombstones::at(file)),
        None => db,
    }
}

/// The same, where one must be there already.
pub async fn existing(url: &str) -> Result<Db, Failed> {
    Db::open_existing(url).await.map_err(wrong)
}

fn wrong(error: OpenError) -> Failed {
    Failed::Setting(format!("DATABASE_URL: {error}"))
}

/// Brings a database up to date; one of a newer version is left as it is.
pub async fn migrate(db: &Db, url: &str) -> Result<(), Failed> {
    let migrated = db.migrate(url).await;
    migrated.map_err(|error| {
        Failed::Other(match error {
            MigrateError::VersionMissing(version) => format!(
                "migration {version} is unknown: this database belongs to a newer version of Ovation"
            ),
            other => format!("the database could not be brought up to date: {other}"),
        })
    })
}

/// What use cases are given, on a database that is up to date; without accounts at others.
pub async fn app(url: &str, vault: Vault, clock: Clock) -> Result<App, Failed> {
    let db = database(url).await?;
    migrate(&db, url).await?;
    let app = App {
        clock,
        ..with(db, vault)
    };
    let resumed = seal::resume(&app).await;
    resumed.map_err(|fault| Failed::Other(fault.to_string()))?;
    erased(&app).await?;
    Ok(app)
}

/// Erases again whom an older backup brought back, before anybody sees them.
async fn erased(app: &App) -> Result<(), Failed> {
    let again = privacy::resume(app).await;
    match again.map_err(|fault| Failed::Other(fault.to_string()))? {
        0 => {}
        people => tracing::warn!(
            people,
            "erased again: an older state of the database had brought them back"
        ),
    }
    if app.db.tombstones().is_none() {
        tracing::warn!("OVATION_TOMBSTONES names no file: whom an older backup brings back stays");
    }
    Ok(())
}

/// What use cases are given, on a database as it is; without accounts at others.
pub fn with(db: Db, vault: Vault) -> App {
    App {
        db,
        clock: Clock::system(),
        ids: Ids::random(),
        vault,
        providers: Providers::default(),
    }
}
