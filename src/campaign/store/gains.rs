//! What each campaign has added for whom, less what was taken back.
use crate::base::db::{Ask, Guard, Tx};
use crate::base::ids::{CampaignId, GuildId, MemberId};
use crate::base::points::Points;
use crate::{ask, guard, on, run};

/// Queues asking how much a campaign has added for a member.
pub fn gained(
    tx: &mut Tx,
    guild: GuildId,
    campaign: CampaignId,
    member: MemberId,
) -> sqlx::Result<Ask<Option<Points>>> {
    ask!(
        tx,
        query_scalar(
            "select gained from campaign_gain where guild = $1 and campaign = $2 and member = $3",
            guild,
            campaign,
            member,
        )
        .fetch_optional
    )
}

/// Counts more for a member, up to the cap (0 is none).
pub fn gain(
    tx: &mut Tx,
    guild: GuildId,
    campaign: CampaignId,
    member: MemberId,
    (points, cap): (Points, Points),
) -> sqlx::Result<Guard> {
    guard!(
        tx,
        "insert into campaign_gain (guild, campaign, member, gained) values ($1, $2, $3, $4) \
         on conflict (guild, campaign, member) do update set gained = campaign_gain.gained + excluded.gained \
         where $5 = 0 or campaign_gain.gained + excluded.gained <= $5",
        guild,
        campaign,
        member,
        points,
        cap,
    )
}

/// Counts less for a member, from whom it was taken back.
pub async fn lose(
    tx: &mut Tx,
    guild: GuildId,
    campaign: CampaignId,
    member: MemberId,
    points: Points,
) -> sqlx::Result<bool> {
    let rows = run!(
        tx,
        "update campaign_gain set gained = gained - $4 where guild = $1 and campaign = $2 and member = $3 and gained >= $4",
        guild,
        campaign,
        member,
        points,
    )?;
    Ok(rows == 1)
}

/// How much a campaign has added, and for how many members.
pub async fn reached(
    tx: &mut Tx,
    guild: GuildId,
    campaign: CampaignId,
) -> sqlx::Result<(Points, i64)> {
    on!(
        tx,
        query_as(
            "select cast(coalesce(sum(gained), 0) as bigint), count(*) from campaign_gain where guild = $1 and campaign = $2 and gained > 0",
            guild,
            campaign,
        )
        .fetch_one
    )
}
