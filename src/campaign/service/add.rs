//! What campaigns add to points that somebody gives, within the same entry: from their funds, and never beyond.
use super::FUND;
use crate::app::App;
use crate::base::clock::Instant;
use crate::base::db::{Ask, Fault, Guard, Tx};
use crate::base::ids::{CampaignId, GuildId, MemberId};
use crate::base::outbox::{self, Lane, NewNotice};
use crate::base::points::Points;
use crate::campaign::rules::{Activity, Bonus, Campaign, Member, Offer, On, Spending, stack};
use crate::campaign::store;
use crate::ledger::rules::{Account, Board, Kind, Raise, reached};
use crate::ledger::service::{Book, Earned};
use crate::member::service as member;
use crate::program::rules::{Lasts, Program, Settings};
use std::collections::BTreeMap;

/// The campaigns that are on; where none may be, that takes no look at the database.
///
/// # Errors
/// A fault of the database.
pub async fn running(
    tx: &mut Tx,
    guild: GuildId,
    program: &Program,
    now: Instant,
) -> Result<Vec<Campaign>, Fault> {
    if program.campaigns_until.is_none_or(|until| until <= now) {
        return Ok(Vec::new());
    }
    let rows = store::running(tx, guild, now).await?;
    rows.into_iter().map(store::Row::read).collect()
}

/// What campaigns add to points of a sort for each of some members; without a campaign that takes no look at the database.
///
/// # Errors
/// A fault of the database.
pub async fn offers(
    tx: &mut Tx,
    (guild, settings): (GuildId, &Settings),
    now: Instant,
    campaigns: &[Campaign],
    (sort, points): (On, Points),
    to: &[Member],
) -> Result<Vec<Bonus>, Fault> {
    let on: Vec<&Campaign> = campaigns
        .iter()
        .filter(|one| one.plan.on.has(sort))
        .collect();
    if on.is_empty() || points <= Points::ZERO {
        return Ok(Vec::new());
    }
    let mut left: BTreeMap<CampaignId, Points> = on.iter().map(|one| (one.id, one.left)).collect();
    let mut bonuses = Vec::new();
    for member in to {
        let mut offers = Vec::new();
        for campaign in &on {
            if fits(tx, guild, now, campaign, member).await? {
                let fund = left.get(&campaign.id).copied().unwrap_or_default();
                let room = room(tx, guild, campaign, member.member).await?;
                offers.extend(campaign.plan.rule.map(|rule| Offer {
                    campaign: campaign.id,
                    rule,
                    left: fund.min(room),
                }));
            }
        }
        for (campaign, points) in stack(&offers, points, settings.stacking) {
            if let Some(left) = left.get_mut(&campaign) {
                *left = Points(left.0 - points.0);
            }
            bonuses.push(Bonus {
                campaign,
                member: member.member,
                points,
            });
        }
    }
    Ok(bonuses)
}

/// Whether a member is of a campaign's audience.
async fn fits(
    tx: &mut Tx,
    guild: GuildId,
    now: Instant,
    campaign: &Campaign,
    who: &Member,
) -> Result<bool, Fault> {
    let audience = &campaign.plan.audience;
    let gave_at = match audience.activity {
        None => None,
        Some(Activity::Active(_) | Activity::Inactive(_)) => {
            member::get(tx, guild, who.member).await?.last_gave_at
        }
    };
    Ok(audience.has(&who.roles, gave_at, now))
}

/// How much a campaign may still add for a member under its cap.
pub(super) async fn room(
    tx: &mut Tx,
    guild: GuildId,
    campaign: &Campaign,
    member: MemberId,
) -> Result<Points, Fault> {
    if campaign.plan.cap == Points::ZERO {
        return Ok(Points(i64::MAX));
    }
    let gained = store::gained(tx, guild, campaign.id, member)?;
    let gained = tx.answer(gained).await?.unwrap_or_default();
    Ok(Points((campaign.plan.cap.0 - gained.0).max(0)))
}

