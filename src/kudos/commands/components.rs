//! Boost, Undo, and the modals.
use crate::base::db::Fault;
use crate::base::ids::{EntryId, UserId};
use crate::base::person::Person;
use crate::base::refusal::Outcome;
use crate::discord::call::Call;
use crate::discord::custom_id::CustomId;
use crate::discord::route::Click;
use crate::feature::Component;
use crate::kudos::rules::{Boost, Give, typed_boost, typed_points};
use crate::kudos::{service, view};
use futures::FutureExt;

pub fn all() -> Vec<Component> {
    vec![
        Component {
            action: "kudos.boost",
            handle: |call, click| ask_boost(call, click).boxed(),
        },
        Component {
            action: "kudos.boost_with",
            handle: |call, click| boost(call, click).boxed(),
        },
        Component {
            action: "kudos.undo",
            handle: |call, click| undo(call, click).boxed(),
        },
        Component {
            action: "kudos.give_to",
            handle: |call, click| give(call, click).boxed(),
        },
    ]
}

async fn ask_boost(call: Call, click: Click) -> Result<(), Fault> {
    let id = CustomId::new("kudos.boost_with", call.guild, click.id.id);
    let modal = view::boost_modal(id, &call.plain_speech());
    call.ask(modal).await
}

async fn boost(call: Call, click: Click) -> Result<(), Fault> {
    let (app, asker) = (call.app(), call.clone());
    let work = async move {
        let boost = Boost {
            guild: asker.guild,
            booster: asker.user,
            roles: asker.roles(),
            kudos: EntryId(click.id.id),
            points: typed_boost(click.field("points"))?,
            key: asker.key.clone(),
        };
        service::boost(&app, &boost).await
    };
    call.answer(work, |given, speech| view::boosted(&given, speech))
        .await
}

async fn undo(call: Call, click: Click) -> Result<(), Fault> {
    let (app, guild, user, key) = (call.app(), call.guild, call.user, call.key.clone());
    let work = async move { service::undo(&app, guild, user, EntryId(click.id.id), &key).await };
    call.answer(work, |undone, speech| view::undone(&undone, speech))
        .await
}

async fn give(call: Call, click: Click) -> Result<(), Fault> {
    let (app, asker) = (call.app(), call.clone());
    let work = async move {
        let person = asker.person(UserId(click.id.id)).await?;
        service::give(&app, &asked(&asker, &click, person)?).await
    };
    call.answer(work, |given, speech| view::given(&given, speech))
        .await
}

fn asked(call: &Call, click: &Click, person: Person) -> Outcome<Give> {
    Ok(Give {
        guild: call.guild,
        giver: call.user,
        roles: call.roles(),
        to: vec![person],
        points: typed_points(click.field("points"))?,
        reason: click.field("reason").to_owned(),
        value: Some(click.field("value").to_owned()),
        link: link(call, &click.id.extra),
        channel: call.channel,
        key: call.key.clone(),
        token: call.token(),
        locale: call.locale,
    })
}

/// The message that a menu was used on, from "channel/message".
fn link(call: &Call, extra: &str) -> Option<String> {
    let (channel, message) = extra.split_once('/')?;
    Some(view::message_link(
        call.guild,
        channel.parse().ok()?,
        message.parse().ok()?,
    ))
}
