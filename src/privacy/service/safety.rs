//! Auditing how safely people's data is kept.
use super::contact::place;
use crate::app::App;
use crate::base::civil::start_of;
use crate::base::clock::Instant;
use crate::base::db::{Fault, Tx, file, modes};
use crate::base::ids::{EntryId, GuildId, UserId, least_at};
use crate::base::locale::Speech;
use crate::base::outbox::{self, Lane, NewNotice};
use crate::base::refusal::Outcome;
use crate::base::tombstones::Tombstones;
use crate::catalog::service as catalog;
use crate::member::service as member;
use crate::privacy::rules::{Finding, YEAR, advisories, months_before};
use crate::privacy::store::{requests, safety as store};
use crate::program::rules::Settings;
use crate::program::service as program;
use std::path::Path;
use std::time::Duration;

/// The notice of a month's audit.
pub const CHECK: &str = "privacy.check";
/// What is late by less than this is the next run's.
const GRACE: Duration = Duration::from_secs(2 * 86_400);
/// More than so many are not counted.
const MANY: i64 = 1_000;

/// Notes what Discord allows the bot in a server.
///
/// # Errors
/// A fault of the database.
pub async fn granted(app: &App, guild: GuildId, allowed: u64) -> Result<(), Fault> {
    // Told of every server at each connection, and hardly ever anything new.
    let known = store::allowed(&mut app.db.read().await?, guild).await?;
    if known == Some(allowed.cast_signed()) {
        return Ok(());
    }
    let mut tx = app.db.begin().await?;
    store::granted(&mut tx, guild, allowed.cast_signed(), app.now()).await?;
    tx.commit().await?;
    Ok(())
}

/// Looks at everything that can be seen from inside: keys, files, the bot's permissions, times that are over, who read what.
///
/// # Errors
/// A fault of the database.
pub async fn safety(app: &App, guild: GuildId) -> Result<Vec<Finding>, Fault> {
    let masters = member::masters(app).await?;
    let keys = Finding::Keys {
        current: masters.current,
        old: masters.old,
        foreign: masters.foreign.iter().map(|(_, many)| many).sum(),
    };
    let mut tx = app.db.read().await?;
    let settings = program::peek(&mut tx, guild, app.now()).await?.settings;
    let mut findings = vec![keys, Finding::Files(open_files(app))];
    let allowed = store::allowed(&mut tx, guild).await?;
    let roles = catalog::gives_roles(&mut tx, guild).await?;
    findings.push(Finding::Permissions(
        allowed.map(|bits| (bits.cast_unsigned(), roles)),
    ));
    findings.extend(times(&mut tx, app, guild, &settings).await?);
    findings.push(Finding::Advisories(advisories()));
    findings.push(review(&mut tx, app, guild).await?);
    Ok(findings)
}

/// The database's files that others than their owner may read.
fn open_files(app: &App) -> Vec<String> {
    let Some(erased) = app.db.tombstones().map(Tombstones::file) else {
        return Vec::new();
    };
    let path = erased.to_str();
    let database = path.and_then(|path| path.strip_suffix(file::ERASED));
    let files = match database {
        Some(database) => modes::files_of(Path::new(database)),
        None => vec![erased.to_owned()],
    };
    let open = modes::open_to_others(&files);
    open.iter().map(|path| path.display().to_string()).collect()
}

/// What is kept too long, waits too long, or was read.
async fn times(
    tx: &mut Tx,
    app: &App,
    guild: GuildId,
    settings: &Settings,
) -> Result<Vec<Finding>, Fault> {
    let (now, today) = (app.now(), settings.day(app.now()));
    let late = now.before(GRACE);
    let kept = months_before(settings.day(late), settings.reasons_months);
    let kept = EntryId(least_at(start_of(kept, settings.zone)));
    let waiting = requests::waiting(tx, guild).await?;
    let overdue = waiting.iter().filter(|(_, due, _)| *due < now).count();
    let (readers, people) = store::readings(tx, guild, months_before(today, 1)).await?;
    let many = |some: usize| i64::try_from(some).unwrap_or(i64::MAX);
    Ok(vec![
        Finding::Overdue(store::texts_before(tx, guild, kept, MANY).await?),
        Finding::Erasures(store::late_erasures(tx, guild, late).await?),
        Finding::Requests {
            open: many(waiting.len()),
            late: many(overdue),
        },
        Finding::Readings { readers, people },
    ])
}

/// When the rules are to be reviewed: a year after the last time, or after the program began.
async fn review(tx: &mut Tx, app: &App, guild: GuildId) -> Result<Finding, Fault> {
    let last = match store::reviewed(tx, guild).await? {
        Some(last) => Some(last),
        None => program::since(tx, guild).await?,
    };
    let due = last.unwrap_or_else(|| app.now()).after(YEAR);
    let late = due < app.now();
    Ok(Finding::Review { due, late })
}

/// Tells the auditors, where it is said where they are told.
///
/// # Errors
/// A fault of the database.
pub async fn check(app: &App, tx: &mut Tx, guild: GuildId) -> Result<String, Fault> {
    let settings = program::peek(tx, guild, app.now()).await?.settings;
    let Some(channel) = place(&settings) else {
        return Ok("nowhere to tell it".into());
    };
    // The keys and the files are those of the machine, and so of other servers too: the operator's doctor tells of them.
    let mut found = safety(app, guild).await?;
    found.retain(|finding| match finding {
        Finding::Keys { .. } => finding.is_wrong(),
        Finding::Files(_) => false,
        _ => true,
    });
    let wrong = found.iter().filter(|finding| finding.is_wrong()).count();
    let notice = NewNotice {
        payload: serde_json::to_value(&found)?,
        ..NewNotice::new(CHECK, Lane::Channel(channel), app.now().millis())
    };
    outbox::write(tx, app, guild, &notice)?;
    Ok(format!("{wrong} of {} wrong", found.len()))
}

/// How a program speaks in public.
///
/// # Errors
/// A fault of the database.
pub async fn public(app: &App, guild: GuildId) -> Result<Speech, Fault> {
    let mut tx = app.db.read().await?;
    Ok(program::peek(&mut tx, guild, app.now())
        .await?
        .settings
        .public())
}

/// Notes that the rules were reviewed; returns when that is due again.
///
/// # Errors
/// A fault of the database.
pub async fn reviewed(app: &App, guild: GuildId, user: UserId) -> Outcome<Instant> {
    let work = async || {
        let mut tx = app.db.begin().await?;
        let (_, me) = program::enter(&mut tx, app, guild, &[user]).await?;
        store::review(&mut tx, guild, (me[0], app.now())).await?;
        tx.commit().await?;
        Ok(app.now().after(YEAR))
    };
    app.db.attempt(work).await
}