/// Bonuses that are being paid, save that the answers were not heard yet.
#[must_use = "somebody may have been faster"]
#[derive(Default)]
pub struct Adding {
    guards: Vec<Guard>,
    earned: Vec<Earned>,
    drawn: Vec<(CampaignId, Ask<Points>)>,
}

/// Queues paying bonuses: each is a posting and a lot of its own. Funds are taken from last, since everybody takes from them.
///
/// # Errors
/// A fault of the database.
pub fn add(
    tx: &mut Tx,
    book: &mut Book<'_>,
    settings: &Settings,
    campaigns: &[Campaign],
    bonuses: &[Bonus],
) -> Result<Adding, Fault> {
    let mut adding = Adding::default();
    let mut sums: BTreeMap<CampaignId, i64> = BTreeMap::new();
    for bonus in bonuses {
        let from = Account::Fund(bonus.campaign.0);
        let campaign = campaigns.iter().find(|one| one.id == bonus.campaign);
        let lasts = campaign.map_or_else(Lasts::default, |one| one.lasts(book.at(), settings));
        let earned = book.earning(tx, bonus.member, from, bonus.points, Kind::Bonus, lasts)?;
        adding.earned.extend(earned);
        *sums.entry(bonus.campaign).or_default() += bonus.points.0;
    }
    book.raise(tx, &raises(bonuses))?;
    for (campaign, sum) in sums {
        let (guard, left) = book.draw(tx, campaign.0, Points(sum))?;
        adding.guards.push(guard);
        adding.drawn.push((campaign, left));
    }
    for bonus in bonuses {
        let campaign = campaigns.iter().find(|one| one.id == bonus.campaign);
        let cap = campaign.map_or(Points::ZERO, |one| one.plan.cap);
        let counted = (bonus.points, cap);
        let guard = store::gain(tx, book.guild(), bonus.campaign, bonus.member, counted)?;
        adding.guards.push(guard);
    }
    Ok(adding)
}

/// What each member received, of all campaigns together: a standing is changed once.
fn raises(bonuses: &[Bonus]) -> Vec<Raise> {
    let mut sums: BTreeMap<MemberId, i64> = BTreeMap::new();
    for bonus in bonuses {
        *sums.entry(bonus.member).or_default() += bonus.points.0;
    }
    let raises = sums.into_iter().map(|(member, sum)| Raise {
        board: Board::Received,
        member,
        by: Points(sum),
    });
    raises.collect()
}

impl Adding {
    /// Hears the answers, and tells the admins where a fund is nearly or wholly spent. Returns what came to wallets, for
    /// [`Book::settle`].
    ///
    /// # Errors
    /// [`Fault::Overtaken`] where a fund or a cap was used up meanwhile, or a fault of the database.
    pub async fn heard(
        self,
        tx: &mut Tx,
        app: &App,
        (guild, settings): (GuildId, &Settings),
        campaigns: &[Campaign],
    ) -> Result<Vec<Earned>, Fault> {
        for guard in self.guards {
            if !tx.holds(guard).await? {
                return Err(Fault::Overtaken);
            }
        }
        for (id, left) in self.drawn {
            let left = tx.answer(left).await?;
            if let Some(campaign) = campaigns.iter().find(|one| one.id == id) {
                warn(tx, app, (guild, settings), campaign, left).await?;
            }
        }
        Ok(self.earned)
    }
}

async fn warn(
    tx: &mut Tx,
    app: &App,
    (guild, settings): (GuildId, &Settings),
    campaign: &Campaign,
    left: Points,
) -> Result<(), Fault> {
    let Some(percent) = reached(campaign.plan.fund, left) else {
        return Ok(());
    };
    let place = settings.auditor_channel.or(settings.orders_channel);
    let Some(place) = place.filter(|_| percent > campaign.warned) else {
        return Ok(());
    };
    if store::warn(tx, guild, campaign.id, percent).await? {
        let notice = NewNotice {
            payload: serde_json::to_value(Spending {
                campaign: campaign.id,
                percent,
            })?,
            ..NewNotice::new(FUND, Lane::Channel(place), app.id())
        };
        outbox::write(tx, app, guild, &notice)?;
    }
    Ok(())
}
