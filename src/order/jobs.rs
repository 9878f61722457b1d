//! What orders do by themselves.
use super::service;
use crate::base::refusal::Failure;
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

/// Tells those who approve that orders wait.
pub const REMIND: Job = Job {
    name: "order.remind",
    label: || phrase!("order-job-remind"),
    schedule: |_| "0 0 9 * * * *".into(),
    catch_up: CatchUp::Once,
    everywhere: false,
    wanted: None,
    run: |app, tx, firing| {
        service::remind(tx, app, firing.guild)
            .map_ok(Went::Done)
            .boxed()
    },
};

/// Closes orders that were handed over long ago.
pub const CLOSE: Job = Job {
    name: "order.close",
    label: || phrase!("order-job-close"),
    schedule: |_| "0 50 3 * * * *".into(),
    catch_up: CatchUp::Once,
    everywhere: true,
    wanted: None,
    run: |app, tx, firing| {
        service::close(tx, app, firing.guild, firing.done)
            .map_err(Failure::into_fault)
            .boxed()
    },
};

/// Takes Discord roles back whose time is over.
pub const END_PERKS: Job = Job {
    name: "order.end_perks",
    label: || phrase!("order-job-perks"),
    schedule: |_| "0 * * * * * *".into(),
    catch_up: CatchUp::Once,
    everywhere: false,
    wanted: Some(|tx, guild, _| service::ends_first(tx, guild).boxed()),
    run: |app, tx, firing| service::end_perks(tx, app, firing.guild, firing.done).boxed(),
};
