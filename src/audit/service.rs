//! The record of what admins change: who, what, before and after, in the transaction that changes it.
use super::rules::{Access, Reading, Record, Wanted, What};
use super::store;
use crate::app::App;
use crate::base::civil::Day;
use crate::base::clock::Instant;
use crate::base::db::{Fault, Tx};
use crate::base::ids::{AuditId, GuildId, MemberId};
use crate::base::refusal::{Failure, Outcome};
use crate::base::sixteen::{SIXTEEN, sixteen};
use serde_json::Value;
use std::collections::BTreeMap;

/// One change by an admin.
pub struct Change<'a> {
    /// The program.
    pub guild: GuildId,
    /// Who changed it.
    pub actor: MemberId,
    /// What makes a repetition the same change.
    pub key: &'a str,
    /// What was changed.
    pub what: What,
    /// How it was; `None` for something new.
    pub before: Option<Value>,
    /// How it is; `None` for something removed.
    pub after: Option<Value>,
}

/// Makes a change as often as the database asks for. One that is refused although the same request has just been carried out,
/// by another delivery of it, is asked once more, and so tells what was told then.
///
/// # Errors
/// The refusal or fault of the change.
pub async fn once<T, F>(
    app: &App,
    guild: GuildId,
    key: &str,
    mut work: impl FnMut() -> F,
) -> Outcome<T>
where
    F: Future<Output = Outcome<T>>,
{
    let refusal = match app.db.attempt(&mut work).await {
        Err(Failure::Refused(refusal)) => refusal,
        done => return done,
    };
    let known = changed(&mut app.db.read().await?, guild, key).await?;
    match known {
        Some(_) => app.db.attempt(work).await,
        None => Err(refusal.into()),
    }
}

/// Records a change; `false` where it was recorded before under its key, and so must not be made again.
///
/// # Errors
/// A fault of the database.
pub async fn record(tx: &mut Tx, app: &App, change: &Change<'_>) -> Result<bool, Fault> {
    Ok(store::insert(tx, &row(app, change)).await?)
}

/// Queues the record of a part of a change that is recorded already: its key begins with that one's.
///
/// # Errors
/// A fault of the database.
pub fn record_part(tx: &mut Tx, app: &App, change: &Change<'_>) -> Result<(), Fault> {
    Ok(store::add(tx, &row(app, change))?)
}

fn row<'a>(app: &App, change: &Change<'a>) -> store::Row<'a> {
    let text = |value: &Option<Value>| value.as_ref().map(Value::to_string);
    store::Row {
        guild: change.guild,
        id: AuditId(app.id()),
        key: change.key,
        actor: change.actor,
        what: change.what.to_string(),
        before: text(&change.before),
        after: text(&change.after),
        at: app.now(),
    }
}

/// What was recorded under a key, before and after: the first outcome, for a repetition to tell.
///
/// # Errors
/// A fault of the database.
pub async fn recorded(
    tx: &mut Tx,
    guild: GuildId,
    key: &str,
) -> Result<Option<(Value, Value)>, Fault> {
    let Some((before, after)) = store::by_key(tx, guild, key).await? else {
        return Ok(None);
    };
    let read = |text: Option<String>| serde_json::from_str(text.as_deref().unwrap_or("null"));
    Ok(Some((read(before)?, read(after)?)))
}

/// What a key changed, as "item 12", if it changed anything.
///
/// # Errors
/// A fault of the database.
pub async fn changed(tx: &mut Tx, guild: GuildId, key: &str) -> Result<Option<String>, Fault> {
    Ok(store::what(tx, guild, key).await?)
}

/// Those of these records that are there, word for word.
///
/// # Errors
/// A fault of the database.
pub async fn records(
    tx: &mut Tx,
    guild: GuildId,
    ids: &[AuditId],
) -> Result<BTreeMap<AuditId, Record>, Fault> {
    let mut found = BTreeMap::new();
    for ids in ids.chunks(SIXTEEN).filter_map(sixteen) {
        let records = store::records(tx, guild, ids).await?;
        found.extend(records.into_iter().map(|record| (record.id, record)));
    }
    Ok(found)
}

/// Up to so many of the records that are wanted, before one of them, the newest first; from the newest on where none is
/// named.
///
/// # Errors
/// A fault of the database.
pub async fn before(
    tx: &mut Tx,
    guild: GuildId,
    wanted: &Wanted,
    last: Option<AuditId>,
    (offset, limit): (i64, i64),
) -> Result<Vec<Record>, Fault> {
    let before = last.unwrap_or(AuditId(i64::MAX));
    Ok(store::before(tx, guild, wanted, before, (offset, limit)).await?)
}

/// The greatest id of a record in any program, if there is one.
///
/// # Errors
/// A fault of the database.
pub async fn newest(tx: &mut Tx) -> Result<Option<i64>, Fault> {
    Ok(store::newest(tx).await?)
}

/// Keeps that somebody read what is kept about others, so that those can see it; about oneself, nothing is kept.
///
/// # Errors
/// A fault of the database.
pub async fn see(
    tx: &mut Tx,
    guild: GuildId,
    reader: MemberId,
    whose: &[MemberId],
    what: Reading,
    dated: (Day, Instant),
) -> Result<(), Fault> {
    for member in whose.iter().filter(|member| **member != reader) {
        store::see(tx, guild, (reader, *member), what, dated).await?;
    }
    Ok(())
}

/// Who read what is kept about a member: so many at most, the latest first.
///
/// # Errors
/// A fault of the database.
pub async fn accesses(
    tx: &mut Tx,
    guild: GuildId,
    member: MemberId,
    most: i64,
) -> Result<Vec<Access>, Fault> {
    Ok(store::accesses(tx, guild, member, most).await?)
}

/// Forgets what was read before a day.
///
/// # Errors
/// A fault of the database.
pub async fn forget_accesses(tx: &mut Tx, guild: GuildId, before: Day) -> Result<u64, Fault> {
    Ok(store::forget_accesses(tx, guild, before).await?)
}

/// Forgets who read what is kept about a member.
///
/// # Errors
/// A fault of the database.
pub async fn forget_accesses_of(
    tx: &mut Tx,
    guild: GuildId,
    member: MemberId,
) -> Result<(), Fault> {
    store::forget_accesses_of(tx, guild, member).await?;
    Ok(())
}
