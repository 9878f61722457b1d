//! The task that writes to SQLite: it drains its queue into one transaction, a savepoint each, and commits once.
use super::fault::Fault;
use super::lent::{Lent, Returned};
use sqlx::sqlite::SqliteConnectOptions;
use sqlx::{Connection, SqliteConnection};
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::{mpsc, oneshot};

type Borrower = oneshot::Sender<Lent>;
type Waiting = Vec<oneshot::Sender<Result<(), Fault>>>;

/// How many transactions share one commit at most: it bounds how long the first of them waits.
const BATCH: usize = 64;
/// How long one transaction may keep the connection.
const LOAN: Duration = Duration::from_secs(2);

/// Starts the writer; it ends when every [`super::Db`] is gone.
pub(super) fn start(options: SqliteConnectOptions) -> mpsc::Sender<Borrower> {
    let (send, queue) = mpsc::channel(1_024);
    tokio::spawn(run(options, queue));
    send
}

/// SQLite may have undone the whole transaction by itself (full disk, I/O error): then nobody in the batch is told
/// "done", and the connection, whose state is unknown, is replaced.
async fn run(options: SqliteConnectOptions, mut queue: mpsc::Receiver<Borrower>) {
    let mut kept = None;
    while let Some(first) = queue.recv().await {
        let mut waiting = Waiting::new();
        let result = batch(&options, &mut kept, &mut queue, first, &mut waiting).await;
        if let Err(fault) = &result {
            kept = None;
            tracing::warn!(%fault, transactions = waiting.len(), "a batch of transactions was undone");
        }
        for done in waiting {
            let _ = done.send(result.clone());
        }
    }
    if let Some(conn) = kept {
        let _ = SqliteConnection::close(conn).await;
    }
}

async fn batch(
    options: &SqliteConnectOptions,
    kept: &mut Option<SqliteConnection>,
    queue: &mut mpsc::Receiver<Borrower>,
    mut next: Borrower,
    waiting: &mut Waiting,
) -> Result<(), Fault> {
    let mut conn = match kept.take() {
        Some(conn) => conn,
        None => SqliteConnection::connect_with(options).await?,
    };
    command(&mut conn, "begin immediate").await?;
    loop {
        conn = lend(conn, next, waiting).await?;
        if waiting.len() >= BATCH {
            break;
        }
        match queue.try_recv() {
            Ok(borrower) => next = borrower,
            Err(_) => break,
        }
    }
    command(&mut conn, "commit").await?;
    *kept = Some(conn);
    Ok(())
}

/// One loan: a savepoint that is kept or undone.
async fn lend(
    mut conn: SqliteConnection,
    to: Borrower,
    waiting: &mut Waiting,
) -> Result<SqliteConnection, Fault> {
    command(&mut conn, "savepoint loan").await?;
    let (home, back) = oneshot::channel();
    // A borrower that gave up meanwhile drops the loan, and so gives it straight back.
    drop(to.send(Lent::new(conn, home)));
    match tokio::time::timeout(LOAN, back).await {
        Ok(Ok(Returned::Kept(mut conn, done))) => {
            waiting.push(done);
            command(&mut conn, "release loan").await?;
            Ok(conn)
        }
        Ok(Ok(Returned::Undone(mut conn))) => {
            command(&mut conn, "rollback to loan").await?;
            command(&mut conn, "release loan").await?;
            Ok(conn)
        }
        Ok(Err(_)) => Err(Fault::Closed),
        Err(_) => Err(Fault::Overstayed),
    }
}

async fn command(conn: &mut SqliteConnection, sql: &'static str) -> Result<(), Fault> {
    match sqlx::query(sql).execute(conn).await {
        Ok(_) => Ok(()),
        Err(error) => Err(Fault::Undone(Arc::new(error))),
    }
}
