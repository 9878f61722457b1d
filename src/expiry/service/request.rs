//! Asking for more time, and deciding on that.
use super::extend::{extend, record, sum};
use crate::app::App;
use crate::base::db::{Fault, Tx};
use crate::base::ids::{ChannelId, ExtensionId, GuildId, MemberId, MessageId, UserId};
use crate::base::inert::clean;
use crate::base::locale::Speech;
use crate::base::outbox::{self, Lane, NewNotice};
use crate::base::points::Points;
use crate::base::refusal::Outcome;
use crate::enrolment::service as enrolment;
use crate::expiry::rules::{Decision, ExpiryRefusal, Extended, Recorded, Request, Shown, State};
use crate::expiry::store::requests as store;
use crate::ledger::service as ledger;
use crate::member::service as member;
use crate::notification::rules::Why;
use crate::notification::service as notification;
use crate::program::rules::Settings;
use crate::program::service as program;
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// The card for those who decide.
pub const CARD: &str = "expiry.request";
/// Its new look.
pub const EDIT: &str = "expiry.edit";
/// What was decided, for the one who asked.
pub const DECIDED: &str = "expiry.decided";

/// What a member reads whose points last longer.
pub const EXTENDED: &str = "expiry.extended";

/// What such a notice carries.
#[derive(Serialize, Deserialize)]
struct Payload {
    member: MemberId,
    extended: Extended,
}

/// Asks for more time for what expires within the longest time before which one is reminded.
///
/// # Errors
/// Nothing of theirs does, they have asked before, there is nobody to ask; or a fault of the database.
pub async fn ask(app: &App, guild: GuildId, user: UserId) -> Outcome<Request> {
    app.db.attempt(|| try_ask(app, guild, user)).await
}

async fn try_ask(app: &App, guild: GuildId, user: UserId) -> Outcome<Request> {
    let now = app.now();
    let mut tx = app.db.begin().await?;
    let (program, me) = program::enter(&mut tx, app, guild, &[user]).await?;
    let (me, settings) = (me[0], program.settings);
    enrolment::admit(&mut tx, guild, &settings, me).await?;
    let through = settings.end_of_day(now, settings.expiry.horizon().into());
    let expires = ledger::expiring(&mut tx, guild, me, now, i64::MAX).await?;
    let expires = expires.iter().filter(|(at, _)| *at <= through);
    let points = Points(expires.map(|(_, points)| points.0).sum());
    if points == Points::ZERO {
        return Err(ExpiryRefusal::Nothing { through }.into());
    }
    let place = settings.orders_channel.or(settings.auditor_channel);
    let place = place.or(settings.recognition_channel);
    let request = Request {
        id: ExtensionId(app.id()),
        member: me,
        through,
        points,
        days: i64::from(settings.expiry.extension),
        state: State::Waiting,
        asked_at: now,
        decided_by: None,
        reason: String::new(),
        channel: place.ok_or(ExpiryRefusal::NoPlace)?,
        message: None,
    };
    if !store::insert(&mut tx, guild, &request).await? {
        return Err(ExpiryRefusal::Asked.into());
    }
    let card = NewNotice::new(CARD, Lane::Channel(request.channel), request.id.0);
    outbox::write(&mut tx, app, guild, &card)?;
    tx.commit().await?;
    Ok(request)
}

/// Whether a request can be decided on now by somebody: asked before they write a reason.
///
/// # Errors
/// It is their own, or it is too late; or a fault of the database.
pub async fn may_decide(app: &App, guild: GuildId, user: UserId, id: ExtensionId) -> Outcome<()> {
    let mut tx = app.db.read().await?;
    let row = store::get(&mut tx, guild, id).await?;
    let request = row.ok_or(ExpiryRefusal::Decided)?.read(&app.vault, guild)?;
    let by = member::find(&mut tx, guild, user).await?;
    if by.is_some_and(|by| by.id == request.member) {
        return Err(ExpiryRefusal::Own.into());
    }
    match request.state {
        State::Waiting => Ok(()),
        _ => Err(ExpiryRefusal::Decided.into()),
    }
}

/// Decides on a request: it is carried out once, however often it is clicked.
///
/// # Errors
/// Why it can't be decided, or a fault of the database.
pub async fn decide(
    app: &App,
    guild: GuildId,
    user: UserId,
    id: ExtensionId,
    decision: &Decision,
) -> Outcome<Shown> {
    app.db
        .attempt(|| try_decide(app, guild, user, id, decision))
        .await
}

