//! What a failure of the database's means for the one who waits: whether anything was changed, and whether trying again
//! makes sense.
use super::fault::Fault;

/// What can be told of a fault.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// Nothing can be written at the moment, as on a full disk. Nothing was changed.
    NoRoom,
    /// The database can't be reached, or others keep it busy. Nothing was changed.
    OutOfReach,
    /// The connection broke in the middle of a commit: it was kept, or not.
    Unsettled,
    /// Anything else. Nothing was changed.
    Other,
}

impl Fault {
    /// What can be told of it.
    pub fn trouble(&self) -> Trouble {
        match self {
            Fault::Unsettled(_) => Trouble::Unsettled,
            Fault::Sql(error) => trouble_of(error),
            // Where it can't write, SQLite undoes everything by itself, and others then only miss their savepoint.
            Fault::Undone(error) => match trouble_of(error) {
                Trouble::Other => Trouble::NoRoom,
                told => told,
            },
            Fault::Closed => Trouble::OutOfReach,
            Fault::Spoilt
            | Fault::Overstayed
            | Fault::Overtaken
            | Fault::Discord(_)
            | Fault::Broken(_) => Trouble::Other,
        }
    }
}

/// What can be told of an error of the driver's, from a statement that was not a commit.
fn trouble_of(error: &sqlx::Error) -> Trouble {
    if matches!(error, sqlx::Error::PoolTimedOut) || is_lost(error) {
        return Trouble::OutOfReach;
    }
    let code = error.as_database_error().and_then(|error| error.code());
    trouble_of_code(code.as_deref().unwrap_or_default())
}

/// PostgreSQL's codes have five characters; SQLite's are numbers, whose lowest byte names the class.
fn trouble_of_code(code: &str) -> Trouble {
    match (code, code.parse().map(|code: u32| code & 0xff)) {
        // Disk full; a server that only reads, as after a failover.
        ("53100" | "25006", _) => Trouble::NoRoom,
        _ if code.len() == 5 => Trouble::Other,
        // Read-only, an I/O error, full.
        (_, Ok(8 | 10 | 13)) => Trouble::NoRoom,
        // Busy, locked, can't be opened.
        (_, Ok(5 | 6 | 14)) => Trouble::OutOfReach,
        _ => Trouble::Other,
    }
}

/// Whether the connection to PostgreSQL is gone, or the server is: what had not been committed is undone.
pub(super) fn is_lost(error: &sqlx::Error) -> bool {
    match error {
        sqlx::Error::Io(_) => true,
        // Shut down, crashed, starting up, no connection to be had, too long at rest.
        sqlx::Error::Database(told) => matches!(
            told.code().as_deref(),
            Some("57P01" | "57P02" | "57P03" | "57P05" | "25P03" | "53300")
        ),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_of_both_engines_are_told_apart() {
        for (code, trouble) in [
            ("13", Trouble::NoRoom),
            // The disk would not take what was written, or synced.
            ("778", Trouble::NoRoom),
            ("1034", Trouble::NoRoom),
            ("53100", Trouble::NoRoom),
            ("25006", Trouble::NoRoom),
            ("5", Trouble::OutOfReach),
            ("517", Trouble::OutOfReach),
            ("19", Trouble::Other),
            ("1555", Trouble::Other),
            ("23505", Trouble::Other),
            ("40001", Trouble::Other),
            ("", Trouble::Other),
        ] {
            assert_eq!(trouble_of_code(code), trouble, "{code}");
        }
    }

    #[test]
    fn a_connection_that_broke_is_lost() {
        let broken = std::io::Error::from(std::io::ErrorKind::UnexpectedEof);
        let error = sqlx::Error::Io(broken);
        assert!(is_lost(&error));
        assert_eq!(trouble_of(&error), Trouble::OutOfReach);
        assert!(!is_lost(&sqlx::Error::RowNotFound));
    }
}
