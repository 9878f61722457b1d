//! Giving a kudos.
use crate::allowance::service::{Taken, take};
use crate::app::App;
use crate::base::civil::start_of;
use crate::base::db::Tx;
use crate::base::ids::{EntryId, GuildId, MemberId, UserId, ValueId};
use crate::base::inert::clean;
use crate::base::outbox::{self, Lane, NewNotice};
use crate::base::points::Points;
use crate::base::refusal::Outcome;
use crate::kudos::rules::{Give, Given, KudosRefusal, check};
use crate::kudos::store;
use crate::ledger::rules::{Account, Board, Key, Kind, NewEntry, Opened, Raise};
use crate::ledger::service::{self as ledger, Book};
use crate::member::service as member;
use crate::program::rules::Program;
use crate::program::service as program;
use crate::value::service as value;
use std::time::Duration;

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
    if let Opened::Before(id) = ledger::open(&mut tx, &entry).await? {
        return before(&mut tx, guild, id, &program).await;
    }
    check(give, &program.settings, now)?;
    let value = named_value(&mut tx, give).await?;
    let recipients = in_order(&members[1..], &users[1..]);
    count(&mut tx, app, give, giver, &recipients, &program).await?;
    let mut book = Book::new(app, &entry);
    let left = pay(
        &mut tx,
        &mut book,
        give.guild,
        giver,
        &recipients,
        give.points,
        &program,
    )
    .await?;
    book.note(&mut tx, giver, clean(&give.reason).trim())
        .await?;
    let kudos = kudos(give, &entry, giver, value, left, &program);
    keep(&mut tx, app, give, &kudos, &recipients).await?;
    tx.commit().await?;
    let to = give.to.iter().map(|person| person.user).collect();
    Ok(Given {
        to,
        points: give.points,
        left,
        renews: program.period.ends_at,
        channel: kudos.channel,
    })
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

/// The counters that hold givers back: the cooldown, and how often to the same person a day.
async fn count(
    tx: &mut Tx,
    app: &App,
    give: &Give,
    giver: MemberId,
    recipients: &[(MemberId, UserId)],
    program: &Program,
) -> Outcome<()> {
    let cooldown = Duration::from_secs(u64::from(program.settings.cooldown));
    if !member::gives(tx, app, give.guild, giver, cooldown).await? {
        let last = member::get(tx, give.guild, giver)
            .await?
            .last_gave_at
            .unwrap_or_else(|| app.now());
        return Err(KudosRefusal::Cooldown {
            until: last.after(cooldown),
        }
        .into());
    }
    count_pairs(tx, app, give.guild, giver, recipients, program).await
}

/// Counts one more to each recipient today.
pub(super) async fn count_pairs(
    tx: &mut Tx,
    app: &App,
    guild: GuildId,
    giver: MemberId,
    recipients: &[(MemberId, UserId)],
    program: &Program,
) -> Outcome<()> {
    let limit = program.settings.pair_limit;
    let day = program.settings.day(app.now());
    for (receiver, user) in recipients {
        if !store::count_pair(tx, guild, giver, *receiver, day, i64::from(limit)).await? {
            let again = start_of(day.plus(1), program.settings.zone);
            return Err(KudosRefusal::PairLimit {
                receiver: *user,
                limit,
                again,
            }
            .into());
        }
    }
    Ok(())
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
    ledger::raise(tx, guild, book.day(), &raises).await?;
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

async fn keep(
    tx: &mut Tx,
    app: &App,
    give: &Give,
    kudos: &store::Kudos,
    to: &[(MemberId, UserId)],
) -> Outcome<()> {
    store::insert(tx, give.guild, kudos).await?;
    for (receiver, _) in to {
        store::insert_recipient(tx, give.guild, kudos.id, *receiver).await?;
    }
    let mut card = NewNotice::new("kudos.card", Lane::Channel(kudos.channel), kudos.id.0);
    card.follow_up = Some(give.token.clone());
    Ok(outbox::write(tx, app, give.guild, &card).await?)
}

/// What the same cause came to the first time.
async fn before(tx: &mut Tx, guild: GuildId, id: EntryId, program: &Program) -> Outcome<Given> {
    let kudos = store::get(tx, guild, id)
        .await?
        .ok_or(KudosRefusal::Missing)?;
    let recipients = store::recipients(tx, guild, id).await?;
    Ok(Given {
        to: member::users(tx, guild, &recipients).await?,
        points: kudos.points,
        left: kudos.left_after,
        renews: program.period.ends_at,
        channel: kudos.channel,
    })
}
