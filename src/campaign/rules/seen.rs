//! What is shown of campaigns.
use super::{Campaign, Feast, Oddity, State};
use crate::base::civil::Day;
use crate::base::clock::Instant;
use crate::base::ids::{CampaignId, MemberId, RoleId, UserId};
use crate::base::locale::{Locale, Phrase, Speech};
use crate::base::points::Points;
use crate::base::texts::Texts;
use crate::phrase;
use crate::program::rules::Stacking;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// What a campaign adds to an entry for one member.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bonus {
    /// Which campaign.
    pub campaign: CampaignId,
    /// For whom.
    pub member: MemberId,
    /// How much.
    pub points: Points,
}

/// Somebody who gets points, as far as a campaign asks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Member {
    /// Who.
    pub member: MemberId,
    /// Which Discord roles they have.
    pub roles: Vec<RoleId>,
}

/// What a campaign has added, by its name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Term {
    /// The campaign's name.
    pub name: String,
    /// How much.
    pub points: Points,
}

/// What campaigns have added for somebody, beside what was given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Terms<T = UserId> {
    /// Who.
    pub who: T,
    /// Each campaign's.
    pub terms: Vec<Term>,
}

/// What bonuses add for a member, by the names of their campaigns.
pub fn terms(
    bonuses: &[Bonus],
    campaigns: &[Campaign],
    member: MemberId,
    (locale, program): (Locale, Locale),
) -> Vec<Term> {
    let bonuses = bonuses.iter().filter(|bonus| bonus.member == member);
    let terms = bonuses.filter_map(|bonus| {
        let campaign = campaigns.iter().find(|one| one.id == bonus.campaign)?;
        Some(Term {
            name: campaign.plan.name(locale, program),
            points: bonus.points,
        })
    });
    terms.collect()
}

/// The sum of what was given and of what campaigns have added: "5 + 5 New Year = 10 points".
pub fn bonus_sum(base: Points, terms: &[Term]) -> Phrase {
    let first = phrase!("bonus-base", points = base.0);
    let sum = terms.iter().fold(first, |sum, term| {
        phrase!(
            "bonus-plus",
            sum = sum,
            points = term.points.0,
            name = &term.name
        )
    });
    let all = terms
        .iter()
        .fold(base.0, |all, term| all.saturating_add(term.points.0));
    phrase!("bonus-sum", sum = sum, total = Points(all))
}

/// What bonuses add for a member in all.
pub fn sum(bonuses: &[Bonus], member: MemberId) -> Points {
    let bonuses = bonuses.iter().filter(|bonus| bonus.member == member);
    Points(bonuses.map(|bonus| bonus.points.0).sum())
}

/// A campaign as an admin sees it.
#[derive(Clone, Debug, PartialEq)]
pub struct Seen {
    /// The campaign.
    pub campaign: Campaign,
    /// The time.
    pub now: Instant,
    /// Times of its window that clocks skip or show twice.
    pub oddities: Vec<Oddity>,
    /// When it would begin and end, or does.
    pub moments: Option<(Instant, Instant)>,
    /// The names of others that run at the same time.
    pub beside: Vec<Texts<String>>,
    /// The program's language: names are in it where there is no other.
    pub program: Locale,
    /// What happens where they meet.
    pub stacking: Stacking,
    /// How much it has added.
    pub added: Points,
    /// To how many people's points.
    pub members: i64,
}

/// Campaigns in a list.
#[derive(Clone, Debug, PartialEq)]
pub struct Listed {
    /// Those that run, come, are prepared or are over, in this order.
    pub campaigns: Vec<Campaign>,
    /// The time.
    pub now: Instant,
    /// What each has still for the one who looks, where it has a cap.
    pub room: Vec<(CampaignId, Points)>,
    /// What happens where several meet.
    pub stacking: Stacking,
    /// The program's language: names are in it where there is no other.
    pub program: Locale,
}

/// A campaign for somebody who types its name.
#[derive(Clone, Debug, PartialEq)]
pub struct Chosen {
    /// Which.
    pub id: CampaignId,
    /// What it is called.
    pub name: String,
    /// When it begins, on the program's calendar.
    pub from: Option<NaiveDate>,
    /// How far it has come.
    pub state: State,
}

/// What the notice of a fund carries.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Spending {
    /// Whose fund it is.
    pub campaign: CampaignId,
    /// How many percent of it are spent.
    pub percent: i64,
}

/// How much of a fund is spent.
#[derive(Clone, Debug, PartialEq)]
pub struct Spent {
    /// The campaign's name.
    pub name: String,
    /// How many percent, as it was noticed: 80 or 100.
    pub percent: i64,
    /// What is left.
    pub left: Points,
    /// Of how much.
    pub fund: Points,
    /// When the campaign ends.
    pub ends_at: Instant,
}

/// The days of feasts in two years.
#[derive(Clone, Debug, PartialEq)]
pub struct Feasts {
    /// The first of them.
    pub year: i32,
    /// Each with its day in either.
    pub days: Vec<(Feast, [Option<Day>; 2])>,
}

impl Listed {
    /// Its name for somebody.
    pub fn name(&self, campaign: &Campaign, speech: &Speech) -> String {
        campaign.plan.name(speech.locale, self.program)
    }
}
