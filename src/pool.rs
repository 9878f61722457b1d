//! Rewards that several people pool for: a goal, a deadline, and one order for all, or everything back.
mod commands;
mod jobs;
mod notices;
pub mod rules;
pub mod service;
mod store;
mod view;

use crate::feature::{Feature, NoticeKind, UNREMARKED};

/// What pools offer.
pub fn feature() -> Feature {
    Feature {
        under: Vec::new(),
        commands: vec![commands::pool()],
        components: commands::clicks::all(),
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
                kind: service::NEWS,
                render: |app, notice| Box::pin(notices::news(app, notice)),
                on_delivered: UNREMARKED,
            },
        ],
        jobs: vec![jobs::CLOSE],
    }
}
