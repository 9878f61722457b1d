//! A transaction on PostgreSQL.
use super::answer::Heard;
use super::fault::Fault;
use super::queue::PgQueue;
use super::trouble::is_lost;
use sqlx::{PgPool, Postgres, Transaction};

/// The transaction, with what is queued in it.
pub struct Pg {
    tx: Transaction<'static, Postgres>,
    pub(crate) queue: PgQueue,
    pub(super) spoilt: bool,
}

impl Pg {
    /// Begins on a connection that lives. Those that died in the pool, all of them where the server has restarted, are given
    /// up one after another: nothing was asked of them yet.
    pub(super) async fn begin(
        pool: &PgPool,
        begin: &'static str,
        writes: bool,
    ) -> sqlx::Result<Self> {
        let mut idle = pool.num_idle();
        let tx = loop {
            match pool.begin_with(begin).await {
                Err(error) if idle > 0 && is_lost(&error) => idle -= 1,
                begun => break begun?,
            }
        };
        Ok(Pg {
            tx,
            queue: PgQueue::new(writes),
            spoilt: false,
        })
    }

    /// Runs what is queued, if anything is; nothing runs after a guard that did not hold.
    pub(super) async fn flush(&mut self, heard: &mut Heard) -> sqlx::Result<()> {
        if self.queue.is_empty() {
            return Ok(());
        }
        let done = match heard.unmet {
            Some(_) => Err(sqlx::Error::RowNotFound),
            None => self.queue.run(&mut self.tx).await,
        };
        heard.add(self.note(done)?);
        self.spoilt |= heard.unmet.is_some_and(|unmet| !unmet.last);
        Ok(())
    }

    /// Remembers a failure, after which nothing can be kept.
    fn note<T>(&mut self, result: sqlx::Result<T>) -> sqlx::Result<T> {
        self.spoilt |= result.is_err();
        result
    }

    pub(super) async fn commit(self) -> Result<(), Fault> {
        match self.spoilt {
            true => Err(Fault::Spoilt),
            false => self.tx.commit().await.map_err(Fault::of_commit),
        }
    }
}
