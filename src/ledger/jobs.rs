//! What the ledger does by itself.
use super::service;
use crate::base::schedule::CatchUp;
use crate::feature::Job;
use futures::FutureExt;

/// Forgets refusals whose redelivery can no longer come.
pub const FORGET_REFUSALS: Job = Job {
    name: "ledger.forget_refusals",
    schedule: |_| "0 30 3 * * * *".into(),
    catch_up: CatchUp::Once,
    run: |app, tx, firing| service::forget_refusals(app, tx, firing.guild).boxed(),
};
