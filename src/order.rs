//! Orders of rewards, from placed to received.
mod commands;
mod jobs;
mod notices;
pub mod rules;
pub mod service;
mod store;
mod view;

use crate::feature::{Component, Feature, NoticeKind, UNREMARKED};
use commands::{decide, donations, orders, redeem, report};

/// What orders offer.
pub fn feature() -> Feature {
    Feature {
        commands: vec![redeem::redeem(), orders::orders(), donations::donations()],
        under: vec![("catalog", report::report())],
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
            NoticeKind {
                kind: service::SHARED,
                render: |app, notice| Box::pin(notices::shared(app, notice)),
                on_delivered: UNREMARKED,
            },
            NoticeKind {
                kind: service::WAITING,
                render: |app, notice| Box::pin(notices::waiting(app, notice)),
                on_delivered: UNREMARKED,
            },
            NoticeKind {
                kind: service::PROVIDE,
                render: |_, _| Box::pin(async { Ok(notices::provide()) }),
                on_delivered: UNREMARKED,
            },
            NoticeKind {
                kind: service::GRANT,
                render: |app, notice| Box::pin(notices::grant(app, notice)),
                on_delivered: UNREMARKED,
            },
            NoticeKind {
                kind: service::REVOKE,
                render: |app, notice| Box::pin(notices::revoke(app, notice)),
                on_delivered: UNREMARKED,
            },
            NoticeKind {
                kind: service::TROUBLE,
                render: |app, notice| Box::pin(notices::trouble(app, notice)),
                on_delivered: UNREMARKED,
            },
            NoticeKind {
                kind: service::LOW,
                render: |app, notice| Box::pin(notices::low(app, notice)),
                on_delivered: UNREMARKED,
            },
            NoticeKind {
                kind: service::ALONE,
                render: |app, notice| Box::pin(notices::alone(app, notice)),
                on_delivered: UNREMARKED,
            },
        ],
        jobs: vec![
            jobs::FORGET_DRAFTS,
            jobs::REMIND,
            jobs::CLOSE,
            jobs::END_PERKS,
            jobs::ASK_AGAIN,
        ],
    }
}

fn components() -> Vec<Component> {
    vec![
        Component {
            action: "order.want",
            handle: |call, click| Box::pin(redeem::wanted(call, click)),
        },
        Component {
            action: "order.confirm",
            handle: |call, click| Box::pin(redeem::confirmed(call, click)),
        },
        Component {
            action: "order.ask",
            handle: |call, click| Box::pin(redeem::asking(call, click)),
        },
        Component {
            action: "order.told",
            handle: |call, click| Box::pin(redeem::told(call, click)),
        },
        Component {
            action: "order.detail",
            handle: |call, click| Box::pin(decide::looking(call, click)),
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
        Component {
            action: "order.alone",
            handle: |call, click| Box::pin(decide::alone(call, click)),
        },
        Component {
            action: "order.fulfil",
            handle: |call, click| Box::pin(decide::fulfilling(call, click)),
        },
        Component {
            action: "order.note",
            handle: |call, click| Box::pin(decide::fulfilled(call, click)),
        },
        Component {
            action: "order.fail",
            handle: |call, click| Box::pin(decide::failing(call, click)),
        },
        Component {
            action: "order.failed",
            handle: |call, click| Box::pin(decide::failed(call, click)),
        },
        Component {
            action: "order.receive",
            handle: |call, click| Box::pin(orders::received(call, click)),
        },
        Component {
            action: "order.queue",
            handle: |call, click| Box::pin(orders::queue_turned(call, click)),
        },
        Component {
            action: "order.pick",
            handle: |call, click| Box::pin(orders::picked(call, click)),
        },
        Component {
            action: "order.worth",
            handle: |call, click| Box::pin(report::worth(call, click)),
        },
        Component {
            action: "order.causes",
            handle: |call, click| Box::pin(donations::asked(call, click)),
        },
        Component {
            action: "order.give",
            handle: |call, click| Box::pin(donations::picked(call, click)),
        },
    ]
}
