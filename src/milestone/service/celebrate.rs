//! Celebrating those whose day it is, once each.
use super::ahead::{Coming, announce, coming};
use super::card::{CARD, WISH};
use crate::app::App;
use crate::base::db::{Fault, Tx};
use crate::base::ids::{CardId, ChannelId, EntryId, GuildId, MemberId, MilestoneId};
use crate::base::outbox::{self, Lane, NewNotice};
use crate::base::points::Points;
use crate::base::refusal::Failure;
use crate::base::schedule::Went;
use crate::enrolment::service as enrolment;
use crate::fund::rules::{Current, Paid, Verdict};
use crate::fund::service as fund;
use crate::ledger::rules::{Account, Board, Kind, NewEntry, Opened, Raise};
use crate::ledger::service::{self as ledger, Book};
use crate::member::service as member;
use crate::milestone::rules::{Body, CardBody, Visibility, What};
use crate::milestone::store;
use crate::notification::rules::Why;
use crate::notification::service as notification;
use crate::program::rules::Settings;
use crate::program::service as program;
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// The notice that asks Discord whether somebody is here who is to be celebrated.
pub const LOOK: &str = "milestone.look";
/// How many days are looked at in one transaction.
const MOST: i64 = 200;

/// What the notice carries: nobody's date.
#[derive(Serialize, Deserialize)]
struct Begun {
    milestone: MilestoneId,
    year: i64,
    years: Option<u32>,
    late: bool,
}

/// A day that was decrypted.
pub(super) struct Day<'a> {
    pub row: &'a store::Row,
    pub body: Body,
}

impl Day<'_> {
    /// Under which it is noted that it was celebrated in a year: a birthday whatever date it has by then.
    pub fn mark(&self) -> String {
        match self.row.what {
            What::Birthday => "birthday".into(),
            What::Start => "start".into(),
            What::Occasion => format!("occasion:{}", self.row.id),
        }
    }
}

/// Whether anybody has a day that may be celebrated.
///
/// # Errors
/// A fault of the database.
pub async fn is_somebody_celebrated(tx: &mut Tx, guild: GuildId) -> Result<bool, Fault> {
    Ok(store::is_any_accepted(tx, guild).await?)
}

/// Begins to celebrate those whose time has come, and tells those who run the program what is ahead: all who gave their
/// days are looked at, some in each transaction, since nothing that is stored says whose day is near.
///
/// # Errors
/// A fault of the database.
pub async fn celebrate(app: &App, tx: &mut Tx, guild: GuildId, done: i64) -> Result<Went, Fault> {
    let settings = program::peek(tx, guild, app.now()).await?.settings;
    let program = (guild, &settings);
    let rows = store::accepted(tx, guild, done, MOST).await?;
    let mut ahead: Vec<Coming> = Vec::new();
    for row in &rows {
        let Some(body) = readable(app, guild, row) else {
            continue;
        };
        if body.date.is_over(app.now()) {
            store::delete(tx, guild, row.id).await?;
            continue;
        }
        let near = body.date.is_near(app.now());
        if near && row.what.is_celebrated(&settings.milestones) {
            let day = Day { row, body };
            begin(tx, app, program, &day).await?;
            ahead.extend(coming(tx, app, program, &day).await?);
        }
    }
    announce(tx, app, program, ahead)?;
    let looked = i64::try_from(rows.len()).unwrap_or(MOST);
    Ok(Went::through(
        done + looked,
        "days looked at",
        looked == MOST,
    ))
}

/// What is kept of a day; one that was altered must not keep the others from being celebrated.
fn readable(app: &App, guild: GuildId, row: &store::Row) -> Option<Body> {
    let body = row.body(&app.vault, guild);
    body.unwrap_or_else(|fault| {
        tracing::warn!(%guild, milestone = %row.id, %fault, "a day can't be read");
        None
    })
}

/// Notes that a day is celebrated, and has Discord asked whether they are here; where it was noted before, nothing is done.
async fn begin(
    tx: &mut Tx,
    app: &App,
    (guild, settings): (GuildId, &Settings),
    day: &Day<'_>,
) -> Result<(), Fault> {
    let (row, now) = (day.row, app.now());
    if row.visibility == Some(Visibility::Hidden) {
        return Ok(());
    }
    let switches = notification::switches(tx, guild, row.member).await?;
    let zone = switches.zone_in(settings.zone);
    let Some(due) = day.body.date.due(day.body.known, now, zone) else {
        return Ok(());
    };
    let users = member::known(tx, guild, &[row.member]).await?;
    let user = users.get(&row.member).filter(|user| user.is_somebody());
    let (Some(user), mark) = (user, day.mark()) else {
        return Ok(());
    };
    if store::claim(tx, guild, row.member, (&mark, due.year())).await? {
        let begun = Begun {
            milestone: row.id,
            year: due.year(),
            years: due.years,
            late: due.late,
        };
        let notice = NewNotice {
            payload: serde_json::to_value(begun)?,
            ..NewNotice::new(LOOK, Lane::Direct(*user), app.id())
        };
        outbox::write(tx, app, guild, &notice)?;
    }
    Ok(())
}

