//! Writing digests.
use super::service::{self, Digests, Posted};
use crate::app::App;
use crate::base::clock::Instant;
use crate::base::db::{Fault, Tx};
use crate::base::schedule::{CatchUp, Went};
use crate::feature::{Firing, Job};
use crate::phrase;
use futures::{FutureExt, TryFutureExt};

/// Writes the digest of the days that are over; never where a program wants none.
pub const WRITE: Job = Job {
    name: "digest.write",
    label: || phrase!("digest-job-write"),
    schedule: Digests::schedule,
    catch_up: CatchUp::Once,
    everywhere: false,
    wanted: Some(|_, _, settings| {
        let wanted = (settings.digests != Digests::Never).then_some(Instant(0));
        async move { Ok(wanted) }.boxed()
    }),
    run: |app, tx, firing| write(app, tx, firing).map_ok(Went::Done).boxed(),
};

async fn write(app: &App, tx: &mut Tx, firing: Firing) -> Result<String, Fault> {
    let day = firing.occurrence.0.date().into();
    let outcome = match service::write(tx, app, firing.guild, day).await? {
        Posted::Yes => "posted",
        Posted::Before => "posted before",
        Posted::TooEarly => "before the program",
        Posted::NoChannel => "no channel",
        Posted::Nothing => "nothing to tell",
    };
    Ok(outcome.into())
}
