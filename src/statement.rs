//! What one has, and how it came and went: `/balance` and `/history`.
mod commands;
mod jobs;
mod notices;
pub mod rules;
pub mod service;
mod view;

use crate::feature::{Component, Feature};
use futures::FutureExt;

/// What this room offers.
pub fn feature() -> Feature {
    Feature {
        commands: vec![
            commands::balance(),
            commands::history(),
            commands::statement(),
        ],
        components: vec![
            Component {
                action: view::TURN,
                handle: |call, click| commands::turn(call, click).boxed(),
            },
            Component {
                action: view::FILE,
                handle: |call, click| commands::file(call, click).boxed(),
            },
        ],
        notices: vec![notices::MONTH],
        jobs: vec![jobs::MONTHLY],
        ..Feature::default()
    }
}
