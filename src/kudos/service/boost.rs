//! Adding one's own points to another's kudos.
use super::earlier::{among, waiting};
use super::limits::Limits;
use super::pay::Payment;
use crate::allowance::service as allowance;
use crate::app::App;
use crate::base::clock::Instant;
use crate::base::db::{Fault, Tx};
use crate::base::ids::{EntryId, GuildId, MemberId, UserId};
use crate::base::outbox::{self, Lane, NewNotice};
use crate::base::points::Points;
use crate::base::refusal::Outcome;
use crate::enrolment::service as enrolment;
use crate::fund::rules::{Current, Paid, Verdict};
use crate::fund::service as fund;
use crate::kudos::rules::{Boost, Given, KudosRefusal, amount, old_enough};
use crate::kudos::store;
use crate::ledger::rules::{Key, NewEntry, Opened};
use crate::ledger::service::{self as ledger, Book};
use crate::member::service as member;
use crate::program::rules::{Program, Settings};
use crate::program::service as program;

/// Gives every recipient of a kudos, save the booster, more points from the booster's allowance.
///
/// # Errors
/// A [`KudosRefusal`], or a fault.
pub async fn boost(app: &App, boost: &Boost) -> Outcome<Given> {
    let content = format!("boost {} by {}", boost.kudos, boost.points.0);
    let key = Key {
        guild: boost.guild,
        key: boost.key.clone(),
        content,
    };
    ledger::once(app, &key, || attempt(app, boost, &key)).await
}

async fn attempt(app: &App, boost: &Boost, key: &Key) -> Outcome<Given> {
    let (guild, now) = (boost.guild, app.now());
    let mut tx = app.db.begin().await?;
    let (mut program, members) = program::enter(&mut tx, app, guild, &[boost.booster]).await?;
    let booster = members[0];
    let entry = NewEntry::new(
        key,
        EntryId(app.id()),
        "boost",
        booster,
        program.settings.dated(now),
    );
    if let Opened::Before(id) = ledger::open(&mut tx, &entry).await? {
        return before(tx, boost, id, &program).await;
    }
    amount(boost.points, &program.settings)?;
    old_enough(boost.booster, &program.settings, now)?;
    enrolment::admit(&mut tx, guild, &program.settings, booster).await?;
    allowance::apply(&mut tx, guild, booster, &mut program, &boost.roles).await?;
    let (kudos, recipients) = boostable(&mut tx, boost, booster).await?;
    let total = boost.points.times(recipients.len());
    let total = total.unwrap_or(Points(i64::MAX));
    let budget = budget(&mut tx, (guild, &program.settings), total, now).await?;
    if budget == Current::Due {
        drop(tx);
        fund::renew(app, guild, Paid::Kudos).await?;
        return Err(Fault::Overtaken.into());
    }
    // Read before a limit is asked for: behind one that is reached there is nothing to be read.
    let purse = allowance::purse(&mut tx, guild, booster).await?;
    let mut limits = Limits::default();
    limits.pairs(&mut tx, app, guild, booster, &recipients, &program.settings)?;
    let mut book = Book::new(app, &entry);
    let payment = Payment {
        giver: booster,
        purse,
        to: &recipients,
        points: boost.points,
        program: &program,
    };
    let paying = payment.write(&mut tx, &mut book);
    if let Some(limit) = limits.reached(&mut tx).await? {
        drop(tx);
        return Err(limit
            .refusal(app, guild, booster, &program.settings)
            .await?);
    }
    let drawing = fund::draw(&mut tx, &mut book, budget.fund(), total)?;
    let left = paying?
        .from(drawing)
        .settle(&mut tx, app, &mut book, &program.settings, &[])
        .await?;
    let row = store::Boost {
        id: entry.id,
        kudos: kudos.id,
        member: booster,
        points: boost.points,
        left_after: left,
        period: program.period.ordinal,
        day: entry.day,
        undone_at: None,
    };
    store::insert_boost(&mut tx, guild, &row)?;
    let gets: Vec<(MemberId, Points)> = recipients
        .iter()
        .map(|(member, _)| (*member, boost.points))
        .collect();
    let settings = (guild, &program.settings);
    let held = enrolment::hold_back(&mut tx, app, settings, entry.id, &gets).await?;
    let waiting = held.map(|(strangers, until)| (among(&recipients, &strangers), until));
    outbox::write(&mut tx, app, guild, &edit(&kudos))?;
    tx.commit().await?;
    let given = given(&recipients, boost.points, left, &kudos, &program);
    Ok(Given { waiting, ..given })
}

