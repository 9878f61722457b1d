//! Who received and gave most: `/leaderboard` and the weekly post.
mod commands;
mod jobs;
mod notices;
pub mod rules;
pub mod service;
mod store;
mod view;

use crate::feature::{Component, Feature};
use futures::FutureExt;

/// What this room offers.
pub fn feature() -> Feature {
    Feature {
        commands: vec![commands::leaderboard()],
        components: vec![Component {
            action: view::TURN,
            handle: |call, click| commands::turn(call, click).boxed(),
        }],
        notices: vec![notices::WEEK],
        jobs: vec![jobs::CLOSE_WEEK, jobs::WEEKLY_POST],
        ..Feature::default()
    }
}
