//! A transaction on PostgreSQL.
use super::fault::Fault;
use super::queue::{PgQueue, Unmet};
use sqlx::{Postgres, Transaction};

/// The transaction, with what is queued in it.
pub struct Pg {
    pub(crate) tx: Transaction<'static, Postgres>,
    pub(crate) queue: PgQueue,
    pub(super) spoilt: bool,
}

impl Pg {
    pub(super) fn new(tx: Transaction<'static, Postgres>) -> Self {
        Pg {
            tx,
            queue: PgQueue::default(),
            spoilt: false,
        }
    }

    /// Runs what is queued.
    pub(super) async fn flush(&mut self, unmet: &mut Option<Unmet>) -> sqlx::Result<()> {
        if unmet.is_none() && !self.queue.is_empty() {
            let ran = self.queue.run(&mut self.tx).await;
            *unmet = self.note(ran)?;
            self.spoilt |= unmet.is_some_and(|unmet| !unmet.last);
        }
        Ok(())
    }

    /// Runs what is queued, before another statement: none runs after a guard that did not hold.
    pub(crate) async fn ready(&mut self, unmet: &mut Option<Unmet>) -> sqlx::Result<()> {
        self.flush(unmet).await?;
        match unmet {
            Some(_) => self.note(Err(sqlx::Error::RowNotFound)),
            None => Ok(()),
        }
    }

    /// Remembers a failure, after which nothing can be kept.
    pub(crate) fn note<T>(&mut self, result: sqlx::Result<T>) -> sqlx::Result<T> {
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
