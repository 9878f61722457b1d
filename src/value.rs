//! The company's values: what a kudos can be tagged with.
mod commands;
pub mod rules;
pub mod service;
mod store;
mod view;

use crate::feature::Feature;

/// `/values`.
pub fn feature() -> Feature {
    Feature {
        commands: vec![commands::values()],
        ..Feature::default()
    }
}
