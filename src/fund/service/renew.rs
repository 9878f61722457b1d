//! Filling budgets: as time goes on, and as the program wants them larger or smaller.
use super::{open, store};
use crate::app::App;
use crate::base::clock::Instant;
use crate::base::db::{Fault, Tx};
use crate::base::ids::{EntryId, GuildId};
use crate::base::points::Points;
use crate::base::refusal::Outcome;
use crate::fund::rules::{Budget, Fund, Paid};
use crate::ledger::service::{Book, held_fund, open_own};
use crate::program::rules::Settings;
use crate::program::service as program;
use std::time::Duration;

/// Two days: no zones are further apart.
const HOURS: Duration = Duration::from_secs(2 * 86_400);

/// Fills a budget that somebody wants to draw from, in a transaction of its own: they look again afterwards.
///
/// # Errors
/// A fault of the database.
pub async fn renew(app: &App, guild: GuildId, paid: Paid) -> Outcome<()> {
    let work = || async {
        let mut tx = app.db.begin().await?;
        let settings = program::load(&mut tx, guild, app.now()).await?.settings;
        renew_one(&mut tx, app, (guild, &settings), paid).await?;
        Ok(tx.commit().await?)
    };
    app.db.attempt(work).await
}

/// Fills all budgets that are due. Returns what was done, in words.
///
/// # Errors
/// A fault of the database.
pub async fn renew_all(app: &App, tx: &mut Tx, guild: GuildId) -> Result<String, Fault> {
    let settings = program::peek(tx, guild, app.now()).await?.settings;
    let mut done = 0;
    for paid in Paid::ALL {
        done += usize::from(renew_one(tx, app, (guild, &settings), paid).await?);
    }
    Ok(format!("{done} budgets"))
}

/// When the first budget is to be filled.
///
/// # Errors
/// A fault of the database.
pub async fn renewed_first(
    tx: &mut Tx,
    guild: GuildId,
    settings: &Settings,
) -> Result<Option<Instant>, Fault> {
    for paid in Paid::ALL {
        let fund = open(tx, guild, paid).await?;
        let as_wanted = match (fund, settings.budgets.of(paid)) {
            (Some(fund), Some(budget)) => fund.is_for(&budget),
            (fund, budget) => fund.is_none() && budget.is_none(),
        };
        if !as_wanted {
            return Ok(Some(Instant(0)));
        }
    }
    Ok(store::ends_first(tx, guild).await?)
}

/// Brings one budget's fund to what it should be; `false` where it was.
async fn renew_one(
    tx: &mut Tx,
    app: &App,
    program: (GuildId, &Settings),
    paid: Paid,
) -> Result<bool, Fault> {
    let (guild, settings) = program;
    let (budget, now) = (settings.budgets.of(paid), app.now());
    let fund = open(tx, guild, paid).await?;
    match (fund, budget) {
        (None, None) => return Ok(false),
        (Some(fund), Some(budget)) if fund.serves(&budget, now) => return Ok(false),
        (Some(fund), Some(budget)) if now < fund.ends_at && fund.per == budget.per => {
            resize(tx, app, program, &fund, budget.points).await?;
        }
        (fund, budget) => {
            if let Some(fund) = fund {
                close(tx, app, program, &fund).await?;
            }
            if let Some(budget) = budget {
                begin(tx, app, program, (paid, &budget), fund).await?;
            }
        }
    }
    Ok(true)
}

async fn begin(
    tx: &mut Tx,
    app: &App,
    (guild, settings): (GuildId, &Settings),
    (paid, budget): (Paid, &Budget),
    before: Option<Fund>,
) -> Result<(), Fault> {
    let now = app.now();
    let (natural, mut ends_at) = budget.per.around(now, settings.zone);
    // Stretches touch, also where the zone has changed between them; what an admin begins, begins now.
    let over = before.map(|before| before.ends_at);
    let over = over.filter(|over| *over <= now);
    let starts_at = over.map_or(now, |over| natural.max(over));
    // Some hours at the end of a month, which a move to another zone leaves, belong to the next.
    if over.is_some() && ends_at.since(starts_at) < HOURS {
        ends_at = budget.per.around(ends_at, settings.zone).1;
    }
    let paid_before = store::paid_since(tx, guild, paid, natural).await?;
    let size = Points((budget.points.0 - paid_before.0).max(0));
    let fund = Fund {
        id: app.id(),
        paid,
        per: budget.per,
        starts_at,
        ends_at,
        size,
        wanted: budget.points,
        paid_before,
        warned: 0,
        left: size,
    };
    if !store::insert(tx, guild, &fund).await? {
        return Err(Fault::Overtaken);
    }
    let mut book = book(tx, app, (guild, settings), &fund, "open").await?;
    book.set_aside(tx, fund.id, fund.size)
}

/// What was spent stays spent: a budget that is made smaller than that is used up.
async fn resize(
    tx: &mut Tx,
    app: &App,
    (guild, settings): (GuildId, &Settings),
    fund: &Fund,
    wanted: Points,
) -> Result<(), Fault> {
    let left = held_fund(tx, guild, fund.id).await?;
    let size = Fund { left, ..*fund }.resized(wanted);
    if !store::resize(tx, guild, fund, (size, wanted)).await? {
        return Err(Fault::Overtaken);
    }
    if size == fund.size {
        return Ok(());
    }
    let what = format!("resize:{}", EntryId(app.id()));
    let mut book = book(tx, app, (guild, settings), fund, &what).await?;
    if size > fund.size {
        return book.set_aside(tx, fund.id, Points(size.0 - fund.size.0));
    }
    match book
        .release(tx, fund.id, Points(fund.size.0 - size.0))
        .await?
    {
        true => Ok(()),
        false => Err(Fault::Overtaken),
    }
}

async fn close(
    tx: &mut Tx,
    app: &App,
    (guild, settings): (GuildId, &Settings),
    fund: &Fund,
) -> Result<(), Fault> {
    let left = held_fund(tx, guild, fund.id).await?;
    if !store::close(tx, guild, fund.id, left).await? {
        return Err(Fault::Overtaken);
    }
    if left == Points::ZERO {
        return Ok(());
    }
    let mut book = book(tx, app, (guild, settings), fund, "close").await?;
    book.release_all(tx, fund.id).await
}

async fn book<'a>(
    tx: &mut Tx,
    app: &'a App,
    (guild, settings): (GuildId, &Settings),
    fund: &Fund,
    what: &str,
) -> Result<Book<'a>, Fault> {
    let key = format!("budget:{}:{what}", fund.id);
    let dated = (guild, settings.dated(app.now()));
    let entry = open_own(tx, app, dated, (key, "fund"), None).await?;
    Ok(Book::new(app, &entry))
}
