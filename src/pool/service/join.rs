//! Chipping in.
use super::{Asker, end, look};
use crate::app::App;
use crate::base::clock::Instant;
use crate::base::db::{Fault, Tx};
use crate::base::ids::{EntryId, GuildId, MemberId, PoolId};
use crate::base::points::Points;
use crate::base::refusal::Outcome;
use crate::catalog::service as catalog;
use crate::chip::service as chip;
use crate::enrolment::service as enrolment;
use crate::ledger::rules::{Account, Key, NewEntry, Opened};
use crate::ledger::service as ledger;
use crate::member::service as member;
use crate::pool::rules::{Joined, Pool, PoolRefusal};
use crate::pool::store;
use crate::program::rules::Settings;
use crate::program::service as program;

/// Chips points into a pool: no more than is missing. The last of it places the order for all, or, where the reward can't be
/// had any more, gives everything back; then nothing is chipped in.
///
/// # Errors
/// The pool is over, it is too little, or they have less; or a fault of the database.
pub async fn join(app: &App, asker: &Asker, typed: &str, asked: Points) -> Outcome<Joined> {
    let pool = look::find(app, asker, typed).await?;
    let key = Key {
        guild: asker.guild,
        key: asker.key.clone(),
        content: format!("chip {} into {pool}", asked.0),
    };
    let work = || try_join(app, asker, (pool, asked), &key);
    match ledger::once(app, &key, work).await? {
        Some(joined) => Ok(joined),
        None => app.db.attempt(|| hindered(app, asker, pool, asked)).await,
    }
}

/// `None` where it would be the last of it, and the reward can't be ordered.
async fn try_join(
    app: &App,
    asker: &Asker,
    (id, asked): (PoolId, Points),
    key: &Key,
) -> Outcome<Option<Joined>> {
    let guild = asker.guild;
    let mut tx = app.db.begin().await?;
    let (program, members) = program::enter(&mut tx, app, guild, &[asker.user]).await?;
    let (settings, me) = (program.settings, members[0]);
    let program = (guild, &settings);
    let dated = settings.dated(app.now());
    let entry = NewEntry::new(key, EntryId(app.id()), "chip", me, dated);
    if let Opened::Before(_) = ledger::open(&mut tx, &entry).await? {
        let points = ledger::moved(&mut tx, guild, &key.key, Account::Pool(id)).await?;
        let joined = joined(&mut tx, app, program, (id, me), (points, asked)).await?;
        // The first may share this commit: what is told again is durable too.
        tx.commit().await?;
        return Ok(Some(joined));
    }
    enrolment::admit(&mut tx, guild, &settings, me).await?;
    let pool = held(&mut tx, program, id).await?;
    pool.takes(entry.at)?;
    let points = pool.part(asked)?;
    let last = points == pool.missing();
    if last && hinders(&mut tx, program, &pool, (me, points), entry.at).await? {
        return Ok(None);
    }
    put(&mut tx, app, program, &entry, (&pool, me, points)).await?;
    member::speaks(&mut tx, guild, me, asker.locale).await?;
    match last {
        true => end::order(&mut tx, app, program, &pool, me).await?,
        false => look::redraw(&mut tx, app, guild, &pool)?,
    }
    let joined = joined(&mut tx, app, program, (id, me), (points, asked)).await?;
    tx.commit().await?;
    Ok(Some(joined))
}

/// Whether something stands in the way of the order that the last of it would place: asked only of whoever has that much.
async fn hinders(
    tx: &mut Tx,
    program: (GuildId, &Settings),
    pool: &Pool,
    (me, points): (MemberId, Points),
    now: Instant,
) -> Outcome<bool> {
    let held = ledger::wallet(tx, program.0, me, now).await?.spendable;
    if held < points {
        return Err(PoolRefusal::NotEnough { held }.into());
    }
    Ok(end::hindrance(tx, program, pool, now).await?.is_some())
}

async fn put(
    tx: &mut Tx,
    app: &App,
    (guild, settings): (GuildId, &Settings),
    entry: &NewEntry,
    (pool, me, points): (&Pool, MemberId, Points),
) -> Outcome<()> {
    let item = catalog::get(tx, guild, pool.item).await?;
    let into = (pool.id, item.name(settings.language, settings.language));
    let left = chip::put(tx, app, entry, into, (me, points)).await?;
    if left.is_none() {
        let held = ledger::wallet(tx, guild, me, entry.at).await?.spendable;
        return Err(PoolRefusal::NotEnough { held }.into());
    }
    if !store::raise(tx, guild, pool.id, points).await? {
        return Err(Fault::Overtaken.into());
    }
    Ok(ledger::renew(tx, (guild, settings), me, entry.at)?)
}

/// The reward can't be had any more: everything goes back. Nothing of what was about to be chipped in was taken.
async fn hindered(app: &App, asker: &Asker, id: PoolId, asked: Points) -> Outcome<Joined> {
    let guild = asker.guild;
    let mut tx = app.db.begin().await?;
    let (program, members) = program::enter(&mut tx, app, guild, &[asker.user]).await?;
    let (settings, me) = (program.settings, members[0]);
    let program = (guild, &settings);
    let pool = held(&mut tx, program, id).await?;
    pool.is_open()?;
    let Some(why) = end::hindrance(&mut tx, program, &pool, app.now()).await? else {
        // It can be had again: whoever clicks anew gets it.
        return Err(PoolRefusal::Again.into());
    };
    end::fail(&mut tx, app, program, &pool, (why, me)).await?;
    let none = (Points::ZERO, asked);
    let joined = joined(&mut tx, app, program, (id, me), none).await?;
    tx.commit().await?;
    Ok(joined)
}

async fn held(tx: &mut Tx, program: (GuildId, &Settings), id: PoolId) -> Outcome<Pool> {
    let pool = store::hold(tx, program.0, id).await?;
    Ok(pool.ok_or_else(|| PoolRefusal::Unknown(id.to_string()))?)
}

async fn joined(
    tx: &mut Tx,
    app: &App,
    program: (GuildId, &Settings),
    (id, me): (PoolId, MemberId),
    (points, asked): (Points, Points),
) -> Outcome<Joined> {
    let wallet = ledger::wallet(tx, program.0, me, app.now()).await?;
    Ok(Joined {
        told: look::told(tx, app, program, id, Some(me)).await?,
        points,
        asked,
        left: wallet.spendable,
    })
}
