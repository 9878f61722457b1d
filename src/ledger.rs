//! Points: postings, entries, lots, standings, and the invariants that hold between them.
mod jobs;
pub mod rules;
pub mod service;
mod store;

use crate::feature::Feature;

/// What this room offers.
pub fn feature() -> Feature {
    Feature {
        jobs: vec![jobs::FORGET_REFUSALS, jobs::EXPIRE],
        ..Feature::default()
    }
}
