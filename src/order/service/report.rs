//! What became of a program's rewards, for those who read its records.
use crate::app::App;
use crate::audit::rules::Reading;
use crate::audit::service as audit;
use crate::base::civil::{Day, start_of};
use crate::base::clock::Instant;
use crate::base::days::Days;
use crate::base::db::{Fault, Tx};
use crate::base::ids::{GuildId, ItemId, MemberId, UserId};
use crate::base::points::Points;
use crate::base::refusal::Outcome;
use crate::catalog::rules::Item;
use crate::catalog::service as catalog;
use crate::ledger::rules::Class;
use crate::ledger::service as ledger;
use crate::member::service as member;
use crate::order::rules::report::{Got, Report, received};
use crate::order::store::report as store;
use crate::program::service as program;
use chrono::{Datelike, NaiveDate};
use chrono_tz::Tz;
use std::collections::{BTreeMap, BTreeSet};

/// How many people are noted in one transaction as those whose data was read.
const BATCH: usize = 100;

/// What became of the rewards in some days; of this year where none are named.
///
/// # Errors
/// A fault of the database.
pub async fn report(app: &App, guild: GuildId, days: Days) -> Outcome<Report> {
    Ok(app.db.attempt(|| draw(app, guild, days)).await?.0)
}

/// The same for whoever reads what each person got: those can see it.
///
/// # Errors
/// A fault of the database.
pub async fn worth(app: &App, guild: GuildId, reader: UserId, days: Days) -> Outcome<Report> {
    let (report, people) = app.db.attempt(|| draw(app, guild, days)).await?;
    for some in people.chunks(BATCH) {
        app.db.attempt(|| see(app, guild, reader, some)).await?;
    }
    Ok(report)
}

async fn draw(app: &App, guild: GuildId, days: Days) -> Outcome<(Report, Vec<MemberId>)> {
    let now = app.now();
    let mut tx = app.db.read().await?;
    let settings = program::peek(&mut tx, guild, now).await?.settings;
    let days = or_this_year(days, settings.day(now));
    let span = days.moments(settings.zone);
    let redeemed = store::redeemed(&mut tx, guild, span).await?;
    let years = by_year(&mut tx, guild, (span, settings.zone), now).await?;
    let got = || years.iter().flat_map(|(_, got)| got);
    let wanted = redeemed.iter().map(|redeemed| redeemed.item);
    let wanted: BTreeSet<ItemId> = wanted.chain(got().map(|got| got.item)).collect();
    let items = items(&mut tx, guild, wanted).await?;
    let people: BTreeSet<MemberId> = got().map(|got| got.member).collect();
    let people: Vec<MemberId> = people.into_iter().collect();
    let users = member::known(&mut tx, guild, &people).await?;
    let of_year = |(year, got): &(i32, Vec<Got>)| received(*year, got, &items, &users);
    let held = ledger::held(&mut tx, guild).await?.into_iter();
    let wallets = held.filter(|held| held.class == Class::Wallet);
    let report = Report {
        days,
        zone: settings.zone,
        today: settings.day(now),
        language: settings.language,
        took: store::took(&mut tx, guild, span).await?,
        outstanding: Points(wallets.fold(0, |sum, held| held.amount.0.saturating_add(sum))),
        received: years.iter().flat_map(of_year).collect(),
        until: span.1.min(now),
        redeemed,
        items,
    };
    let somebody = |id: &MemberId| users.get(id).is_some_and(|user| user.is_somebody());
    let people = people.into_iter().filter(somebody).collect();
    Ok((report, people))
}

fn or_this_year(days: Days, today: Day) -> Days {
    match days.is_all() {
        true => Days {
            from: first_of(today.date().year()),
            to: Some(today),
        },
        false => days,
    }
}

fn first_of(year: i32) -> Option<Day> {
    NaiveDate::from_ymd_opt(year, 1, 1).map(Day::from)
}

/// What was handed over, by the years of these days in which anything was.
async fn by_year(
    tx: &mut Tx,
    guild: GuildId,
    ((from, until), zone): ((Instant, Instant), Tz),
    now: Instant,
) -> Result<Vec<(i32, Vec<Got>)>, Fault> {
    let Some(first) = store::first(tx, guild, from).await? else {
        return Ok(Vec::new());
    };
    let year = |at: Instant| Day::of(at, zone).date().year();
    let start = |year| first_of(year).map_or(until, |day| start_of(day, zone));
    let mut years = Vec::new();
    for year in year(first)..=year(until.min(now)) {
        let span = (from.max(start(year)), until.min(start(year + 1)));
        let got = store::got(tx, guild, span).await?;
        years.push((year, got));
    }
    Ok(years)
}

/// Everything that can be had, and these besides.
async fn items(
    tx: &mut Tx,
    guild: GuildId,
    wanted: BTreeSet<ItemId>,
) -> Result<BTreeMap<ItemId, Item>, Fault> {
    let offered = catalog::offered(tx, guild).await?.into_iter();
    let mut items: BTreeMap<ItemId, Item> = offered.map(|item| (item.id, item)).collect();
    let missing = wanted.into_iter().filter(|id| !items.contains_key(id));
    let missing: Vec<ItemId> = missing.collect();
    let missing = catalog::those(tx, guild, &missing).await?;
    items.extend(missing.into_iter().map(|item| (item.id, item)));
    Ok(items)
}

async fn see(app: &App, guild: GuildId, reader: UserId, whose: &[MemberId]) -> Outcome<()> {
    let mut tx = app.db.begin().await?;
    let (program, me) = program::enter(&mut tx, app, guild, &[reader]).await?;
    let dated = program.settings.dated(app.now());
    audit::see(&mut tx, guild, me[0], whose, Reading::Rewards, dated).await?;
    tx.commit().await?;
    Ok(())
}
