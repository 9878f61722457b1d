//! What members decide about their own data: `/privacy`.
mod commands;
mod jobs;
pub mod rules;
pub mod service;
mod store;
mod view;

use crate::feature::{Component, Feature};
use futures::FutureExt;

/// What this room offers.
pub fn feature() -> Feature {
    Feature {
        commands: vec![commands::privacy()],
        components: vec![
            Component {
                action: view::ERASE,
                handle: |call, click| commands::warned(call, click).boxed(),
            },
            Component {
                action: view::ERASE_SURE,
                handle: |call, click| commands::sure(call, click).boxed(),
            },
            Component {
                action: view::KEEP,
                handle: |call, click| commands::kept(call, click).boxed(),
            },
        ],
        jobs: vec![jobs::ERASE],
        ..Feature::default()
    }
}
