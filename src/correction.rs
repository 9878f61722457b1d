//! Corrections: an admin reverses an entry; above a limit a second one confirms.
mod commands;
mod notices;
pub mod rules;
pub mod service;
mod store;
mod view;

use crate::feature::{Component, Feature, NoticeKind, UNREMARKED};

/// `/correct`, and the card for the second admin.
pub fn feature() -> Feature {
    Feature {
        commands: vec![commands::correct()],
        components: vec![
            Component {
                action: "correction.confirm",
                handle: |call, click| Box::pin(commands::confirmed(call, click)),
            },
            Component {
                action: "correction.decline",
                handle: |call, click| Box::pin(commands::declined(call, click)),
            },
        ],
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
        ],
        ..Feature::default()
    }
}
