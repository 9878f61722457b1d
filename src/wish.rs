//! What members wish for, what the shop lacks, and what is suggested to them.
mod commands;
mod jobs;
mod notices;
pub mod rules;
pub mod service;
mod store;
mod view;

use crate::feature::{Component, Feature, NoticeKind, UNREMARKED};
use futures::FutureExt;

/// What wishes offer.
pub fn feature() -> Feature {
    Feature {
        commands: vec![commands::wishlist()],
        under: vec![("catalog", commands::admin::wishes())],
        components: vec![
            Component {
                action: "wish.list",
                handle: |call, click| commands::listed(call, click).boxed(),
            },
            Component {
                action: "wish.drop",
                handle: |call, click| commands::dropped(call, click).boxed(),
            },
            Component {
                action: "wish.for_you",
                handle: |call, click| commands::for_you(call, click).boxed(),
            },
            Component {
                action: "wish.ideas",
                handle: |call, click| commands::admin::turned(call, click).boxed(),
            },
        ],
        notices: vec![
            NoticeKind {
                kind: service::REACHED,
                render: |app, notice| notices::reached(app, notice).boxed(),
                on_delivered: UNREMARKED,
            },
            NoticeKind {
                kind: service::NEWS,
                render: |app, notice| notices::news(app, notice).boxed(),
                on_delivered: UNREMARKED,
            },
        ],
        jobs: vec![jobs::LOOK, jobs::NEWS],
    }
}