/// Celebrates somebody who is here: points, and a card or a word to them alone. Who left the server is not celebrated.
///
/// # Errors
/// A fault of the database, or a notice that can't be read.
pub async fn arrived(
    app: &App,
    tx: &mut Tx,
    guild: GuildId,
    payload: &Value,
    here: bool,
) -> Result<(), Fault> {
    let begun = Begun::deserialize(payload)?;
    // It may have been forgotten since.
    let Some(row) = store::get(tx, guild, begun.milestone).await? else {
        return Ok(());
    };
    let body = row.body(&app.vault, guild)?;
    if row.what == What::Occasion {
        store::delete(tx, guild, row.id).await?;
    }
    let visibility = row.visibility.unwrap_or(Visibility::Hidden);
    let (Some(body), true) = (body, here && visibility != Visibility::Hidden) else {
        return Ok(());
    };
    let settings = program::peek(tx, guild, app.now()).await?.settings;
    let day = Day { row: &row, body };
    let points = settings.milestones.points(row.what, begun.years);
    let key = format!("milestone:{}:{}:{}", row.member, day.mark(), begun.year);
    let points = pay(tx, app, (guild, &settings), row.member, (key, points)).await?;
    let told = CardBody {
        what: row.what,
        name: day.body.name.clone(),
        years: begun.years,
        late: begun.late,
    };
    let place = settings.milestones.channel.or(settings.recognition_channel);
    let place = place.filter(|_| visibility == Visibility::Public);
    tell(
        tx,
        app,
        (guild, &settings),
        row.member,
        (&told, points, place),
    )
    .await
}

/// Pays from the program's budget, where it holds enough; returns what they get.
async fn pay(
    tx: &mut Tx,
    app: &App,
    (guild, settings): (GuildId, &Settings),
    to: MemberId,
    (key, points): (String, Points),
) -> Result<Points, Fault> {
    let program = (guild, settings);
    if points <= Points::ZERO {
        return Ok(Points::ZERO);
    }
    let budget = fund::current(tx, program, Paid::Milestones, app.now()).await?;
    if budget == Current::Due {
        // The job that fills budgets is about to.
        return Err(Fault::Overtaken);
    }
    if budget.verdict(points) != Verdict::Pays {
        return Ok(Points::ZERO);
    }
    let (day, at) = settings.dated(app.now());
    let entry = NewEntry {
        guild,
        id: EntryId(app.id()),
        content: key.clone(),
        key,
        cause: "milestone",
        actor: None,
        reverses: None,
        day,
        at,
    };
    let opened = ledger::open(tx, &entry).await;
    if opened.map_err(Failure::into_fault)? != Opened::New {
        return Ok(Points::ZERO);
    }
    let mut book = Book::new(app, &entry);
    let (from, lasts) = (Account::Mint, settings.lasts(at));
    let earned = book.earning(tx, to, from, points, Kind::Milestone, lasts)?;
    let raise = Raise {
        board: Board::Received,
        member: to,
        by: points,
    };
    book.raise(tx, &[raise])?;
    if let Some(drawing) = fund::draw(tx, &mut book, budget.fund(), points)? {
        drawing.heard(tx, app, program).await?;
    }
    book.settle(tx, earned).await?;
    enrolment::hold_back(tx, app, program, entry.id, &[(to, points)]).await?;
    Ok(points)
}

/// Has it told: by a card where everybody sees it, or to them alone.
async fn tell(
    tx: &mut Tx,
    app: &App,
    (guild, settings): (GuildId, &Settings),
    to: MemberId,
    (told, points, place): (&CardBody, Points, Option<ChannelId>),
) -> Result<(), Fault> {
    let id = CardId(app.id());
    let pen = member::pen(tx, app, guild, to).await;
    let pen = pen.map_err(Failure::into_fault)?;
    let text = serde_json::to_string(told)?;
    let body = pen.encrypt(&app.ids, store::card_at(id), &text);
    let card = store::NewCard {
        id,
        member: to,
        body: &body.map_err(|error| Fault::Broken(error.to_string()))?,
        points,
        channel: place,
    };
    store::insert_card(tx, guild, &card).await?;
    match place {
        Some(channel) => {
            let notice = NewNotice::new(CARD, Lane::Channel(channel), id.0);
            outbox::write(tx, app, guild, &notice)?;
        }
        None => {
            let lane = Lane::Direct(crate::base::ids::UserId(0));
            let notice = NewNotice::new(WISH, lane, id.0);
            notification::tell(tx, app, (guild, settings), to, Why::News, notice).await?;
        }
    }
    Ok(())
}
