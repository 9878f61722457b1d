//! Reminding people before their points expire.
use crate::app::App;
use crate::base::clock::Instant;
use crate::base::db::{Fault, Tx};
use crate::base::ids::{GuildId, MemberId, UserId};
use crate::base::locale::Speech;
use crate::base::outbox::{Lane, NewNotice};
use crate::base::points::Points;
use crate::base::schedule::Went;
use crate::expiry::rules::{DAY, Reminder};
use crate::expiry::store;
use crate::ledger::service as ledger;
use crate::notification::rules::Why;
use crate::notification::service as notification;
use crate::pool::service as pool;
use crate::program::rules::Settings;
use crate::program::service as program;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::time::Duration;

/// A reminder's kind of notice.
pub const REMINDER: &str = "expiry.reminder";
/// How many people one transaction reminds.
const PEOPLE: i64 = 50;
/// How long lies between the direct messages of one run: Discord takes many at once for spam.
const PACE: Duration = Duration::from_secs(1);
/// How many dates are told in one reminder.
const DATES: i64 = 60;

/// What a reminder's notice carries.
#[derive(Serialize, Deserialize)]
struct Payload {
    member: MemberId,
    dates: Vec<Instant>,
}

/// For each number of days before which people are reminded, the closest first: what expires after one moment and up to
/// another is so close, and not closer than the next.
fn windows(settings: &Settings, now: Instant) -> Vec<(u16, (Instant, Instant))> {
    let end = |days: u16| settings.end_of_day(now, days.into());
    let mut leads = settings.expiry.reminders.clone();
    leads.sort_unstable();
    let mut after = now;
    let windows = leads.into_iter().map(|lead| {
        let window = (after, end(lead));
        after = end(lead);
        (lead, window)
    });
    windows.collect()
}

/// From when on [`remind`] has something to do.
///
/// # Errors
/// A fault of the database.
pub async fn reminds_first(
    tx: &mut Tx,
    guild: GuildId,
    settings: &Settings,
) -> Result<Option<Instant>, Fault> {
    if settings.expiry.reminders.is_empty() {
        return Ok(None);
    }
    let horizon = u32::from(settings.expiry.horizon()) + 1;
    let first = ledger::expires_first(tx, guild).await?;
    Ok(first.map(|at| at.before(DAY * horizon)))
}

/// Reminds some of those whose points expire soon, each of all that is new to them, and each of it once.
///
/// # Errors
/// A fault of the database.
pub async fn remind(tx: &mut Tx, app: &App, guild: GuildId, done: i64) -> Result<Went, Fault> {
    let now = app.now();
    let settings = program::peek(tx, guild, now).await?.settings;
    let windows = windows(&settings, now);
    for (lead, window) in &windows {
        let people = store::to_remind(tx, guild, *window, *lead, PEOPLE).await?;
        for (at, member) in people.iter().enumerate() {
            let ahead = u32::try_from(done).unwrap_or(0) + u32::try_from(at).unwrap_or(0);
            let due = now.after(PACE * ahead);
            remind_one(tx, app, (guild, &settings), *member, &windows, due).await?;
        }
        if !people.is_empty() {
            let done = done + i64::try_from(people.len()).unwrap_or(0);
            return Ok(Went::through(done, "reminded", true));
        }
    }
    store::forget_reminders(tx, guild, now.before(DAY * 365)).await?;
    Ok(Went::through(done, "reminded", false))
}

async fn remind_one(
    tx: &mut Tx,
    app: &App,
    (guild, settings): (GuildId, &Settings),
    member: MemberId,
    windows: &[(u16, (Instant, Instant))],
    due: Instant,
) -> Result<(), Fault> {
    let mut dates = Vec::new();
    for (lead, window) in windows {
        for expires_at in store::unreminded(tx, guild, member, *window, *lead).await? {
            let of = (expires_at, *lead);
            if store::remind(tx, guild, member, of, app.now()).await? {
                dates.push(expires_at);
            }
        }
    }
    let payload = serde_json::to_value(Payload { member, dates })?;
    let notice = NewNotice {
        payload,
        due: Some(due),
        // The lane is set by what they have switched.
        ..NewNotice::new(REMINDER, Lane::Direct(UserId(0)), app.id())
    };
    notification::tell(tx, app, (guild, settings), member, Why::News, notice).await?;
    Ok(())
}

/// A reminder as it is read now, and how one speaks to its reader; none where nothing of it is left, or they are gone.
///
/// # Errors
/// A fault of the database, or a notice that can't be read.
pub async fn reminder(
    app: &App,
    guild: GuildId,
    payload: &Value,
) -> Result<Option<(Reminder, Speech)>, Fault> {
    let Payload { member, dates } = Payload::deserialize(payload)?;
    let now = app.now();
    let mut tx = app.db.read().await?;
    let settings = program::peek(&mut tx, guild, now).await?.settings;
    let expires = ledger::expiring(&mut tx, guild, member, now, DATES).await?;
    let expires: Vec<(Instant, Points)> = expires
        .into_iter()
        .filter(|(at, _)| dates.contains(at))
        .collect();
    if expires.is_empty() {
        return Ok(None);
    }
    let last = expires.last().map_or(now, |(at, _)| *at);
    let carries = ledger::carries(&mut tx, guild, member, last).await?;
    let speech = notification::speech(&mut tx, guild, &settings, member).await?;
    let counts = last <= settings.end_of_day(now, settings.expiry.bonus_days.into());
    let reminder = Reminder {
        expires,
        extension: settings.expiry.extension,
        bonus: if counts { settings.expiry.bonus } else { 0 },
        carries,
        pools: pool::any_open(&mut tx, app, guild).await?,
    };
    Ok(Some((reminder, speech)))
}
