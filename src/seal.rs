//! The chain of seals that makes the books verifiable: `/verify`, and what `ovation doctor --ledger` walks.
mod commands;
pub mod rules;
pub mod service;
mod store;
mod view;

use crate::feature::Feature;

/// What this room offers.
pub fn feature() -> Feature {
    Feature {
        commands: vec![commands::verify()],
        ..Feature::default()
    }
}
