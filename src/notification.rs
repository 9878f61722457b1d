//! What members want to be told, and how: direct messages, mentions, quiet hours, language and zone.
mod commands;
pub mod rules;
pub mod service;
mod store;
mod view;

use crate::feature::Feature;

/// `/notifications`.
pub fn feature() -> Feature {
    Feature {
        commands: vec![commands::notifications()],
        ..Feature::default()
    }
}
