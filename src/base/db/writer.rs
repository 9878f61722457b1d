//! The task that writes to SQLite: it drains its queue into one transaction, a savepoint each, and commits once.
use super::fault::Fault;
use super::lent::{Borrower, Desk, Lent, Returned};
use super::open::BUSY;
use super::queue::Opening;
use sqlx::sqlite::SqliteConnectOptions;
use sqlx::{Connection, SqliteConnection};
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::{mpsc, oneshot};
use tokio::time::timeout;

type Waiting = Vec<oneshot::Sender<Result<(), Fault>>>;

/// How many transactions share one commit at most, those included that keep nothing: it bounds how long the first waits.
const BATCH: usize = 64;
/// How long one transaction may keep the connection.
pub(super) const LOAN: Duration = Duration::from_secs(2);

/// What begins a loan, with its first statement: the batch as well, or the loan before is kept.
const FIRST: Opening = Opening("begin immediate;\nsavepoint loan;\n", 2);
const NEXT: Opening = Opening("release loan;\nsavepoint loan;\n", 2);

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
            Err(fault) => {
                let _ = next.send(Err(fault.clone()));
                return Err(fault);
            }
        };
        let (mut began, mut lent) = (false, 0);
        loop {
            let opening = if began { NEXT } else { FIRST };
            let used;
            (conn, used) = lend(conn, next, opening, self.loan, waiting).await?;
            began |= used;
            lent += 1;
            if lent >= BATCH {
                break;
            }
            match self.queue.try_recv() {
                Ok(borrower) => next = borrower,
                Err(_) => break,
            }
        }
        if began {
            command(&mut conn, "release loan; commit").await?;
        }
        self.kept = Some(conn);
        Ok(())
    }

    async fn ready(&mut self) -> Result<SqliteConnection, Fault> {
        match self.kept.take() {
            Some(conn) => Ok(conn),
            None => Ok(SqliteConnection::connect_with(&self.options).await?),
        }
    }
}

/// One loan, and whether it was used: what was done in its savepoint stays, or is undone. One that lasts too long is undone,
/// and the batch goes on.
async fn lend(
    conn: SqliteConnection,
    to: Borrower,
    opening: Opening,
    limit: Duration,
    waiting: &mut Waiting,
) -> Result<(SqliteConnection, bool), Fault> {
    let desk = Arc::new(Desk::new(conn, opening));
    let (home, mut back) = oneshot::channel();
    // A borrower that gave up meanwhile drops the loan, and so gives it straight back.
    drop(to.send(Ok(Lent::new(desk.clone(), home))));
    let mut returned = timeout(limit, &mut back).await;
    if returned.is_err() && desk.is_opening() {
        // Another process holds the database, which is no fault of the borrower's.
        returned = timeout(BUSY + limit, &mut back).await;
    }
    // From here on whoever comes back is told at once that it was too late.
    back.close();
    let returned = match returned {
        Ok(returned) => returned.ok(),
        Err(_) => back.try_recv().ok(),
    };
    // A statement that still runs is waited for; whoever sleeps in the middle of one costs the connection.
    let lying = timeout(limit, desk.conn.lock()).await;
    let mut lying = lying.map_err(|_| Fault::Overstayed)?;
    let mut conn = lying.take().ok_or(Fault::Closed)?;
    match returned {
        Some(Returned::Kept(done)) => waiting.push(done),
        Some(Returned::Undone) | None if desk.was_used() => {
            command(&mut conn, "rollback to loan").await?;
        }
        Some(Returned::Undone) | None => {}
    }
    Ok((conn, desk.was_used()))
}

/// Each command is a trip to SQLite's thread, so that what can go together does.
async fn command(conn: &mut SqliteConnection, sql: &'static str) -> Result<(), Fault> {
    match sqlx::query(sql).execute(conn).await {
        Ok(_) => Ok(()),
        Err(error) => Err(Fault::Undone(Arc::new(error))),
    }
}