async fn try_decide(
    app: &App,
    guild: GuildId,
    user: UserId,
    id: ExtensionId,
    decision: &Decision,
) -> Outcome<Shown> {
    let now = app.now();
    let mut tx = app.db.begin().await?;
    let (program, by) = program::enter(&mut tx, app, guild, &[user]).await?;
    let (by, settings) = (by[0], &program.settings);
    let row = store::get(&mut tx, guild, id).await?;
    let request = row.ok_or(ExpiryRefusal::Decided)?.read(&app.vault, guild)?;
    if request.may_decide(by, decision)? {
        let reason = match decision {
            Decision::Approve => None,
            Decision::Refuse(typed) => {
                let pen = member::pen(&mut tx, app, guild, by).await?;
                let place = store::reason_at(id);
                Some(pen.encrypt(&app.ids, place, &reason(typed)?)?)
            }
        };
        let verdict = (decision.state(), reason);
        if !store::decide(&mut tx, guild, id, verdict, (by, now)).await? {
            return Err(Fault::Overtaken.into());
        }
        carry_out(&mut tx, app, (guild, settings), &request, (by, decision)).await?;
    }
    let row = store::get(&mut tx, guild, id).await?;
    let request = row.ok_or(ExpiryRefusal::Decided)?.read(&app.vault, guild)?;
    let shown = shown(&mut tx, (guild, settings), request).await?;
    tx.commit().await?;
    Ok(shown)
}

async fn carry_out(
    tx: &mut Tx,
    app: &App,
    (guild, settings): (GuildId, &Settings),
    request: &Request,
    (by, decision): (MemberId, &Decision),
) -> Result<(), Fault> {
    let key = format!("extension:{}", request.id);
    let mut points = Points::ZERO;
    if *decision == Decision::Approve {
        let why = (key.clone(), Some(by), request.days);
        let program = (guild, settings);
        let of = request.member;
        points = sum(&extend(tx, app, program, of, request.through, why).await?);
    }
    let what = Recorded {
        member: Some(request.member),
        days: request.days,
        points,
        refused: *decision != Decision::Approve,
    };
    record(tx, app, guild, (by, &key), what).await?;
    let edit = NewNotice::edit(EDIT, Lane::Channel(request.channel), request.id.0);
    outbox::write(tx, app, guild, &edit)?;
    let told = NewNotice::new(DECIDED, Lane::Direct(UserId(0)), request.id.0);
    let (to, why) = (request.member, Why::Answer);
    notification::tell(tx, app, (guild, settings), to, why, told).await?;
    Ok(())
}

fn reason(typed: &str) -> Result<String, ExpiryRefusal> {
    let reason = clean(typed).trim().to_owned();
    match ExpiryRefusal::REASON.contains(&reason.chars().count()) {
        true => Ok(reason),
        false => Err(ExpiryRefusal::Reason),
    }
}

/// A request as people see it; none where there is no such one.
///
/// # Errors
/// A fault of the database, or a reason whose key is not here.
pub async fn look(app: &App, guild: GuildId, id: ExtensionId) -> Outcome<Option<Shown>> {
    let mut tx = app.db.read().await?;
    let Some(row) = store::get(&mut tx, guild, id).await? else {
        return Ok(None);
    };
    let request = row.read(&app.vault, guild)?;
    let settings = program::peek(&mut tx, guild, app.now()).await?.settings;
    Ok(Some(shown(&mut tx, (guild, &settings), request).await?))
}

async fn shown(
    tx: &mut Tx,
    (guild, settings): (GuildId, &Settings),
    request: Request,
) -> Outcome<Shown> {
    let people = request.decided_by.into_iter().chain([request.member]);
    let people: Vec<MemberId> = people.collect();
    let users = member::known(tx, guild, &people).await?;
    let user = |id: MemberId| users.get(&id).copied();
    Ok(Shown {
        by: user(request.member).unwrap_or(UserId(0)),
        decided_by: request.decided_by.and_then(user),
        public: settings.public(),
        private: notification::speech(tx, guild, settings, request.member).await?,
        request,
    })
}

/// Remembers where a request's card is.
///
/// # Errors
/// A fault of the database.
pub fn carded(
    tx: &mut Tx,
    guild: GuildId,
    id: ExtensionId,
    at: (ChannelId, MessageId),
) -> Result<(), Fault> {
    Ok(store::carded(tx, guild, id, at)?)
}

/// Tells a member that points of theirs last longer.
pub(super) async fn tell(
    tx: &mut Tx,
    app: &App,
    (guild, settings): (GuildId, &Settings),
    to: MemberId,
    extended: &Extended,
) -> Result<(), Fault> {
    let payload = Payload {
        member: to,
        extended: extended.clone(),
    };
    let notice = NewNotice {
        payload: serde_json::to_value(payload)?,
        ..NewNotice::new(EXTENDED, Lane::Direct(UserId(0)), app.id())
    };
    notification::tell(tx, app, (guild, settings), to, Why::News, notice).await?;
    Ok(())
}

/// What of a member's lasts longer, and how one speaks to them.
///
/// # Errors
/// A fault of the database, or a notice that can't be read.
pub async fn extended(
    app: &App,
    guild: GuildId,
    payload: &Value,
) -> Result<(Extended, Speech), Fault> {
    let Payload { member, extended } = Payload::deserialize(payload)?;
    let mut tx = app.db.read().await?;
    let settings = program::peek(&mut tx, guild, app.now()).await?.settings;
    let speech = notification::speech(&mut tx, guild, &settings, member).await?;
    Ok((extended, speech))
}
