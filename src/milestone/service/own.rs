//! One's own days.
use crate::app::App;
use crate::base::civil::Day;
use crate::base::db::{Fault, Tx};
use crate::base::ids::{GuildId, MemberId, MilestoneId, UserId};
use crate::base::refusal::Outcome;
use crate::enrolment::rules::Purpose;
use crate::enrolment::service as enrolment;
use crate::member::service as member;
use crate::milestone::rules::{Body, Date, MilestoneRefusal, Mine, Mines, Visibility, What, Wish};
use crate::milestone::store;
use crate::notification::service as notification;
use crate::program::rules::Settings;
use crate::program::service as program;

/// Somebody's days, and what is proposed to them.
///
/// # Errors
/// A fault of the database.
pub async fn mine(app: &App, guild: GuildId, user: UserId) -> Outcome<Mines> {
    let mut tx = app.db.read().await?;
    let settings = program::peek(&mut tx, guild, app.now()).await?.settings;
    match member::find(&mut tx, guild, user).await? {
        Some(who) => Ok(all(&mut tx, app, (guild, &settings), who.id, false).await?),
        None => Ok(Mines {
            all: Vec::new(),
            zone: settings.zone,
            dropped: false,
        }),
    }
}

/// Everything of one member, as they see it.
pub(super) async fn all(
    tx: &mut Tx,
    app: &App,
    (guild, settings): (GuildId, &Settings),
    member: MemberId,
    dropped: bool,
) -> Result<Mines, Fault> {
    let switches = notification::switches(tx, guild, member).await?;
    Ok(Mines {
        all: days(tx, app, guild, member).await?,
        zone: switches.zone_in(settings.zone),
        dropped,
    })
}

/// Each day of one member, as they see it.
pub(super) async fn days(
    tx: &mut Tx,
    app: &App,
    guild: GuildId,
    member: MemberId,
) -> Result<Vec<Mine>, Fault> {
    let rows = store::of(tx, guild, member).await?;
    let by: Vec<MemberId> = rows.iter().filter_map(|row| row.proposed_by).collect();
    let users = member::known(tx, guild, &by).await?;
    let user = |by: MemberId| users.get(&by).copied().unwrap_or_else(|| UserId::left(by));
    let days = rows
        .iter()
        .map(|row| row.mine(&app.vault, guild, row.proposed_by.map(user)));
    days.collect()
}

/// Sets one's days, which is agreeing that they are kept and celebrated; or, where none is named, who sees them.
///
/// # Errors
/// A [`MilestoneRefusal`], or a fault of the database.
pub async fn set(app: &App, wish: &Wish) -> Outcome<Mines> {
    app.db.attempt(|| try_set(app, wish)).await
}

async fn try_set(app: &App, wish: &Wish) -> Outcome<Mines> {
    let guild = wish.guild;
    let mut tx = app.db.begin().await?;
    let (program, me) = program::enter(&mut tx, app, guild, &[wish.user]).await?;
    let (me, settings) = (me[0], program.settings);
    enrolment::admit(&mut tx, guild, &settings, me).await?;
    // They are written to later.
    member::speaks(&mut tx, guild, me, wish.locale).await?;
    let (days, dropped) = wish.judge(&settings.milestones)?;
    if days.is_empty() && store::show(&mut tx, guild, me, wish.visibility).await? == 0 {
        return Err(MilestoneRefusal::Nothing.into());
    }
    let known = today(&mut tx, app, (guild, &settings), me).await?;
    for (what, date) in days {
        let day = (what, Some(wish.visibility), date);
        keep(&mut tx, app, guild, me, day, known).await?;
    }
    agree(&mut tx, app, (guild, &settings), me).await?;
    let all = all(&mut tx, app, (guild, &settings), me, dropped).await?;
    tx.commit().await?;
    Ok(all)
}

/// Which day it is where a member's day passes.
pub(super) async fn today(
    tx: &mut Tx,
    app: &App,
    (guild, settings): (GuildId, &Settings),
    member: MemberId,
) -> Result<Day, Fault> {
    let switches = notification::switches(tx, guild, member).await?;
    Ok(Day::of(app.now(), switches.zone_in(settings.zone)))
}

/// Notes that somebody agrees, unless that is the last they said.
pub(super) async fn agree(
    tx: &mut Tx,
    app: &App,
    program: (GuildId, &Settings),
    me: MemberId,
) -> Result<(), Fault> {
    let said = enrolment::last_said(tx, program.0, me, Purpose::Birthdays).await?;
    if said != Some(true) {
        enrolment::agree(tx, app, program, me, (Purpose::Birthdays, true)).await?;
    }
    Ok(())
}

/// A member has one birthday and one first day: a new one takes the place of the old one, and of what was proposed.
async fn keep(
    tx: &mut Tx,
    app: &App,
    guild: GuildId,
    me: MemberId,
    (what, visibility, date): (What, Option<Visibility>, Date),
    known: Day,
) -> Outcome<()> {
    let before = store::of(tx, guild, me).await?;
    let before = before.iter().find(|row| row.what == what);
    let id = before.map_or_else(|| MilestoneId(app.id()), |row| row.id);
    let pen = member::pen(tx, app, guild, me).await?;
    let body = Body {
        date,
        name: None,
        known,
    };
    let new = store::New {
        id,
        member: me,
        what,
        visibility,
        body: &store::seal(&pen, &app.ids, id, &body)?,
        proposed: None,
    };
    let kept = match before {
        Some(_) => store::replace(tx, guild, &new).await? == 1,
        None => store::insert(tx, guild, &new).await?,
    };
    match kept {
        true => Ok(()),
        false => Err(Fault::Overtaken.into()),
    }
}

/// Forgets one's days of a sort. Returns what is left.
///
/// # Errors
/// There is none, or a fault of the database.
pub async fn forget(app: &App, guild: GuildId, user: UserId, what: What) -> Outcome<Mines> {
    let work = || try_forget(app, guild, user, what);
    app.db.attempt(work).await
}

async fn try_forget(app: &App, guild: GuildId, user: UserId, what: What) -> Outcome<Mines> {
    let mut tx = app.db.begin().await?;
    let settings = program::peek(&mut tx, guild, app.now()).await?.settings;
    let me = member::find(&mut tx, guild, user).await?;
    let me = me.ok_or(MilestoneRefusal::Gone)?.id;
    if store::forget(&mut tx, guild, me, what).await? == 0 {
        return Err(MilestoneRefusal::Gone.into());
    }
    let all = all(&mut tx, app, (guild, &settings), me, false).await?;
    tx.commit().await?;
    Ok(all)
}
