//! Giving a kudos.
use super::limits::Limits;
use crate::allowance::service::{Taken, take};
use crate::app::App;
use crate::base::db::Tx;
use crate::base::ids::{ChannelId, EntryId, GuildId, MemberId, UserId, ValueId};
use crate::base::inert::clean;
use crate::base::outbox::{self, Lane, NewNotice};
use crate::base::points::Points;
use crate::base::refusal::Outcome;
use crate::kudos::rules::{Give, Given, KudosRefusal, check};
use crate::kudos::store;
use crate::ledger::rules::{Account, Board, Key, Kind, NewEntry, Raise};
use crate::ledger::service::{self as ledger, Book};
use crate::member::service as member;
use crate::program::rules::Program;
use crate::program::service as program;
use crate::value::service as value;

/// Gives a kudos: all its recipients get their points, or none does.
///
/// # Errors
/// A [`KudosRefusal`], or a fault.
pub async fn give(app: &App, give: &Give) -> Outcome<Given> {
    // Members stay out of it: the ledger knows nobody by their Discord id.
    let content = format!("kudos of {} to {}", give.points.0, give.to.len());
    let key = Key {
        guild: give.guild,
        key: give.key.clone(),
        content,
    };
    ledger::once(app, &key, || attempt(app, give, &key)).await
}

async fn attempt(app: &App, give: &Give, key: &Key) -> Outcome<Given> {
    let (guild, now) = (give.guild, app.now());
    let mut tx = app.db.begin().await?;
    let program = program::load(&mut tx, guild, now).await?;
    let users: Vec<UserId> = std::iter::once(give.giver)
        .chain(give.to.iter().map(|person| person.user))
        .collect();
    let members = member::enlist(&mut tx, app, guild, &users).await?;
    let giver = members[0];
    let entry = NewEntry::new(
        key,
        EntryId(app.id()),
        "kudos",
        giver,
        program.settings.dated(now),
    );
    // Everything is queued behind the key and the limits, so that it takes few trips to the database.
    let opening = ledger::opening(&mut tx, &entry)?;
    let mut limits = Limits::default();
    let recipients = in_order(&members[1..], &users[1..]);
    let written = write(
        &mut tx,
        app,
        give,
        &entry,
        &recipients,
        &program,
        &mut limits,
    )
    .await;
    if !tx.holds(opening).await? {
        drop(tx);
        return before(app, &entry, &program).await;
    }
    if let Some(limit) = limits.reached(&mut tx).await? {
        drop(tx);
        return Err(limit.refusal(app, guild, giver, &program.settings).await?);
    }
    let (left, channel) = written?;
    tx.commit().await?;
    let to = give.to.iter().map(|person| person.user).collect();
    Ok(Given {
        to,
        points: give.points,
        left,
        renews: program.period.ends_at,
        channel,
    })
}

/// Writes the kudos if the rules allow it; returns what is left of the allowance, and where it will be shown.
async fn write(
    tx: &mut Tx,
    app: &App,
    give: &Give,
    entry: &NewEntry,
    recipients: &[(MemberId, UserId)],
    program: &Program,
    limits: &mut Limits,
) -> Outcome<(Points, ChannelId)> {
    let guild = give.guild;
    check(give, &program.settings, entry.at)?;
    let value = named_value(tx, give).await?;
    let giver = entry.actor.ok_or(KudosRefusal::Missing)?;
    limits.pace(tx, app, guild, giver, &program.settings)?;
    limits.pairs(tx, app, guild, giver, recipients, &program.settings)?;
    let mut book = Book::new(app, entry);
    let left = pay(
        tx,
        &mut book,
        guild,
        giver,
        recipients,
        give.points,
        program,
    )
    .await?;
    book.note(tx, giver, clean(&give.reason).trim())?;
    let kudos = kudos(give, entry, giver, value, left, program);
    keep(tx, app, give, &kudos, recipients)?;
    Ok((left, kudos.channel))
}

