//! What a program's budgets hold: a fund for each stretch of time, from which kudos and awards draw.
mod jobs;
mod notices;
pub mod rules;
pub mod service;
mod store;
mod view;

use crate::feature::Feature;

/// The job that fills budgets again, and what those who run the program are told of them.
pub fn feature() -> Feature {
    Feature {
        notices: vec![notices::SPENT],
        jobs: vec![jobs::RENEW],
        ..Feature::default()
    }
}
