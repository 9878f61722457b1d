//! Taking a kudos back: whole, with its boosts, or not at all.
use super::boost::edit;
use crate::allowance::service::give_back;
use crate::app::App;
use crate::base::civil::Day;
use crate::base::clock::Instant;
use crate::base::db::Tx;
use crate::base::ids::{EntryId, GuildId, MemberId, UserId};
use crate::base::outbox;
use crate::base::points::Points;
use crate::base::refusal::Outcome;
use crate::kudos::rules::{KudosRefusal, Undone};
use crate::kudos::store;
use crate::ledger::rules::{Account, Board, Key, Kind, NewEntry, Opened, Raise};
use crate::ledger::service::{self as ledger, Book};
use crate::member::service as member;
use crate::program::rules::{Program, Settings};
use crate::program::service as program;
use std::collections::BTreeMap;

/// Takes a kudos back for its giver: from the lots that it opened, else from the soonest to expire; boosters get
/// theirs back; what belongs to a period that is over lapses.
///
/// # Errors
/// A [`KudosRefusal`], or a fault.
pub async fn undo(
    app: &App,
    guild: GuildId,
    user: UserId,
    kudos: EntryId,
    key: &str,
) -> Outcome<Undone> {
    let key = Key {
        guild,
        key: key.to_owned(),
        content: format!("undo {kudos}"),
    };
    ledger::once(app, &key, || attempt(app, user, kudos, &key)).await
}

async fn attempt(app: &App, user: UserId, id: EntryId, key: &Key) -> Outcome<Undone> {
    let (guild, now) = (key.guild, app.now());
    let mut tx = app.db.begin().await?;
    ledger::repeat_refusal(&mut tx, key).await?;
    let program = program::load(&mut tx, guild, now).await?;
    let actor = member::enlist(&mut tx, app, guild, &[user]).await?[0];
    let kudos = store::get(&mut tx, guild, id)
        .await?
        .ok_or(KudosRefusal::Missing)?;
    if kudos.giver != actor {
        return Err(KudosRefusal::NotYours.into());
    }
    let entry = reversal(app, key, &kudos, program.settings.dated(now));
    if let Opened::Before(_) = ledger::open(&mut tx, &entry).await? {
        let undone = undone(&mut tx, guild, &kudos).await?;
        // The first may share this commit: what is told again is durable too.
        tx.commit().await?;
        return Ok(undone);
    }
    in_time(&kudos, &program.settings, now)?;
    if !store::set_undone(&mut tx, guild, id, now).await? {
        return Err(KudosRefusal::TakenBack.into());
    }
    let mut book = Book::new(app, &entry);
    let gifts = gifts(&mut tx, guild, &kudos).await?;
    reverse(&mut tx, &mut book, guild, &program, gifts).await?;
    outbox::write(&mut tx, app, guild, &edit(&kudos))?;
    let undone = undone(&mut tx, guild, &kudos).await?;
    tx.commit().await?;
    Ok(undone)
}

/// Its key is the kudos: however it is asked for, it is one cause.
fn reversal(app: &App, key: &Key, kudos: &store::Kudos, dated: (Day, Instant)) -> NewEntry {
    NewEntry {
        key: format!("undo:{}", kudos.id),
        reverses: Some(kudos.id),
        ..NewEntry::new(key, EntryId(app.id()), "undo", kudos.giver, dated)
    }
}

fn in_time(kudos: &store::Kudos, settings: &Settings, now: Instant) -> Result<(), KudosRefusal> {
    if settings.undo_window == 0 {
        return Err(KudosRefusal::Never);
    }
    if now.since(kudos.given_at) > settings.undo_for() {
        return Err(KudosRefusal::TooLate {
            window: settings.undo_for(),
        });
    }
    Ok(())
}

/// What one person gave to one other, by the kudos or by a boost on it.
struct Gift {
    entry: EntryId,
    giver: MemberId,
    receiver: MemberId,
    points: Points,
    period: i64,
    day: Day,
}

/// Every gift of a kudos.
async fn gifts(tx: &mut Tx, guild: GuildId, kudos: &store::Kudos) -> Outcome<Vec<Gift>> {
    let receivers = store::recipients(tx, guild, kudos.id).await?;
    let boosts = store::boosts(tx, guild, kudos.id).await?;
    let mut gifts = Vec::new();
    for receiver in receivers {
        let gift = |entry, giver, points, period, day| Gift {
            entry,
            giver,
            receiver,
            points,
            period,
            day,
        };
        gifts.push(gift(
            kudos.id,
            kudos.giver,
            kudos.points,
            kudos.period,
            kudos.day,
        ));
        let boosts = boosts.iter().filter(|boost| boost.member != receiver);
        gifts.extend(boosts.map(|boost| {
            gift(
                boost.id,
                boost.member,
                boost.points,
                boost.period,
                boost.day,
            )
        }));
    }
    gifts.retain(|gift| gift.points > Points::ZERO);
    Ok(gifts)
}

/// Allowances, then wallets, then standings, each in the order of the ids: as giving locks them, so that nobody waits
/// in a circle.
async fn reverse(
    tx: &mut Tx,
    book: &mut Book<'_>,
    guild: GuildId,
    program: &Program,
    mut gifts: Vec<Gift>,
) -> Outcome<()> {
    gifts.sort_by_key(|gift| gift.giver);
    let mut back = Vec::with_capacity(gifts.len());
    for gift in gifts {
        let to = give_back(tx, guild, gift.giver, program, gift.period, gift.points).await?;
        back.push((gift, to));
    }
    back.sort_by_key(|(gift, _)| gift.receiver);
    for (gift, to) in &back {
        let first = Some(gift.entry);
        let kind = Kind::Correction;
        let left = book
            .spend(tx, gift.receiver, *to, gift.points, kind, first)
            .await?;
        left.ok_or(KudosRefusal::Spent)?;
    }
    lower(tx, guild, back.iter().map(|(gift, _)| gift)).await
}

/// Standings change in the periods in which they were earned.
async fn lower(tx: &mut Tx, guild: GuildId, gifts: impl Iterator<Item = &Gift>) -> Outcome<()> {
    let mut days: BTreeMap<Day, BTreeMap<(Board, MemberId), i64>> = BTreeMap::new();
    for gift in gifts {
        let day = days.entry(gift.day).or_default();
        *day.entry((Board::Given, gift.giver)).or_default() -= gift.points.0;
        *day.entry((Board::Received, gift.receiver)).or_default() -= gift.points.0;
    }
    for (day, changes) in days {
        let raises: Vec<Raise> = changes
            .into_iter()
            .map(|((board, member), by)| Raise {
                board,
                member,
                by: Points(by),
            })
            .collect();
        ledger::raise(tx, guild, day, &raises)?;
    }
    Ok(())
}

async fn undone(tx: &mut Tx, guild: GuildId, kudos: &store::Kudos) -> Outcome<Undone> {
    let entry = format!("undo:{}", kudos.id);
    let returned = ledger::moved(tx, guild, &entry, Account::Allowance(kudos.giver)).await?;
    let receivers = store::recipients(tx, guild, kudos.id).await?;
    Ok(Undone {
        from: member::users(tx, guild, &receivers).await?,
        points: kudos.points,
        returned,
    })
}
