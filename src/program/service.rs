//! Reading and changing a program.
pub use super::rules::change::{Change, Changed, Place, Resettable};
use super::rules::news::{GATHERED, News, Told, place};
pub use super::rules::number::Number;
pub use super::rules::words::UnitChange;
pub use super::rules::zone::search as zones;
use super::rules::{Period, Program, Settings, Stored};
use super::store;
use crate::app::App;
use crate::audit::rules::What;
use crate::audit::service as audit;
use crate::base::access::Mapping;
use crate::base::clock::Instant;
use crate::base::db::{Ask, Fault, Tx};
use crate::base::ids::{GuildId, MemberId, UserId};
use crate::base::locale::{Locale, Speech};
use crate::base::outbox::{self, Lane, NewNotice};
use crate::base::refusal::{Failure, Outcome};
use crate::member::service as member;
use serde::Deserialize;
use std::collections::BTreeSet;

/// The kind of the notice that tells members what has changed.
pub const NEWS: &str = "program.news";

/// The program, made with its defaults if this is its first moment, with the period that `now` falls in.
///
/// # Errors
/// A fault of the database.
pub async fn load(tx: &mut Tx, guild: GuildId, now: Instant) -> Result<Program, Fault> {
    let looking = look(tx, guild)?;
    let stored = tx.answer(looking).await?;
    loaded(tx, guild, now, stored).await
}

/// The program as [`load`] does, with up to six of its people in the order given, who are enlisted if they are new.
///
/// # Errors
/// A fault of the database, or more users than six.
pub async fn enter(
    tx: &mut Tx,
    app: &App,
    guild: GuildId,
    users: &[UserId],
) -> Result<(Program, Vec<MemberId>), Fault> {
    let (looking, people) = (look(tx, guild)?, member::look(tx, guild, users)?);
    let (stored, known) = (tx.answer(looking).await?, tx.answer(people).await?);
    let program = loaded(tx, guild, app.now(), stored).await?;
    let members = member::enlisted(tx, app, guild, users, known).await?;
    Ok((program, members))
}

/// Queues looking the program up, for [`loaded`] or [`peeked`].
///
/// # Errors
/// A fault of the database.
pub fn look(tx: &mut Tx, guild: GuildId) -> Result<Ask<Option<Stored>>, Fault> {
    Ok(store::look(tx, guild)?)
}

/// The program that was looked up, as [`load`] makes it.
///
/// # Errors
/// A fault of the database.
pub async fn loaded(
    tx: &mut Tx,
    guild: GuildId,
    now: Instant,
    stored: Option<Stored>,
) -> Result<Program, Fault> {
    let stored = match stored {
        Some(stored) => stored,
        None => create(tx, guild, now).await?,
    };
    let mut program = read(stored)?;
    for period in program.period.until(&program.settings, now) {
        store::begin_period(tx, guild, &period).await?;
        program.period = period;
    }
    Ok(program)
}

async fn create(tx: &mut Tx, guild: GuildId, now: Instant) -> Result<Stored, Fault> {
    let settings = Settings::default();
    store::create(tx, guild, &serde_json::to_string(&settings)?, now).await?;
    store::begin_period(tx, guild, &Period::first(&settings, now)).await?;
    let looking = look(tx, guild)?;
    let stored = tx.answer(looking).await?;
    stored.ok_or_else(|| Fault::Broken(format!("program {guild} was created and not found")))
}

/// The program as it would be now, without writing anything.
///
/// # Errors
/// A fault of the database.
pub async fn peek(tx: &mut Tx, guild: GuildId, now: Instant) -> Result<Program, Fault> {
    let looking = look(tx, guild)?;
    peeked(tx.answer(looking).await?, now)
}

/// The program that was looked up, as [`peek`] makes it.
///
/// # Errors
/// Settings that can't be read.
pub fn peeked(stored: Option<Stored>, now: Instant) -> Result<Program, Fault> {
    let Some(stored) = stored else {
        let settings = Settings::default();
        let period = Period::first(&settings, now);
        return Ok(Program {
            settings,
            revision: 0,
            campaigns_until: None,
            period,
        });
    };
    let mut program = read(stored)?;
    if let Some(period) = program.period.until(&program.settings, now).pop() {
        program.period = period;
    }
    Ok(program)
}

fn read(stored: Stored) -> Result<Program, Fault> {
    Ok(Program {
        settings: serde_json::from_str(&stored.settings)?,
        revision: stored.revision,
        campaigns_until: stored.campaigns_until,
        period: stored.period,
    })
}