/// Recipients in the order of their ids: rows are locked in one order everywhere.
fn in_order(members: &[MemberId], users: &[UserId]) -> Vec<(MemberId, UserId)> {
    let mut recipients: Vec<_> = members.iter().copied().zip(users.iter().copied()).collect();
    recipients.sort_unstable();
    recipients
}

async fn named_value(tx: &mut Tx, give: &Give) -> Outcome<Option<ValueId>> {
    let Some(typed) = give
        .value
        .as_deref()
        .map(str::trim)
        .filter(|typed| !typed.is_empty())
    else {
        return Ok(None);
    };
    match value::resolve(tx, give.guild, typed).await? {
        Some(value) => Ok(Some(value.id)),
        None => Err(KudosRefusal::UnknownValue.into()),
    }
}

/// Moves the points and the standings; returns what is left of the allowance.
pub(super) async fn pay(
    tx: &mut Tx,
    book: &mut Book<'_>,
    guild: GuildId,
    giver: MemberId,
    recipients: &[(MemberId, UserId)],
    points: Points,
    program: &Program,
) -> Outcome<Points> {
    let renews = program.period.ends_at;
    let total = points
        .times(recipients.len())
        .ok_or(KudosRefusal::TooMuch {
            largest: program.settings.largest,
        })?;
    let left = match take(tx, book, guild, giver, program, total).await? {
        Taken::Left(left) => left,
        Taken::Short(left) => return Err(KudosRefusal::Short { left, renews }.into()),
    };
    let mut raises = vec![Raise {
        board: Board::Given,
        member: giver,
        by: total,
    }];
    for (receiver, _) in recipients {
        book.earn(
            tx,
            *receiver,
            Account::Allowance(giver),
            points,
            Kind::Recognition,
        )
        .await?;
        raises.push(Raise {
            board: Board::Received,
            member: *receiver,
            by: points,
        });
    }
    book.raise(tx, &raises)?;
    Ok(left)
}

fn kudos(
    give: &Give,
    entry: &NewEntry,
    giver: MemberId,
    value: Option<ValueId>,
    left: Points,
    program: &Program,
) -> store::Kudos {
    store::Kudos {
        id: entry.id,
        giver,
        points: give.points,
        company_value: value,
        link: give.link.clone(),
        left_after: left,
        channel: program.settings.recognition_channel.unwrap_or(give.channel),
        message: None,
        undone_at: None,
        period: program.period.ordinal,
        day: entry.day,
        given_at: entry.at,
    }
}

fn keep(
    tx: &mut Tx,
    app: &App,
    give: &Give,
    kudos: &store::Kudos,
    to: &[(MemberId, UserId)],
) -> Outcome<()> {
    store::insert(tx, give.guild, kudos)?;
    for (receiver, _) in to {
        store::insert_recipient(tx, give.guild, kudos.id, *receiver)?;
    }
    let mut card = NewNotice::new("kudos.card", Lane::Channel(kudos.channel), kudos.id.0);
    card.follow_up = Some(give.token.clone());
    Ok(outbox::write(tx, app, give.guild, &card)?)
}

/// What the same cause came to the first time, once that is durable.
async fn before(app: &App, entry: &NewEntry, program: &Program) -> Outcome<Given> {
    let mut tx = app.db.begin().await?;
    let id = ledger::earlier(&mut tx, entry).await?;
    let kudos = store::get(&mut tx, entry.guild, id)
        .await?
        .ok_or(KudosRefusal::Missing)?;
    let recipients = store::recipients(&mut tx, entry.guild, id).await?;
    let to = member::users(&mut tx, entry.guild, &recipients).await?;
    tx.commit().await?;
    Ok(Given {
        to,
        points: kudos.points,
        left: kudos.left_after,
        renews: program.period.ends_at,
        channel: kudos.channel,
    })
}
