//! Those who deliver rewards over HTTP: Tremendous, Xoxoday Plum, and the operator's own billing.
mod adapters;
mod commands;
pub mod rules;
pub mod service;
mod store;
mod view;

use crate::feature::Feature;

/// What admins see of them.
pub fn feature() -> Feature {
    Feature {
        commands: vec![commands::provider()],
        ..Feature::default()
    }
}
