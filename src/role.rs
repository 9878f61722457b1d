//! Who may do what: which Discord roles hold the program's own, by `/roles`.
mod commands;
pub mod rules;
pub mod service;
mod view;

use crate::feature::{Component, Feature};
use futures::FutureExt;

/// What this room offers.
pub fn feature() -> Feature {
    Feature {
        commands: vec![commands::roles()],
        components: vec![Component {
            action: view::TIDY,
            handle: |call, click| commands::tidied(call, click).boxed(),
        }],
        ..Feature::default()
    }
}
