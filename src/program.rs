//! The settings and periods of one guild.
mod commands;
pub mod rules;
pub mod service;
mod store;
mod view;

use crate::feature::{Component, Feature};

/// `/setup` with its menus, and `/setup_points`.
pub fn feature() -> Feature {
    Feature {
        commands: vec![commands::setup(), commands::setup_points()],
        components: vec![Component {
            action: "setup.pick",
            handle: commands::pick,
        }],
        ..Feature::default()
    }
}
