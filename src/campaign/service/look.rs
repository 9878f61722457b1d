//! Looking at campaigns: one, all of them, those for members, and what they have added to an entry.
use super::add::room;
use super::{get, store};
use crate::app::App;
use crate::base::civil::local;
use crate::base::clock::Instant;
use crate::base::db::{Ask, Fault, Tx};
use crate::base::fold::fold;
use crate::base::ids::{CampaignId, EntryId, GuildId, MemberId, UserId};
use crate::base::locale::{Locale, Speech};
use crate::base::points::Points;
use crate::base::refusal::Outcome;
use crate::base::texts::Texts;
use crate::campaign::rules::{
    Announced, Campaign, CampaignRefusal, Chosen, Feast, Feasts, Listed, Plan, Seen, Spending,
    Spent, Stage, State, Term, Terms,
};
use crate::ledger::rules::Funded;
use crate::ledger::service as ledger;
use crate::member::service as member;
use crate::program::rules::Settings;
use crate::program::service as program;
use chrono::Datelike;
use serde::Deserialize;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// How many campaigns a list may have.
const MOST: i64 = 50;
/// How many choices Discord shows.
const CHOICES: usize = 25;

/// A campaign as its admins see it.
///
/// # Errors
/// There is none, or a fault of the database.
pub async fn seen(app: &App, guild: GuildId, id: CampaignId) -> Outcome<Seen> {
    let mut tx = app.db.read().await?;
    let settings = program::peek(&mut tx, guild, app.now()).await?.settings;
    at(&mut tx, guild, id, &settings, app.now()).await
}

pub(super) async fn at(
    tx: &mut Tx,
    guild: GuildId,
    id: CampaignId,
    settings: &Settings,
    now: Instant,
) -> Outcome<Seen> {
    let campaign = get(tx, guild, id).await?;
    let window = campaign.plan.window;
    let planned = window.map(|window| window.moments(settings.zone));
    let moments = campaign.starts_at.zip(campaign.ends_at).or(planned);
    let oddities = window
        .map(|window| window.oddities(settings.zone))
        .unwrap_or_default();
    let mut beside = Vec::new();
    for other in store::latest(tx, guild, MOST).await? {
        let other = other.read()?;
        if other.id != id && other.stage == Stage::Open && meet(moments, &other) {
            beside.push(other.plan.name);
        }
    }
    let (added, members) = store::reached(tx, guild, id).await?;
    Ok(Seen {
        added,
        members,
        oddities: match campaign.stage {
            Stage::Draft => oddities,
            _ => Vec::new(),
        },
        now,
        moments,
        beside,
        stacking: settings.stacking,
        program: settings.language,
        campaign,
    })
}

fn meet(moments: Option<(Instant, Instant)>, other: &Campaign) -> bool {
    let theirs = other.starts_at.zip(other.ends_at);
    let both = moments.zip(theirs);
    both.is_some_and(|((starts, ends), (begins, over))| starts < over && begins < ends)
}

/// What a campaign does, to be changed in a form.
///
/// # Errors
/// There is none, or a fault of the database.
pub async fn plan(app: &App, guild: GuildId, id: CampaignId) -> Outcome<Plan> {
    let mut tx = app.db.read().await?;
    Ok(get(&mut tx, guild, id).await?.plan)
}

/// All campaigns, for their admins: what runs, what comes, what is prepared, what is over.
///
/// # Errors
/// A fault of the database.
pub async fn listed(app: &App, guild: GuildId) -> Outcome<Listed> {
    let mut tx = app.db.read().await?;
    let settings = program::peek(&mut tx, guild, app.now()).await?.settings;
    list(&mut tx, guild, &settings, app.now()).await
}

async fn list(tx: &mut Tx, guild: GuildId, settings: &Settings, now: Instant) -> Outcome<Listed> {
    let rows = store::latest(tx, guild, MOST).await?;
    let read = rows.into_iter().map(store::Row::read);
    let mut campaigns = read.collect::<Result<Vec<Campaign>, Fault>>()?;
    campaigns.sort_by_key(|one| (order(one.state(now)), one.starts_at));
    Ok(Listed {
        campaigns,
        now,
        room: Vec::new(),
        stacking: settings.stacking,
        program: settings.language,
    })
}

