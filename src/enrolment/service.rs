//! Who has joined, and whose points wait.
use super::rules::{Answer, EnrolmentRefusal, answer};
use crate::app::App;
use crate::base::clock::Instant;
use crate::base::db::{Fault, Tx};
use crate::base::ids::{EntryId, GuildId, MemberId};
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
