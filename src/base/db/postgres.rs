//! A transaction on PostgreSQL.
use super::fault::Fault;
use super::queue::{Done, PgQueue};
use super::trouble::is_lost;
use sqlx::{PgPool, Postgres, Transaction};

/// The transaction, with what is queued in it.
pub struct Pg {
    tx: Transaction<'static, Postgres>,
    pub(crate) queue: PgQueue,
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
        })
    }

    /// Runs what is queued.
    pub(super) async fn run(&mut self) -> sqlx::Result<Done> {
        self.queue.run(&mut self.tx).await
    }

    pub(super) async fn commit(self) -> Result<(), Fault> {
        self.tx.commit().await.map_err(Fault::of_commit)
    }
}
