//! Connections to a server, for one transaction after another.
//!
//! sqlx's pool asks each connection that it gets back whether it still lives, which is a trip and a task more for each
//! transaction. So it only makes connections here: one that has ended a transaction well rests until the next, and every
//! other is closed, whatever has become of it. The server undoes what was open on it.
use crate::base::clock::ticking;
use sqlx::{Connection, Executor, PgConnection, PgPool};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio::time::timeout;

/// How many transactions there are at a time.
pub(super) const MOST: u32 = 16;
/// How long a transaction waits for its turn, and then for a connection.
pub(super) const WAIT: Duration = Duration::from_secs(30);
/// After how long of rest a connection is asked whether it still lives, and after how long it is closed.
const STALE: Duration = Duration::from_secs(10);
const REST: Duration = Duration::from_secs(10 * 60);
/// How old a connection grows: the server keeps some memory for all that it ever did.
const LIFE: Duration = Duration::from_secs(30 * 60);
/// How long a connection may take to say that it lives, or that a transaction is undone.
const ANSWERS: Duration = Duration::from_secs(5);

/// The connections of one database.
#[derive(Clone)]
pub(crate) struct Connections {
    pool: PgPool,
    turns: Arc<Semaphore>,
    rest: Arc<Mutex<Rest>>,
}

#[derive(Default)]
struct Rest {
    /// The one that was used last is the last.
    resting: Vec<Resting>,
    closed: bool,
}

struct Resting {
    conn: PgConnection,
    made: Instant,
    used: Instant,
}

/// A connection for one transaction.
pub(super) struct Loan {
    pub(super) conn: PgConnection,
    made: Instant,
    _turn: OwnedSemaphorePermit,
}

impl Connections {
    pub(super) fn of(pool: PgPool) -> Self {
        Connections {
            pool,
            turns: Arc::new(Semaphore::new(MOST as usize)),
            rest: Arc::default(),
        }
    }

    /// For what is asked beside transactions.
    pub(super) fn pool(&self) -> &PgPool {
        &self.pool
    }

    /// How many rest, of which the server may have closed any.
    pub(super) fn idle(&self) -> usize {
        self.rest().resting.len()
    }

    /// Takes one, which lived when it was used last, or lives now.
    pub(super) async fn take(&self) -> sqlx::Result<Loan> {
        let turn = timeout(WAIT, self.turns.clone().acquire_owned()).await;
        let turn = turn.map_err(|_| sqlx::Error::PoolTimedOut)?;
        let turn = turn.map_err(|_| sqlx::Error::PoolClosed)?;
        let (conn, made) = match self.rested().await? {
            Some(rested) => (rested.conn, rested.made),
            None => (self.pool.acquire().await?.detach(), ticking()),
        };
        Ok(Loan {
            conn,
            made,
            _turn: turn,
        })
    }

    /// The one that was used last, of those that live.
    async fn rested(&self) -> sqlx::Result<Option<Resting>> {
        while let Some(mut last) = self.pick()? {
            let rests = ticking().duration_since(last.used);
            if rests <= STALE || matches!(timeout(ANSWERS, last.conn.ping()).await, Ok(Ok(()))) {
                return Ok(Some(last));
            }
        }
        Ok(None)
    }

    /// The one that was used last. One that nobody has needed for long is closed on the way.
    fn pick(&self) -> sqlx::Result<Option<Resting>> {
        let mut rest = self.rest();
        if rest.closed {
            return Err(sqlx::Error::PoolClosed);
        }
        let last = rest.resting.pop();
        let first = rest.resting.first();
        if first.is_some_and(|first| ticking().duration_since(first.used) > REST) {
            rest.resting.remove(0);
        }
        Ok(last)
    }

    /// Keeps a connection whose transaction is over.
    pub(super) fn keep(&self, loan: Loan) {
        let (mut rest, used) = (self.rest(), ticking());
        if !rest.closed && used.duration_since(loan.made) <= LIFE {
            rest.resting.push(Resting {
                conn: loan.conn,
                made: loan.made,
                used,
            });
        }
    }

    /// Undoes what is open on a connection, and keeps it where that is told in time.
    pub(super) async fn undo(self, mut loan: Loan) {
        if let Ok(Ok(_)) = timeout(ANSWERS, loan.conn.execute("rollback")).await {
            self.keep(loan);
        }
    }

    /// Closes all, those in use as soon as they are not; nobody begins from then on.
    pub(super) async fn close(&self) {
        let resting = {
            let mut rest = self.rest();
            rest.closed = true;
            std::mem::take(&mut rest.resting)
        };
        for rested in resting {
            // One that can't be closed is gone.
            let _ = timeout(ANSWERS, rested.conn.close()).await;
        }
        let _ = self.turns.acquire_many(MOST).await;
        self.turns.close();
        self.pool.close().await;
    }

    fn rest(&self) -> MutexGuard<'_, Rest> {
        self.rest.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
