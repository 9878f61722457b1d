//! SQLite's one writing connection, lent to one transaction at a time.
use super::fault::Fault;
use sqlx::SqliteConnection;
use tokio::sync::{mpsc, oneshot};

/// The writing connection, inside this borrower's savepoint. Dropped unfinished, the savepoint is rolled back.
pub struct Lent {
    conn: Option<SqliteConnection>,
    home: Option<oneshot::Sender<Returned>>,
    spoilt: bool,
}

/// How a connection comes home.
pub(super) enum Returned {
    /// To be kept; the borrower waits to hear that it is durable.
    Kept(SqliteConnection, oneshot::Sender<Result<(), Fault>>),
    /// To be undone.
    Undone(SqliteConnection),
}

/// Waits for the writer to lend its connection.
pub(super) async fn borrow(writer: &mpsc::Sender<oneshot::Sender<Lent>>) -> Result<Lent, Fault> {
    let (give, take) = oneshot::channel();
    writer.send(give).await.map_err(|_| Fault::Closed)?;
    take.await.map_err(|_| Fault::Closed)
}

impl Lent {
    pub(super) fn new(conn: SqliteConnection, home: oneshot::Sender<Returned>) -> Self {
        Lent {
            conn: Some(conn),
            home: Some(home),
            spoilt: false,
        }
    }

    /// The connection, unless a statement has failed (SQLite may then be outside any transaction) or the writer has
    /// stopped waiting.
    pub(crate) fn conn(&mut self) -> sqlx::Result<&mut SqliteConnection> {
        let waited_for = self.home.as_ref().is_some_and(|home| !home.is_closed());
        self.spoilt |= !waited_for;
        match &mut self.conn {
            Some(conn) if !self.spoilt => Ok(conn),
            _ => Err(sqlx::Error::WorkerCrashed),
        }
    }

    /// Remembers a failure, after which nothing more may run.
    pub(crate) fn note<T>(&mut self, result: sqlx::Result<T>) -> sqlx::Result<T> {
        self.spoilt |= result.is_err();
        result
    }

    pub(super) async fn finish(mut self) -> Result<(), Fault> {
        if self.spoilt {
            return Err(Fault::Spoilt);
        }
        let (done, durable) = oneshot::channel();
        let (Some(conn), Some(home)) = (self.conn.take(), self.home.take()) else {
            return Err(Fault::Spoilt);
        };
        match home.send(Returned::Kept(conn, done)) {
            Ok(()) => durable.await.map_err(|_| Fault::Closed)?,
            Err(_) => Err(Fault::Overstayed),
        }
    }
}

impl Drop for Lent {
    fn drop(&mut self) {
        if let (Some(conn), Some(home)) = (self.conn.take(), self.home.take()) {
            // Nobody waits after an overstayed loan: the connection is closed, which undoes its work.
            let _ = home.send(Returned::Undone(conn));
        }
    }
}
