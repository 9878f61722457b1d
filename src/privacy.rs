//! What members decide about their own data: `/privacy`.
mod commands;
mod jobs;
mod notices;
pub mod rules;
pub mod service;
mod store;
mod view;

use crate::app::App;
use crate::base::db::Fault;
use crate::base::ids::{GuildId, UserId};
use crate::base::locale::Speech;
use crate::discord::call::Contact;
use crate::feature::{Component, Feature, NoticeKind, UNREMARKED};
use futures::FutureExt;

/// Whether somebody who was just answered has to be told what is kept about them: then they are.
///
/// # Errors
/// A fault of the database.
pub async fn meet(
    app: &App,
    guild: GuildId,
    user: UserId,
    speech: &Speech,
) -> Result<Contact, Fault> {
    let meeting = service::meet(app, guild, user).await?;
    Ok(view::meeting(guild, meeting, speech))
}

/// What this room offers.
pub fn feature() -> Feature {
    Feature {
        commands: vec![commands::privacy()],
        notices: vec![
            NoticeKind {
                kind: service::CHECK,
                render: |app, notice| notices::check(app, notice).boxed(),
                on_delivered: UNREMARKED,
            },
            NoticeKind {
                kind: service::CARD,
                render: |app, notice| notices::card(app, notice).boxed(),
                on_delivered: |_, tx, notice, id| notices::carded(tx, notice, id).boxed(),
            },
            NoticeKind {
                kind: service::EDIT,
                render: |app, notice| notices::edit(app, notice).boxed(),
                on_delivered: UNREMARKED,
            },
            NoticeKind {
                kind: service::REMINDER,
                render: |app, notice| notices::reminder(app, notice).boxed(),
                on_delivered: UNREMARKED,
            },
            NoticeKind {
                kind: service::ANSWER,
                render: |app, notice| notices::answer(app, notice).boxed(),
                on_delivered: UNREMARKED,
            },
        ],
        components: vec![
            Component {
                action: view::safety::REVIEWED,
                handle: |call, click| commands::reviewed(call, click).boxed(),
            },
            Component {
                action: view::contact::ANSWER,
                handle: |call, click| commands::answering(call, click).boxed(),
            },
            Component {
                action: view::contact::ANSWER_WITH,
                handle: |call, click| commands::answered(call, click).boxed(),
            },
            Component {
                action: view::SHOW,
                handle: |call, click| commands::read(call, click).boxed(),
            },
            Component {
                action: view::JOIN,
                handle: |call, click| commands::join(call, click).boxed(),
            },
            Component {
                action: view::WITHDRAW,
                handle: |call, click| commands::withdraw(call, click).boxed(),
            },
            Component {
                action: view::BOARDS,
                handle: |call, click| commands::switch_boards(call, click).boxed(),
            },
            Component {
                action: view::DIGESTS,
                handle: |call, click| commands::switch_digests(call, click).boxed(),
            },
            Component {
                action: view::INSIGHT,
                handle: |call, click| commands::switch_insight(call, click).boxed(),
            },
            Component {
                action: view::BIRTHDAYS,
                handle: |call, click| commands::switch_birthdays(call, click).boxed(),
            },
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
        jobs: vec![
            jobs::ERASE,
            jobs::SETTLE_WAITING,
            jobs::RETAIN,
            jobs::REMIND,
            jobs::CHECK,
        ],
        ..Feature::default()
    }
}
