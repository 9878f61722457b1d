//! Opening a database from its URL.
use super::connections::{self, Connections};
use super::{Db, Kind, file, library, modes, reader, writer};
use crate::base::tombstones::Tombstones;
use futures::FutureExt;
use sqlx::postgres::{PgConnectOptions, PgPoolOptions};
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous};
use std::str::FromStr;
use std::time::Duration;

/// After how many pages of 4 KiB the write-ahead log is brought home, in the commit that reaches them: rarer than SQLite's
/// 1,000, since that commit's caller waits for it.
const CHECKPOINT_PAGES: &str = "8192";

/// How long a statement waits where another process holds the database.
pub(super) const BUSY: Duration = Duration::from_secs(30);

/// Which database serves the program.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    /// Embedded, one process.
    Sqlite,
    /// A server, for many processes.
    Postgres,
}

/// Why a database can't be opened.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// Neither engine is named.
    #[error("it must begin with sqlite:// or postgres://")]
    Scheme,
    /// There is no file, and none is to be made.
    #[error("there is no database yet: run `ovation migrate`")]
    Missing,
    /// This library loses what it was given.
    #[error(
        "SQLite {0}, with which this binary is linked, can damage a database (3.7.0 to 3.51.2 do): link it with 3.51.3 or newer"
    )]
    Library(String),
    /// The database can't be reached, created or read.
    #[error("{0}")]
    Sql(#[from] sqlx::Error),
}

impl Db {
    /// Opens `sqlite://FILE` (created at first start) or `postgres://…`.
    ///
    /// # Errors
    /// The URL names neither engine, or the database can't be reached.
    pub async fn open(url: &str) -> Result<Db, OpenError> {
        open(url, true).await
    }

    /// Opens a database that must be there already: looking at one makes none.
    ///
    /// # Errors
    /// There is no file, the URL names neither engine, or the database can't be reached.
    pub async fn open_existing(url: &str) -> Result<Db, OpenError> {
        open(url, false).await
    }
}

async fn open(url: &str, create: bool) -> Result<Db, OpenError> {
    match url.split_once(':').map(|(scheme, _)| scheme) {
        Some("sqlite") => sqlite(url, writer::LOAN, create).await,
        Some("postgres" | "postgresql") => postgres(url).await,
        _ => Err(OpenError::Scheme),
    }
}

/// `loan` is how long one transaction may keep the writing connection.
pub(super) async fn sqlite(url: &str, loan: Duration, create: bool) -> Result<Db, OpenError> {
    let options = sqlite_options(url, create)?;
    let pool = SqlitePoolOptions::new()
        .max_connections(4)
        .acquire_timeout(Duration::from_secs(30))
        .test_before_acquire(false)
        .after_release(|conn, _| reader::end(conn).boxed());
    if create {
        modes::make(options.get_filename()).map_err(sqlx::Error::Io)?;
    }
    // The writer's kind of connection comes first: it creates the file that readers may only read.
    let first = sqlx::ConnectOptions::connect(&options).await;
    let mut first = first.map_err(|error| match create || options.get_filename().exists() {
        true => OpenError::Sql(error),
        false => OpenError::Missing,
    })?;
    let version = sqlx::query_scalar("select sqlite_version()");
    let version: String = version.fetch_one(&mut first).await?;
    if !library::is_sound(&version) {
        return Err(OpenError::Library(version));
    }
    sqlx::Connection::close(first).await?;
    let readers = pool.connect_with(options.clone().read_only(true)).await?;
    let erased = file::beside(options.get_filename(), file::ERASED);
    let db = Db::new(Kind::Sqlite {
        writer: writer::start(options, loan),
        readers,
    });
    Ok(db.with_tombstones(Tombstones::at(erased)))
}

/// How every connection to SQLite is set up.
pub(super) fn sqlite_options(url: &str, create: bool) -> sqlx::Result<SqliteConnectOptions> {
    let options = SqliteConnectOptions::from_str(url)?
        .create_if_missing(create)
        .journal_mode(SqliteJournalMode::Wal)
        .synchronous(SqliteSynchronous::Full)
        .foreign_keys(true)
        .statement_cache_capacity(512)
        .pragma("wal_autocheckpoint", CHECKPOINT_PAGES)
        // What is erased is overwritten, and not only forgotten.
        .pragma("secure_delete", "on")
        .busy_timeout(BUSY);
    Ok(options)
}

async fn postgres(url: &str) -> Result<Db, OpenError> {
    let options = PgConnectOptions::from_str(url)?.statement_cache_capacity(512);
    let pool = PgPoolOptions::new()
        .max_connections(connections::MOST)
        .acquire_timeout(connections::WAIT);
    let pool = pool.connect_with(options).await?;
    Ok(Db::new(Kind::Postgres(Connections::of(pool))))
}
