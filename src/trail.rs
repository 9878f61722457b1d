//! What admins changed, from what to what: `/audit`.
mod commands;
pub mod rules;
pub mod service;
mod view;

use crate::feature::{Component, Feature};
use futures::FutureExt;

/// What this room offers.
pub fn feature() -> Feature {
    Feature {
        commands: vec![commands::audit()],
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
        ..Feature::default()
    }
}
