//! What pools do by themselves.
use super::service;
use crate::base::refusal::Failure;
use crate::base::schedule::CatchUp;
use crate::feature::Job;
use crate::phrase;
use futures::{FutureExt, TryFutureExt};

/// Closes pools whose time is over.
pub const CLOSE: Job = Job {
    name: "pool.close",
    label: || phrase!("pool-job-close"),
    schedule: |_| "0 * * * * * *".into(),
    catch_up: CatchUp::Once,
    everywhere: true,
    wanted: Some(|tx, guild, _| service::ends_first(tx, guild).boxed()),
    run: |app, tx, firing| {
        service::close(tx, app, firing.guild, firing.done)
            .map_err(Failure::into_fault)
            .boxed()
    },
};
