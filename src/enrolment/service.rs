//! Who has joined, what they agreed to, and whose points wait.
use super::rules::{Answer, Consent, Counted, EnrolmentRefusal, Purpose, answer, version};
use super::store;
use crate::app::App;
use crate::base::clock::Instant;
use crate::base::db::{Fault, Tx};
use crate::base::ids::{ConsentId, EntryId, GuildId, MemberId};
use crate::base::points::Points;
use crate::base::refusal::Outcome;
use crate::ledger::service as ledger;
use crate::member::service as member;
use crate::program::rules::{Enrolment, Settings};
use std::collections::BTreeMap;

/// Lets pass who has joined: what they write may be kept. Where nobody is asked, that takes no look at the database.
///
/// # Errors
/// They have not accepted the notice, or a fault.
pub async fn admit(tx: &mut Tx, guild: GuildId, settings: &Settings, id: MemberId) -> Outcome<()> {
    if settings.enrolment == Enrolment::Notice {
        return Ok(());
    }
    let who = member::get(tx, guild, id).await?;
    match answer(settings, Some(&who)) {
        Answer::Joined => Ok(()),
        Answer::None => Err(EnrolmentRefusal::NotJoined.into()),
        Answer::Earlier => Err(EnrolmentRefusal::Changed.into()),
    }
}

/// Has what an entry brings to those of its recipients wait who have not joined, and keeps them off the boards. Returns who
/// they are, and until when it waits; nobody where nobody is asked, without a look at the database.
///
/// # Errors
/// A fault of the database.
pub async fn hold_back(
    tx: &mut Tx,
    app: &App,
    (guild, settings): (GuildId, &Settings),
    entry: EntryId,
    to: &[(MemberId, Points)],
) -> Result<Option<(Vec<MemberId>, Instant)>, Fault> {
    if settings.enrolment == Enrolment::Notice {
        return Ok(None);
    }
    let something: BTreeMap<MemberId, Points> = to
        .iter()
        .copied()
        .filter(|(_, points)| *points > Points::ZERO)
        .collect();
    if something.is_empty() {
        return Ok(None);
    }
    let members: Vec<MemberId> = something.keys().copied().collect();
    let mut strangers = member::not_accepted(tx, guild, &members).await?;
    strangers.sort_unstable();
    let until = settings.waits_until(app.now());
    let mut held = Vec::new();
    for stranger in strangers {
        // Whoever joins meanwhile has the row: then nothing waits, or their joining sees that it does.
        if member::keep_off_boards(tx, guild, stranger).await? {
            let points = something.get(&stranger).copied().unwrap_or_default();
            ledger::wait(tx, guild, entry, stranger, (points, until))?;
            held.push(stranger);
        }
    }
    let strangers = held;
    Ok((!strangers.is_empty()).then_some((strangers, until)))
}

/// Keeps that somebody agrees to something or takes it back, with the version of the notice as it is: the proof that they
/// were asked, and of what they answered.
///
/// # Errors
/// A fault of the database.
pub async fn agree(
    tx: &mut Tx,
    app: &App,
    (guild, settings): (GuildId, &Settings),
    member: MemberId,
    (purpose, given): (Purpose, bool),
) -> Result<(), Fault> {
    let id = ConsentId(app.id());
    let notice = version(settings);
    let answered = (purpose, given, notice.as_str(), app.now());
    store::agree(tx, guild, id, member, answered).await?;
    Ok(())
}

/// What somebody agreed to and took back, the oldest first.
///
/// # Errors
/// A fault of the database.
pub async fn consents(
    tx: &mut Tx,
    guild: GuildId,
    member: MemberId,
) -> Result<Vec<Consent>, Fault> {
    Ok(store::consents(tx, guild, member).await?)
}

/// Whether the last that somebody said of a purpose is that they agree; nothing where they never said anything.
///
/// # Errors
/// A fault of the database.
pub async fn last_said(
    tx: &mut Tx,
    guild: GuildId,
    member: MemberId,
    purpose: Purpose,
) -> Result<Option<bool>, Fault> {
    Ok(store::last_said(tx, guild, member, purpose).await?)
}

/// Forgets what somebody agreed to.
///
/// # Errors
/// A fault of the database.
pub async fn forget_consents(tx: &mut Tx, guild: GuildId, member: MemberId) -> Result<(), Fault> {
    store::forget_consents(tx, guild, member).await?;
    Ok(())
}

/// Who is counted where the program looks at how people give and get.
///
/// # Errors
/// A fault of the database.
pub async fn counted(tx: &mut Tx, guild: GuildId, settings: &Settings) -> Result<Counted, Fault> {
    let said = store::all_said(tx, guild, Purpose::Insight).await?;
    let asks = settings.enrolment == Enrolment::Consent;
    Ok(Counted::new(asks, said))
}

/// Whether somebody is.
///
/// # Errors
/// A fault of the database.
pub async fn is_counted(
    tx: &mut Tx,
    guild: GuildId,
    settings: &Settings,
    member: MemberId,
) -> Result<bool, Fault> {
    let said = last_said(tx, guild, member, Purpose::Insight).await?;
    let asks = settings.enrolment == Enrolment::Consent;
    let said = said.map(|said| (member, said));
    Ok(Counted::new(asks, said).has(member))
}
