//! Requests about one's data: asked, brought to mind, answered.
use crate::app::App;
use crate::base::clock::Instant;
use crate::base::db::{Fault, Tx};
use crate::base::ids::{ChannelId, GuildId, MessageId, RequestId, UserId};
use crate::base::locale::Locale;
use crate::base::outbox::{self, Lane, NewNotice};
use crate::base::refusal::Outcome;
use crate::member::service as member;
use crate::notification::rules::Why;
use crate::notification::service as notification;
use crate::privacy::rules::{Asked, OPEN, PrivacyRefusal, Request, is_reminded, words};
use crate::privacy::store::requests as store;
use crate::program::rules::Settings;
use crate::program::service as program;
use std::time::Duration;

/// The card for those who answer.
pub const CARD: &str = "privacy.request";
/// Its new look.
pub const EDIT: &str = "privacy.request_edit";
/// What brings a request to mind.
pub const REMINDER: &str = "privacy.reminder";
/// What the one who asked is told.
pub const ANSWER: &str = "privacy.answer";

/// Where those who answer are told.
pub(super) fn place(settings: &Settings) -> Option<ChannelId> {
    settings.auditor_channel.or(settings.orders_channel)
}

/// Asks those who run the program something about one's data; returns by when they are to answer.
///
/// # Errors
/// Nobody has said where requests go, too many are open, the words are too few or too many, or a fault.
pub async fn contact(
    app: &App,
    (guild, user, locale): (GuildId, UserId, Locale),
    key: &str,
    typed: &str,
) -> Outcome<Instant> {
    let who = (guild, user, locale);
    app.db.attempt(|| try_contact(app, who, key, typed)).await
}

async fn try_contact(
    app: &App,
    (guild, user, locale): (GuildId, UserId, Locale),
    key: &str,
    typed: &str,
) -> Outcome<Instant> {
    let now = app.now();
    let mut tx = app.db.begin().await?;
    let (program, me) = program::enter(&mut tx, app, guild, &[user]).await?;
    let (me, settings) = (me[0], program.settings);
    if let Some(before) = store::by_key(&mut tx, guild, key).await? {
        let before = store::get(&mut tx, guild, before).await?;
        let before = before.ok_or(PrivacyRefusal::Answered)?;
        return Ok(before.read(&app.vault, guild)?.due_at);
    }
    let text = words(typed)?;
    let channel = place(&settings).ok_or(PrivacyRefusal::NoPlace)?;
    if store::open(&mut tx, guild, me).await? >= OPEN {
        return Err(PrivacyRefusal::TooMany.into());
    }
    let id = RequestId(app.id());
    let pen = member::pen(&mut tx, app, guild, me).await?;
    let days = u64::from(settings.contact_days);
    let request = Request {
        id,
        member: me,
        body: Some(pen.encrypt(&app.ids, store::body_at(id), &text)?),
        asked_at: now,
        due_at: now.after(Duration::from_secs(days * 86_400)),
        answered_at: None,
        answered_by: None,
        answer: None,
        channel,
        message: None,
    };
    if !store::insert(&mut tx, guild, key, &request).await? {
        return Err(Fault::Overtaken.into());
    }
    member::speaks(&mut tx, guild, me, locale).await?;
    let card = NewNotice::new(CARD, Lane::Channel(channel), id.0);
    outbox::write(&mut tx, app, guild, &card)?;
    tx.commit().await?;
    Ok(request.due_at)
}

/// Answers a request, once.
///
/// # Errors
/// It was answered, the words are too few or too many, or a fault.
pub async fn answer(
    app: &App,
    guild: GuildId,
    user: UserId,
    id: RequestId,
    typed: &str,
) -> Outcome<Asked> {
    app.db
        .attempt(|| try_answer(app, guild, user, id, typed))
        .await
}

async fn try_answer(
    app: &App,
    guild: GuildId,
    user: UserId,
    id: RequestId,
    typed: &str,
) -> Outcome<Asked> {
    let mut tx = app.db.begin().await?;
    let by = member::enlist(&mut tx, app, guild, &[user]).await?[0];
    let text = words(typed)?;
    let pen = member::pen(&mut tx, app, guild, by).await?;
    let body = pen.encrypt(&app.ids, store::answer_at(id), &text)?;
    if !store::answer(&mut tx, guild, id, &body, (by, app.now())).await? {
        return Err(PrivacyRefusal::Answered.into());
    }
    let asked = told(&mut tx, app, guild, id).await?;
    let asked = asked.ok_or(PrivacyRefusal::Answered)?;
    let (channel, to) = (Lane::Channel(asked.request.channel), Lane::Direct(asked.by));
    outbox::write(&mut tx, app, guild, &NewNotice::edit(EDIT, channel, id.0))?;
    let settings = program::peek(&mut tx, guild, app.now()).await?.settings;
    let (program, notice) = ((guild, &settings), NewNotice::new(ANSWER, to, id.0));
    let asker = asked.request.member;
    notification::tell(&mut tx, app, program, asker, Why::Answer, notice).await?;
    tx.commit().await?;
    Ok(asked)
}

/// A request with its people; none where there is no such one.
///
/// # Errors
/// A fault of the database, or a text whose key is not here.
pub async fn asked(app: &App, guild: GuildId, id: RequestId) -> Outcome<Option<Asked>> {
    let mut tx = app.db.read().await?;
    told(&mut tx, app, guild, id).await
}

async fn told(tx: &mut Tx, app: &App, guild: GuildId, id: RequestId) -> Outcome<Option<Asked>> {
    let Some(row) = store::get(tx, guild, id).await? else {
        return Ok(None);
    };
    let request = row.read(&app.vault, guild)?;
    let settings = program::peek(tx, guild, app.now()).await?.settings;
    let by = member::get(tx, guild, request.member).await?;
    let answered_by = match request.answered_by {
        Some(id) => Some(member::get(tx, guild, id).await?.user_id),
        None => None,
    };
    let locale = by.locale.as_deref().and_then(Locale::from_tag);
    Ok(Some(Asked {
        by: by.user_id,
        answered_by,
        public: settings.public(),
        private: settings.speech(locale.unwrap_or(settings.language)),
        request,
    }))
}

/// Remembers which message shows a request.
///
/// # Errors
/// A fault of the database.
pub async fn shown(
    tx: &mut Tx,
    guild: GuildId,
    id: RequestId,
    message: (ChannelId, MessageId),
) -> Result<(), Fault> {
    store::show(tx, guild, id, message).await?;
    Ok(())
}

/// Brings requests to mind whose time comes.
///
/// # Errors
/// A fault of the database.
pub async fn remind(app: &App, tx: &mut Tx, guild: GuildId) -> Result<String, Fault> {
    let settings = program::peek(tx, guild, app.now()).await?.settings;
    let today = settings.day(app.now());
    let mut reminded = 0;
    for (id, due, channel) in store::waiting(tx, guild).await? {
        if is_reminded(settings.day(due).0 - today.0) {
            let notice = NewNotice::new(REMINDER, Lane::Channel(channel), id.0);
            outbox::write(tx, app, guild, &notice)?;
            reminded += 1;
        }
    }
    Ok(format!("{reminded} reminders"))
}
