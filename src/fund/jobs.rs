//! Filling budgets again.
use super::service;
use crate::base::schedule::{CatchUp, Went};
use crate::feature::Job;
use crate::phrase;
use futures::{FutureExt, TryFutureExt};

/// Fills what is due; whoever gives before it has run has it done then. It looks every minute, and is passed over while
/// nothing is due.
pub const RENEW: Job = Job {
    name: "fund.renew",
    label: || phrase!("fund-job-renew"),
    schedule: |_| "0 * * * * * *".into(),
    catch_up: CatchUp::Once,
    everywhere: false,
    wanted: Some(|tx, guild, settings| service::renewed_first(tx, guild, settings).boxed()),
    run: |app, tx, firing| {
        service::renew_all(app, tx, firing.guild)
            .map_ok(Went::Done)
            .boxed()
    },
};
