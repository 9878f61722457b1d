//! The rewards that points buy, as admins offer them.
mod commands;
pub mod rules;
pub mod service;
mod store;
mod view;

use crate::feature::{Component, Feature};

/// What the catalog offers.
pub fn feature() -> Feature {
    Feature {
        commands: vec![commands::admin::catalog()],
        components: vec![
            Component {
                action: "catalog.codes",
                handle: |call, click| Box::pin(commands::admin::codes_given(call, click)),
            },
            Component {
                action: "catalog.import",
                handle: |call, click| Box::pin(commands::sheet::imported(call, click)),
            },
            Component {
                action: "catalog.list",
                handle: |call, click| Box::pin(commands::admin::turned(call, click)),
            },
        ],
        ..Feature::default()
    }
}
