//! Awarding points, and what everybody reads of it.
use super::rules::{Asked, AwardRefusal, Awarded, Card, Recorded};
use crate::app::App;
use crate::audit::rules::Topic;
use crate::audit::service as audit;
use crate::base::clock::Instant;
use crate::base::db::{Fault, Tx};
use crate::base::ids::{ChannelId, EntryId, GuildId, MemberId};
use crate::base::outbox::{self, Lane, NewNotice};
use crate::base::points::Points;
use crate::base::refusal::Outcome;
use crate::campaign::rules::{Bonus, Campaign, Member, On, sum, terms};
use crate::campaign::service as campaign;
use crate::enrolment::service as enrolment;
use crate::fund::rules::{Current, Paid, Verdict};
use crate::fund::service as fund;
use crate::ledger::rules::{Account, Board, Key, Kind, NewEntry, Opened, Raise};
use crate::ledger::service::{self as ledger, Book};
use crate::member::service as member;
use crate::notification::service as notification;
use crate::program::rules::{Lasts, Settings};
use crate::program::service as program;
use serde::{Deserialize, Serialize};

/// The card's kind of notice.
pub const CARD: &str = "award.card";

/// What the card's notice carries.
#[derive(Serialize, Deserialize)]
struct Payload {
    to: MemberId,
    by: MemberId,
    points: Points,
    #[serde(default)]
    expires_at: Option<Instant>,
}

/// Moves points from the program to a member's wallet, and has it told.
///
/// # Errors
/// Why nothing is awarded, or a fault of the database.
pub async fn award(app: &App, asked: &Asked) -> Outcome<Awarded> {
    let key = Key {
        guild: asked.guild,
        key: asked.key.clone(),
        content: asked.content(),
    };
    ledger::once(app, &key, || try_award(app, asked, &key)).await
}

async fn try_award(app: &App, asked: &Asked, key: &Key) -> Outcome<Awarded> {
    let now = app.now();
    let mut tx = app.db.begin().await?;
    let people = [asked.by, asked.to.user];
    let (program, members) = program::enter(&mut tx, app, asked.guild, &people).await?;
    let (by, to) = (members[0], members[1]);
    let campaigns = campaign::running(&mut tx, asked.guild, &program, now).await?;
    let entry = NewEntry::new(
        key,
        EntryId(app.id()),
        "award",
        by,
        program.settings.dated(now),
    );
    let channel = program.settings.recognition_channel;
    let bonuses = bonuses(&mut tx, app, asked, &program.settings, (to, &campaigns)).await?;
    let language = (asked.locale, program.settings.language);
    let awarded = Awarded {
        added: terms(&bonuses, &campaigns, to, language),
        to: asked.to.user,
        points: Points(asked.points),
        channel: channel.unwrap_or(asked.channel),
        expires_at: None,
        waits_until: None,
    };
    if let Opened::Before(id) = ledger::open(&mut tx, &entry).await? {
        let first = ledger::known(&mut tx, asked.guild, id).await?;
        let at = first.map_or(now, |first| first.at);
        let expires_at = asked.judge()?.2.map(|lasts| at.after(lasts));
        let waits = ledger::waits_on(&mut tx, asked.guild, id)?;
        let waits = tx.answer(waits).await?;
        let added = campaign::adding(&mut tx, asked.guild, id)?;
        let added = campaign::added(&mut tx, asked.guild, added, language).await?;
        // The first may share this commit: what is told again is durable too.
        tx.commit().await?;
        return Ok(Awarded {
            expires_at,
            waits_until: waits.first().map(|wait| wait.until),
            added: added.into_iter().flat_map(|terms| terms.terms).collect(),
            ..awarded
        });
    }
    let (points, reason, lasts) = asked.judge()?;
    enrolment::admit(&mut tx, asked.guild, &program.settings, by).await?;
    let settings = (asked.guild, &program.settings);
    let budget = fund::current(&mut tx, settings, Paid::Awards, now).await?;
    match budget.verdict(points) {
        Verdict::Pays => {}
        Verdict::Refuses { left, again } | Verdict::Thanks { left, again } => {
            return Err(AwardRefusal::Budget { left, again }.into());
        }
    }
    if budget == Current::Due {
        drop(tx);
        fund::renew(app, asked.guild, Paid::Awards).await?;
        return Err(Fault::Overtaken.into());
    }
    let expires_at = lasts.map(|lasts| now.after(lasts));
    let what = Payload {
        to,
        by,
        points,
        expires_at,
    };
    let mut book = Book::new(app, &entry);
    let lasts = expires_at.map_or_else(|| program.settings.lasts(now), Lasts::until);
    post(&mut tx, app, &entry, &mut book, (&what, lasts), &reason).await?;
    let adding = campaign::add(&mut tx, &mut book, &program.settings, &campaigns, &bonuses)?;
    let drawing = fund::draw(&mut tx, &mut book, budget.fund(), points)?;
    let earned = adding.heard(&mut tx, app, settings, &campaigns).await?;
    if let Some(drawing) = drawing {
        drawing.heard(&mut tx, app, settings).await?;
    }
    book.settle(&mut tx, earned).await?;
    let gets = [(to, Points(points.0 + sum(&bonuses, to).0))];
    let held = enrolment::hold_back(&mut tx, app, settings, entry.id, &gets).await?;
    announce(&mut tx, app, asked, &entry, (awarded.channel, &what)).await?;
    tx.commit().await?;
    Ok(Awarded {
        expires_at,
        waits_until: held.map(|(_, until)| until),
        ..awarded
    })
}

