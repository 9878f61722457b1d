//! Give-only points, granted lazily once per member and period.
mod commands;
pub mod rules;
pub mod service;
mod store;
mod view;

use crate::feature::{Component, Feature};
use futures::FutureExt;

/// `/allowance`, and the buttons under what it asks.
pub fn feature() -> Feature {
    Feature {
        commands: vec![commands::allowance()],
        components: vec![
            Component {
                action: view::BUY,
                handle: |call, click| commands::bought(call, click).boxed(),
            },
            Component {
                action: view::KEEP,
                handle: |call, click| commands::kept(call, click).boxed(),
            },
        ],
        ..Feature::default()
    }
}
