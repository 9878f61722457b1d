//! What is done about people's data by itself.
use super::service;
use crate::base::schedule::{CatchUp, Went};
use crate::feature::Job;
use crate::phrase;
use futures::{FutureExt, TryFutureExt};

/// Sends back what waited in vain for somebody to join.
pub const SETTLE_WAITING: Job = Job {
    name: "privacy.settle_waiting",
    label: || phrase!("privacy-job-waiting"),
    schedule: |_| "0 10 * * * * *".into(),
    catch_up: CatchUp::Once,
    everywhere: true,
    wanted: Some(|tx, guild, settings| service::waits_until(tx, guild, settings).boxed()),
    run: |app, tx, firing| service::settle_waiting(app, tx, firing.guild, firing.done).boxed(),
};

/// Brings requests about data to mind whose time comes.
pub const REMIND: Job = Job {
    name: "privacy.remind",
    label: || phrase!("privacy-job-remind"),
    schedule: |_| "0 0 9 * * * *".into(),
    catch_up: CatchUp::Once,
    everywhere: true,
    wanted: None,
    run: |app, tx, firing| {
        service::remind(app, tx, firing.guild)
            .map_ok(Went::Done)
            .boxed()
    },
};

/// Tells the auditors how safely people's data is kept.
pub const CHECK: Job = Job {
    name: "privacy.check",
    label: || phrase!("privacy-job-check"),
    schedule: |_| "0 30 9 1 * * *".into(),
    catch_up: CatchUp::Once,
    everywhere: true,
    wanted: None,
    run: |app, tx, firing| {
        service::check(app, tx, firing.guild)
            .map_ok(Went::Done)
            .boxed()
    },
};

/// Forgets what was kept long enough.
pub const RETAIN: Job = Job {
    name: "privacy.retain",
    label: || phrase!("privacy-job-retain"),
    schedule: |_| "0 50 3 * * * *".into(),
    catch_up: CatchUp::Once,
    everywhere: true,
    wanted: None,
    run: |app, tx, firing| {
        service::retain(app, tx, firing.guild)
            .map_ok(Went::Done)
            .boxed()
    },
};

/// Erases those whose time to think it over has passed, and has their cards written anew.
pub const ERASE: Job = Job {
    name: "privacy.erase",
    label: || phrase!("privacy-job-erase"),
    schedule: |_| "0 20 * * * * *".into(),
    catch_up: CatchUp::Once,
    everywhere: true,
    wanted: Some(|tx, guild, _| service::erases_first(tx, guild).boxed()),
    run: |app, tx, firing| {
        service::erase_due(app, tx, firing.guild)
            .map_ok(Went::Done)
            .boxed()
    },
};