fn order(state: State) -> u8 {
    match state {
        State::Running | State::Paused => 0,
        State::Scheduled => 1,
        State::Draft => 2,
        State::Ended | State::Cancelled => 3,
    }
}

/// What runs and what comes, for members: with what each has still for the one who looks.
///
/// # Errors
/// A fault of the database.
pub async fn of_members(app: &App, guild: GuildId, user: UserId) -> Outcome<Listed> {
    let (mut tx, now) = (app.db.read().await?, app.now());
    let settings = program::peek(&mut tx, guild, now).await?.settings;
    let mut listed = list(&mut tx, guild, &settings, now).await?;
    listed.campaigns.retain(|one| order(one.state(now)) < 2);
    if let Some(member) = member::find(&mut tx, guild, user).await? {
        let capped = |one: &&Campaign| one.plan.cap > Points::ZERO;
        for one in listed.campaigns.iter().filter(capped) {
            let room = room(&mut tx, guild, one, member.id).await?;
            listed.room.push((one.id, room));
        }
    }
    Ok(listed)
}

/// Campaigns for somebody who types a name: those that are not over first.
///
/// # Errors
/// A fault of the database.
pub async fn choose(
    app: &App,
    guild: GuildId,
    locale: Locale,
    typed: &str,
) -> Result<Vec<Chosen>, Fault> {
    let (mut tx, now) = (app.db.read().await?, app.now());
    let program = program::peek(&mut tx, guild, now).await?.settings.language;
    let mut all = Vec::new();
    for row in store::latest(&mut tx, guild, MOST).await? {
        let one = row.read()?;
        let name = one.plan.name(locale, program);
        if fold(&name).contains(&fold(typed)) {
            let from = one.plan.window.map(|window| window.from.date());
            let state = one.state(now);
            all.push(Chosen {
                id: one.id,
                name,
                from,
                state,
            });
        }
    }
    all.sort_by_key(|one| order(one.state));
    all.truncate(CHOICES);
    Ok(all)
}

/// The days of all feasts in this year and the next, on the program's calendar.
///
/// # Errors
/// A fault of the database.
pub async fn feasts(app: &App, guild: GuildId) -> Outcome<Feasts> {
    let (mut tx, now) = (app.db.read().await?, app.now());
    let settings = program::peek(&mut tx, guild, now).await?.settings;
    let since = program::since(&mut tx, guild).await?.unwrap_or(now);
    let founded = local(since, settings.zone).date();
    let year = local(now, settings.zone).year();
    let day = |feast: Feast| {
        let days = [year, year + 1].map(|year| feast.day(year, founded));
        (feast, days.map(|day| day.map(Into::into)))
    };
    Ok(Feasts {
        year,
        days: Feast::ALL.map(day).to_vec(),
    })
}

/// What campaigns are called, by the funds that they pay from.
///
/// # Errors
/// A fault of the database.
pub async fn names(
    tx: &mut Tx,
    guild: GuildId,
    funds: impl IntoIterator<Item = i64>,
) -> Result<BTreeMap<i64, Texts<String>>, Fault> {
    let mut names = BTreeMap::new();
    for fund in funds {
        if let Some(row) = store::get(tx, guild, CampaignId(fund)).await? {
            names.insert(fund, row.read()?.plan.name);
        }
    }
    Ok(names)
}

/// The campaigns that begin or end in a stretch of time, as they stand now.
///
/// # Errors
/// A fault of the database.
pub async fn between(
    tx: &mut Tx,
    guild: GuildId,
    (from, until): (Instant, Instant),
) -> Result<Vec<Campaign>, Fault> {
    let rows = store::between(tx, guild, from, until).await?;
    rows.into_iter().map(store::Row::read).collect()
}

