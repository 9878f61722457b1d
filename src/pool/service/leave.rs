//! Taking back what one chipped in, and what becomes of the pools of somebody who leaves for good.
use super::{Asker, end, look};
use crate::app::App;
use crate::base::db::{Fault, Tx};
use crate::base::ids::{GuildId, MemberId, PoolId};
use crate::base::points::Points;
use crate::base::refusal::{Failure, Outcome};
use crate::catalog::service as catalog;
use crate::chip::rules::sum;
use crate::chip::service::{self as chip, Back};
use crate::ledger::service as ledger;
use crate::pool::rules::{Joined, Pool, PoolRefusal, State};
use crate::pool::store;
use crate::program::rules::Settings;
use crate::program::service as program;

/// Takes back all that one chipped into a pool that is open. Again, it tells the same.
///
/// # Errors
/// They have never chipped in, or it is over; or a fault of the database.
pub async fn take_back(app: &App, asker: &Asker, typed: &str) -> Outcome<Joined> {
    let pool = look::find(app, asker, typed).await?;
    app.db.attempt(|| try_take_back(app, asker, pool)).await
}

async fn try_take_back(app: &App, asker: &Asker, id: PoolId) -> Outcome<Joined> {
    let guild = asker.guild;
    let mut tx = app.db.begin().await?;
    let (program, members) = program::enter(&mut tx, app, guild, &[asker.user]).await?;
    let (settings, me) = (program.settings, members[0]);
    let program = (guild, &settings);
    let pool = store::hold(&mut tx, guild, id).await?;
    let pool = pool.ok_or_else(|| PoolRefusal::Unknown(id.to_string()))?;
    match chip::kept_of(&mut tx, guild, id, me).await?.is_empty() {
        false => {
            pool.is_open()?;
            withdraw(&mut tx, app, program, &pool, me).await?;
        }
        true if chip::all_of(&mut tx, guild, id, me).await? == Points::ZERO => {
            return Err(PoolRefusal::NotIn.into());
        }
        true => {}
    }
    let wallet = ledger::wallet(&mut tx, guild, me, app.now()).await?;
    let told = look::told(&mut tx, app, program, id, Some(me)).await?;
    tx.commit().await?;
    Ok(Joined {
        told,
        points: Points::ZERO,
        asked: Points::ZERO,
        left: wallet.spendable,
    })
}

/// Gives back what one person has in an open pool.
async fn withdraw(
    tx: &mut Tx,
    app: &App,
    program: (GuildId, &Settings),
    pool: &Pool,
    me: MemberId,
) -> Outcome<()> {
    let language = program.1.language;
    let item = catalog::get(tx, program.0, pool.item).await?;
    let back = Back {
        of: Some(me),
        name: item.name(language, language),
        actor: Some(me),
    };
    let chips = chip::give_back(tx, app, program, pool.id, back).await?;
    if !store::lower(tx, program.0, pool.id, sum(&chips)).await? {
        return Err(Fault::Overtaken.into());
    }
    Ok(look::redraw(tx, app, program.0, pool)?)
}

/// Somebody leaves for good: what they started is called off, what they have in open pools comes back to their wallet, and what
/// they wrote is erased. The cards that name them are written anew.
///
/// # Errors
/// A fault of the database.
pub async fn leave(
    tx: &mut Tx,
    app: &App,
    program: (GuildId, &Settings),
    member: MemberId,
) -> Result<(), Fault> {
    let left = try_leave(tx, app, program, member).await;
    left.map_err(Failure::into_fault)
}

async fn try_leave(
    tx: &mut Tx,
    app: &App,
    program: (GuildId, &Settings),
    member: MemberId,
) -> Outcome<()> {
    let guild = program.0;
    let mut pools = chip::pools_of(tx, guild, member).await?;
    for row in store::started_by(tx, guild, member).await? {
        pools.push(row.id());
    }
    // In the order of their ids, as whatever holds several.
    pools.sort_unstable();
    pools.dedup();
    for id in pools {
        let held = store::hold(tx, guild, id).await?;
        let open = held.filter(|pool| pool.state == State::Open);
        match open {
            Some(pool) if pool.starter == member => {
                end::call_off(tx, app, program, &pool, None).await?;
            }
            Some(pool) => withdraw(tx, app, program, &pool, member).await?,
            None => {}
        }
    }
    store::forget_notes(tx, guild, member).await?;
    for (id, channel) in store::carded(tx, guild, member).await? {
        look::redraw_at(tx, app, guild, (id, channel))?;
    }
    Ok(())
}

/// What somebody has in pools that are open.
///
/// # Errors
/// A fault of the database.
pub async fn held(tx: &mut Tx, guild: GuildId, member: MemberId) -> Result<Points, Fault> {
    let held = store::held_by(tx, guild, member).await?;
    Ok(held.unwrap_or_default())
}

/// Forgets the notes of closed pools up to one.
///
/// # Errors
/// A fault of the database.
pub async fn forget_notes(tx: &mut Tx, guild: GuildId, last: PoolId) -> Result<u64, Fault> {
    Ok(store::forget_notes_until(tx, guild, last).await?)
}
