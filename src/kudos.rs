//! Recognition: giving, boosting and taking back.
mod commands;
mod notices;
pub mod rules;
pub mod service;
mod store;
mod view;

use crate::feature::Feature;

/// What this room offers.
pub fn feature() -> Feature {
    Feature {
        commands: commands::all(),
        components: commands::components::all(),
        notices: notices::all(),
        ..Feature::default()
    }
}
