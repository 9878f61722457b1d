//! The statement of a month, for those who want one.
use super::service;
use crate::base::clock::Instant;
use crate::base::schedule::CatchUp;
use crate::feature::Job;
use crate::phrase;
use futures::FutureExt;

/// Tells those who want it what the month that is over came to.
pub const MONTHLY: Job = Job {
    name: "statement.monthly",
    label: || phrase!("statement-job-monthly"),
    schedule: |_| "0 0 9 1 * * *".into(),
    catch_up: CatchUp::Once,
    everywhere: false,
    wanted: Some(|tx, guild, _| {
        async move {
            let somebody = service::is_wanted(tx, guild).await?;
            Ok(somebody.then_some(Instant(0)))
        }
        .boxed()
    }),
    run: |app, tx, firing| {
        let day = firing.occurrence.0.date().into();
        service::monthly(tx, app, firing.guild, day, firing.done).boxed()
    },
};
