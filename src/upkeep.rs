//! What the program does by itself, and what it could not say: `/jobs`.
mod commands;
mod notices;
pub mod rules;
pub mod service;
mod view;

use crate::feature::{Component, Feature};
use futures::FutureExt;

/// What this room offers.
pub fn feature() -> Feature {
    Feature {
        commands: vec![commands::jobs()],
        components: vec![Component {
            action: view::RETRY,
            handle: |call, click| commands::retry(call, click).boxed(),
        }],
        notices: vec![notices::HELD],
        ..Feature::default()
    }
}
