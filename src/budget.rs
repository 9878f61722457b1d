//! What a program's budgets hold and how long they will last, and what a point is worth.
mod commands;
pub mod rules;
pub mod service;
mod view;

use crate::feature::Feature;

/// `/budget`.
pub fn feature() -> Feature {
    Feature {
        commands: vec![commands::budget()],
        ..Feature::default()
    }
}
