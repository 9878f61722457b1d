//! The task that writes to SQLite: it drains its queue into one transaction, a savepoint each, and commits once.
use super::fault::Fault;
use super::lent::{Borrower, Lent, Returned};
use sqlx::sqlite::SqliteConnectOptions;
use sqlx::{Connection, SqliteConnection};
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::{Mutex, mpsc, oneshot};
use tokio::time::timeout;

type Waiting = Vec<oneshot::Sender<Result<(), Fault>>>;

/// How many transactions share one commit at most: it bounds how long the first of them waits.
const BATCH: usize = 64;
/// How long one transaction may keep the connection.
pub(super) const LOAN: Duration = Duration::from_secs(2);

struct Writer {
    options: SqliteConnectOptions,
    queue: mpsc::Receiver<Borrower>,
    loan: Duration,
    kept: Option<SqliteConnection>,
}

/// Starts the writer; it ends when every [`super::Db`] is gone.
pub(super) fn start(options: SqliteConnectOptions, loan: Duration) -> mpsc::Sender<Borrower> {
    let (send, queue) = mpsc::channel(1_024);
    let writer = Writer {
        options,
        queue,
        loan,
        kept: None,
    };
    tokio::spawn(writer.run());
    send
}

impl Writer {
    /// SQLite may have undone the whole transaction by itself (full disk, I/O error): then nobody in the batch is told
    /// "done", and the connection, whose state is unknown, is replaced.
    async fn run(mut self) {
        while let Some(first) = self.queue.recv().await {
            let mut waiting = Waiting::new();
            let result = self.batch(first, &mut waiting).await;
            if let Err(fault) = &result {
                self.kept = None;
                tracing::warn!(%fault, transactions = waiting.len(), "a batch of transactions was undone");
            }
            for done in waiting {
                let _ = done.send(result.clone());
            }
        }
        if let Some(conn) = self.kept {
            let _ = SqliteConnection::close(conn).await;
        }
    }

    async fn batch(&mut self, mut next: Borrower, waiting: &mut Waiting) -> Result<(), Fault> {
        let mut conn = match self.ready().await {
            Ok(conn) => conn,
            Err(fault) => return turned_away(next, fault),
        };
        loop {
            conn = lend(conn, next, self.loan, waiting).await?;
            if waiting.len() >= BATCH {
                break;
            }
            match self.queue.try_recv() {
                Ok(borrower) => next = borrower,
                Err(_) => break,
            }
            if let Err(fault) = command(&mut conn, "release loan; savepoint loan").await {
                return turned_away(next, fault);
            }
        }
        command(&mut conn, "release loan; commit").await?;
        self.kept = Some(conn);
        Ok(())
    }

    /// A connection that has begun to write, for the first borrower.
    async fn ready(&mut self) -> Result<SqliteConnection, Fault> {
        let mut conn = match self.kept.take() {
            Some(conn) => conn,
            None => SqliteConnection::connect_with(&self.options).await?,
        };
        command(&mut conn, "begin immediate; savepoint loan").await?;
        Ok(conn)
    }
}

/// Whose loan could not begin hears why, and may try again.
fn turned_away(borrower: Borrower, fault: Fault) -> Result<(), Fault> {
    let _ = borrower.send(Err(fault.clone()));
    Err(fault)
}

/// One loan: what was done in its savepoint stays, or is undone. One that lasts too long is undone, and the batch goes on.
async fn lend(
    conn: SqliteConnection,
    to: Borrower,
    limit: Duration,
    waiting: &mut Waiting,
) -> Result<SqliteConnection, Fault> {
    let desk = Arc::new(Mutex::new(Some(conn)));
    let (home, back) = oneshot::channel();
    // A borrower that gave up meanwhile drops the loan, and so gives it straight back.
    drop(to.send(Ok(Lent::new(desk.clone(), home))));
    let returned = timeout(limit, back).await;
    // A statement that still runs is waited for; whoever sleeps in the middle of one costs the connection.
    let lying = timeout(limit, desk.lock()).await;
    let mut lying = lying.map_err(|_| Fault::Overstayed)?;
    let mut conn = lying.take().ok_or(Fault::Closed)?;
    match returned {
        Ok(Ok(Returned::Kept(done))) => waiting.push(done),
        Ok(Ok(Returned::Undone) | Err(_)) | Err(_) => {
            command(&mut conn, "rollback to loan").await?;
        }
    }
    Ok(conn)
}

/// Each command is a trip to SQLite's thread, so that what can go together does.
async fn command(conn: &mut SqliteConnection, sql: &'static str) -> Result<(), Fault> {
    match sqlx::query(sql).execute(conn).await {
        Ok(_) => Ok(()),
        Err(error) => Err(Fault::Undone(Arc::new(error))),
    }
}
