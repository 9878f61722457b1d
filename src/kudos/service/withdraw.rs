//! Marking a kudos or a boost as taken back, and what it had given to whom: what an undo and a correction reverse.
use super::boost::edit;
use crate::app::App;
use crate::base::clock::Instant;
use crate::base::db::Tx;
use crate::base::ids::{EntryId, GuildId, MemberId};
use crate::base::outbox;
use crate::base::points::Points;
use crate::base::refusal::Outcome;
use crate::kudos::rules::KudosRefusal;
use crate::kudos::store;
use crate::ledger::rules::{Account, Gift};
use crate::ledger::service as ledger;

/// Marks a kudos (or a boost alone) as taken back, shows it on the card, and returns what is to be reversed.
///
/// # Errors
/// A [`KudosRefusal`], or a fault.
pub async fn withdraw(
    tx: &mut Tx,
    app: &App,
    guild: GuildId,
    id: EntryId,
    now: Instant,
) -> Outcome<Vec<Gift>> {
    let (kudos, boost) = find(tx, guild, id).await?;
    // Held either way before the boosts are read, so that boosts, undos and corrections of one kudos don't cross.
    let fresh = match boost {
        None => store::set_undone(tx, guild, id, now).await?,
        Some(boost) => {
            store::hold(tx, guild, kudos.id).await?
                && store::set_boost_undone(tx, guild, boost, now).await?
        }
    };
    if !fresh {
        return Err(KudosRefusal::TakenBack.into());
    }
    outbox::write(tx, app, guild, &edit(&kudos))?;
    given(tx, guild, &kudos, boost).await
}

/// What a kudos with its boosts (or a boost alone) gave to whom, taken back or not.
///
/// # Errors
/// A [`KudosRefusal`], or a fault.
pub async fn gifts(tx: &mut Tx, guild: GuildId, id: EntryId) -> Outcome<Vec<Gift>> {
    let (kudos, boost) = find(tx, guild, id).await?;
    given(tx, guild, &kudos, boost).await
}

/// The kudos of an entry, and the boost if the entry is one.
async fn find(
    tx: &mut Tx,
    guild: GuildId,
    id: EntryId,
) -> Outcome<(store::Kudos, Option<EntryId>)> {
    let boost = store::boost(tx, guild, id).await?;
    let kudos = boost.as_ref().map_or(id, |boost| boost.kudos);
    let kudos = store::get(tx, guild, kudos).await?;
    let kudos = kudos.ok_or(KudosRefusal::Missing)?;
    Ok((kudos, boost.map(|boost| boost.id)))
}

/// Every gift of one boost, or of a kudos with the boosts that were not taken back before.
async fn given(
    tx: &mut Tx,
    guild: GuildId,
    kudos: &store::Kudos,
    alone: Option<EntryId>,
) -> Outcome<Vec<Gift>> {
    let boosts = store::boosts(tx, guild, kudos.id)?;
    let mut boosts = tx.answer(boosts).await?;
    boosts.retain(|boost| alone.map_or(boost.undone_at.is_none(), |id| boost.id == id));
    let mut gifts = Vec::new();
    let receivers = store::recipients(tx, guild, kudos.id)?;
    for receiver in tx.answer(receivers).await? {
        if alone.is_none() {
            gifts.push(thanked(kudos, receiver));
        }
        let boosts = boosts.iter().filter(|boost| boost.member != receiver);
        gifts.extend(boosts.map(|boost| boosted(boost, receiver)));
    }
    gifts.retain(|gift| gift.points > Points::ZERO);
    let mut gifts = ledger::still_there(tx, guild, gifts).await?;
    if alone.is_none() {
        gifts.extend(ledger::funded(tx, guild, kudos.id, kudos.day).await?);
    }
    Ok(gifts)
}

fn thanked(kudos: &store::Kudos, receiver: MemberId) -> Gift {
    Gift {
        entry: kudos.id,
        from: Account::Allowance(kudos.giver),
        receiver,
        points: kudos.points,
        period: kudos.period,
        day: kudos.day,
    }
}

fn boosted(boost: &store::Boost, receiver: MemberId) -> Gift {
    Gift {
        entry: boost.id,
        from: Account::Allowance(boost.member),
        receiver,
        points: boost.points,
        period: boost.period,
        day: boost.day,
    }
}
