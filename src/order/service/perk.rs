//! Discord roles as rewards: given by the outbox, settled once Discord has confirmed, and taken back on time.
use super::take::{Deed, take, tell};
use super::{GRANT, REVOKE, TROUBLE, look, own};
use crate::app::App;
use crate::base::clock::Instant;
use crate::base::db::{Fault, Tx};
use crate::base::ids::{EntryId, GuildId};
use crate::base::outbox::{self, Lane, NewNotice};
use crate::base::person::{RoleChange, RoleTrouble};
use crate::base::points::Points;
use crate::base::refusal::{Failure, Outcome};
use crate::base::schedule::Went;
use crate::catalog::rules::Perk;
use crate::member::service as member;
use crate::order::rules::{Cause, Decided, Order, Seen, State, Step};
use crate::order::store::perks::{self as store, Held};
use crate::program::rules::Settings;
use crate::program::service as program;
use serde::Deserialize;
use serde_json::Value;
use std::time::Duration;

const DAY: Duration = Duration::from_secs(86_400);
/// How many roles a transaction begins to take back.
const AT_ONCE: i64 = 50;

/// Has the role given that was ordered: what it was when the order was approved.
pub(super) fn give(tx: &mut Tx, app: &App, guild: GuildId, decided: &Decided) -> Outcome<()> {
    let notice = NewNotice {
        payload: serde_json::to_value(decided.told.item.terms.perk)?,
        ..NewNotice::new(GRANT, Lane::Direct(decided.member), decided.told.order.id.0)
    };
    Ok(outbox::write(tx, app, guild, &notice)?)
}

/// The role that somebody is to get; none where their order is no longer to be handed over.
///
/// # Errors
/// A fault of the database, or a notice that can't be read.
pub async fn granting(
    app: &App,
    guild: GuildId,
    id: EntryId,
    payload: &Value,
) -> Result<Option<RoleChange>, Fault> {
    let Some(perk) = Option::<Perk>::deserialize(payload)? else {
        return Ok(None);
    };
    let seen = look::look(app, guild, id).await?;
    let wanted = seen.told.order.state == State::Approved && seen.member.is_somebody();
    Ok(wanted.then_some(RoleChange {
        user: seen.member,
        role: perk.role,
        gets: true,
    }))
}

/// Learns whether Discord gave the role: then the order is settled; or else it has failed, and those who can mend it are told.
///
/// # Errors
/// A fault of the database, or a notice that can't be read.
pub async fn granted(
    tx: &mut Tx,
    app: &App,
    guild: GuildId,
    (id, payload): (EntryId, &Value),
    came: Result<(), RoleTrouble>,
) -> Result<(), Fault> {
    let settings = program::peek(tx, guild, app.now()).await?.settings;
    let order = look::find(tx, app, guild, id)
        .await
        .map_err(Failure::into_fault)?;
    let (Some(order), Some(perk)) = (order, Option::<Perk>::deserialize(payload)?) else {
        return Ok(());
    };
    let program = (guild, &settings);
    let done = match (came, order.state) {
        (Ok(()), State::Approved) => settle(tx, app, program, &order, perk).await,
        (Err(trouble), State::Approved) => give_up(tx, app, program, &order, trouble).await,
        // Somebody has given up on it meanwhile.
        (Ok(()), _) => take_back(tx, app, guild, &order, perk).await,
        (Err(_), _) => Ok(()),
    };
    done.map_err(Failure::into_fault)
}

async fn settle(
    tx: &mut Tx,
    app: &App,
    program: (GuildId, &Settings),
    order: &Order,
    perk: Perk,
) -> Outcome<()> {
    let (guild, who) = (program.0, (order.member, perk.role));
    let decided = take(tx, app, program, order, Deed::own(Step::Fulfil)).await?;
    let ends_at = match perk.days {
        None => perk.until,
        Some(days) => {
            // What they have by an earlier order is not cut short.
            let from = store::lasts(tx, guild, who).await?.unwrap_or(Instant(0));
            Some(from.max(app.now()).after(DAY * u32::from(days)))
        }
    };
    let held = Held {
        entry: order.id,
        member: order.member,
        role: perk.role,
        ends_at,
    };
    store::hold(tx, guild, &held).await?;
    let order = &decided.told.order;
    tell(tx, app, program, order, (Step::Fulfil, Points::ZERO)).await?;
    own::receive_for(tx, app, program, order).await?;
    Ok(())
}