/// How the program speaks to somebody, and its settings; by its defaults, and without them, where it can't be read.
pub async fn speech(app: &App, guild: GuildId, locale: Locale) -> (Speech, Option<Settings>) {
    let found = async {
        let mut tx = app.db.read().await?;
        peek(&mut tx, guild, app.now()).await
    };
    match found.await {
        Ok(program) => (program.settings.speech(locale), Some(program.settings)),
        Err(fault) => {
            tracing::warn!(%fault, "speaking by default words");
            (Settings::default().speech(locale), None)
        }
    }
}

/// Every program: its guild, its settings and since when it is there.
///
/// # Errors
/// A fault of the database.
pub async fn all(tx: &mut Tx) -> Result<Vec<(GuildId, Settings, Instant)>, Fault> {
    let rows = store::all(tx).await?;
    rows.into_iter()
        .map(|(guild, settings, since)| Ok((guild, serde_json::from_str(&settings)?, since)))
        .collect()
}

/// The programs whose servers the bot was removed from.
///
/// # Errors
/// A fault of the database.
pub async fn absent(tx: &mut Tx) -> Result<BTreeSet<GuildId>, Fault> {
    Ok(store::absent(tx).await?.into_iter().collect())
}

/// Notes in which servers the bot is, of all that have a program: where it is not, what it does there by itself waits.
///
/// # Errors
/// A fault of the database.
pub async fn present(app: &App, guilds: &BTreeSet<GuildId>) -> Result<(), Fault> {
    let mut tx = app.db.read().await?;
    let programs = store::all(&mut tx).await?;
    let absent = absent(&mut tx).await?;
    drop(tx);
    for (guild, ..) in programs {
        match (guilds.contains(&guild), absent.contains(&guild)) {
            (true, true) => came_back(app, guild).await?,
            (false, false) => left(app, guild).await?,
            _ => {}
        }
    }
    Ok(())
}

/// Notes that the bot was removed from a server.
///
/// # Errors
/// A fault of the database.
pub async fn left(app: &App, guild: GuildId) -> Result<(), Fault> {
    let mut tx = app.db.begin().await?;
    if store::leave(&mut tx, guild, app.now()).await? {
        tracing::info!(%guild, "the bot was removed from a server");
    }
    tx.commit().await
}

/// Notes that the bot is in a server that it was removed from.
///
/// # Errors
/// A fault of the database.
pub async fn came_back(app: &App, guild: GuildId) -> Result<(), Fault> {
    // Told of every server at each connection.
    if !absent(&mut app.db.read().await?).await?.contains(&guild) {
        return Ok(());
    }
    let mut tx = app.db.begin().await?;
    if store::come_back(&mut tx, guild).await? > 0 {
        tracing::info!(%guild, "the bot is back in a server");
    }
    tx.commit().await
}

/// Has campaigns looked for, whenever points are given, until a moment at least.
///
/// # Errors
/// A fault of the database.
pub async fn expect_campaigns(tx: &mut Tx, guild: GuildId, until: Instant) -> Result<(), Fault> {
    store::expect_campaigns(tx, guild, until).await?;
    Ok(())
}

/// Since when a program is there.
///
/// # Errors
/// A fault of the database.
pub async fn since(tx: &mut Tx, guild: GuildId) -> Result<Option<Instant>, Fault> {
    Ok(store::since(tx, guild).await?)
}

/// The program as it is now, for its admins to see.
///
/// # Errors
/// A fault of the database.
pub async fn seen(app: &App, guild: GuildId) -> Outcome<Program> {
    let mut tx = app.db.read().await?;
    Ok(peek(&mut tx, guild, app.now()).await?)
}

/// Makes an admin's changes, all of them or none.
///
/// # Errors
/// What can't be set, or a fault of the database.
pub async fn set(
    app: &App,
    guild: GuildId,
    admin: UserId,
    key: &str,
    changes: &[Change],
) -> Outcome<Changed> {
    let edit = |settings: &mut Settings| {
        for change in changes {
            change.apply(guild, settings)?;
        }
        Ok(())
    };
    // Who decides on orders is set here too: where that is all, it is found with the other roles.
    let what = match changes.iter().all(Change::is_of_roles) {
        true => What::ROLES,
        false => What::SETTINGS,
    };
    change(app, guild, admin, key, what, edit).await
}

