//! Campaigns; in `gains` what each has added for whom.
mod gains;

pub use gains::{gain, gained, lose, reached};

use super::rules::{Campaign, Plan, Stage, Step};
use crate::base::clock::Instant;
use crate::base::db::{Fault, Tx};
use crate::base::ids::{CampaignId, GuildId};
use crate::base::points::Points;
use crate::{later, on, run};

/// A campaign as it is kept, with what is left of its fund.
#[derive(sqlx::FromRow)]
pub struct Row {
    id: CampaignId,
    revision: i64,
    stage: Stage,
    plan: String,
    starts_at: Option<Instant>,
    ends_at: Option<Instant>,
    told: Option<Step>,
    warned: i64,
    amount: Option<Points>,
}

impl Row {
    /// What it says.
    pub fn read(self) -> Result<Campaign, Fault> {
        let plan: Plan = serde_json::from_str(&self.plan)?;
        Ok(Campaign {
            id: self.id,
            stage: self.stage,
            plan,
            starts_at: self.starts_at,
            ends_at: self.ends_at,
            told: self.told,
            warned: self.warned,
            left: self.amount.unwrap_or_default(),
            revision: self.revision,
        })
    }
}

pub fn insert(
    tx: &mut Tx,
    guild: GuildId,
    campaign: &Campaign,
    plan: &str,
    at: Instant,
) -> sqlx::Result<()> {
    later!(
        tx,
        "insert into campaign (guild, id, revision, stage, plan, created_at) values ($1, $2, $3, $4, $5, $6)",
        guild,
        campaign.id,
        campaign.revision,
        campaign.stage,
        plan,
        at,
    )
}

pub async fn get(tx: &mut Tx, guild: GuildId, id: CampaignId) -> sqlx::Result<Option<Row>> {
    on!(
        tx,
        query_as(
            "select c.id, c.revision, c.stage, c.plan, c.starts_at, c.ends_at, c.told, c.warned, b.amount from campaign c \
             left join balance b on b.guild = c.guild and b.account = 'fund' and b.owner = c.id \
             where c.guild = $1 and c.id = $2",
            guild,
            id,
        )
        .fetch_optional
    )
}

/// The latest, the newest first.
pub async fn latest(tx: &mut Tx, guild: GuildId, most: i64) -> sqlx::Result<Vec<Row>> {
    on!(
        tx,
        query_as(
            "select c.id, c.revision, c.stage, c.plan, c.starts_at, c.ends_at, c.told, c.warned, b.amount from campaign c \
             left join balance b on b.guild = c.guild and b.account = 'fund' and b.owner = c.id \
             where c.guild = $1 order by c.id desc limit $2",
            guild,
            most,
        )
        .fetch_all
    )
}

/// Those that are on at a moment, whether there is something in their funds or not.
pub async fn running(tx: &mut Tx, guild: GuildId, now: Instant) -> sqlx::Result<Vec<Row>> {
    on!(
        tx,
        query_as(
            "select c.id, c.revision, c.stage, c.plan, c.starts_at, c.ends_at, c.told, c.warned, b.amount from campaign c \
             left join balance b on b.guild = c.guild and b.account = 'fund' and b.owner = c.id \
             where c.guild = $1 and c.stage = 'open' and c.ends_at > $2 and c.starts_at <= $2 order by c.id",
            guild,
            now,
        )
        .fetch_all
    )
}

/// Those that begin or end in a stretch of time, in the order in which they begin.
pub async fn between(
    tx: &mut Tx,
    guild: GuildId,
    from: Instant,
    until: Instant,
) -> sqlx::Result<Vec<Row>> {
    on!(
        tx,
        query_as(
            "select c.id, c.revision, c.stage, c.plan, c.starts_at, c.ends_at, c.told, c.warned, b.amount from campaign c \
             left join balance b on b.guild = c.guild and b.account = 'fund' and b.owner = c.id \
             where c.guild = $1 and c.stage = 'open' and c.ends_at > $2 and c.starts_at < $3 \
             and (c.starts_at >= $2 or c.ends_at <= $3) order by c.starts_at, c.id",
            guild,
            from,
            until,
        )
        .fetch_all
    )
}

/// Those of which something is to be posted by a moment, in that order.
pub async fn due(tx: &mut Tx, guild: GuildId, now: Instant) -> sqlx::Result<Vec<Row>> {
    on!(
        tx,
        query_as(
            "select c.id, c.revision, c.stage, c.plan, c.starts_at, c.ends_at, c.told, c.warned, b.amount from campaign c \
             left join balance b on b.guild = c.guild and b.account = 'fund' and b.owner = c.id \
             where c.guild = $1 and c.next_at <= $2 order by c.next_at, c.id",
            guild,
            now,
        )
        .fetch_all
    )
}

/// When something is to be posted next.
pub async fn due_first(tx: &mut Tx, guild: GuildId) -> sqlx::Result<Option<Instant>> {
    on!(
        tx,
        query_scalar(
            "select min(next_at) from campaign where guild = $1 and next_at is not null",
            guild
        )
        .fetch_one
    )
}

/// Keeps what has become of a campaign, unless it was changed since it was read.
pub async fn replace(
    tx: &mut Tx,
    guild: GuildId,
    campaign: &Campaign,
    plan: &str,
    next_at: Option<Instant>,
) -> sqlx::Result<bool> {
    let rows = run!(
        tx,
        "update campaign set revision = revision + 1, stage = $4, plan = $5, starts_at = $6, ends_at = $7, told = $8, \
         next_at = $9, warned = $10 where guild = $1 and id = $2 and revision = $3",
        guild,
        campaign.id,
        campaign.revision,
        campaign.stage,
        plan,
        campaign.starts_at,
        campaign.ends_at,
        campaign.told,
        next_at,
        campaign.warned,
    )?;
    Ok(rows == 1)
}

/// Notes that the admins are told that so many percent are spent; `false` where somebody has noted it before.
pub async fn warn(tx: &mut Tx, guild: GuildId, id: CampaignId, percent: i64) -> sqlx::Result<bool> {
    let rows = run!(
        tx,
        "update campaign set warned = $3 where guild = $1 and id = $2 and warned < $3",
        guild,
        id,
        percent,
    )?;
    Ok(rows == 1)
}
