//! What time does to campaigns: they begin, are recalled on their last day, end, and come again.
use super::change::fund;
use super::{keep, post, store};
use crate::app::App;
use crate::base::civil::local;
use crate::base::clock::Instant;
use crate::base::db::{Fault, Tx};
use crate::base::ids::{CampaignId, GuildId};
use crate::base::points::Points;
use crate::campaign::rules::{Campaign, Plan, Stage, Step, next_step};
use crate::ledger::service::{Book, held_fund, open_own};
use crate::program::rules::Settings;
use crate::program::service as program;

/// When something is to be posted next.
///
/// # Errors
/// A fault of the database.
pub async fn first_turn(tx: &mut Tx, guild: GuildId) -> Result<Option<Instant>, Fault> {
    Ok(store::due_first(tx, guild).await?)
}

/// Posts all that is due of a program's campaigns, and ends those whose time is over. Of several posts of one campaign that
/// come late the last is written alone. Returns what was done, in words.
///
/// # Errors
/// A fault of the database.
pub async fn turn(app: &App, tx: &mut Tx, guild: GuildId) -> Result<String, Fault> {
    let now = app.now();
    let settings = program::peek(tx, guild, now).await?.settings;
    let mut done = Vec::new();
    for row in store::due(tx, guild, now).await? {
        let campaign = row.read()?;
        if let Some(step) = latest_step(&campaign, &settings, now) {
            done.push(take_step(app, tx, guild, campaign, &settings, step).await?);
        }
    }
    match done.is_empty() {
        true => Ok("nothing".into()),
        false => Ok(done.join(", ")),
    }
}

/// The last step whose time has come.
fn latest_step(campaign: &Campaign, settings: &Settings, now: Instant) -> Option<Step> {
    let window = campaign.starts_at.zip(campaign.ends_at)?;
    let clock = (settings.zone, settings.post_hour);
    let (mut told, mut due) = (campaign.told, None);
    while let Some((step, at)) = next_step(&campaign.plan, window, told, clock) {
        if at > now {
            break;
        }
        (told, due) = (Some(step), Some(step));
    }
    due
}

async fn take_step(
    app: &App,
    tx: &mut Tx,
    guild: GuildId,
    mut campaign: Campaign,
    settings: &Settings,
    step: Step,
) -> Result<String, Fault> {
    let posted = post(tx, app, guild, &campaign, settings, (step, false)).await?;
    campaign.told = Some(step);
    if step == Step::End {
        campaign.stage = Stage::Ended;
    }
    keep(tx, guild, &campaign, settings).await?;
    if step == Step::End {
        release(tx, app, (guild, settings), &campaign).await?;
        again(app, tx, guild, &campaign, settings).await?;
    }
    let what = match step {
        Step::Start => "begun",
        Step::LastDay => "recalled",
        Step::End => "ended",
    };
    Ok(match posted {
        true => what.into(),
        false => format!("{what} without a channel"),
    })
}

/// Gives what is left of a fund back to the program.
pub(super) async fn release(
    tx: &mut Tx,
    app: &App,
    (guild, settings): (GuildId, &Settings),
    campaign: &Campaign,
) -> Result<(), Fault> {
    if held_fund(tx, guild, campaign.id.0).await? == Points::ZERO {
        return Ok(());
    }
    let key = format!("campaign:{}:close", campaign.id);
    let dated = (guild, settings.dated(app.now()));
    let entry = open_own(tx, app, dated, (key, "fund"), None).await?;
    let mut book = Book::new(app, &entry);
    book.release_all(tx, campaign.id.0).await
}

/// A yearly campaign that has ended comes again: with a fund of its own, on its dates or with its feast.
async fn again(
    app: &App,
    tx: &mut Tx,
    guild: GuildId,
    campaign: &Campaign,
    settings: &Settings,
) -> Result<(), Fault> {
    let plan = &campaign.plan;
    let since = program::since(tx, guild).await?.unwrap_or(app.now());
    let founded = local(since, settings.zone).date();
    let window = plan.window.filter(|_| plan.yearly);
    let Some(mut window) = window.and_then(|window| window.next_year(plan.feast, founded)) else {
        return Ok(());
    };
    // After years asleep only the one that is to come.
    while window.moments(settings.zone).1 <= app.now() {
        match window.next_year(plan.feast, founded) {
            Some(next) => window = next,
            None => return Ok(()),
        }
    }
    let (starts_at, ends_at) = window.moments(settings.zone);
    let plan = Plan {
        window: Some(window),
        ..plan.clone()
    };
    let next = Campaign::draft(CampaignId(app.id()), plan);
    let text = serde_json::to_string(&next.plan)?;
    store::insert(tx, guild, &next, &text, app.now())?;
    let next = Campaign {
        stage: Stage::Open,
        starts_at: Some(starts_at),
        ends_at: Some(ends_at),
        ..next
    };
    keep(tx, guild, &next, settings).await?;
    fund(tx, app, (guild, settings), &next, None).await
}
