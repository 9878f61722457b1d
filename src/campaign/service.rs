//! The use cases of campaigns: `change` by admins, `turn` by time, `add` within what others give, `look` by everybody.
mod add;
mod change;
mod look;
mod rehearse;
mod reverse;
mod turn;

pub use add::{Adding, add, offers, running};
pub use change::{cancel, create, edit, edit_named, launch, say};
pub use look::{
    Added, added, adding, announced, between, choose, feasts, find, listed, names, of_members,
    open, plan, seen, spent,
};
pub use rehearse::rehearsed;
pub use reverse::reverse;
pub use turn::{first_turn, turn};

use super::rules::{Announced, Campaign, CampaignRefusal, Results, Stage, Step, next_step};
use super::store;
use crate::app::App;
use crate::base::clock::Instant;
use crate::base::db::{Fault, Tx};
use crate::base::ids::{CampaignId, GuildId};
use crate::base::outbox::{self, Lane, NewNotice};
use crate::base::refusal::Outcome;
use crate::program::rules::Settings;
use crate::program::service as program;

/// The kind of the notice that tells everybody how far a campaign has come.
pub const POST: &str = "campaign.post";
/// The kind of the notice that tells the admins how much of a fund is spent.
pub const FUND: &str = "campaign.fund";

async fn get(tx: &mut Tx, guild: GuildId, id: CampaignId) -> Outcome<Campaign> {
    let row = store::get(tx, guild, id).await?;
    Ok(row.ok_or(CampaignRefusal::Missing)?.read()?)
}

/// Keeps what has become of a campaign, with when something is to be posted of it next.
async fn keep(
    tx: &mut Tx,
    guild: GuildId,
    campaign: &Campaign,
    settings: &Settings,
) -> Result<(), Fault> {
    let next = match (campaign.stage, campaign.starts_at, campaign.ends_at) {
        (Stage::Open, Some(starts), Some(ends)) => {
            program::expect_campaigns(tx, guild, ends).await?;
            let clock = (settings.zone, settings.post_hour);
            next_step(&campaign.plan, (starts, ends), campaign.told, clock)
        }
        _ => None,
    };
    let plan = serde_json::to_string(&campaign.plan)?;
    let at = next.map(|(_, at)| at);
    match store::replace(tx, guild, campaign, &plan, at).await? {
        true => Ok(()),
        false => Err(Fault::Overtaken),
    }
}

/// Where a campaign is posted.
fn channel(campaign: &Campaign, settings: &Settings) -> Option<Lane> {
    let own = campaign.plan.channel;
    let channel = own
        .or(settings.post_channel)
        .or(settings.recognition_channel);
    channel.map(Lane::Channel)
}

/// Writes a post; `false` where there is nowhere to post it.
async fn post(
    tx: &mut Tx,
    app: &App,
    guild: GuildId,
    campaign: &Campaign,
    settings: &Settings,
    (step, cancelled): (Step, bool),
) -> Result<bool, Fault> {
    let Some(lane) = channel(campaign, settings) else {
        return Ok(false);
    };
    let results = match step {
        Step::End => {
            let (added, members) = store::reached(tx, guild, campaign.id).await?;
            Some(Results {
                added,
                members,
                left: campaign.left,
            })
        }
        Step::Start | Step::LastDay => None,
    };
    let announced = Announced {
        step,
        plan: campaign.plan.clone(),
        ends_at: campaign.ends_at.unwrap_or(Instant(0)),
        results,
        cancelled,
    };
    let notice = NewNotice {
        payload: serde_json::to_value(announced)?,
        ..NewNotice::new(POST, lane, app.id())
    };
    outbox::write(tx, app, guild, &notice)?;
    Ok(true)
}
