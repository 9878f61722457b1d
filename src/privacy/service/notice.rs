//! Telling people what is kept about them, and hearing what they agree to.
use crate::app::App;
use crate::audit::rules::Reading;
use crate::audit::service as audit;
use crate::base::clock::Instant;
use crate::base::db::{Fault, Tx};
use crate::base::ids::{GuildId, MemberId, UserId};
use crate::base::refusal::Outcome;
use crate::enrolment::rules::{answer, version};
use crate::enrolment::service as enrolment;
use crate::kudos::service as kudos;
use crate::ledger::service as ledger;
use crate::member::service as member;
use crate::milestone::service as milestone;
use crate::privacy::rules::{Meeting, Notice, Purpose};
use crate::privacy::store::{self, requests};
use crate::program::rules::{Digests, Enrolment, Settings};
use crate::program::service as program;

/// How many of those who read their data are shown; an export has all.
const SHOWN: i64 = 5;
/// How many of what they asked.
const ASKED: i64 = 3;

/// What somebody reads about their data.
///
/// # Errors
/// A fault of the database.
pub async fn notice(app: &App, guild: GuildId, user: UserId) -> Outcome<Notice> {
    app.db.attempt(|| try_notice(app, guild, user)).await
}

async fn try_notice(app: &App, guild: GuildId, user: UserId) -> Outcome<Notice> {
    let mut tx = app.db.begin().await?;
    let settings = program::peek(&mut tx, guild, app.now()).await?.settings;
    // Whoever reads it is told.
    member::tell(&mut tx, guild, user, &version(&settings)).await?;
    let told = told(&mut tx, app, guild, user, settings).await?;
    tx.commit().await?;
    Ok(told)
}

async fn told(
    tx: &mut Tx,
    app: &App,
    guild: GuildId,
    user: UserId,
    settings: Settings,
) -> Outcome<Notice> {
    let who = member::find(tx, guild, user).await?;
    let (mut waiting, mut erased_at, mut kept_before) = (None, None, false);
    let (mut read, mut asked) = (Vec::new(), Vec::new());
    if let Some(who) = &who {
        let asked_before = !enrolment::consents(tx, guild, who.id).await?.is_empty();
        for row in requests::of(tx, guild, who.id, ASKED).await? {
            asked.push(row.read(&app.vault, guild)?);
        }
        read = readers(tx, guild, who.id, SHOWN).await?;
        kept_before = asked_before || who.last_gave_at.is_some();
        waiting = ledger::waiting(tx, guild, who.id).await?;
        erased_at = store::due_of(tx, guild, who.id).await?;
    }
    let in_digests = match (settings.digests, &who) {
        (Digests::Never, _) => None,
        (_, None) => Some(settings.enrolment == Enrolment::Notice),
        (_, Some(who)) => Some(is_named(tx, guild, &settings, who.id).await?),
    };
    let said = match &who {
        Some(who) => enrolment::last_said(tx, guild, who.id, Purpose::Birthdays).await?,
        None => None,
    };
    let counted = match &who {
        Some(who) => enrolment::is_counted(tx, guild, &settings, who.id).await?,
        None => settings.enrolment == Enrolment::Notice,
    };
    // Who agreed is told so also where nothing is celebrated any more: their days are still kept.
    let agreed = said == Some(true);
    let celebrated = (settings.milestones.celebrates() || agreed).then_some(agreed);
    Ok(Notice {
        in_digests,
        celebrated,
        counted,
        answer: answer(&settings, who.as_ref()),
        joined_at: who.as_ref().and_then(|who| who.accepted_at),
        on_boards: who.map_or(settings.enrolment == Enrolment::Notice, |who| {
            !who.off_boards
        }),
        kept_before,
        waiting,
        erased_at,
        requests: asked,
        read,
        settings,
    })
}

/// Who else read what is kept about a member, what and when.
pub(super) async fn readers(
    tx: &mut Tx,
    guild: GuildId,
    me: MemberId,
    most: i64,
) -> Result<Vec<(UserId, Reading, Instant)>, Fault> {
    let accesses = audit::accesses(tx, guild, me, most).await?;
    let readers: Vec<MemberId> = accesses.iter().map(|access| access.reader).collect();
    let users = member::users(tx, guild, &readers).await?;
    let read = accesses.iter().zip(users);
    Ok(read
        .map(|(access, user)| (user, access.what, access.at))
        .collect())
}