/// The budget that pays, if it does. A boost of nothing is none: other than a kudos it does not go without points.
async fn budget(
    tx: &mut Tx,
    program: (GuildId, &Settings),
    total: Points,
    now: Instant,
) -> Outcome<Current> {
    let budget = fund::current(tx, program, Paid::Kudos, now).await?;
    match budget.verdict(total) {
        Verdict::Pays => Ok(budget),
        Verdict::Refuses { left, again } | Verdict::Thanks { left, again } => {
            Err(KudosRefusal::Budget { left, again }.into())
        }
    }
}

/// The kudos, held, with those who may be boosted.
async fn boostable(
    tx: &mut Tx,
    boost: &Boost,
    booster: MemberId,
) -> Outcome<(store::Kudos, Vec<(MemberId, UserId)>)> {
    if boost.points == Points::ZERO {
        return Err(KudosRefusal::Nothing.into());
    }
    let kudos = store::get(tx, boost.guild, boost.kudos)
        .await?
        .ok_or(KudosRefusal::Missing)?;
    if !store::hold(tx, boost.guild, boost.kudos).await? {
        return Err(KudosRefusal::TakenBack.into());
    }
    if kudos.giver == booster {
        return Err(KudosRefusal::OwnBoost.into());
    }
    let others = others(tx, boost, booster).await?;
    if others.is_empty() {
        return Err(KudosRefusal::BoostForOneself.into());
    }
    // Whoever was erased gets nothing any more.
    let there: Vec<_> = others
        .into_iter()
        .filter(|(_, user)| user.is_somebody())
        .collect();
    match there.is_empty() {
        true => Err(KudosRefusal::Left.into()),
        false => Ok((kudos, there)),
    }
}

async fn others(tx: &mut Tx, boost: &Boost, booster: MemberId) -> Outcome<Vec<(MemberId, UserId)>> {
    let members = store::recipients(tx, boost.guild, boost.kudos)?;
    let mut members = tx.answer(members).await?;
    members.retain(|member| *member != booster);
    let users = member::users(tx, boost.guild, &members).await?;
    Ok(members.into_iter().zip(users).collect())
}

/// A new look of a kudos's card.
pub(super) fn edit(kudos: &store::Kudos) -> NewNotice {
    NewNotice::edit("kudos.edit", Lane::Channel(kudos.channel), kudos.id.0)
}

fn given(
    to: &[(MemberId, UserId)],
    points: Points,
    left: Points,
    kudos: &store::Kudos,
    program: &Program,
) -> Given {
    let to = to.iter().map(|(_, user)| *user).collect();
    Given {
        to,
        points,
        left,
        renews: program.period.ends_at,
        channel: kudos.channel,
        waiting: None,
        added: Vec::new(),
        unpaid: None,
    }
}

/// What the same cause came to the first time, once that is durable.
async fn before(mut tx: Tx, boost: &Boost, id: EntryId, program: &Program) -> Outcome<Given> {
    let row = store::boost(&mut tx, boost.guild, id)
        .await?
        .ok_or(KudosRefusal::Missing)?;
    let kudos = store::get(&mut tx, boost.guild, row.kudos)
        .await?
        .ok_or(KudosRefusal::Missing)?;
    let others = others(&mut tx, boost, row.member).await?;
    let waiting = waiting(&mut tx, boost.guild, id, &others).await?;
    tx.commit().await?;
    let given = given(&others, row.points, row.left_after, &kudos, program);
    Ok(Given { waiting, ..given })
}
