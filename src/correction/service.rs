//! Asking for a correction, and deciding on one that waits.
mod apply;
mod look;

pub use look::{carded, look, suggest};

use super::rules::{
    Asked, Correction, CorrectionRefusal, Recorded, State, Told, What, needs_second,
};
use super::store;
use crate::app::App;
use crate::audit::rules::Topic;
use crate::audit::service as audit;
use crate::base::db::{Fault, Tx};
use crate::base::ids::{CorrectionId, EntryId, GuildId, MemberId, UserId};
use crate::base::outbox::{self, Lane, NewNotice};
use crate::base::points::Points;
use crate::base::refusal::Outcome;
use crate::enrolment::service as enrolment;
use crate::ledger::rules::{Gift, Key};
use crate::ledger::service as ledger;
use crate::member::service as member;
use crate::program::rules::Settings;
use crate::program::service as program;

/// The card for the second admin.
pub const CARD: &str = "correction.card";
/// Its new look after a decision.
pub const EDIT: &str = "correction.edit";

/// Reverses an entry, or asks a second admin to confirm it.
///
/// # Errors
/// A [`CorrectionRefusal`], or a fault.
pub async fn correct(app: &App, asked: &Asked) -> Outcome<Told> {
    let key = Key {
        guild: asked.guild,
        key: asked.key.clone(),
        content: format!("correct {}", asked.entry.trim()),
    };
    ledger::once(app, &key, || attempt(app, asked, &key)).await
}

async fn attempt(app: &App, asked: &Asked, key: &Key) -> Outcome<Told> {
    let (guild, now) = (asked.guild, app.now());
    let mut tx = app.db.begin().await?;
    ledger::repeat_refusal(&mut tx, key).await?;
    if let Some(first) = store::by_key(&mut tx, guild, &key.key).await? {
        let first = first.read(&app.vault, guild)?;
        let told = look::told(&mut tx, app, guild, first).await?;
        // The first may share this commit: what is told again is durable too.
        tx.commit().await?;
        return Ok(told);
    }
    let (entry, reason) = asked.judge()?;
    let (program, members) = program::enter(&mut tx, app, guild, &[asked.by]).await?;
    let by = members[0];
    enrolment::admit(&mut tx, guild, &program.settings, by).await?;
    let (what, points) = worth(&mut tx, guild, entry).await?;
    let waits = needs_second(points, program.settings.second_admin);
    let mut correction = Correction {
        id: CorrectionId(app.id()),
        entry,
        what,
        points,
        owed: Points::ZERO,
        asked_by: by,
        reason,
        state: if waits { State::Waiting } else { State::Done },
        decided_by: None,
        decided_at: None,
        asked_at: now,
        channel: program.settings.orders_channel.unwrap_or(asked.channel),
        message: None,
    };
    let pen = member::pen(&mut tx, app, guild, by).await?;
    let place = store::reason_at(correction.id);
    let reason = pen.encrypt(&app.ids, place, &correction.reason)?;
    if !store::insert(&mut tx, guild, &key.key, &correction, &reason).await? {
        return Err(CorrectionRefusal::Waiting.into());
    }
    match correction.state {
        State::Waiting => {
            let notice = card(&correction, asked, &program.settings);
            outbox::write(&mut tx, app, guild, &notice)?;
        }
        _ => correction.owed = apply::apply(&mut tx, app, guild, &program, &correction).await?,
    }
    record(&mut tx, app, guild, (by, &key.key), &correction).await?;
    let told = look::told(&mut tx, app, guild, correction).await?;
    tx.commit().await?;
    Ok(told)
}

/// What an entry gave to whom, as far as it did not go back since.
///
/// # Errors
/// It is not there or was reversed, or a fault of the database.
pub async fn gifts_of(tx: &mut Tx, guild: GuildId, entry: EntryId) -> Outcome<Vec<Gift>> {
    Ok(gifts(tx, guild, entry).await?.1)
}

