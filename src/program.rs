//! The settings and periods of one guild.
mod commands;
pub mod rules;
pub mod service;
mod store;
mod view;

use crate::feature::{Component, Feature};

/// `/setup` with its menus, `/setup_points` and `/setup_privacy`.
pub fn feature() -> Feature {
    Feature {
        commands: vec![
            commands::setup(),
            commands::setup_points(),
            commands::setup_privacy(),
        ],
        components: vec![Component {
            action: "setup.pick",
            handle: commands::pick,
        }],
        ..Feature::default()
    }
}
