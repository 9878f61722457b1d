//! Replaying a draft on the past: it reads, and changes nothing.
use super::get;
use crate::app::App;
use crate::base::civil::Length;
use crate::base::ids::{CampaignId, GuildId, MemberId};
use crate::base::refusal::Outcome;
use crate::campaign::rules::{CampaignRefusal, Lack, Limits, On, Rehearsed, rehearse};
use crate::enrolment::service as enrolment;
use crate::ledger::rules::Kind;
use crate::ledger::service as ledger;
use crate::program::rules::Settings;
use crate::program::service as program;
use std::collections::BTreeSet;
use std::time::Duration;

/// Replays a campaign over so many days until now, as if everybody were of its audience.
///
/// # Errors
/// There is none, or it lacks a bonus; or a fault of the database.
pub async fn rehearsed(app: &App, guild: GuildId, id: CampaignId, over: i64) -> Outcome<Rehearsed> {
    let (mut tx, now) = (app.db.read().await?, app.now());
    let settings = program::peek(&mut tx, guild, now).await?.settings;
    let plan = get(&mut tx, guild, id).await?.plan;
    let mut lacks = plan.lacks();
    lacks.retain(|lack| *lack != Lack::Window);
    if !lacks.is_empty() {
        return Err(CampaignRefusal::Lacks(lacks).into());
    }
    let since = now.before(Duration::from_secs(over.unsigned_abs() * 86_400));
    let kinds = match plan.on {
        On::Kudos => [Kind::Recognition; 2],
        On::Awards => [Kind::Award; 2],
        On::Both => [Kind::Recognition, Kind::Award],
    };
    let mut gifts = ledger::received_since(&mut tx, guild, since, kinds).await?;
    let counted = enrolment::counted(&mut tx, guild, &settings).await?;
    let people: BTreeSet<MemberId> = gifts.iter().map(|gift| gift.member).collect();
    let out = people
        .iter()
        .filter(|member| !counted.has(**member))
        .count();
    gifts.retain(|gift| counted.has(gift.member));
    let days = plan.window.map(|window| {
        let lasts = window.until.signed_duration_since(window.from);
        (lasts.num_hours() + 23) / 24
    });
    let limits = limits(&settings, days.unwrap_or(over));
    Ok(Rehearsed {
        id,
        out,
        over,
        days,
        told: rehearse(&plan, &gifts, limits),
        plan,
    })
}

fn limits(settings: &Settings, days: i64) -> Limits {
    Limits {
        allowance: settings.allowance,
        period: match settings.period {
            Length::Day => 1,
            Length::Week => 7,
            Length::Month => 30,
        },
        largest: settings.largest,
        pair: settings.pair_limit.into(),
        days,
    }
}
