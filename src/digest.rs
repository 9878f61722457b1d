//! Digests: the kudos of note of a week or a month, the rewards that are new, and what comes.
mod jobs;
mod notices;
pub mod rules;
pub mod service;
mod store;
mod view;

use crate::feature::Feature;

/// The job that writes them, and what they look like.
pub fn feature() -> Feature {
    Feature {
        notices: vec![notices::POST],
        jobs: vec![jobs::WRITE],
        ..Feature::default()
    }
}
