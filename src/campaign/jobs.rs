//! Posting campaigns as they begin and end.
use super::service;
use crate::base::schedule::{CatchUp, Went};
use crate::feature::Job;
use crate::phrase;
use futures::{FutureExt, TryFutureExt};

/// Begins, recalls and ends what is due. It looks every minute, and is passed over while nothing is.
pub const TURN: Job = Job {
    name: "campaign.turn",
    label: || phrase!("campaign-job-turn"),
    schedule: |_| "0 * * * * * *".into(),
    catch_up: CatchUp::Once,
    everywhere: false,
    wanted: Some(|tx, guild, _| service::first_turn(tx, guild).boxed()),
    run: |app, tx, firing| {
        service::turn(app, tx, firing.guild)
            .map_ok(Went::Done)
            .boxed()
    },
};