/// Which Discord roles hold which role of the program now.
///
/// # Errors
/// A fault of the database.
pub async fn roles(app: &App, guild: GuildId) -> Result<Mapping, Fault> {
    let mut tx = app.db.read().await?;
    Ok(peek(&mut tx, guild, app.now()).await?.settings.roles)
}

/// Changes the settings and records who did it, as a change of what; `edit` refuses what can't be set.
///
/// # Errors
/// What `edit` refuses, or a fault of the database.
pub async fn change(
    app: &App,
    guild: GuildId,
    admin: UserId,
    key: &str,
    what: What,
    edit: impl Fn(&mut Settings) -> Outcome<()>,
) -> Outcome<Changed> {
    app.db
        .attempt(|| try_change(app, (guild, admin), key, what, &edit))
        .await
}

async fn try_change(
    app: &App,
    (guild, admin): (GuildId, UserId),
    key: &str,
    what: What,
    edit: &impl Fn(&mut Settings) -> Outcome<()>,
) -> Outcome<Changed> {
    let mut tx = app.db.begin().await?;
    let program = load(&mut tx, guild, app.now()).await?;
    let (before, period) = (program.settings, program.period);
    if let Some((before, after)) = audit::recorded(&mut tx, guild, key).await? {
        return Ok(Changed {
            before: serde_json::from_value(before)?,
            after: serde_json::from_value(after)?,
            period,
        });
    }
    let mut after = before.clone();
    edit(&mut after)?;
    let actor = member::enlist(&mut tx, app, guild, &[admin]).await?[0];
    let change = audit::Change {
        guild,
        actor,
        key,
        what,
        before: Some(serde_json::to_value(&before)?),
        after: Some(serde_json::to_value(&after)?),
    };
    let recorded = audit::record(&mut tx, app, &change).await?;
    let text = serde_json::to_string(&after)?;
    if !recorded || !store::replace(&mut tx, guild, program.revision, &text).await? {
        return Err(Failure::Fault(Fault::Overtaken));
    }
    reroute(&mut tx, guild, &before, &after).await?;
    announce(&mut tx, app, (guild, key), &before, &after).await?;
    tx.commit().await?;
    Ok(Changed {
        before,
        after,
        period,
    })
}

/// Has members told of a change that binds them, from its record. Several in a row are told together, from the first one's.
async fn announce(
    tx: &mut Tx,
    app: &App,
    (guild, key): (GuildId, &str),
    before: &Settings,
    after: &Settings,
) -> Outcome<()> {
    let now = app.now();
    let since = store::since(tx, guild).await?.unwrap_or(now);
    let Some(place) = place(before, after, (since, now)) else {
        return Ok(());
    };
    // Whoever changes the settings holds the program, so that one alone waits.
    if outbox::waits(tx, guild, NEWS).await? {
        return Ok(());
    }
    let record = key.to_owned();
    let notice = NewNotice {
        payload: serde_json::to_value(Told { record })?,
        due: Some(now.after(GATHERED)),
        ..NewNotice::new(NEWS, Lane::Channel(place), app.id())
    };
    Ok(outbox::write(tx, app, guild, &notice)?)
}

/// What the rules were before the changes that news tell of, as they were recorded, and what they are now.
///
/// # Errors
/// A fault of the database, or a notice or record that can't be read.
pub async fn news(
    app: &App,
    guild: GuildId,
    payload: &serde_json::Value,
) -> Result<(News, Settings), Fault> {
    let told = Told::deserialize(payload)?;
    let mut tx = app.db.read().await?;
    let after = peek(&mut tx, guild, app.now()).await?.settings;
    let recorded = audit::recorded(&mut tx, guild, &told.record).await?;
    let (before, _) =
        recorded.ok_or_else(|| Fault::Broken(format!("no record {}", told.record)))?;
    let before = serde_json::from_value(before)?;
    Ok((News { before }, after))
}

/// What waits for a channel that can't be reached goes to the one that takes its place.
async fn reroute(
    tx: &mut Tx,
    guild: GuildId,
    before: &Settings,
    after: &Settings,
) -> Result<(), Fault> {
    for (from, to) in before.places().into_iter().zip(after.places()) {
        if let (Some(from), Some(to)) = (from, to)
            && from != to
        {
            outbox::reroute(tx, guild, Lane::Channel(from), Lane::Channel(to)).await?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests;
