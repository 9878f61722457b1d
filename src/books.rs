//! What a stretch of time came to, from what was there at its beginning to what was there at its end: `/books`.
mod commands;
pub mod rules;
pub mod service;
mod view;

use crate::feature::{Component, Feature};
use futures::FutureExt;

/// What this room offers.
pub fn feature() -> Feature {
    Feature {
        commands: vec![commands::books()],
        components: vec![Component {
            action: view::FILE,
            handle: |call, click| commands::file(call, click).boxed(),
        }],
        ..Feature::default()
    }
}
