//! What can go wrong with the database, as against what is refused.
use super::trouble::is_lost;
use std::sync::Arc;

/// A failure that is ours: it is logged once, and the person gets an apology.
#[derive(Clone, Debug, thiserror::Error)]
pub enum Fault {
    /// The database failed.
    #[error("database: {0}")]
    Sql(Arc<sqlx::Error>),
    /// The task that writes to SQLite is gone.
    #[error("the database is closed")]
    Closed,
    /// A statement failed before, so nothing of this transaction can be kept.
    #[error("a statement of this transaction has failed before")]
    Spoilt,
    /// SQLite undid the whole batch in which this transaction was; it may be tried again.
    #[error("the batch was undone: {0}")]
    Undone(Arc<sqlx::Error>),
    /// The connection broke in the middle of a commit, and nobody knows whether it was kept: the key tells.
    #[error("the connection broke in the middle of a commit: {0}")]
    Unsettled(Arc<sqlx::Error>),
    /// The transaction kept the one writing connection for too long.
    #[error("the transaction kept the writing connection for too long")]
    Overstayed,
    /// Somebody else changed the same thing meanwhile; it may be tried again.
    #[error("somebody else changed it meanwhile")]
    Overtaken,
    /// Discord failed.
    #[error("discord: {0}")]
    Discord(Arc<serenity::Error>),
    /// What was stored can't be read, or a promise within the program was not kept.
    #[error("{0}")]
    Broken(String),
}

impl Fault {
    /// Whether the database needs a moment before it can be asked again.
    pub(super) fn needs_time(&self) -> bool {
        match self {
            Fault::Unsettled(_) => true,
            Fault::Sql(error) => is_lost(error),
            _ => false,
        }
    }

    /// The fault of a commit: where the answer to it was lost, nobody knows.
    pub(super) fn of_commit(error: sqlx::Error) -> Self {
        match is_lost(&error) {
            true => Fault::Unsettled(Arc::new(error)),
            false => error.into(),
        }
    }

    /// Whether the same work may succeed when it is tried again.
    pub fn is_transient(&self) -> bool {
        match self {
            Fault::Undone(_) | Fault::Unsettled(_) | Fault::Overstayed | Fault::Overtaken => true,
            Fault::Sql(error) => asks_again(error) || is_lost(error),
            Fault::Closed | Fault::Spoilt | Fault::Discord(_) | Fault::Broken(_) => false,
        }
    }
}

/// PostgreSQL's serialization failure, deadlock and unique violation. The last one is an id that two processes drew
/// at once, or a race for a row that a guard will find the next time. A crashed worker is how a loan that lasted too
/// long looks to its next statement.
fn asks_again(error: &sqlx::Error) -> bool {
    if matches!(error, sqlx::Error::WorkerCrashed) {
        return true;
    }
    let code = error.as_database_error().and_then(|error| error.code());
    matches!(code.as_deref(), Some("40001" | "40P01" | "23505"))
}

impl From<sqlx::Error> for Fault {
    fn from(error: sqlx::Error) -> Self {
        Fault::Sql(Arc::new(error))
    }
}

impl From<serenity::Error> for Fault {
    fn from(error: serenity::Error) -> Self {
        Fault::Discord(Arc::new(error))
    }
}

impl From<serde_json::Error> for Fault {
    fn from(error: serde_json::Error) -> Self {
        Fault::Broken(error.to_string())
    }
}
