//! Who may have a reward, and taking one from the stock.
use crate::base::clock::Instant;
use crate::base::db::{Fault, Tx};
use crate::base::ids::{EntryId, GuildId, MemberId, RoleId};
use crate::base::locale::Phrase;
use crate::base::points::Points;
use crate::base::refusal::{Failure, Outcome, Refusal};
use crate::catalog::rules::{Item, Visitor};
use crate::catalog::store;
use crate::ledger::service as ledger;
use crate::member::service as member;
use crate::program::rules::Settings;

/// Whether somebody who has these Discord roles may have a reward now, as far as it is open to them, and often enough.
///
/// # Errors
/// Why not, or a fault of the database.
pub async fn admit(
    tx: &mut Tx,
    (guild, settings): (GuildId, &Settings),
    item: &Item,
    (member, roles): (MemberId, &[RoleId]),
    now: Instant,
) -> Outcome<()> {
    let terms = &item.terms;
    let visitor = Visitor {
        roles: roles.to_vec(),
        gave_at: match terms.audience.activity {
            Some(_) => member::get(tx, guild, member).await?.last_gave_at,
            None => None,
        },
        score: match terms.score {
            Points::ZERO => Points::ZERO,
            _ => ledger::score(tx, guild, member).await?,
        },
    };
    terms.admit(&visitor, now)?;
    let since = terms.counts_since(now, settings.zone);
    let (Some(limit), Some(since)) = (terms.limit, since) else {
        return Ok(());
    };
    let counted = store::counted(tx, guild, (item.id, member), since).await?;
    match counted.unwrap_or_default() >= i64::from(limit.times) {
        true => Err(item.limit_reached().into()),
        false => Ok(()),
    }
}

/// Why somebody may not have a reward now, whether they are known or not; none where they may.
///
/// # Errors
/// A fault of the database.
pub async fn gate(
    tx: &mut Tx,
    program: (GuildId, &Settings),
    item: &Item,
    (member, roles): (Option<MemberId>, &[RoleId]),
    now: Instant,
) -> Result<Option<Phrase>, Fault> {
    let admitted = match member {
        Some(member) => admit(tx, program, item, (member, roles), now).await,
        None => {
            let stranger = Visitor {
                roles: roles.to_vec(),
                ..Visitor::default()
            };
            item.terms.admit(&stranger, now).map_err(Failure::from)
        }
    };
    match admitted {
        Ok(()) => Ok(None),
        Err(Failure::Refused(Refusal(phrase))) => Ok(Some(phrase)),
        Err(Failure::Fault(fault)) => Err(fault),
    }
}

/// Takes one of a reward for somebody, at the price that was agreed; `false` (and nothing is changed) where that can't be had
/// any more.
///
/// # Errors
/// They have had as many as one may; or a fault of the database.
pub async fn take_one(
    tx: &mut Tx,
    (guild, settings): (GuildId, &Settings),
    item: &Item,
    (member, price): (MemberId, Points),
    now: Instant,
) -> Outcome<bool> {
    if !store::take_one(tx, guild, item.id, price).await? {
        return Ok(false);
    }
    let since = item.terms.counts_since(now, settings.zone);
    if let (Some(limit), Some(since)) = (item.terms.limit, since) {
        let most = i64::from(limit.times);
        if !store::count_one(tx, guild, (item.id, member), since, most).await? {
            return Err(item.limit_reached().into());
        }
    }
    Ok(true)
}

/// Puts one of a reward back that somebody had taken at a moment; a code that they have seen is none to be had.
///
/// # Errors
/// A fault of the database.
pub async fn put_back(
    tx: &mut Tx,
    (guild, settings): (GuildId, &Settings),
    item: &Item,
    (member, taken_at): (MemberId, Instant),
    order: EntryId,
) -> Result<(), Fault> {
    if !super::has_code(tx, guild, order).await? {
        store::put_back(tx, guild, item.id).await?;
    }
    if let Some(since) = item.terms.counts_since(taken_at, settings.zone) {
        store::uncount_one(tx, guild, (item.id, member), since).await?;
    }
    Ok(())
}

/// Forgets what somebody has had, and the files that they had checked.
///
/// # Errors
/// A fault of the database.
pub async fn forget(tx: &mut Tx, guild: GuildId, member: MemberId) -> Result<(), Fault> {
    store::forget_taken(tx, guild, member).await?;
    store::sheet::forget_drafts_of(tx, guild, member).await?;
    Ok(())
}
