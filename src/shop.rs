//! The rewards as members look through them: by category, what they can afford, and one after the other.
mod commands;
pub mod rules;
pub mod service;
mod view;

use crate::feature::{Component, Feature};
use futures::FutureExt;

/// `/shop`.
pub fn feature() -> Feature {
    Feature {
        commands: vec![commands::shop()],
        components: vec![
            Component {
                action: "shop.page",
                handle: |call, click| commands::turned(call, click).boxed(),
            },
            Component {
                action: "shop.item",
                handle: |call, click| commands::picked(call, click).boxed(),
            },
            Component {
                action: "shop.wish",
                handle: |call, click| commands::wished(call, click, true).boxed(),
            },
            Component {
                action: "shop.unwish",
                handle: |call, click| commands::wished(call, click, false).boxed(),
            },
        ],
        ..Feature::default()
    }
}
