//! The settings and periods of one guild.
mod commands;
mod notices;
pub mod rules;
pub mod service;
mod store;
mod view;

use crate::feature::{Component, Feature};

/// `/setup` with its menus, `/setup_points`, `/setup_posts`, `/setup_orders` and `/setup_privacy`, `/rules`, and news of what they change.
pub fn feature() -> Feature {
    Feature {
        commands: vec![
            commands::setup(),
            commands::setup_points(),
            commands::setup_posts(),
            commands::setup_orders(),
            commands::setup_privacy(),
            commands::rules(),
        ],
        components: vec![Component {
            action: "setup.pick",
            handle: commands::pick,
        }],
        notices: vec![notices::NEWS],
        ..Feature::default()
    }
}
