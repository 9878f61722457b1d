//! Recognition: giving, boosting and taking back.
mod boost;
mod commands;
mod components;
mod give;
mod notices;
pub mod rules;
pub mod service;
mod store;
mod undo;
mod view;

use crate::feature::Feature;

/// What this room offers.
pub fn feature() -> Feature {
    Feature {
        commands: commands::all(),
        components: components::all(),
        notices: notices::all(),
        ..Feature::default()
    }
}
