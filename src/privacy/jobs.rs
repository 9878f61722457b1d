//! What is done about people's data by itself.
use super::service;
use crate::base::schedule::CatchUp;
use crate::feature::Job;
use futures::FutureExt;

/// Erases those whose time to think it over has passed, and has their cards written anew.
pub const ERASE: Job = Job {
    name: "privacy.erase",
    schedule: |_| "0 20 * * * * *".into(),
    catch_up: CatchUp::Once,
    run: |app, tx, firing| service::erase_due(app, tx, firing.guild).boxed(),
};
