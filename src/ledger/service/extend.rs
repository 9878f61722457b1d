//! Having points last longer: by an extension, by their owner's activity, or into the next season.
use crate::app::App;
use crate::base::clock::Instant;
use crate::base::db::{Fault, Tx};
use crate::base::ids::{EntryId, GuildId, LotId, MemberId};
use crate::base::points::Points;
use crate::base::refusal::Failure;
use crate::ledger::rules::{Dated, Extended, NewEntry, Opened, carry};
use crate::ledger::store::{self, extending};
use crate::program::rules::Settings;
use crate::program::rules::expiry::year_later;

/// Has what of a member's expires after one moment and up to another last longer, as one entry that moves no points: as
/// long as `later` says of each date. Nothing where there is nothing, or where that was done under this key before.
///
/// # Errors
/// A fault of the database.
pub async fn extend(
    tx: &mut Tx,
    entry: &NewEntry,
    member: MemberId,
    window: (Instant, Instant),
    later: impl Fn(Instant) -> Instant,
) -> Result<Extended, Fault> {
    store::hold(tx, entry.guild, member).await?;
    let lots = extending::dated_lots(tx, entry.guild, member, window).await?;
    let lots: Vec<(Dated, Instant)> = lots
        .into_iter()
        .map(|lot| (lot, later(lot.expires_at)))
        .filter(|(lot, until)| *until > lot.expires_at)
        .collect();
    if lots.is_empty() {
        return Ok(Vec::new());
    }
    let opened = super::open(tx, entry).await.map_err(Failure::into_fault)?;
    if opened != Opened::New {
        return Ok(Vec::new());
    }
    let mut extended = Extended::new();
    for (lot, until) in lots {
        extending::set_date(tx, entry.guild, lot.id, until).await?;
        let (part, dates) = ((lot.id, lot.remaining), (lot.expires_at, until));
        extending::extended(tx, entry.guild, entry.id, part, dates)?;
        match extended.last_mut() {
            Some((was, _, points)) if *was == lot.expires_at => points.0 += lot.remaining.0,
            _ => extended.push((lot.expires_at, until, lot.remaining)),
        }
    }
    Ok(extended)
}

/// The members, so many at most and in the order of their ids, something of whose expires after one moment and up to another.
///
/// # Errors
/// A fault of the database.
pub async fn holders(
    tx: &mut Tx,
    guild: GuildId,
    beyond: MemberId,
    window: (Instant, Instant),
    most: i64,
) -> Result<Vec<MemberId>, Fault> {
    Ok(extending::holders(tx, guild, beyond, window, most).await?)
}

/// Queues renewing what a member's activity renews; where no policy ever did that, it takes no look at the database. Whoever
/// holds several wallets does this in the order of their owners.
///
/// # Errors
/// A fault of the database.
pub fn renew(
    tx: &mut Tx,
    (guild, settings): (GuildId, &Settings),
    member: MemberId,
    now: Instant,
) -> Result<(), Fault> {
    let renewals = settings.expiry.renewals(now, settings.zone);
    if renewals.is_empty() {
        return Ok(());
    }
    let _ = extending::holding(tx, guild, member)?;
    for (months, until) in renewals {
        let _ = extending::renew(tx, guild, member, months, (now, until))?;
    }
    Ok(())
}

/// Carries over what of the lots that have expired is, each member's of each season by an entry of its own. The caller holds
/// their wallets.
pub(super) async fn carry_over(
    tx: &mut Tx,
    app: &App,
    (guild, settings): (GuildId, &Settings),
    lots: &[Dated],
    now: Instant,
) -> Result<(), Fault> {
    for season in lots.chunk_by(|a, b| (a.member, a.expires_at) == (b.member, b.expires_at)) {
        let parts = carry(season);
        let (Some(first), true) = (season.first(), !parts.is_empty()) else {
            continue;
        };
        let id = EntryId(app.id());
        let points: i64 = parts.iter().map(|(_, points)| points.0).sum();
        let entry = NewEntry {
            guild,
            id,
            key: format!("carry:{}:{}:{id}", first.member, first.expires_at.0),
            content: format!("carry {points} at {}", first.expires_at.0),
            cause: "carry",
            actor: None,
            reverses: None,
            day: settings.day(now),
            at: now,
        };
        super::open(tx, &entry).await.map_err(Failure::into_fault)?;
        // After years without a run, each season that has ended meanwhile carried the same over.
        let mut until = year_later(first.expires_at, settings.zone);
        while until <= now {
            until = year_later(until, settings.zone);
        }
        for (lot, points) in parts {
            let kept = part(tx, app, guild, (&lot, points), until).await?;
            let dates = (lot.expires_at, until);
            extending::extended(tx, guild, id, (kept, points), dates)?;
        }
        // What is left of the season is not carried another time, though it be moved later.
        extending::carry_no_more(tx, guild, first.member, first.expires_at).await?;
    }
    Ok(())
}

/// Has a part of a lot last longer: the lot itself, or one of its own.
async fn part(
    tx: &mut Tx,
    app: &App,
    guild: GuildId,
    (lot, points): (&Dated, Points),
    until: Instant,
) -> Result<LotId, Fault> {
    if points == lot.remaining {
        extending::set_date(tx, guild, lot.id, until).await?;
        return Ok(lot.id);
    }
    let part = LotId(app.id());
    match extending::split(tx, guild, lot.id, (part, points), until).await? {
        1 => Ok(part),
        _ => Err(Fault::Overtaken),
    }
}

/// What expires of everybody's after one moment and up to another: when, how many points, of how many people.
///
/// # Errors
/// A fault of the database.
pub async fn outlook(
    tx: &mut Tx,
    guild: GuildId,
    window: (Instant, Instant),
    most: i64,
) -> Result<Vec<(Instant, Points, i64)>, Fault> {
    Ok(extending::outlook(tx, guild, window, most).await?)
}

/// How many points never expire as they are, of how many people; and how many will.
///
/// # Errors
/// A fault of the database.
pub async fn lasting(
    tx: &mut Tx,
    guild: GuildId,
    at: Instant,
) -> Result<((Points, i64), (Points, i64)), Fault> {
    Ok(extending::lasting(tx, guild, at).await?)
}

/// What came to wallets after a moment: how many points, to how many people.
///
/// # Errors
/// A fault of the database.
pub async fn earned_since(
    tx: &mut Tx,
    guild: GuildId,
    since: Instant,
) -> Result<(Points, i64), Fault> {
    Ok(extending::earned_since(tx, guild, since).await?)
}

/// How much of what an entry took from a wallet would have expired up to a moment.
///
/// # Errors
/// A fault of the database.
pub async fn used_before(
    tx: &mut Tx,
    guild: GuildId,
    entry: EntryId,
    through: Instant,
) -> Result<Points, Fault> {
    Ok(extending::used_before(tx, guild, entry, through).await?)
}

/// Up to how many points of a season that ends up to a moment are carried over of one member's, if any are.
///
/// # Errors
/// A fault of the database.
pub async fn carries(
    tx: &mut Tx,
    guild: GuildId,
    member: MemberId,
    through: Instant,
) -> Result<Option<Points>, Fault> {
    Ok(extending::carries(tx, guild, member, through).await?)
}