/// Accepts the notice that was shown: what waited arrives. Where it says something else by now, or nobody is asked any more,
/// it is only shown again.
///
/// # Errors
/// A fault of the database.
pub async fn join(app: &App, guild: GuildId, user: UserId, shown: i64) -> Outcome<Notice> {
    let seen = notice(app, guild, user).await?;
    if seen.number() != shown || !seen.asks() {
        return Ok(seen);
    }
    app.db.attempt(|| try_join(app, guild, user)).await
}

async fn try_join(app: &App, guild: GuildId, user: UserId) -> Outcome<Notice> {
    let mut tx = app.db.begin().await?;
    let (program, me) = program::enter(&mut tx, app, guild, &[user]).await?;
    let (me, settings) = (me[0], program.settings);
    let notice = version(&settings);
    member::accept(&mut tx, guild, me, &notice, app.now()).await?;
    // To be seen on a board is agreed to apart.
    let shown = enrolment::last_said(&mut tx, guild, me, Purpose::Boards).await?;
    let shown = shown.unwrap_or_default();
    member::show_on_boards(&mut tx, guild, me, shown).await?;
    ledger::replace(&mut tx, app, guild, me)?;
    enrolment::agree(
        &mut tx,
        app,
        (guild, &settings),
        me,
        (Purpose::Program, true),
    )
    .await?;
    for entry in ledger::arrive(&mut tx, guild, me).await? {
        kudos::redraw_one(&mut tx, app, guild, entry).await?;
    }
    let told = told(&mut tx, app, guild, user, settings).await?;
    tx.commit().await?;
    Ok(told)
}

/// Takes it back: from now on they give and order nothing, what comes to them waits, and nobody sees them on a board.
///
/// # Errors
/// A fault of the database.
pub async fn withdraw(app: &App, guild: GuildId, user: UserId) -> Outcome<Notice> {
    app.db.attempt(|| try_withdraw(app, guild, user)).await
}

async fn try_withdraw(app: &App, guild: GuildId, user: UserId) -> Outcome<Notice> {
    let mut tx = app.db.begin().await?;
    let (program, me) = program::enter(&mut tx, app, guild, &[user]).await?;
    let (me, settings) = (me[0], program.settings);
    member::withdraw(&mut tx, guild, me).await?;
    ledger::replace(&mut tx, app, guild, me)?;
    milestone::withdraw(&mut tx, guild, me).await?;
    let all = [
        Purpose::Boards,
        Purpose::Digests,
        Purpose::Birthdays,
        Purpose::Insight,
        Purpose::Program,
    ];
    for purpose in all {
        enrolment::agree(&mut tx, app, (guild, &settings), me, (purpose, false)).await?;
    }
    let told = told(&mut tx, app, guild, user, settings).await?;
    tx.commit().await?;
    Ok(told)
}

/// Takes somebody off the boards, or puts them on, at once. They go on counting for themselves.
///
/// # Errors
/// They have not joined, or a fault of the database.
pub async fn show_on_boards(
    app: &App,
    guild: GuildId,
    user: UserId,
    shown: bool,
) -> Outcome<Notice> {
    let work = || try_show(app, guild, user, shown);
    app.db.attempt(work).await
}

async fn try_show(app: &App, guild: GuildId, user: UserId, shown: bool) -> Outcome<Notice> {
    let mut tx = app.db.begin().await?;
    let (program, me) = program::enter(&mut tx, app, guild, &[user]).await?;
    let (me, settings) = (me[0], program.settings);
    if shown {
        enrolment::admit(&mut tx, guild, &settings, me).await?;
    }
    member::show_on_boards(&mut tx, guild, me, shown).await?;
    ledger::replace(&mut tx, app, guild, me)?;
    enrolment::agree(
        &mut tx,
        app,
        (guild, &settings),
        me,
        (Purpose::Boards, shown),
    )
    .await?;
    let told = told(&mut tx, app, guild, user, settings).await?;
    tx.commit().await?;
    Ok(told)
}

/// Has somebody named in digests, or not, at once.
///
/// # Errors
/// They have not joined, or a fault of the database.
pub async fn name_in_digests(
    app: &App,
    guild: GuildId,
    user: UserId,
    named: bool,
) -> Outcome<Notice> {
    let work = || try_name(app, guild, user, named);
    app.db.attempt(work).await
}

