//! What is done about days by itself.
use super::service;
use crate::base::clock::Instant;
use crate::base::schedule::{CatchUp, Went};
use crate::feature::Job;
use crate::phrase;
use futures::{FutureExt, TryFutureExt};

/// Celebrates those for whom it is nine by now; never where a program celebrates nothing.
pub const CELEBRATE: Job = Job {
    name: "milestone.celebrate",
    label: || phrase!("milestone-job-celebrate"),
    schedule: |_| "0 0 * * * * *".into(),
    catch_up: CatchUp::Once,
    everywhere: false,
    wanted: Some(|tx, guild, settings| {
        let celebrates = settings.milestones.celebrates();
        async move {
            let some = celebrates && service::is_somebody_celebrated(tx, guild).await?;
            Ok(some.then_some(Instant(0)))
        }
        .boxed()
    }),
    run: |app, tx, firing| service::celebrate(app, tx, firing.guild, firing.done).boxed(),
};

/// Asks those to whom something is proposed. It looks every minute, and is passed over while there is nobody.
pub const INVITE: Job = Job {
    name: "milestone.invite",
    label: || phrase!("milestone-job-invite"),
    schedule: |_| "0 * * * * * *".into(),
    catch_up: CatchUp::Once,
    everywhere: false,
    wanted: Some(|tx, guild, _| service::invites_first(tx, guild).boxed()),
    run: |app, tx, firing| service::invite(app, tx, firing.guild, firing.done).boxed(),
};

/// Forgets what was kept long enough.
pub const TIDY: Job = Job {
    name: "milestone.tidy",
    label: || phrase!("milestone-job-tidy"),
    schedule: |_| "0 45 3 * * * *".into(),
    catch_up: CatchUp::Once,
    everywhere: true,
    wanted: None,
    run: |app, tx, firing| {
        service::tidy(app, tx, firing.guild)
            .map_ok(Went::Done)
            .boxed()
    },
};