async fn give_up(
    tx: &mut Tx,
    app: &App,
    program: (GuildId, &Settings),
    order: &Order,
    trouble: RoleTrouble,
) -> Outcome<()> {
    let cause = Cause::from(trouble);
    let deed = Deed {
        cause: Some(cause),
        ..Deed::own(Step::Fail)
    };
    take(tx, app, program, order, deed).await?;
    tell(tx, app, program, order, (Step::Fail, Points::ZERO)).await?;
    complain(tx, app, program.0, (order, cause))
}

/// Tells those who see orders what is to be mended.
fn complain(
    tx: &mut Tx,
    app: &App,
    guild: GuildId,
    (order, cause): (&Order, Cause),
) -> Outcome<()> {
    let notice = NewNotice {
        payload: serde_json::to_value(cause)?,
        ..NewNotice::new(TROUBLE, Lane::Channel(order.channel), order.id.0)
    };
    Ok(outbox::write(tx, app, guild, &notice)?)
}

async fn take_back(
    tx: &mut Tx,
    app: &App,
    guild: GuildId,
    order: &Order,
    perk: Perk,
) -> Outcome<()> {
    let held = Held {
        entry: order.id,
        member: order.member,
        role: perk.role,
        ends_at: Some(app.now()),
    };
    store::hold(tx, guild, &held).await?;
    Ok(end(tx, app, guild, &held).await?)
}

/// Begins to take back what has ended. Returns what was done.
///
/// # Errors
/// A fault of the database.
pub async fn end_perks(tx: &mut Tx, app: &App, guild: GuildId, done: i64) -> Result<Went, Fault> {
    let due = store::due(tx, guild, app.now(), AT_ONCE).await?;
    for held in &due {
        end(tx, app, guild, held).await?;
    }
    let many = i64::try_from(due.len()).unwrap_or(AT_ONCE);
    Ok(Went::through(done + many, "roles", many == AT_ONCE))
}

/// From when on [`end_perks`] has something to do.
///
/// # Errors
/// A fault of the database.
pub async fn ends_first(tx: &mut Tx, guild: GuildId) -> Result<Option<Instant>, Fault> {
    Ok(store::ends_first(tx, guild).await?)
}

async fn end(tx: &mut Tx, app: &App, guild: GuildId, held: &Held) -> Result<(), Fault> {
    let user = member::get(tx, guild, held.member).await?.user_id;
    if !user.is_somebody() || store::still(tx, guild, (held, app.now())).await? {
        store::ended(tx, guild, held.entry).await?;
        return Ok(());
    }
    store::ending(tx, guild, held.entry, app.now()).await?;
    let notice = NewNotice::new(REVOKE, Lane::Direct(user), held.entry.0);
    outbox::write(tx, app, guild, &notice)
}

/// The role that somebody is to lose; none where it is theirs by now.
///
/// # Errors
/// A fault of the database.
pub async fn revoking(app: &App, guild: GuildId, id: EntryId) -> Result<Option<RoleChange>, Fault> {
    let mut tx = app.db.read().await?;
    let Some(held) = store::of(&mut tx, guild, id).await? else {
        return Ok(None);
    };
    let user = member::get(&mut tx, guild, held.member).await?.user_id;
    let theirs = store::still(&mut tx, guild, (&held, app.now())).await?;
    Ok((user.is_somebody() && !theirs).then_some(RoleChange {
        user,
        role: held.role,
        gets: false,
    }))
}

/// Learns whether Discord took the role: where the bot may not, it is tried again a day later, and those who can mend it are
/// told.
///
/// # Errors
/// A fault of the database.
pub async fn revoked(
    tx: &mut Tx,
    app: &App,
    guild: GuildId,
    id: EntryId,
    came: Result<(), RoleTrouble>,
) -> Result<(), Fault> {
    if came != Err(RoleTrouble::Forbidden) {
        store::ended(tx, guild, id).await?;
        return Ok(());
    }
    store::later(tx, guild, id, app.now().after(DAY)).await?;
    let order = look::find(tx, app, guild, id)
        .await
        .map_err(Failure::into_fault)?;
    match order {
        Some(order) => {
            let told = complain(tx, app, guild, (&order, Cause::RoleForbidden));
            told.map_err(Failure::into_fault)
        }
        None => Ok(()),
    }
}

/// What is to be mended, and which order it is about.
///
/// # Errors
/// A fault of the database, or a notice that can't be read.
pub async fn trouble(
    app: &App,
    guild: GuildId,
    id: EntryId,
    payload: &Value,
) -> Result<(Seen, Cause), Fault> {
    let cause = Cause::deserialize(payload)?;
    Ok((look::look(app, guild, id).await?, cause))
}
