//! Awards: points from the program to a member, by an admin.
mod commands;
mod notices;
pub mod rules;
pub mod service;
mod view;

use crate::feature::Feature;

/// `/award` and its card.
pub fn feature() -> Feature {
    Feature {
        commands: vec![commands::award()],
        notices: vec![notices::card()],
        ..Feature::default()
    }
}
