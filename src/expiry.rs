//! Points that expire kindly: when they do, who is reminded, who gets more time, and what becomes of those of leavers.
mod commands;
mod jobs;
mod notices;
pub mod rules;
pub mod service;
mod store;
mod view;

use crate::feature::{Component, Feature};
use crate::feature::{NoticeKind, UNREMARKED};

/// `/expiry`, reminders and their buttons, and the card of a request for more time.
pub fn feature() -> Feature {
    Feature {
        commands: vec![commands::expiry()],
        components: components(),
        notices: notices(),
        jobs: vec![jobs::REMIND, jobs::EXTEND, jobs::LOOK_UP, jobs::REVOKE],
        ..Feature::default()
    }
}

fn components() -> Vec<Component> {
    macro_rules! component {
        ($action:literal, $handle:path) => {
            Component {
                action: $action,
                handle: |call, click| Box::pin($handle(call, click)),
            }
        };
    }
    vec![
        component!("expiry.adopt", commands::adopted),
        component!("expiry.file", commands::filed),
        component!("expiry.everybody", commands::everybody),
        component!("expiry.ask", commands::asked),
        component!("expiry.approve", commands::approved),
        component!("expiry.refuse", commands::refused),
        component!("expiry.reason", commands::reasoned),
    ]
}

fn notices() -> Vec<NoticeKind> {
    macro_rules! notice {
        ($kind:path, $render:path) => {
            NoticeKind {
                kind: $kind,
                render: |app, notice| Box::pin($render(app, notice)),
                on_delivered: UNREMARKED,
            }
        };
    }
    vec![
        notice!(service::REMINDER, notices::reminder),
        notice!(service::EXTENDED, notices::extended),
        notice!(service::ALL, notices::everybody),
        notice!(service::DECIDED, notices::decided),
        notice!(service::FAREWELL, notices::farewell),
        notice!(service::AWAY, notices::away),
        notice!(service::EDIT, notices::edit),
        NoticeKind {
            kind: service::CARD,
            render: |app, notice| Box::pin(notices::card(app, notice)),
            on_delivered: |_, tx, notice, id| Box::pin(notices::carded(tx, notice, id)),
        },
    ]
}
