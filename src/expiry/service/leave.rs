//! What becomes of the points of those who leave the server, as far as it is noticed: people are looked up some at a time.
use crate::allowance::service as allowance;
use crate::app::App;
use crate::base::clock::Instant;
use crate::base::db::{Fault, Tx};
use crate::base::ids::{EntryId, GuildId, MemberId, UserId};
use crate::base::locale::Speech;
use crate::base::outbox::{self, Lane, NewNotice};
use crate::base::points::Points;
use crate::base::refusal::Failure;
use crate::expiry::rules::{DAY, Farewell, Leavers};
use crate::expiry::store::leavers as store;
use crate::ledger::rules::{Key, NewEntry, Opened};
use crate::ledger::service::{self as ledger, Book};
use crate::member::service as member;
use crate::notification::rules::Why;
use crate::notification::service as notification;
use crate::program::rules::Settings;
use crate::program::service as program;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::time::Duration;

/// The notice that has somebody looked up.
pub const AWAY: &str = "expiry.away";
/// What somebody reads who has left, or is back.
pub const FAREWELL: &str = "expiry.farewell";
/// How many people are looked up a day: ten a second, not all of them at once.
const PEOPLE: i64 = 1_000;
const AT_ONCE: u32 = 10;
const PACE: Duration = Duration::from_secs(1);

/// What such a notice carries.
#[derive(Serialize, Deserialize)]
struct Payload {
    member: MemberId,
    farewell: Option<Farewell>,
}

/// From when on [`look_up`] has something to do, if ever.
pub fn wants_looks(settings: &Settings) -> Option<Instant> {
    (settings.expiry.leavers != Leavers::Keep).then_some(Instant(0))
}

/// Has some of those looked up who have points, where something would become of these.
///
/// # Errors
/// A fault of the database.
pub async fn look_up(tx: &mut Tx, app: &App, guild: GuildId) -> Result<String, Fault> {
    let now = app.now();
    let settings = program::peek(tx, guild, now).await?.settings;
    if settings.expiry.leavers == Leavers::Keep {
        return Ok("kept".into());
    }
    let people = store::unseen(tx, guild, now.before(DAY / 2), PEOPLE).await?;
    let users = member::known(tx, guild, &people).await?;
    for (at, member) in (0..).zip(&people) {
        store::seen(tx, guild, *member, now).await?;
        if let Some(user) = users.get(member).filter(|user| user.is_somebody()) {
            ask(
                tx,
                app,
                guild,
                (*member, *user),
                now.after(PACE * (at / AT_ONCE)),
            )?;
        }
    }
    Ok(format!("{} looked up", people.len()))
}

fn ask(
    tx: &mut Tx,
    app: &App,
    guild: GuildId,
    (member, user): (MemberId, UserId),
    due: Instant,
) -> Result<(), Fault> {
    let payload = Payload {
        member,
        farewell: None,
    };
    let notice = NewNotice {
        payload: serde_json::to_value(payload)?,
        due: Some(due),
        ..NewNotice::new(AWAY, Lane::Direct(user), app.id())
    };
    outbox::write(tx, app, guild, &notice)
}

/// Has those looked up once more whose points are to go back.
///
/// # Errors
/// A fault of the database.
pub async fn revoke_due(tx: &mut Tx, app: &App, guild: GuildId) -> Result<String, Fault> {
    let now = app.now();
    let people = store::due(tx, guild, now, PEOPLE).await?;
    let users = member::known(tx, guild, &people).await?;
    for member in &people {
        if let Some(user) = users.get(member).filter(|user| user.is_somebody()) {
            ask(tx, app, guild, (*member, *user), now)?;
        }
    }
    Ok(format!("{} due", people.len()))
}

/// From when on [`revoke_due`] has something to do.
///
/// # Errors
/// A fault of the database.
pub async fn revokes_first(tx: &mut Tx, guild: GuildId) -> Result<Option<Instant>, Fault> {
    Ok(store::revokes_first(tx, guild).await?)
}

/// Learns whether somebody is there.
///
/// # Errors
/// A fault of the database, or a notice that can't be read.
pub async fn looked(
    tx: &mut Tx,
    app: &App,
    guild: GuildId,
    payload: &Value,
    there: bool,
) -> Result<(), Fault> {
    let Payload { member, .. } = Payload::deserialize(payload)?;
    let now = app.now();
    let settings = program::peek(tx, guild, now).await?.settings;
    let program = (guild, &settings);
    if there {
        if store::come_back(tx, guild, member).await? {
            say(tx, app, program, member, Farewell::Back).await?;
        }
        return Ok(());
    }
    let Leavers::Revoke(days) = settings.expiry.leavers else {
        // Points are kept by now: nobody need be looked up again for a day that was noted before.
        store::forget(tx, guild, member).await?;
        return Ok(());
    };
    let until = now.after(DAY * u32::from(days));
    if store::leave(tx, guild, member, (now, until)).await? && days > 0 {
        return say(tx, app, program, member, Farewell::Left(until)).await;
    }
    if store::revoke(tx, guild, member, now).await? {
        let points = revoke(tx, app, program, member).await?;
        say(tx, app, program, member, Farewell::Revoked(points)).await?;
    }
    Ok(())
}

/// What they had goes back: their points are revoked, and what they could still give lapses.
async fn revoke(
    tx: &mut Tx,
    app: &App,
    (guild, settings): (GuildId, &Settings),
    of: MemberId,
) -> Result<Points, Fault> {
    let id = EntryId(app.id());
    let key = Key {
        guild,
        key: format!("leaver:{of}:{id}"),
        content: "left the server".into(),
    };
    let entry = NewEntry::new(&key, id, "leaver", of, settings.dated(app.now()));
    let opened = ledger::open(tx, &entry).await;
    if opened.map_err(Failure::into_fault)? != Opened::New {
        return Ok(Points::ZERO);
    }
    let mut book = Book::new(app, &entry);
    let points = book.revoke(tx, of).await?;
    allowance::end(tx, &mut book, of).await?;
    Ok(points)
}

async fn say(
    tx: &mut Tx,
    app: &App,
    (guild, settings): (GuildId, &Settings),
    to: MemberId,
    farewell: Farewell,
) -> Result<(), Fault> {
    let payload = Payload {
        member: to,
        farewell: Some(farewell),
    };
    let notice = NewNotice {
        payload: serde_json::to_value(payload)?,
        ..NewNotice::new(FAREWELL, Lane::Direct(UserId(0)), app.id())
    };
    notification::tell(tx, app, (guild, settings), to, Why::Answer, notice).await?;
    Ok(())
}

/// What somebody reads who has left, or is back, with what they have, and how one speaks to them.
///
/// # Errors
/// A fault of the database, or a notice that can't be read.
pub async fn farewell(
    app: &App,
    guild: GuildId,
    payload: &Value,
) -> Result<Option<(Farewell, Points, Speech)>, Fault> {
    let Payload { member, farewell } = Payload::deserialize(payload)?;
    let Some(farewell) = farewell else {
        return Ok(None);
    };
    let now = app.now();
    let mut tx = app.db.read().await?;
    // Whoever is back by now need not be told that they left.
    if matches!(farewell, Farewell::Left(_)) && !store::is_away(&mut tx, guild, member).await? {
        return Ok(None);
    }
    let settings = program::peek(&mut tx, guild, now).await?.settings;
    let wallet = ledger::wallet(&mut tx, guild, member, now).await?;
    let speech = notification::speech(&mut tx, guild, &settings, member).await?;
    Ok(Some((farewell, wallet.spendable, speech)))
}
