//! SQLite's one writing connection, lent to one transaction at a time.
use super::fault::Fault;
use super::queue::{Done, Opening, SqliteQueue};
use sqlx::SqliteConnection;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use tokio::sync::{Mutex, OwnedMappedMutexGuard, OwnedMutexGuard, mpsc, oneshot};

/// Where the connection lies while it is lent.
pub(super) struct Desk {
    /// A borrower holds it during a statement only, so that the writer can take it back from one that has fallen asleep in
    /// between.
    pub(super) conn: Arc<Mutex<Option<SqliteConnection>>>,
    /// What begins the loan, in the same trip as the borrower's first statement.
    opening: Opening,
    began: AtomicBool,
    opened: AtomicBool,
}

impl Desk {
    pub(super) fn new(conn: SqliteConnection, opening: Opening) -> Self {
        Desk {
            conn: Arc::new(Mutex::new(Some(conn))),
            opening,
            began: AtomicBool::new(false),
            opened: AtomicBool::new(false),
        }
    }

    /// Whether a statement was run.
    pub(super) fn was_used(&self) -> bool {
        self.began.load(Ordering::Acquire)
    }

    /// Whether the first statement has not returned yet: it may have to wait for another process.
    pub(super) fn is_opening(&self) -> bool {
        self.was_used() && !self.opened.load(Ordering::Acquire)
    }

    /// Runs what a borrower has queued.
    async fn run(
        &self,
        queue: &mut SqliteQueue,
        conn: &mut SqliteConnection,
    ) -> sqlx::Result<Done> {
        if self.began.swap(true, Ordering::AcqRel) {
            return queue.run(conn, Opening::NONE).await;
        }
        let done = queue.run(conn, self.opening).await;
        self.opened.store(true, Ordering::Release);
        done
    }
}

/// The connection in a borrower's hand.
type Held = OwnedMappedMutexGuard<Option<SqliteConnection>, SqliteConnection>;

/// Who waits for the connection; a fault of the writer's own is told to them.
pub(super) type Borrower = oneshot::Sender<Result<Lent, Fault>>;

/// The writing connection, inside this borrower's savepoint. Dropped unfinished, the savepoint is rolled back.
pub struct Lent {
    desk: Arc<Desk>,
    home: Option<oneshot::Sender<Returned>>,
    pub(crate) queue: SqliteQueue,
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
    pub(super) fn new(desk: Arc<Desk>, home: oneshot::Sender<Returned>) -> Self {
        Lent {
            desk,
            home: Some(home),
            queue: SqliteQueue::writing(),
        }
    }

    /// The connection, unless the writer has stopped waiting.
    pub(super) fn conn(&mut self) -> sqlx::Result<Held> {
        let waited_for = self.home.as_ref().is_some_and(|home| !home.is_closed());
        let lying = match waited_for {
            true => self.desk.conn.clone().try_lock_owned().ok(),
            false => None,
        };
        lying
            .and_then(|lying| OwnedMutexGuard::try_map(lying, Option::as_mut).ok())
            .ok_or(sqlx::Error::WorkerCrashed)
    }

    /// Runs what is queued.
    pub(super) async fn run(&mut self) -> sqlx::Result<Done> {
        let mut conn = self.conn()?;
        self.desk.run(&mut self.queue, &mut conn).await
    }

    pub(super) async fn finish(mut self) -> Result<(), Fault> {
        let (done, durable) = oneshot::channel();
        let home = self.home.take().ok_or(Fault::Overstayed)?;
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

#[cfg(test)]
mod tests;
