//! Who may read the files of a database: nobody but their owner.
use super::file;
use std::fs::{self, OpenOptions};
use std::io;
use std::os::unix::fs::{OpenOptionsExt, PermissionsExt};
use std::path::{Path, PathBuf};

/// Reading and writing, for the owner alone.
pub const PRIVATE: u32 = 0o600;

/// Makes an empty file that is private, unless it is there; SQLite gives its log the same mode.
///
/// # Errors
/// The operating system refuses.
pub fn make(path: &Path) -> io::Result<()> {
    let made = OpenOptions::new()
        .create_new(true)
        .write(true)
        .mode(PRIVATE)
        .open(path);
    match made {
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Ok(()),
        made => made.map(drop),
    }
}

/// Those of these files that others than their owner may read or write; what is not there can't be read.
pub fn open_to_others(files: &[PathBuf]) -> Vec<PathBuf> {
    let open = files.iter().filter(|path| {
        let found = fs::metadata(path);
        found.is_ok_and(|found| found.permissions().mode() & 0o077 != 0)
    });
    open.cloned().collect()
}

/// The files of the database of a URL; none for PostgreSQL.
pub fn files(url: &str) -> Vec<PathBuf> {
    file::of(url).map_or_else(Vec::new, |database| files_of(&database))
}

/// A SQLite database's file, and those beside it.
pub fn files_of(database: &Path) -> Vec<PathBuf> {
    let beside = ["-wal", "-shm", file::ERASED].map(|end| file::beside(database, end));
    std::iter::once(database.to_owned()).chain(beside).collect()
}
