//! Bringing a database to the shape that this binary knows.
use super::{Db, Kind};
use sqlx::migrate::{Migrate, MigrateError, Migrator};
use std::collections::BTreeSet;

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
            Kind::Postgres(connections) => MIGRATIONS.run(connections.pool()).await,
        }
    }

    /// What keeps the database from being up to date, in words; nothing if it is.
    ///
    /// # Errors
    /// It can't be read.
    pub async fn pending(&self, url: &str) -> Result<Vec<String>, MigrateError> {
        let applied = match &self.kind {
            Kind::Sqlite { .. } => {
                let pool = sqlx::SqlitePool::connect(url).await?;
                let applied = applied(&mut *pool.acquire().await?).await;
                pool.close().await;
                applied
            }
            Kind::Postgres(connections) => applied(&mut *connections.pool().acquire().await?).await,
        };
        let known: BTreeSet<i64> = MIGRATIONS
            .iter()
            .map(|migration| migration.version)
            .collect();
        let missing = known
            .difference(&applied)
            .map(|version| format!("migration {version} is missing: run `ovation migrate`"));
        let newer = applied.difference(&known).map(|version| {
            format!("migration {version} is unknown: this database belongs to a newer version of Ovation")
        });
        Ok(missing.chain(newer).collect())
    }
}

async fn applied(conn: &mut impl Migrate) -> BTreeSet<i64> {
    let rows = conn.list_applied_migrations(&MIGRATIONS.table_name).await;
    rows.unwrap_or_default()
        .into_iter()
        .map(|migration| migration.version)
        .collect()
}