/// What campaigns add.
async fn bonuses(
    tx: &mut Tx,
    app: &App,
    asked: &Asked,
    settings: &Settings,
    (to, campaigns): (MemberId, &[Campaign]),
) -> Result<Vec<Bonus>, Fault> {
    let member = Member {
        member: to,
        roles: asked.to.roles.clone(),
    };
    let given = (On::Awards, Points(asked.points));
    let program = (asked.guild, settings);
    campaign::offers(tx, program, app.now(), campaigns, given, &[member]).await
}

/// The points, their standing, the reason and the record of the admin's doing.
async fn post(
    tx: &mut Tx,
    app: &App,
    entry: &NewEntry,
    book: &mut Book<'_>,
    (what, lasts): (&Payload, Lasts),
    reason: &str,
) -> Outcome<()> {
    let (to, points) = (what.to, what.points);
    let (from, kind) = (Account::Mint, Kind::Award);
    book.earn_until(tx, to, from, points, kind, lasts).await?;
    let pen = member::pen(tx, app, entry.guild, what.by).await?;
    book.note(tx, &pen, reason)?;
    let raise = Raise {
        board: Board::Received,
        member: to,
        by: points,
    };
    ledger::raise(tx, app, entry.guild, entry.day, &[raise])?;
    let recorded = Recorded {
        member: to,
        points,
        expires_at: what.expires_at,
    };
    let change = audit::Change {
        guild: entry.guild,
        actor: what.by,
        key: &entry.key,
        what: Topic::Award.of(entry.id.0),
        before: None,
        after: Some(serde_json::to_value(recorded)?),
    };
    audit::record(tx, app, &change).await?;
    Ok(())
}

async fn announce(
    tx: &mut Tx,
    app: &App,
    asked: &Asked,
    entry: &NewEntry,
    (channel, what): (ChannelId, &Payload),
) -> Result<(), Fault> {
    let notice = NewNotice {
        payload: serde_json::to_value(what)?,
        follow_up: Some(asked.token.clone()),
        ..NewNotice::new(CARD, Lane::Channel(channel), entry.id.0)
    };
    outbox::write(tx, app, asked.guild, &notice)
}

/// What everybody reads of an award, from its notice.
///
/// # Errors
/// A fault of the database, or a notice that can't be read.
pub async fn card(
    app: &App,
    guild: GuildId,
    entry: EntryId,
    payload: &serde_json::Value,
) -> Result<Card, Fault> {
    let what = Payload::deserialize(payload)?;
    let mut tx = app.db.read().await?;
    let looking = program::look(&mut tx, guild)?;
    let reason = ledger::note_of(&mut tx, guild, entry)?;
    let added = campaign::adding(&mut tx, guild, entry)?;
    let users = member::users(&mut tx, guild, &[what.to, what.by]).await?;
    let program = program::peeked(tx.answer(looking).await?, app.now())?;
    let reason = tx.answer(reason).await?;
    let language = program.settings.language;
    let added = campaign::added(&mut tx, guild, added, (language, language)).await?;
    let settings = (guild, &program.settings);
    let pinged = notification::pinged(&mut tx, settings, &[what.to], app.now()).await?;
    Ok(Card {
        pinged,
        added: added.into_iter().flat_map(|terms| terms.terms).collect(),
        to: users[0],
        by: users[1],
        points: what.points,
        expires_at: what.expires_at,
        reason: ledger::note(app, guild, entry, reason)?,
        speech: program.settings.public(),
    })
}

#[cfg(test)]
mod tests;
