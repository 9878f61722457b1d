//! Birthdays, work anniversaries and other days: kept and shown only as those say whose they are.
mod commands;
mod jobs;
mod notices;
pub mod rules;
pub mod service;
mod store;
mod view;

use crate::feature::Feature;

/// What this room offers.
pub fn feature() -> Feature {
    Feature {
        commands: vec![commands::milestone()],
        components: commands::components::all(),
        notices: notices::all(),
        jobs: vec![jobs::CELEBRATE, jobs::INVITE, jobs::TIDY],
        ..Feature::default()
    }
}
