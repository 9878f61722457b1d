//! What is done about points that expire by itself.
use super::service;
use crate::base::schedule::{CatchUp, Went};
use crate::feature::Job;
use crate::phrase;
use futures::{FutureExt, TryFutureExt};

/// Reminds people before their points expire, in the morning.
pub const REMIND: Job = Job {
    name: "expiry.remind",
    label: || phrase!("expiry-job-remind"),
    schedule: |_| "0 0 9 * * * *".into(),
    catch_up: CatchUp::Once,
    everywhere: false,
    wanted: Some(|tx, guild, settings| service::reminds_first(tx, guild, settings).boxed()),
    run: |app, tx, firing| service::remind(tx, app, firing.guild, firing.done).boxed(),
};

/// Goes on with what an admin has last longer of everybody's.
pub const EXTEND: Job = Job {
    name: "expiry.extend",
    label: || phrase!("expiry-job-extend"),
    schedule: |_| "0 * * * * * *".into(),
    catch_up: CatchUp::Once,
    everywhere: true,
    wanted: Some(|tx, guild, _| service::next_order(tx, guild).boxed()),
    run: |app, tx, firing| service::go_on(tx, app, firing.guild, firing.done).boxed(),
};

/// Looks up some of those who have points, where something would become of these if they had left.
pub const LOOK_UP: Job = Job {
    name: "expiry.look_up",
    label: || phrase!("expiry-job-look-up"),
    schedule: |_| "0 15 4 * * * *".into(),
    catch_up: CatchUp::Once,
    everywhere: false,
    wanted: Some(|_, _, settings| {
        let wanted = service::wants_looks(settings);
        async move { Ok(wanted) }.boxed()
    }),
    run: |app, tx, firing| {
        service::look_up(tx, app, firing.guild)
            .map_ok(Went::Done)
            .boxed()
    },
};

/// Takes back the points of those whose time of grace is over.
pub const REVOKE: Job = Job {
    name: "expiry.revoke",
    label: || phrase!("expiry-job-revoke"),
    schedule: |_| "0 45 * * * * *".into(),
    catch_up: CatchUp::Once,
    everywhere: false,
    wanted: Some(|tx, guild, _| service::revokes_first(tx, guild).boxed()),
    run: |app, tx, firing| {
        service::revoke_due(tx, app, firing.guild)
            .map_ok(Went::Done)
            .boxed()
    },
};
