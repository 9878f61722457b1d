//! Festive and seasonal bonuses: from a fund, within a window, on top of what people give.
mod commands;
mod jobs;
mod notices;
pub mod rules;
pub mod service;
mod store;
mod view;

use crate::feature::{Component, Feature};
use futures::FutureExt;

/// `/campaign`, `/campaigns`, the buttons of a campaign's card, its posts, and the job that writes them.
pub fn feature() -> Feature {
    Feature {
        commands: vec![commands::campaign(), commands::campaigns()],
        components: vec![
            Component {
                action: view::LAUNCH,
                handle: |call, click| commands::launched(call, click).boxed(),
            },
            Component {
                action: view::WORDS,
                handle: |call, click| commands::words(call, click).boxed(),
            },
            Component {
                action: view::SAID,
                handle: |call, click| commands::said(call, click).boxed(),
            },
            Component {
                action: view::REHEARSE,
                handle: |call, click| commands::rehearse_this(call, click).boxed(),
            },
            Component {
                action: view::CANCEL,
                handle: |call, click| commands::ask_to_cancel(call, click).boxed(),
            },
            Component {
                action: view::END,
                handle: |call, click| commands::cancelled(call, click).boxed(),
            },
        ],
        notices: vec![notices::POST, notices::FUND],
        jobs: vec![jobs::TURN],
        ..Feature::default()
    }
}