/// A campaign, where it is open.
///
/// # Errors
/// A fault of the database.
pub async fn open(tx: &mut Tx, guild: GuildId, id: CampaignId) -> Result<Option<Campaign>, Fault> {
    let row = store::get(tx, guild, id).await?;
    let campaign = row.map(store::Row::read).transpose()?;
    Ok(campaign.filter(|campaign| campaign.stage == Stage::Open))
}

/// What an entry got from campaigns.
#[must_use = "it is to be shown"]
pub struct Added(Ask<Vec<Funded>>);

/// Queues asking what campaigns have added to an entry.
///
/// # Errors
/// A fault of the database.
pub fn adding(tx: &mut Tx, guild: GuildId, entry: EntryId) -> Result<Added, Fault> {
    Ok(Added(ledger::funding(tx, guild, entry)?))
}

/// What campaigns have added to an entry, for each of those who got something, by the campaigns' names in a language.
///
/// # Errors
/// A fault of the database.
pub async fn added(
    tx: &mut Tx,
    guild: GuildId,
    added: Added,
    (locale, program): (Locale, Locale),
) -> Result<Vec<Terms<MemberId>>, Fault> {
    let rows = tx.answer(added.0).await?;
    let funds: BTreeSet<i64> = rows.iter().map(|row| row.fund).collect();
    let names = names(tx, guild, funds).await?;
    let mut all: Vec<Terms<MemberId>> = Vec::new();
    for Funded {
        member: who,
        points,
        fund,
    } in rows
    {
        let name = names.get(&fund);
        let name = name.and_then(|name| name.in_language(locale, program));
        let name = name.cloned().unwrap_or_default();
        let term = Term { name, points };
        match all.iter_mut().find(|terms| terms.who == who) {
            Some(terms) => terms.terms.push(term),
            None => all.push(Terms {
                who,
                terms: vec![term],
            }),
        }
    }
    Ok(all)
}

/// What a post tells, and how the program speaks in public.
///
/// # Errors
/// A fault of the database, or a notice that can't be read.
pub async fn announced(
    app: &App,
    guild: GuildId,
    payload: &Value,
) -> Result<(Announced, Speech), Fault> {
    let announced = Announced::deserialize(payload)?;
    let mut tx = app.db.read().await?;
    let settings = program::peek(&mut tx, guild, app.now()).await?.settings;
    Ok((announced, settings.public()))
}

/// How much of a fund is spent, for those who run the program.
///
/// # Errors
/// A fault of the database, or a notice that can't be read.
pub async fn spent(
    app: &App,
    guild: GuildId,
    payload: &Value,
) -> Result<Option<(Spent, Speech)>, Fault> {
    let spending = Spending::deserialize(payload)?;
    let mut tx = app.db.read().await?;
    let settings = program::peek(&mut tx, guild, app.now()).await?.settings;
    let Some(row) = store::get(&mut tx, guild, spending.campaign).await? else {
        return Ok(None);
    };
    let campaign = row.read()?;
    let spent = Spent {
        name: campaign.plan.name(settings.language, settings.language),
        percent: spending.percent,
        left: campaign.left,
        fund: campaign.plan.fund,
        ends_at: campaign.ends_at.unwrap_or(app.now()),
    };
    Ok(Some((spent, settings.public())))
}

/// The campaign that somebody has typed: by its number as a list offers it, or by its name.
///
/// # Errors
/// There is none, or a fault of the database.
pub async fn find(app: &App, guild: GuildId, locale: Locale, typed: &str) -> Outcome<CampaignId> {
    if let Ok(id) = typed.trim().parse() {
        return Ok(id);
    }
    let named = choose(app, guild, locale, typed.trim()).await?;
    let same = |one: &&Chosen| fold(&one.name) == fold(typed.trim());
    let found = named.iter().find(same).or(match named.as_slice() {
        [one] => Some(one),
        _ => None,
    });
    Ok(found.ok_or(CampaignRefusal::Missing)?.id)
}
