//! Proposing to somebody that a day of theirs be celebrated, and telling them.
use super::own::today;
use crate::app::App;
use crate::audit::rules::Topic;
use crate::audit::service as audit;
use crate::base::clock::Instant;
use crate::base::db::{Fault, Tx};
use crate::base::ids::{GuildId, MemberId, MilestoneId};
use crate::base::outbox::{Lane, NewNotice};
use crate::base::person::{Admin, Person};
use crate::base::refusal::Outcome;
use crate::base::schedule::Went;
use crate::enrolment::rules::Purpose;
use crate::enrolment::service as enrolment;
use crate::member::service as member;
use crate::milestone::rules::{
    Body, Date, MilestoneRefusal, OCCASIONS, Proposal, Recorded, What, name,
};
use crate::milestone::store;
use crate::notification::rules::Why;
use crate::notification::service as notification;
use crate::program::rules::Settings;
use crate::program::service as program;

/// The notice that asks somebody.
pub const INVITE: &str = "milestone.invite";
/// How many are told in one transaction.
const MOST: i64 = 50;

/// A day that is proposed.
pub(super) struct Day<'a> {
    pub what: What,
    pub name: Option<&'a str>,
    pub date: Date,
}

/// Proposes to celebrate another day of somebody's.
///
/// # Errors
/// A [`MilestoneRefusal`], or a fault of the database.
pub async fn occasion(
    app: &App,
    admin: &Admin,
    who: &Person,
    typed: (&str, &str),
) -> Outcome<Proposal> {
    app.db
        .attempt(|| try_occasion(app, admin, who, typed))
        .await
}

async fn try_occasion(
    app: &App,
    admin: &Admin,
    who: &Person,
    (typed_name, typed_date): (&str, &str),
) -> Outcome<Proposal> {
    let guild = admin.guild;
    let mut tx = app.db.begin().await?;
    let people = [admin.user, who.user];
    let (program, members) = program::enter(&mut tx, app, guild, &people).await?;
    let settings = program.settings;
    let name = name(typed_name)?;
    let (date, _) = Date::typed(What::Occasion, typed_date, admin.locale)?;
    match date {
        _ if who.bot => return Err(MilestoneRefusal::Bot(who.user).into()),
        _ if !who.present => return Err(MilestoneRefusal::Left(who.user).into()),
        _ if !settings.milestones.occasions => return Err(MilestoneRefusal::Off.into()),
        Date::Once(date) if settings.day(app.now()).date() > date => {
            return Err(MilestoneRefusal::Past.into());
        }
        _ => {}
    }
    let day = Day {
        what: What::Occasion,
        name: Some(&name),
        date,
    };
    let asked = propose(
        &mut tx,
        app,
        (guild, &settings),
        (members[0], members[1]),
        &day,
    )
    .await?;
    let key = (members[0], admin.key.as_str());
    record(&mut tx, app, guild, key, i64::from(asked == Proposal::New)).await?;
    tx.commit().await?;
    Ok(asked)
}

/// The record of an admin's doing, which names nobody's day.
pub(super) async fn record(
    tx: &mut Tx,
    app: &App,
    guild: GuildId,
    (actor, key): (MemberId, &str),
    invited: i64,
) -> Result<(), Fault> {
    if invited == 0 {
        return Ok(());
    }
    let change = audit::Change {
        guild,
        actor,
        key,
        what: Topic::Milestone.of(app.id()),
        before: None,
        after: Some(serde_json::to_value(Recorded { invited })?),
    };
    audit::record(tx, app, &change).await?;
    Ok(())
}

/// Proposes a day: nobody else sees it, and nothing happens, before they accept.
pub(super) async fn propose(
    tx: &mut Tx,
    app: &App,
    program: (GuildId, &Settings),
    (by, to): (MemberId, MemberId),
    day: &Day<'_>,
) -> Outcome<Proposal> {
    let guild = program.0;
    let said = enrolment::last_said(tx, guild, to, Purpose::Birthdays).await?;
    if said == Some(false) {
        return Ok(Proposal::Unwanted);
    }
    let rows = store::of(tx, guild, to).await?;
    let mut same = rows.iter().filter(|row| row.what == day.what);
    let mut before = None;
    for row in same.by_ref() {
        let body = row.body(&app.vault, guild)?;
        let alike = body.is_some_and(|body| is_alike(&body, day));
        // What they have set themselves stays.
        if alike || day.what != What::Occasion && row.visibility.is_some() {
            return Ok(Proposal::Known);
        }
        before = (day.what != What::Occasion).then_some(row.id);
    }
    let occasions = rows.iter().filter(|row| row.what == What::Occasion);
    if day.what == What::Occasion && occasions.count() >= OCCASIONS {
        return Err(MilestoneRefusal::TooMany.into());
    }
    let known = today(tx, app, program, to).await?;
    write(tx, app, guild, (by, to), (before, day, known)).await?;
    Ok(Proposal::New)
}

fn is_alike(body: &Body, day: &Day<'_>) -> bool {
    body.date == day.date && body.name.as_deref() == day.name
}

async fn write(
    tx: &mut Tx,
    app: &App,
    guild: GuildId,
    (by, to): (MemberId, MemberId),
    (before, day, known): (Option<MilestoneId>, &Day<'_>, crate::base::civil::Day),
) -> Outcome<()> {
    let id = before.unwrap_or_else(|| MilestoneId(app.id()));
    let pen = member::pen(tx, app, guild, to).await?;
    let body = Body {
        date: day.date,
        name: day.name.map(str::to_owned),
        known,
    };
    let new = store::New {
        id,
        member: to,
        what: day.what,
        visibility: None,
        body: &store::seal(&pen, &app.ids, id, &body)?,
        proposed: Some((by, app.now())),
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

/// Tells some who were not told yet what is proposed to them.
///
/// # Errors
/// A fault of the database.
pub async fn invite(app: &App, tx: &mut Tx, guild: GuildId, done: i64) -> Result<Went, Fault> {
    let settings = program::peek(tx, guild, app.now()).await?.settings;
    let untold = store::untold(tx, guild, MOST).await?;
    for (id, to) in &untold {
        store::tell(tx, guild, *id).await?;
        // The lane is set by the way in which they want to be told.
        let lane = Lane::Direct(crate::base::ids::UserId(0));
        let notice = NewNotice::new(INVITE, lane, id.0);
        notification::tell(tx, app, (guild, &settings), *to, Why::News, notice).await?;
    }
    let all = untold.len();
    let told = i64::try_from(all).unwrap_or(MOST);
    Ok(Went::through(done + told, "people asked", told == MOST))
}

/// From when on there is somebody to tell.
///
/// # Errors
/// A fault of the database.
pub async fn invites_first(tx: &mut Tx, guild: GuildId) -> Result<Option<Instant>, Fault> {
    let untold = store::untold(tx, guild, 1).await?;
    Ok((!untold.is_empty()).then_some(Instant(0)))
}
