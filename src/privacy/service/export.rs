//! Handing somebody all that is kept about them.
use crate::app::App;
use crate::audit::rules::Wanted;
use crate::audit::service as audit;
use crate::base::clock::Instant;
use crate::base::db::{Fault, Tx};
use crate::base::ids::{GuildId, MemberId, RoleId, UserId};
use crate::base::locale::Locale;
use crate::base::refusal::Outcome;
use crate::base::vault::Place;
use crate::enrolment::service as enrolment;
use crate::kudos::service as kudos;
use crate::member::service as member;
use crate::milestone::service as milestone;
use crate::notification::service as notification;
use crate::order::service as order;
use crate::pool::service as pool;
use crate::privacy::rules::{Export, Held, PrivacyRefusal, archive, files, name};
use crate::privacy::service::notice::readers;
use crate::privacy::store;
use crate::program::rules::Settings;
use crate::program::service as program;
use crate::statement::rules::Filter;
use crate::statement::service as statement;
use crate::wish::service as wish;
use base64::Engine;
use base64::engine::general_purpose::STANDARD as BASE64;
use std::time::Duration;

/// For how long the same file is handed over again.
pub(super) const SAME: Duration = Duration::from_secs(86_400);

/// All that is kept about a member, as files in one. Asked again within a day, it is the same file.
///
/// # Errors
/// They are not known here, the key of what they wrote is missing, or a fault of the database.
pub async fn export(
    app: &App,
    guild: GuildId,
    (user, roles): (UserId, &[RoleId]),
    locale: Locale,
) -> Outcome<Export> {
    app.db
        .attempt(|| try_export(app, guild, (user, roles), locale))
        .await
}

async fn try_export(
    app: &App,
    guild: GuildId,
    (user, roles): (UserId, &[RoleId]),
    locale: Locale,
) -> Outcome<Export> {
    let mut tx = app.db.read().await?;
    let settings = program::peek(&mut tx, guild, app.now()).await?.settings;
    let me = member::find(&mut tx, guild, user).await?;
    let me = me.ok_or(PrivacyRefusal::Unknown)?.id;
    drop(tx);
    if let Some(before) = kept(app, guild, me, (&settings, locale)).await? {
        return Ok(before);
    }
    // Nothing that was read may be older than what it is kept as.
    let now = app.now();
    let held = held(app, guild, (user, me, roles), &settings).await?;
    let made = archive(&files(&held, &settings.speech(locale)));
    let bytes = made.map_err(|error| Fault::Broken(error.to_string()))?;
    let mut tx = app.db.begin().await?;
    // Whoever was erased meanwhile gets no new key.
    if !member::hold(&mut tx, guild, me, user).await? {
        return Err(PrivacyRefusal::Unknown.into());
    }
    let pen = member::pen(&mut tx, app, guild, me).await?;
    let body = pen.encrypt(&app.ids, place(me), &BASE64.encode(&bytes))?;
    store::keep_export(&mut tx, guild, me, now, &body).await?;
    tx.commit().await?;
    Ok(named(&settings, locale, now, bytes))
}

fn place(member: MemberId) -> Place {
    Place("export", member.0)
}

fn named(settings: &Settings, locale: Locale, made_at: Instant, bytes: Vec<u8>) -> Export {
    let name = name(settings.day(made_at));
    Export {
        name: name.say_plain(&settings.speech(locale)),
        bytes,
        made_at,
    }
}

/// What was handed over within the last day.
async fn kept(
    app: &App,
    guild: GuildId,
    me: MemberId,
    (settings, locale): (&Settings, Locale),
) -> Outcome<Option<Export>> {
    let mut tx = app.db.read().await?;
    let since = app.now().before(SAME);
    let Some((made_at, text)) = store::export(&mut tx, guild, me, since).await? else {
        return Ok(None);
    };
    let clear = text.open(&app.vault, guild, place(me))?;
    let bytes = clear.and_then(|clear| BASE64.decode(clear).ok());
    Ok(bytes.map(|bytes| named(settings, locale, made_at, bytes)))
}

async fn held(
    app: &App,
    guild: GuildId,
    (user, me, roles): (UserId, MemberId, &[RoleId]),
    settings: &Settings,
) -> Outcome<Held> {
    let balance = statement::balance(app, guild, user, roles).await?;
    let statement = statement::file(app, guild, user, Filter::default()).await?;
    let mut tx = app.db.read().await?;
    let mut requests = Vec::new();
    for row in store::requests::of(&mut tx, guild, me, i64::MAX).await? {
        requests.push(row.read(&app.vault, guild)?);
    }
    let who = member::get(&mut tx, guild, me).await?;
    Ok(Held {
        user,
        member: me,
        since: member::joined_at(&mut tx, guild, me).await?,
        locale: who.locale,
        off_boards: who.off_boards,
        switches: notification::switches(&mut tx, guild, me).await?,
        allowance: member::allowance(&mut tx, guild, me).await?,
        last_gave_at: who.last_gave_at,
        erased_at: store::due_of(&mut tx, guild, me).await?,
        balance,
        statement,
        kudos: kudos::mine(&mut tx, app, guild, me).await?,
        milestones: milestone::kept(&mut tx, app, guild, me).await?,
        orders: order::all(&mut tx, app, guild, me, settings.language).await?,
        wishes: wish::kept(&mut tx, app, guild, me, settings.language).await?,
        pools: pool::kept(&mut tx, app, guild, me).await?,
        consents: enrolment::consents(&mut tx, guild, me).await?,
        read: readers(&mut tx, guild, me, i64::MAX).await?,
        requests,
        changes: audit::before(&mut tx, guild, &by(me), None, (0, i64::MAX)).await?,
    })
}

fn by(me: MemberId) -> Wanted {
    Wanted {
        actor: Some(me),
        topic: None,
        from: Instant(0),
        until: Instant(i64::MAX),
    }
}

/// Forgets what was handed over more than a day ago.
///
/// # Errors
/// A fault of the database.
pub(super) async fn forget(tx: &mut Tx, app: &App, guild: GuildId) -> Result<(), Fault> {
    store::forget_exports(tx, guild, app.now().before(SAME)).await?;
    Ok(())
}
