//! What giving will come to, said before it is done.
use crate::base::ids::CampaignId;
use crate::base::locale::Locale;
use crate::base::points::Points;
use crate::campaign::rules::{Campaign, Offer, On, Term, stack};
use crate::fund::rules::{Current, Verdict};
use crate::program::rules::{Settings, Stacking};
use chrono_tz::Tz;

/// How many points are proposed to somebody who has not typed any.
const USUAL: [i64; 5] = [1, 5, 10, 25, 50];

/// What somebody gives with, and what becomes of it.
#[derive(Clone, Debug)]
pub struct Ahead {
    /// To how many people they give.
    pub people: usize,
    /// What is left of their allowance.
    pub left: Points,
    /// The most that one person gets at once.
    pub largest: Points,
    /// The budget that pays.
    pub budget: Current,
    /// The campaigns that are on.
    pub campaigns: Vec<Campaign>,
    /// What happens where they meet.
    pub stacking: Stacking,
    /// The program's language.
    pub language: Locale,
    /// The program's time zone.
    pub zone: Tz,
}

impl Ahead {
    /// From what a program is set to.
    pub fn new(
        settings: &Settings,
        people: usize,
        left: Points,
        budget: Current,
        campaigns: Vec<Campaign>,
    ) -> Ahead {
        let of_kudos = campaigns
            .into_iter()
            .filter(|one| one.plan.on.has(On::Kudos));
        Ahead {
            people: people.max(1),
            left,
            largest: settings.largest,
            budget,
            campaigns: of_kudos.collect(),
            stacking: settings.stacking,
            language: settings.language,
            zone: settings.zone,
        }
    }

    /// The amounts to propose to somebody who has typed so much.
    pub fn amounts(&self, typed: &str) -> Vec<Points> {
        let each = self.left.0 / i64::try_from(self.people).unwrap_or(1);
        let most = self.largest.0.min(each);
        match typed.trim().parse::<i64>() {
            Ok(points) if points >= 0 => vec![Points(points.min(self.largest.0))],
            _ => {
                let usual = USUAL.into_iter().filter(|points| *points <= most);
                let usual = usual.chain([0]).map(Points);
                usual.collect()
            }
        }
    }

    /// What campaigns will add for one person of whom they ask nothing.
    pub fn terms(&self, points: Points, locale: Locale) -> Vec<Term> {
        let everybody = self
            .campaigns
            .iter()
            .filter(|one| one.plan.audience.is_all());
        let offers = everybody.filter_map(|one| {
            Some(Offer {
                campaign: one.id,
                rule: one.plan.rule?,
                left: one.left,
            })
        });
        let offers: Vec<Offer> = offers.collect();
        let added = stack(&offers, points, self.stacking).into_iter();
        added
            .filter_map(|(id, points)| {
                let name = self.name(id, locale)?;
                Some(Term { name, points })
            })
            .collect()
    }

    /// The campaigns that are on and have nothing left.
    pub fn used_up(&self, locale: Locale) -> Vec<String> {
        let empty = self.campaigns.iter().filter(|one| one.left == Points::ZERO);
        empty
            .map(|one| one.plan.name(locale, self.language))
            .collect()
    }

    /// What they give in all.
    pub fn sum(&self, points: Points) -> Points {
        points.times(self.people).unwrap_or(Points(i64::MAX))
    }

    /// Whether a campaign adds less to some than it says, since they have had enough of it.
    pub fn is_capped(&self) -> bool {
        self.campaigns.iter().any(|one| one.plan.cap > Points::ZERO)
    }

    /// What the budget makes of it; nothing where it pays.
    pub fn unpaid(&self, points: Points) -> Option<Verdict> {
        let verdict = self.budget.verdict(self.sum(points));
        (verdict != Verdict::Pays).then_some(verdict)
    }

    fn name(&self, id: CampaignId, locale: Locale) -> Option<String> {
        let campaign = self.campaigns.iter().find(|one| one.id == id)?;
        Some(campaign.plan.name(locale, self.language))
    }
}
