//! The settings and periods of one guild.
mod commands;
pub mod rules;
pub mod service;
mod store;
mod view;

use crate::feature::{Component, Feature};

/// `/setup` and its menus.
pub fn feature() -> Feature {
    Feature {
        commands: vec![commands::setup()],
        components: vec![Component {
            action: "setup.pick",
            handle: commands::pick,
        }],
        ..Feature::default()
    }
}
