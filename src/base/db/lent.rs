//! SQLite's one writing connection, lent to one transaction at a time.
use super::fault::Fault;
use super::queue::{Done, SqliteQueue, Unmet};
use sqlx::SqliteConnection;
use std::sync::Arc;
use tokio::sync::{Mutex, OwnedMappedMutexGuard, OwnedMutexGuard, mpsc, oneshot};

/// Where the connection lies while it is lent. A borrower holds it during a statement only, so that the writer can
/// take it back from one that has fallen asleep in between.
pub(super) type Desk = Arc<Mutex<Option<SqliteConnection>>>;

/// The connection in a borrower's hand.
type Held = OwnedMappedMutexGuard<Option<SqliteConnection>, SqliteConnection>;

/// Who waits for the connection; a fault of the writer's own is told to them.
pub(super) type Borrower = oneshot::Sender<Result<Lent, Fault>>;

/// The writing connection, inside this borrower's savepoint. Dropped unfinished, the savepoint is rolled back.
pub struct Lent {
    desk: Desk,
    home: Option<oneshot::Sender<Returned>>,
    pub(crate) queue: SqliteQueue,
    pub(super) spoilt: bool,
}

/// How a connection comes home.
pub(super) enum Returned {
    /// To be kept; the borrower waits to hear that it is durable.
    Kept(oneshot::Sender<Result<(), Fault>>),
    /// To be undone.
    Undone,
}

/// Waits for the writer to lend its connection.
pub(super) async fn borrow(writer: &mpsc::Sender<Borrower>) -> Result<Lent, Fault> {
    let (give, take) = oneshot::channel();
    writer.send(give).await.map_err(|_| Fault::Closed)?;
    take.await.map_err(|_| Fault::Closed)?
}

impl Lent {
    pub(super) fn new(desk: Desk, home: oneshot::Sender<Returned>) -> Self {
        Lent {
            desk,
            home: Some(home),
            queue: SqliteQueue::default(),
            spoilt: false,
        }
    }

    /// The connection, unless a statement has failed (SQLite may then be outside any transaction) or the writer has
    /// stopped waiting.
    pub(super) fn conn(&mut self) -> sqlx::Result<Held> {
        let waited_for = self.home.as_ref().is_some_and(|home| !home.is_closed());
        self.spoilt |= !waited_for;
        let lying = match self.spoilt {
            true => None,
            false => self.desk.clone().try_lock_owned().ok(),
        };
        lying
            .and_then(|lying| OwnedMutexGuard::try_map(lying, Option::as_mut).ok())
            .ok_or(sqlx::Error::WorkerCrashed)
    }

    /// Remembers a failure, after which nothing more may run.
    fn note<T>(&mut self, result: sqlx::Result<T>) -> sqlx::Result<T> {
        self.spoilt |= result.is_err();
        result
    }

    /// Runs what is queued, of which the last statement is one that is waited for: it fails as if it had found no row
    /// where a guard before it did not hold.
    pub(crate) async fn run(&mut self, unmet: &mut Option<Unmet>) -> sqlx::Result<Done> {
        let done = self.all(unmet).await?;
        match unmet {
            Some(_) => self.note(Err(sqlx::Error::RowNotFound)),
            None => Ok(done),
        }
    }

    /// Runs what is queued, if anything is.
    pub(super) async fn flush(&mut self, unmet: &mut Option<Unmet>) -> sqlx::Result<()> {
        match self.queue.is_empty() {
            true => Ok(()),
            false => self.all(unmet).await.map(|_| ()),
        }
    }

    async fn all(&mut self, unmet: &mut Option<Unmet>) -> sqlx::Result<Done> {
        let mut conn = self.conn()?;
        let ran = match unmet {
            Some(_) => Err(sqlx::Error::RowNotFound),
            None => self.queue.run(&mut conn).await,
        };
        let done = self.note(ran)?;
        *unmet = done.unmet;
        self.spoilt |= unmet.is_some_and(|unmet| !unmet.last);
        Ok(done)
    }

    pub(super) async fn finish(mut self) -> Result<(), Fault> {
        if self.spoilt {
            return Err(Fault::Spoilt);
        }
        let Some(home) = self.home.take() else {
            return Err(Fault::Spoilt);
        };
        let (done, durable) = oneshot::channel();
        match home.send(Returned::Kept(done)) {
            Ok(()) => durable.await.map_err(|_| Fault::Closed)?,
            Err(_) => Err(Fault::Overstayed),
        }
    }
}

impl Drop for Lent {
    fn drop(&mut self) {
        if let Some(home) = self.home.take() {
            // Nobody waits after an overstayed loan: the writer has undone its work.
            let _ = home.send(Returned::Undone);
        }
    }
}
