//! Connections to a server, for one transaction after another.
//!
//! sqlx's pool asks each connection that it gets back whether it still lives, which is a trip and a task more for each
//! transaction. So a connection that has ended one waits here for the next; the pool gets what has lived long enough.
use crate::base::clock::{Clock, Instant};
use sqlx::pool::PoolConnection;
use sqlx::{Connection, PgPool, Postgres};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

/// How many transactions there are at a time.
const MOST: usize = 16;
/// How many connections more the pool may have, for what is asked beside transactions.
const BESIDE: u32 = 2;
/// How long a transaction waits for its turn.
pub(super) const WAIT: Duration = Duration::from_secs(30);
/// After how long of rest a connection is asked whether it still lives.
const STALE: Duration = Duration::from_secs(10);
/// After how long of rest a connection is given up, and after how long it goes back to the pool in any case.
const REST: Duration = Duration::from_secs(10 * 60);
const LIFE: Duration = Duration::from_secs(30 * 60);

/// How many connections the pool may have.
pub(super) fn most() -> u32 {
    u32::try_from(MOST).unwrap_or(u32::MAX) + BESIDE
}

/// The connections of one database.
#[derive(Clone)]
pub(crate) struct Connections {
    pool: PgPool,
    turns: Arc<Semaphore>,
    /// The one that was used last is the last.
    resting: Arc<Mutex<Vec<Resting>>>,
}

struct Resting {
    conn: PoolConnection<Postgres>,
    /// When it came from the pool, and when it was used last.
    since: Instant,
    used: Instant,
}

/// A connection for one transaction.
pub(super) struct Loan {
    pub(super) conn: PoolConnection<Postgres>,
    since: Instant,
    _turn: OwnedSemaphorePermit,
}

impl Connections {
    pub(super) fn of(pool: PgPool) -> Self {
        Connections {
            pool,
            turns: Arc::new(Semaphore::new(MOST)),
            resting: Arc::default(),
        }
    }

    /// For what is asked beside transactions.
    pub(super) fn pool(&self) -> &PgPool {
        &self.pool
    }

    /// How many wait to be used, of which the server may have closed any.
    pub(super) fn idle(&self) -> usize {
        self.pool.num_idle() + self.resting().len()
    }

    /// Takes one, which lived when it was used last, or lives now.
    pub(super) async fn take(&self) -> sqlx::Result<Loan> {
        let turn = tokio::time::timeout(WAIT, self.turns.clone().acquire_owned()).await;
        let turn = turn.map_err(|_| sqlx::Error::PoolTimedOut)?;
        let turn = turn.map_err(|_| sqlx::Error::PoolClosed)?;
        let (conn, since) = match self.rested().await {
            Some(rested) => (rested.conn, rested.since),
            None => (self.pool.acquire().await?, now()),
        };
        Ok(Loan {
            conn,
            since,
            _turn: turn,
        })
    }

    /// The one that was used last, of those that live. One that nobody has needed for long is given up on the way.
    async fn rested(&self) -> Option<Resting> {
        loop {
            let (last, first) = self.pick();
            drop(first);
            let mut last = last?;
            if now().since(last.used) <= STALE || last.conn.ping().await.is_ok() {
                return Some(last);
            }
        }
    }

    fn pick(&self) -> (Option<Resting>, Option<Resting>) {
        let mut resting = self.resting();
        let last = resting.pop();
        let unused = |first: &Resting| now().since(first.used) > REST;
        let first = resting
            .first()
            .is_some_and(unused)
            .then(|| resting.remove(0));
        (last, first)
    }

    /// Keeps a connection whose transaction is over.
    pub(super) fn keep(&self, loan: Loan) {
        let used = now();
        if self.turns.is_closed() || used.since(loan.since) > LIFE {
            return;
        }
        self.resting().push(Resting {
            conn: loan.conn,
            since: loan.since,
            used,
        });
    }

    /// Closes all, those in use as soon as they are not.
    pub(super) async fn close(&self) {
        self.turns.close();
        let resting = std::mem::take(&mut *self.resting());
        for rested in resting {
            // A connection that can't be closed is gone.
            let _ = rested.conn.close().await;
        }
        self.pool.close().await;
    }

    fn resting(&self) -> MutexGuard<'_, Vec<Resting>> {
        self.resting.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Real time: connections age whatever the program's clock shows.
fn now() -> Instant {
    Clock::system().now()
}
