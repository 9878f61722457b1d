//! Give-only points, granted lazily once per member and period.
mod commands;
pub mod rules;
pub mod service;
mod store;
mod view;

use crate::feature::Feature;

/// `/allowance`.
pub fn feature() -> Feature {
    Feature {
        commands: vec![commands::allowance()],
        ..Feature::default()
    }
}
