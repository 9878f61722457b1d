//! A transaction on PostgreSQL.
use super::connections::{Connections, Loan};
use super::fault::Fault;
use super::queue::{Done, PgQueue};
use super::trouble::is_lost;
use sqlx::{Executor, PgConnection};
use tokio::runtime::Handle;

/// The transaction, with what is queued in it. Dropped, it is undone.
pub struct Pg {
    home: Connections,
    /// There until the end.
    loan: Option<Loan>,
    pub(crate) queue: PgQueue,
}

impl Pg {
    /// Begins on a connection that lives. Those that died while they were idle, all of them where the server has restarted,
    /// are given up one after another: nothing was asked of them yet.
    pub(super) async fn begin(
        home: &Connections,
        begin: &'static str,
        writes: bool,
    ) -> sqlx::Result<Self> {
        let mut idle = home.idle();
        loop {
            let mut pg = Pg {
                home: home.clone(),
                loan: Some(home.take().await?),
                queue: PgQueue::new(writes),
            };
            match conn(&mut pg.loan)?.execute(begin).await {
                Err(error) if idle > 0 && is_lost(&error) => idle -= 1,
                begun => return begun.map(|_| pg),
            }
        }
    }

    /// Runs what is queued.
    pub(super) async fn run(&mut self) -> sqlx::Result<Done> {
        self.queue.run(conn(&mut self.loan)?).await
    }

    pub(super) async fn commit(mut self) -> Result<(), Fault> {
        let committed = conn(&mut self.loan)?.execute("commit").await;
        committed.map_err(Fault::of_commit)?;
        if let Some(loan) = self.loan.take() {
            self.home.keep(loan);
        }
        Ok(())
    }
}

fn conn(loan: &mut Option<Loan>) -> sqlx::Result<&mut PgConnection> {
    let loan = loan.as_mut().ok_or(sqlx::Error::PoolClosed)?;
    Ok(&mut loan.conn)
}

impl Drop for Pg {
    fn drop(&mut self) {
        let (Some(loan), Ok(runtime)) = (self.loan.take(), Handle::try_current()) else {
            return;
        };
        runtime.spawn(self.home.clone().undo(loan));
    }
}