async fn gifts(tx: &mut Tx, guild: GuildId, entry: EntryId) -> Outcome<(What, Vec<Gift>)> {
    let known = ledger::known(tx, guild, entry).await?;
    let known = known.ok_or(CorrectionRefusal::NoEntry)?;
    let what = What::of(&known)?;
    Ok((what, apply::gifts(tx, guild, what, &known).await?))
}

/// What an entry is, and how much a correction of it takes back.
async fn worth(tx: &mut Tx, guild: GuildId, entry: EntryId) -> Outcome<(What, Points)> {
    let (what, gifts) = gifts(tx, guild, entry).await?;
    let points = gifts.iter().map(|gift| gift.points.0);
    Ok((what, Points(points.fold(0, i64::saturating_add))))
}

/// Where no channel is set for orders, a follow-up may stand in, as for those.
fn card(correction: &Correction, asked: &Asked, settings: &Settings) -> NewNotice {
    let here = settings.orders_channel.is_none();
    NewNotice {
        follow_up: here.then(|| asked.token.clone()),
        ..NewNotice::new(CARD, Lane::Channel(correction.channel), correction.id.0)
    }
}

/// The second admin's decision: it is carried out once, however often it is clicked.
///
/// # Errors
/// A [`CorrectionRefusal`], or a fault.
pub async fn decide(
    app: &App,
    guild: GuildId,
    user: UserId,
    id: CorrectionId,
    agreed: bool,
) -> Outcome<Told> {
    app.db
        .attempt(|| try_decide(app, guild, user, id, agreed))
        .await
}

async fn try_decide(
    app: &App,
    guild: GuildId,
    user: UserId,
    id: CorrectionId,
    agreed: bool,
) -> Outcome<Told> {
    let now = app.now();
    let mut tx = app.db.begin().await?;
    let (program, members) = program::enter(&mut tx, app, guild, &[user]).await?;
    let by = members[0];
    let correction = store::get(&mut tx, guild, id).await?;
    let correction = correction.ok_or(CorrectionRefusal::NoCorrection)?;
    let mut correction = correction.read(&app.vault, guild)?;
    if !correction.may_decide(by, agreed)? {
        let told = look::told(&mut tx, app, guild, correction).await?;
        tx.commit().await?;
        return Ok(told);
    }
    let state = if agreed { State::Done } else { State::Declined };
    if !store::decide(&mut tx, guild, id, state, (by, now)).await? {
        return Err(Fault::Overtaken.into());
    }
    (correction.state, correction.decided_by) = (state, Some(by));
    if agreed {
        correction.owed = apply::apply(&mut tx, app, guild, &program, &correction).await?;
    }
    let key = format!("correction:{id}");
    record(&mut tx, app, guild, (by, &key), &correction).await?;
    let edit = NewNotice::edit(EDIT, Lane::Channel(correction.channel), id.0);
    outbox::write(&mut tx, app, guild, &edit)?;
    let told = look::told(&mut tx, app, guild, correction).await?;
    tx.commit().await?;
    Ok(told)
}

/// Forgets why a member asked for corrections, and why entries were corrected in which they took part.
///
/// # Errors
/// A fault of the database.
pub async fn leave(tx: &mut Tx, guild: GuildId, member: MemberId) -> Result<(), Fault> {
    store::forget_reasons_of(tx, guild, member).await?;
    Ok(())
}

/// Forgets the reasons of corrections up to one.
///
/// # Errors
/// A fault of the database.
pub async fn forget_reasons(tx: &mut Tx, guild: GuildId, last: CorrectionId) -> Result<u64, Fault> {
    Ok(store::forget_reasons(tx, guild, last).await?)
}

/// The record of an admin's doing; the reason is beside the entry.
async fn record(
    tx: &mut Tx,
    app: &App,
    guild: GuildId,
    (actor, key): (MemberId, &str),
    correction: &Correction,
) -> Result<(), Fault> {
    let change = audit::Change {
        guild,
        actor,
        key,
        what: Topic::Correction.of(correction.entry.0),
        before: None,
        after: Some(serde_json::to_value(Recorded::from(correction))?),
    };
    audit::record(tx, app, &change).await?;
    Ok(())
}
