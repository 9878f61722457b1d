//! A transaction on SQLite that only reads: it begins with its first statement, in the same trip.
use super::queue::{Done, Opening, Role, SqliteQueue};
use sqlx::pool::PoolConnection;
use sqlx::{Executor, Sqlite, SqliteConnection};

/// A connection that reads one state of everything until it is dropped.
pub struct Reader {
    conn: PoolConnection<Sqlite>,
    pub(super) queue: SqliteQueue,
    began: bool,
}

impl Reader {
    pub(super) fn new(conn: PoolConnection<Sqlite>) -> Self {
        Reader {
            conn,
            queue: SqliteQueue::default(),
            began: false,
        }
    }

    /// Where to queue what only reads.
    pub(crate) fn takes(&mut self, role: Role) -> sqlx::Result<&mut SqliteQueue> {
        match role {
            Role::Asks => Ok(&mut self.queue),
            Role::Adds | Role::Takes(_) | Role::Guards(_) | Role::Claims(_) => Err(
                sqlx::Error::Protocol("a reading transaction writes nothing".into()),
            ),
        }
    }

    /// Runs what is queued.
    pub(super) async fn run(&mut self) -> sqlx::Result<Done> {
        let opening = match std::mem::replace(&mut self.began, true) {
            false => Opening("begin;\n", 1),
            true => Opening::NONE,
        };
        self.queue.run(&mut self.conn, opening).await
    }
}

/// Ends what a reader began, after it was dropped.
pub(super) async fn end(conn: &mut SqliteConnection) -> sqlx::Result<bool> {
    // It fails where nothing had begun, which is as good.
    let _ = conn.execute("rollback").await;
    Ok(true)
}
