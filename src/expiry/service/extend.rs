//! Having points last longer by an admin's will: one member's at once, everybody's some at a time.
use super::store;
use crate::app::App;
use crate::audit::rules::Topic;
use crate::audit::service as audit;
use crate::base::clock::Instant;
use crate::base::db::{Fault, Tx};
use crate::base::ids::{EntryId, ExtensionId, GuildId, MemberId, UserId};
use crate::base::locale::Speech;
use crate::base::outbox::{self, Lane, NewNotice};
use crate::base::person::Admin;
use crate::base::points::Points;
use crate::base::refusal::Outcome;
use crate::base::schedule::Went;
use crate::expiry::rules::{
    DAYS, Everybody, ExpiryRefusal, Extended, ForOne, Recorded, WITHIN, days_later,
};
use crate::ledger::rules::NewEntry;
use crate::ledger::service as ledger;
use crate::program::rules::Settings;
use crate::program::service as program;

/// What everybody reads once everybody's points last longer.
pub const ALL: &str = "expiry.all";
/// How many members one transaction comes to.
const MEMBERS: i64 = 20;

fn judged(days: i64, within: i64) -> Result<(), ExpiryRefusal> {
    match (DAYS.contains(&days), WITHIN.contains(&within)) {
        (false, _) => Err(ExpiryRefusal::Days),
        (_, false) => Err(ExpiryRefusal::Within),
        _ => Ok(()),
    }
}

/// Has what of one member's expires within some days last longer.
///
/// # Errors
/// Nothing of theirs does, or a fault of the database.
pub async fn extend_one(
    app: &App,
    admin: &Admin,
    who: UserId,
    (days, within): (i64, i64),
) -> Outcome<ForOne> {
    judged(days, within)?;
    app.db
        .attempt(|| try_extend_one(app, admin, who, (days, within)))
        .await
}

async fn try_extend_one(
    app: &App,
    admin: &Admin,
    who: UserId,
    (days, within): (i64, i64),
) -> Outcome<ForOne> {
    let (guild, now) = (admin.guild, app.now());
    let mut tx = app.db.begin().await?;
    let people = [admin.user, who];
    let (program, members) = program::enter(&mut tx, app, guild, &people).await?;
    let settings = &program.settings;
    let through = settings.end_of_day(now, within);
    let why = (admin.key.clone(), Some(members[0]), days);
    let program = (guild, settings);
    let extended = extend(&mut tx, app, program, members[1], through, why).await?;
    if extended.is_empty() {
        return Err(ExpiryRefusal::Nothing { through }.into());
    }
    let what = Recorded {
        member: Some(members[1]),
        days,
        points: sum(&extended),
        refused: false,
    };
    record(&mut tx, app, guild, (members[0], &admin.key), what).await?;
    super::request::tell(&mut tx, app, program, members[1], &extended).await?;
    tx.commit().await?;
    Ok(ForOne { who, extended })
}

/// How many points something was.
pub(super) fn sum(extended: &Extended) -> Points {
    Points(extended.iter().map(|(_, _, points)| points.0).sum())
}

/// The record of an admin's doing.
pub(super) async fn record(
    tx: &mut Tx,
    app: &App,
    guild: GuildId,
    (actor, key): (MemberId, &str),
    what: Recorded,
) -> Result<(), Fault> {
    let change = audit::Change {
        guild,
        actor,
        key,
        what: Topic::Extension.of(app.id()),
        before: None,
        after: Some(serde_json::to_value(what)?),
    };
    audit::record(tx, app, &change).await?;
    Ok(())
}

/// Has what of a member's expires from now up to a moment last for so many days more, as one entry.
pub(super) async fn extend(
    tx: &mut Tx,
    app: &App,
    (guild, settings): (GuildId, &Settings),
    of: MemberId,
    through: Instant,
    (key, actor, days): (String, Option<MemberId>, i64),
) -> Result<Extended, Fault> {
    let now = app.now();
    let entry = NewEntry {
        guild,
        id: EntryId(app.id()),
        content: format!("{days} days more for {of}, up to {}", through.0),
        key,
        cause: "extension",
        actor,
        reverses: None,
        day: settings.day(now),
        at: now,
    };
    let later = |at| days_later(at, days, settings.zone);
    ledger::extend(tx, &entry, of, (now, through), later).await
}

/// What it would be to have everybody's points last longer. It changes nothing.
///
/// # Errors
/// Nothing expires within these days, or a fault of the database.
pub async fn outlook(app: &App, guild: GuildId, days: i64, within: i64) -> Outcome<Everybody> {
    judged(days, within)?;
    let now = app.now();
    let mut tx = app.db.read().await?;
    let settings = program::peek(&mut tx, guild, now).await?.settings;
    let through = settings.end_of_day(now, within);
    expected(&mut tx, guild, (now, through), days).await
}

