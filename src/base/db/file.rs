//! SQLite's file: copied while it is in use, and put in place, whole or not at all.
use sqlx::sqlite::SqliteConnectOptions;
use sqlx::{ConnectOptions, Connection};
use std::ffi::OsString;
use std::fs;
use std::io;
use std::os::unix::fs::{MetadataExt, chown};
use std::path::{Path, PathBuf};
use std::str::FromStr;
use std::time::Duration;

/// What the name of the file ends with that tells who was erased from the database beside it.
pub const ERASED: &str = ".erased";

/// Why a file could not be copied or put in place.
#[derive(Debug, thiserror::Error)]
pub enum FileError {
    /// SQLite can't read or write it.
    #[error("{0}")]
    Sql(#[from] sqlx::Error),
    /// The operating system refuses.
    #[error("{0}")]
    Io(#[from] io::Error),
    /// The path can't be handed to SQLite.
    #[error("its path is not text")]
    Path,
    /// Another process has the database open.
    #[error("another process has it open: stop the bot first")]
    InUse,
}

/// The file that a URL names; none for PostgreSQL.
pub fn of(url: &str) -> Option<PathBuf> {
    let sqlite = url.starts_with("sqlite:").then_some(url)?;
    let options = SqliteConnectOptions::from_str(sqlite).ok()?;
    Some(options.get_filename().to_path_buf())
}

/// The URL of a file.
///
/// # Errors
/// Its path is not text.
pub fn url(file: &Path) -> Result<String, FileError> {
    let path = file.to_str().ok_or(FileError::Path)?;
    Ok(format!(
        "sqlite://{}",
        path.replace('%', "%25").replace('?', "%3F")
    ))
}

/// Where something is made ready, in the same folder, before it takes a file's name.
pub fn beside(file: &Path, suffix: &str) -> PathBuf {
    let mut name = file.file_name().map(OsString::from).unwrap_or_default();
    name.push(suffix);
    file.with_file_name(name)
}

/// Copies what is committed in one database to a new file, durably; others may read and write it meanwhile.
///
/// # Errors
/// It can't be read, or there is no room: then there is no new file.
pub async fn copy(from: &Path, to: &Path) -> Result<(), FileError> {
    remove(to)?;
    let copied = vacuum(from, to).await;
    if copied.is_err() {
        remove(to)?;
    }
    copied
}

async fn vacuum(from: &Path, to: &Path) -> Result<(), FileError> {
    let path = to.to_str().ok_or(FileError::Path)?;
    let mut conn = open(from).connect().await?;
    let into = sqlx::query("vacuum into $1").bind(path);
    into.execute(&mut conn).await?;
    conn.close().await?;
    Ok(fs::File::open(to)?.sync_all()?)
}

/// Gives a file that is ready its name, durably: whoever looks sees what was there before, or the new one.
/// It is as private as another one, and belongs to the same user.
///
/// # Errors
/// The operating system refuses; then what was there before is there still, and what was ready is gone.
pub fn put(ready: &Path, file: &Path, like: &Path) -> Result<(), FileError> {
    let put = named(ready, file, like);
    if put.is_err() {
        remove(ready)?;
    }
    put
}

fn named(ready: &Path, file: &Path, like: &Path) -> Result<(), FileError> {
    if let Ok(like) = fs::metadata(like) {
        fs::set_permissions(ready, like.permissions())?;
        // Only root may give a file away; anybody else owns both already.
        let _ = chown(ready, Some(like.uid()), Some(like.gid()));
    }
    fs::rename(ready, file)?;
    let folder = file.parent().filter(|folder| *folder != Path::new(""));
    Ok(fs::File::open(folder.unwrap_or(Path::new(".")))?.sync_all()?)
}

/// Takes a database out of use: its log is brought home and gone, so that none is applied to what replaces it.
///
/// # Errors
/// [`FileError::InUse`], or it is no database.
pub async fn retire(file: &Path) -> Result<(), FileError> {
    let mut conn = open(file).connect().await?;
    // SQLite grants this to the only connection.
    let mode = sqlx::query_scalar("pragma journal_mode = delete");
    let mode: Result<String, _> = mode.fetch_one(&mut conn).await;
    conn.close().await?;
    match mode {
        Ok(mode) if mode == "delete" => Ok(()),
        Ok(_) => Err(FileError::InUse),
        Err(error) if is_busy(&error) => Err(FileError::InUse),
        Err(error) => Err(error.into()),
    }
}

/// Removes a file and what SQLite keeps beside it.
///
/// # Errors
/// The operating system refuses.
pub fn remove(file: &Path) -> io::Result<()> {
    unlink(file)?;
    remove_logs(file)
}

/// Removes what SQLite keeps beside a file, with what was committed there only.
///
/// # Errors
/// The operating system refuses.
pub fn remove_logs(file: &Path) -> io::Result<()> {
    let logs = ["-wal", "-shm", "-journal"];
    logs.iter()
        .try_for_each(|suffix| unlink(&beside(file, suffix)))
}

fn unlink(file: &Path) -> io::Result<()> {
    match fs::remove_file(file) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

/// Waits a moment for those who are about to go.
fn open(file: &Path) -> SqliteConnectOptions {
    SqliteConnectOptions::new()
        .filename(file)
        .busy_timeout(Duration::from_secs(1))
}

fn is_busy(error: &sqlx::Error) -> bool {
    let code = error.as_database_error().and_then(|error| error.code());
    let primary = code.and_then(|code| code.parse::<u32>().ok());
    primary.is_some_and(|code| matches!(code & 0xff, 5 | 6))
}