async fn try_name(app: &App, guild: GuildId, user: UserId, named: bool) -> Outcome<Notice> {
    let mut tx = app.db.begin().await?;
    let (program, me) = program::enter(&mut tx, app, guild, &[user]).await?;
    let (me, settings) = (me[0], program.settings);
    if named {
        enrolment::admit(&mut tx, guild, &settings, me).await?;
    }
    enrolment::agree(
        &mut tx,
        app,
        (guild, &settings),
        me,
        (Purpose::Digests, named),
    )
    .await?;
    let told = told(&mut tx, app, guild, user, settings).await?;
    tx.commit().await?;
    Ok(told)
}

/// Has somebody's days celebrated; or has them forgotten at once, with what was proposed.
///
/// # Errors
/// They have not joined, or a fault of the database.
pub async fn celebrate(app: &App, guild: GuildId, user: UserId, agreed: bool) -> Outcome<Notice> {
    let work = || try_celebrate(app, guild, user, agreed);
    app.db.attempt(work).await
}

async fn try_celebrate(app: &App, guild: GuildId, user: UserId, agreed: bool) -> Outcome<Notice> {
    let mut tx = app.db.begin().await?;
    let (program, me) = program::enter(&mut tx, app, guild, &[user]).await?;
    let (me, settings) = (me[0], program.settings);
    match agreed {
        true => enrolment::admit(&mut tx, guild, &settings, me).await?,
        false => milestone::withdraw(&mut tx, guild, me).await?,
    }
    let said = (Purpose::Birthdays, agreed);
    enrolment::agree(&mut tx, app, (guild, &settings), me, said).await?;
    let told = told(&mut tx, app, guild, user, settings).await?;
    tx.commit().await?;
    Ok(told)
}

/// Has somebody counted where the program looks at how people give and get, or not, at once.
///
/// # Errors
/// They have not joined, or a fault of the database.
pub async fn count(app: &App, guild: GuildId, user: UserId, counted: bool) -> Outcome<Notice> {
    let work = || try_count(app, guild, user, counted);
    app.db.attempt(work).await
}

async fn try_count(app: &App, guild: GuildId, user: UserId, counted: bool) -> Outcome<Notice> {
    let mut tx = app.db.begin().await?;
    let (program, me) = program::enter(&mut tx, app, guild, &[user]).await?;
    let (me, settings) = (me[0], program.settings);
    if counted {
        enrolment::admit(&mut tx, guild, &settings, me).await?;
    }
    let said = (Purpose::Insight, counted);
    enrolment::agree(&mut tx, app, (guild, &settings), me, said).await?;
    let told = told(&mut tx, app, guild, user, settings).await?;
    tx.commit().await?;
    Ok(told)
}

/// Whether somebody may be named in a digest: where people are asked, they said so; else they did not say no.
///
/// # Errors
/// A fault of the database.
pub async fn is_named(
    tx: &mut Tx,
    guild: GuildId,
    settings: &Settings,
    member: MemberId,
) -> Result<bool, Fault> {
    let said = enrolment::last_said(tx, guild, member, Purpose::Digests).await?;
    Ok(said.unwrap_or(settings.enrolment == Enrolment::Notice))
}

/// Whether somebody has to be told what is kept about them; notes that they are.
///
/// # Errors
/// A fault of the database.
pub async fn meet(app: &App, guild: GuildId, user: UserId) -> Result<Meeting, Fault> {
    let mut tx = app.db.read().await?;
    let settings = program::peek(&mut tx, guild, app.now()).await?.settings;
    let Some(who) = member::find(&mut tx, guild, user).await? else {
        return Ok(Meeting::Unknown);
    };
    drop(tx);
    let notice = version(&settings);
    if who.told.as_deref() == Some(&notice) {
        return Ok(Meeting::Before);
    }
    let mut tx = app.db.begin().await?;
    let first = member::tell(&mut tx, guild, user, &notice).await?;
    tx.commit().await?;
    Ok(match (first, settings.enrolment, who.told) {
        (false, ..) => Meeting::Before,
        (true, Enrolment::Consent, _) => Meeting::Ask,
        (true, Enrolment::Notice, None) => Meeting::Tell,
        (true, Enrolment::Notice, Some(_)) => Meeting::TellAgain,
    })
}
