//! What becomes of points that wait for people to join.
use crate::app::App;
use crate::base::clock::Instant;
use crate::base::db::{Fault, Tx};
use crate::base::ids::{EntryId, GuildId};
use crate::base::refusal::Failure;
use crate::base::schedule::Went;
use crate::correction::service as correction;
use crate::fund::service::reverse;
use crate::kudos::service as kudos;
use crate::ledger::rules::{Gift, NewEntry, Opened, Taken, Waiting};
use crate::ledger::service::{self as ledger, Book};
use crate::member::service as member;
use crate::privacy::store;
use crate::program::rules::{Enrolment, Program, Settings};
use crate::program::service as program;

/// How much one transaction looks after: people who write meanwhile wait for no more than that.
const MOST: i64 = 25;

/// Sends back what has waited long enough, to where it came from, and takes those off the boards who were there before people
/// were asked. Where people are no longer asked, it arrives, and whoever said nothing is on the boards again. So much was sent
/// back, or arrived, before in the same run.
///
/// # Errors
/// A fault of the database.
pub async fn settle_waiting(
    app: &App,
    tx: &mut Tx,
    guild: GuildId,
    before: i64,
) -> Result<Went, Fault> {
    let program = program::load(tx, guild, app.now()).await?;
    if program.settings.enrolment == Enrolment::Notice {
        return arrive(app, tx, guild, before).await;
    }
    let waited = ledger::waited(tx, guild, app.now(), MOST).await?;
    for waiting in &waited {
        send_back(tx, app, (guild, &program), waiting).await?;
    }
    let strangers = member::not_asked(tx, guild, MOST).await?;
    for stranger in &strangers {
        member::show_on_boards(tx, guild, *stranger, false).await?;
        ledger::replace(tx, app, guild, *stranger)?;
    }
    Ok(went(before, "sent back", waited.len(), strangers.len()))
}

/// From when on [`settle_waiting`] has something to do.
///
/// # Errors
/// A fault of the database.
pub async fn waits_until(
    tx: &mut Tx,
    guild: GuildId,
    settings: &Settings,
) -> Result<Option<Instant>, Fault> {
    let first = store::goes_back_first(tx, guild).await?;
    let (at_once, stands_wrong) = match settings.enrolment {
        Enrolment::Notice => (first.is_some(), store::never_said(tx, guild, 1).await?),
        Enrolment::Consent => (false, member::not_asked(tx, guild, 1).await?),
    };
    Ok(match at_once || !stands_wrong.is_empty() {
        true => Some(Instant(0)),
        false => first,
    })
}

async fn arrive(app: &App, tx: &mut Tx, guild: GuildId, before: i64) -> Result<Went, Fault> {
    let waited = ledger::waited(tx, guild, Instant(i64::MAX), MOST).await?;
    for waiting in &waited {
        for entry in ledger::arrive(tx, guild, waiting.member).await? {
            kudos::redraw_one(tx, app, guild, entry).await?;
        }
    }
    let silent = store::never_said(tx, guild, MOST).await?;
    for silent in &silent {
        member::show_on_boards(tx, guild, *silent, true).await?;
        ledger::replace(tx, app, guild, *silent)?;
    }
    Ok(went(before, "arrived", waited.len(), silent.len()))
}

/// Where either was as much as was asked for, there may be more.
fn went(before: i64, what: &str, waited: usize, shown: usize) -> Went {
    let more = waited.max(shown) as i64 >= MOST;
    Went::through(before + waited as i64, what, more)
}

async fn send_back(
    tx: &mut Tx,
    app: &App,
    (guild, program): (GuildId, &Program),
    waiting: &Waiting,
) -> Result<(), Fault> {
    let now = app.now();
    let gifts = gifts(tx, guild, waiting).await?;
    let there = ledger::wallet(tx, guild, waiting.member, now)
        .await?
        .spendable;
    // What has expired meanwhile, or has paid a debt, does not come back.
    let all: i64 = gifts.iter().map(|gift| gift.points.0).sum();
    if gifts.is_empty() || all > there.0 {
        return ledger::wait_no_more(tx, guild, waiting).await;
    }
    let entry = NewEntry {
        guild,
        id: EntryId(app.id()),
        key: format!("return:{}:{}", waiting.entry, waiting.member),
        content: "return".into(),
        cause: "return",
        actor: None,
        reverses: None,
        day: program.settings.day(now),
        at: now,
    };
    let opened = ledger::open(tx, &entry)
        .await
        .map_err(Failure::into_fault)?;
    if opened != Opened::New || !ledger::went_back(tx, guild, waiting, now).await? {
        return Err(Fault::Overtaken);
    }
    let mut book = Book::new(app, &entry);
    match reverse(tx, app, &entry, &mut book, program, gifts, false).await? {
        Taken::Back(_) => kudos::redraw_one(tx, app, guild, waiting.entry).await,
        Taken::Short(_) => Err(Fault::Overtaken),
    }
}

/// What the entry brought to the one it waits for.
async fn gifts(tx: &mut Tx, guild: GuildId, waiting: &Waiting) -> Result<Vec<Gift>, Fault> {
    let gifts = correction::gifts_of(tx, guild, waiting.entry).await;
    // Whoever takes the entry back meanwhile takes along what waits of it.
    let gifts = gifts.map_err(|failure| match failure {
        Failure::Refused(_) => Fault::Overtaken,
        Failure::Fault(fault) => fault,
    })?;
    let mine = |gift: &Gift| gift.entry == waiting.entry && gift.receiver == waiting.member;
    Ok(gifts.into_iter().filter(mine).collect())
}
