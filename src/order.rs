//! Orders of rewards: placed, then approved, refused or cancelled.
mod commands;
mod jobs;
mod notices;
pub mod rules;
pub mod service;
mod store;
mod view;

use crate::feature::{Component, Feature, NoticeKind, UNREMARKED};
use commands::{decide, orders, redeem};

/// What orders offer.
pub fn feature() -> Feature {
    Feature {
        commands: vec![redeem::redeem(), orders::orders()],
        components: components(),
        notices: vec![
            NoticeKind {
                kind: service::CARD,
                render: |app, notice| Box::pin(notices::card(app, notice)),
                on_delivered: |_, tx, notice, id| Box::pin(notices::carded(tx, notice, id)),
            },
            NoticeKind {
                kind: service::EDIT,
                render: |app, notice| Box::pin(notices::edit(app, notice)),
                on_delivered: UNREMARKED,
            },
            NoticeKind {
                kind: service::DECIDED,
                render: |app, notice| Box::pin(notices::decided(app, notice)),
                on_delivered: UNREMARKED,
            },
        ],
        jobs: vec![jobs::FORGET_DRAFTS],
    }
}

fn components() -> Vec<Component> {
    vec![
        Component {
            action: "order.confirm",
            handle: |call, click| Box::pin(redeem::confirmed(call, click)),
        },
        Component {
            action: "order.decline",
            handle: |call, click| Box::pin(redeem::declined(call, click)),
        },
        Component {
            action: "order.approve",
            handle: |call, click| Box::pin(decide::approved(call, click)),
        },
        Component {
            action: "order.refuse",
            handle: |call, click| Box::pin(decide::refusing(call, click)),
        },
        Component {
            action: "order.reason",
            handle: |call, click| Box::pin(decide::refused(call, click)),
        },
        Component {
            action: "order.cancel",
            handle: |call, click| Box::pin(orders::cancelled(call, click)),
        },
        Component {
            action: "order.page",
            handle: |call, click| Box::pin(orders::turned(call, click)),
        },
    ]
}
