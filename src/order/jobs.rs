//! What orders do by themselves.
use super::service;
use crate::base::schedule::{CatchUp, Went};
use crate::feature::Job;
use crate::phrase;
use futures::{FutureExt, TryFutureExt};

/// Forgets confirmations that nobody clicked.
pub const FORGET_DRAFTS: Job = Job {
    name: "order.forget_drafts",
    label: || phrase!("order-job-drafts"),
    schedule: |_| "0 40 3 * * * *".into(),
    catch_up: CatchUp::Once,
    everywhere: true,
    wanted: None,
    run: |app, tx, firing| {
        service::forget_drafts(app, tx, firing.guild)
            .map_ok(Went::Done)
            .boxed()
    },
};
