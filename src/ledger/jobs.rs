//! What the ledger does by itself.
use super::service;
use crate::app::App;
use crate::base::db::{Fault, Tx};
use crate::base::schedule::{CatchUp, Went};
use crate::feature::{Firing, Job};
use crate::phrase;
use futures::{FutureExt, TryFutureExt};

/// How many wallets one transaction looks after: people who write meanwhile wait for no more than that.
const WALLETS: i64 = 10;

/// Forgets refusals whose redelivery can no longer come.
pub const FORGET_REFUSALS: Job = Job {
    name: "ledger.forget_refusals",
    label: || phrase!("ledger-job-refusals"),
    schedule: |_| "0 30 3 * * * *".into(),
    catch_up: CatchUp::Once,
    everywhere: true,
    wanted: None,
    run: |app, tx, firing| {
        service::forget_refusals(app, tx, firing.guild)
            .map_ok(Went::Done)
            .boxed()
    },
};

/// Moves what has expired, with the hour: a season ends at midnight, and what is carried over is there from then on.
pub const EXPIRE: Job = Job {
    name: "ledger.expire",
    label: || phrase!("ledger-job-expire"),
    schedule: |_| "0 0 * * * * *".into(),
    catch_up: CatchUp::Once,
    everywhere: true,
    wanted: Some(|tx, guild, _| service::expires_first(tx, guild).boxed()),
    run: |app, tx, firing| expire(app, tx, firing).boxed(),
};

async fn expire(app: &App, tx: &mut Tx, firing: Firing) -> Result<Went, Fault> {
    let moved = service::expire_some(tx, app, firing.guild, WALLETS).await?;
    let wallets = firing.done + moved.wallets;
    Ok(Went::through(wallets, "wallets", moved.more))
}
