//! The buttons of proposals, files and cards, and the forms behind them.
use crate::base::db::Fault;
use crate::base::ids::{CardId, DraftId, MilestoneId};
use crate::base::person::Person;
use crate::base::refusal::Outcome;
use crate::discord::call::Call;
use crate::discord::route::Click;
use crate::feature::Component;
use crate::milestone::rules::{Give, Visibility, typed_boost};
use crate::milestone::{service, view};
use futures::FutureExt;

pub fn all() -> Vec<Component> {
    [proposals(), cards()].concat()
}

fn proposals() -> Vec<Component> {
    vec![
        Component {
            action: view::ACCEPT,
            handle: |call, click| accept(call, click).boxed(),
        },
        Component {
            action: view::DECLINE,
            handle: |call, click| answer(call, click, None).boxed(),
        },
        Component {
            action: view::IMPORT,
            handle: |call, click| import(call, click).boxed(),
        },
    ]
}

fn cards() -> Vec<Component> {
    vec![
        Component {
            action: view::card::SIGN,
            handle: |call, click| ask_sign(call, click).boxed(),
        },
        Component {
            action: view::card::SIGN_WITH,
            handle: |call, click| sign(call, click).boxed(),
        },
        Component {
            action: view::card::BOOST,
            handle: |call, click| ask_boost(call, click).boxed(),
        },
        Component {
            action: view::card::BOOST_WITH,
            handle: |call, click| boost(call, click).boxed(),
        },
    ]
}

/// In public or in private: the button says which.
async fn accept(call: Call, click: Click) -> Result<(), Fault> {
    let visibility = match click.id.extra.as_str() {
        view::PUBLIC => Visibility::Public,
        _ => Visibility::Private,
    };
    answer(call, click, Some(visibility)).await
}

async fn answer(call: Call, click: Click, answer: Option<Visibility>) -> Result<(), Fault> {
    let (app, guild, user) = (call.app(), call.guild, call.user);
    let id = MilestoneId(click.id.id);
    let work = async move { service::answer(&app, guild, user, id, answer).await };
    call.answer(work, move |mines, speech| {
        view::answered(guild, answer.is_some(), &mines, speech)
    })
    .await
}

async fn import(call: Call, click: Click) -> Result<(), Fault> {
    let (app, admin) = (call.app(), call.admin());
    let work = async move { service::import(&app, &admin, DraftId(click.id.id)).await };
    call.answer(work, view::imported).await
}

async fn ask_sign(call: Call, click: Click) -> Result<(), Fault> {
    let form = view::card::sign_form(call.guild, CardId(click.id.id), &call.plain_speech());
    call.ask(form).await
}

async fn sign(call: Call, click: Click) -> Result<(), Fault> {
    let (app, guild, user) = (call.app(), call.guild, call.user);
    let card = CardId(click.id.id);
    let work = async move {
        let text = click.field(view::card::TEXT);
        service::sign(&app, guild, user, card, text).await
    };
    call.answer(work, view::card::signed).await
}

async fn ask_boost(call: Call, click: Click) -> Result<(), Fault> {
    let form = view::card::boost_form(call.guild, CardId(click.id.id), &call.plain_speech());
    call.ask(form).await
}

async fn boost(call: Call, click: Click) -> Result<(), Fault> {
    let (app, asker) = (call.app(), call.clone());
    let card = CardId(click.id.id);
    let work = async move {
        let to = service::cheered(&app, asker.guild, card).await?;
        let person = asker.person(to).await?;
        let give = given(&asker, &click, person)?;
        service::boost(&app, card, give).await
    };
    call.answer(work, |given, speech| view::card::boosted(&given, speech))
        .await
}

fn given(call: &Call, click: &Click, person: Person) -> Outcome<Give> {
    Ok(Give {
        guild: call.guild,
        giver: call.user,
        roles: call.roles(),
        to: vec![person],
        points: typed_boost(click.field(view::card::POINTS))?,
        reason: String::new(),
        value: None,
        link: None,
        channel: call.channel,
        key: call.key.clone(),
        token: call.token(),
        locale: call.locale,
    })
}
