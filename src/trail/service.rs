//! Reading what admins changed. Who reads of whom is kept, for those to see.
use super::rules::{Filter, PAGE, Told, Trail, Whole, people, read};
use crate::app::App;
use crate::audit::rules::{Reading, Record, Wanted};
use crate::audit::service as audit;
use crate::base::db::{Fault, Tx};
use crate::base::ids::{AuditId, GuildId, MemberId, UserId};
use crate::base::locale::Locale;
use crate::base::refusal::Outcome;
use crate::member::service as member;
use crate::program::service as program;
use chrono_tz::Tz;
use std::collections::BTreeMap;

/// How many records are read at once for a file.
const AT_ONCE: i64 = 500;

/// The people whom records name, as far as they were looked up.
type People = BTreeMap<MemberId, UserId>;

/// One page of changes, newest first; the first page where there are not so many.
///
/// # Errors
/// A fault of the database.
pub async fn trail(
    app: &App,
    guild: GuildId,
    (reader, locale): (UserId, Locale),
    filter: Filter,
    page: i64,
) -> Outcome<Trail> {
    let mut tx = app.db.read().await?;
    let now = app.now();
    let zone = program::peek(&mut tx, guild, now).await?.settings.zone;
    let mut page = page.clamp(0, i64::from(u32::MAX));
    let mut records = Vec::new();
    if let Some(wanted) = wanted(&mut tx, guild, filter, zone).await? {
        let limits = |page: i64| (page * PAGE, PAGE + 1);
        records = audit::before(&mut tx, guild, &wanted, None, limits(page)).await?;
        if records.is_empty() && page > 0 {
            page = 0;
            records = audit::before(&mut tx, guild, &wanted, None, limits(page)).await?;
        }
    }
    let older = records.len() > PAGE as usize;
    records.truncate(PAGE as usize);
    let mut known = People::new();
    let told = told(&mut tx, guild, locale, &records, &mut known).await?;
    drop(tx);
    seen(app, guild, reader, known).await?;
    Ok(Trail {
        filter,
        page,
        told,
        older,
    })
}

/// Every change that was asked for, newest first.
///
/// # Errors
/// A fault of the database.
pub async fn whole(
    app: &App,
    guild: GuildId,
    (reader, locale): (UserId, Locale),
    filter: Filter,
) -> Outcome<Whole> {
    let mut tx = app.db.read().await?;
    let settings = program::peek(&mut tx, guild, app.now()).await?.settings;
    let mut all = Vec::new();
    let mut known = People::new();
    if let Some(wanted) = wanted(&mut tx, guild, filter, settings.zone).await? {
        let mut last: Option<AuditId> = None;
        loop {
            let limits = (0, AT_ONCE);
            let records = audit::before(&mut tx, guild, &wanted, last, limits).await?;
            last = records.last().map(|record| record.id);
            all.extend(told(&mut tx, guild, locale, &records, &mut known).await?);
            if records.len() < AT_ONCE as usize {
                break;
            }
        }
    }
    drop(tx);
    seen(app, guild, reader, known).await?;
    Ok(Whole {
        told: all,
        zone: settings.zone,
        day: settings.day(app.now()),
    })
}

/// Keeps of whom it was read.
async fn seen(app: &App, guild: GuildId, reader: UserId, known: People) -> Outcome<()> {
    let whose: Vec<MemberId> = known
        .into_iter()
        .filter(|(_, user)| *user != reader && user.is_somebody())
        .map(|(member, _)| member)
        .collect();
    if whose.is_empty() {
        return Ok(());
    }
    let write = async || {
        let mut tx = app.db.begin().await?;
        let (program, me) = program::enter(&mut tx, app, guild, &[reader]).await?;
        let dated = program.settings.dated(app.now());
        audit::see(&mut tx, guild, me[0], &whose, Reading::Record, dated).await?;
        tx.commit().await?;
        Ok(())
    };
    app.db.attempt(write).await
}

/// As the record is asked for it; none where the one who is named never took part, and so changed nothing.
async fn wanted(
    tx: &mut Tx,
    guild: GuildId,
    filter: Filter,
    zone: Tz,
) -> Result<Option<Wanted>, Fault> {
    let mut actor = None;
    if let Some(user) = filter.who {
        match member::find(tx, guild, user).await? {
            Some(member) => actor = Some(member.id),
            None => return Ok(None),
        }
    }
    let (from, until) = filter.days.moments(zone);
    Ok(Some(Wanted {
        actor,
        topic: filter.topic,
        from,
        until,
    }))
}

/// Records in words; whoever is named for the first time is looked up.
async fn told(
    tx: &mut Tx,
    guild: GuildId,
    locale: Locale,
    records: &[Record],
    known: &mut People,
) -> Result<Vec<Told>, Fault> {
    let named = records.iter().flat_map(people);
    let mut new: Vec<MemberId> = named.filter(|id| !known.contains_key(id)).collect();
    new.sort_unstable();
    new.dedup();
    known.extend(member::known(tx, guild, &new).await?);
    Ok(records
        .iter()
        .map(|record| read(record, known, locale))
        .collect())
}
