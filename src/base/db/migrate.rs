//! Bringing a database to the shape that this binary knows.
use super::{Db, Kind};
use sqlx::migrate::{MigrateError, Migrator};

/// One portable series for both engines.
static MIGRATIONS: Migrator = sqlx::migrate!("./migrations");

impl Db {
    /// Runs the migrations that are missing.
    ///
    /// # Errors
    /// The database is newer than this binary, was changed by hand, or can't be written.
    pub async fn migrate(&self, url: &str) -> Result<(), MigrateError> {
        match &self.kind {
            Kind::Sqlite { .. } => {
                let pool = sqlx::SqlitePool::connect(url).await?;
                MIGRATIONS.run(&pool).await?;
                pool.close().await;
                Ok(())
            }
            Kind::Postgres(pool) => MIGRATIONS.run(pool).await,
        }
    }
}