async fn expected(
    tx: &mut Tx,
    guild: GuildId,
    (now, through): (Instant, Instant),
    days: i64,
) -> Outcome<Everybody> {
    let outlook = ledger::outlook(tx, guild, (now, through), i64::MAX).await?;
    let points = Points(outlook.iter().map(|(_, points, _)| points.0).sum());
    match points {
        Points::ZERO => Err(ExpiryRefusal::Nothing { through }.into()),
        points => Ok(Everybody {
            days,
            through,
            points,
            members: 0,
        }),
    }
}

/// Has what of everybody's expires within some days last longer: it is begun, and goes on by itself.
///
/// # Errors
/// Nothing does, or a fault of the database.
pub async fn extend_all(app: &App, admin: &Admin, days: i64, within: i64) -> Outcome<Everybody> {
    judged(days, within)?;
    app.db
        .attempt(|| try_extend_all(app, admin, days, within))
        .await
}

async fn try_extend_all(app: &App, admin: &Admin, days: i64, within: i64) -> Outcome<Everybody> {
    let (guild, now) = (admin.guild, app.now());
    let mut tx = app.db.begin().await?;
    let (program, members) = program::enter(&mut tx, app, guild, &[admin.user]).await?;
    let through = program.settings.end_of_day(now, within);
    let expected = expected(&mut tx, guild, (now, through), days).await?;
    let named = (ExtensionId(app.id()), admin.key.as_str());
    let (by, at) = (members[0], now);
    if store::order(&mut tx, guild, named, (by, at), (through, days)).await? {
        let what = Recorded {
            member: None,
            days,
            points: expected.points,
            refused: false,
        };
        record(&mut tx, app, guild, (by, &admin.key), what).await?;
    }
    tx.commit().await?;
    Ok(expected)
}

/// From when on [`go_on`] has something to do.
///
/// # Errors
/// A fault of the database.
pub async fn next_order(tx: &mut Tx, guild: GuildId) -> Result<Option<Instant>, Fault> {
    let open = store::open_order(tx, guild).await?;
    Ok(open.map(|order| order.since))
}

/// Comes to some more members of an order; once it is done, everybody is told.
///
/// # Errors
/// A fault of the database.
pub async fn go_on(tx: &mut Tx, app: &App, guild: GuildId, done: i64) -> Result<Went, Fault> {
    let Some(mut order) = store::open_order(tx, guild).await? else {
        return Ok(Went::through(done, "members", false));
    };
    let settings = program::peek(tx, guild, app.now()).await?.settings;
    let window = (app.now(), order.through);
    let people = ledger::holders(tx, guild, order.after_member, window, MEMBERS).await?;
    for member in &people {
        let key = format!("extension:{}:{member}", order.id);
        let why = (key, Some(order.asked_by), order.days);
        let program = (guild, &settings);
        let extended = extend(tx, app, program, *member, order.through, why).await?;
        order.members += i64::from(!extended.is_empty());
        order.points = Points(order.points.0 + sum(&extended).0);
        order.after_member = *member;
    }
    let over = people.is_empty();
    store::go_on(tx, guild, &order, over.then(|| app.now())).await?;
    if over {
        announce(tx, app, (guild, &settings), order.id).await?;
    }
    let done = done + i64::try_from(people.len()).unwrap_or(0);
    Ok(Went::through(done, "members", !over))
}

async fn announce(
    tx: &mut Tx,
    app: &App,
    (guild, settings): (GuildId, &Settings),
    order: ExtensionId,
) -> Result<(), Fault> {
    let place = settings.post_channel.or(settings.recognition_channel);
    match place {
        Some(channel) => {
            let notice = NewNotice::new(ALL, Lane::Channel(channel), order.0);
            outbox::write(tx, app, guild, &notice)
        }
        None => Ok(()),
    }
}

/// What was done about everybody's points, and how the program speaks in public; none where it was nothing.
///
/// # Errors
/// A fault of the database.
pub async fn everybody(
    app: &App,
    guild: GuildId,
    order: ExtensionId,
) -> Result<Option<(Everybody, Speech)>, Fault> {
    let mut tx = app.db.read().await?;
    let settings = program::peek(&mut tx, guild, app.now()).await?.settings;
    let order = store::order_of(&mut tx, guild, order).await?;
    let done = order.map(|order| order.everybody());
    let done = done.filter(|done| done.points > Points::ZERO);
    Ok(done.map(|done| (done, settings.public())))
}
