//! What a campaign is, from a draft to its end.
mod feast;
mod lines;
mod plan;
mod post;
mod refusal;
mod rehearsal;
mod seen;
mod stack;
mod window;
mod wish;

pub use crate::program::rules::Stacking;
pub use feast::{Feast, KNOWN_UNTIL, table_ends_soon};
pub use lines::{audience, lines, rule_words};
pub use plan::{Activity, Audience, Lack, On, Plan, Posts, Rule};
pub use post::{Announced, Results, Step, next_step};
pub use refusal::CampaignRefusal;
pub use rehearsal::{Limits, Rehearsal, Rehearsed, rehearse};
pub use seen::{
    Bonus, Chosen, Feasts, Listed, Member, Seen, Spending, Spent, Term, Terms, bonus_sum, sum,
    terms,
};
pub use stack::{Offer, stack};
pub use window::{Oddity, Window, WindowRefusal};
pub use wish::{Around, Wish};

use crate::base::civil::start_of;
use crate::base::clock::Instant;
use crate::base::ids::CampaignId;
use crate::base::locale::Phrase;
use crate::base::points::Points;
use crate::phrase;
use crate::program::rules::{Lasts, Settings};
use serde::{Deserialize, Serialize};

/// How far a campaign has come, as it is stored: whether it runs is a matter of time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, sqlx::Type)]
#[serde(rename_all = "lowercase")]
#[sqlx(type_name = "text", rename_all = "lowercase")]
pub enum Stage {
    /// Being prepared.
    Draft,
    /// Launched: its fund is set aside.
    Open,
    /// Its window is over.
    Ended,
    /// An admin has ended it.
    Cancelled,
}

impl Stage {
    /// What it is called in the record.
    pub fn phrase(self) -> Phrase {
        match self {
            Stage::Draft => phrase!("campaign-state-draft"),
            Stage::Open => phrase!("campaign-state-launched"),
            Stage::Ended => phrase!("campaign-state-ended"),
            Stage::Cancelled => phrase!("campaign-state-cancelled"),
        }
    }
}

/// What people are told of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "the words are the design's and say themselves")]
pub enum State {
    Draft,
    Scheduled,
    Running,
    /// It runs, and its fund is empty.
    Paused,
    Ended,
    Cancelled,
}

/// A campaign.
#[derive(Clone, Debug, PartialEq)]
pub struct Campaign {
    /// Its id, which its fund has too.
    pub id: CampaignId,
    /// How far it has come.
    pub stage: Stage,
    /// What it does.
    pub plan: Plan,
    /// When it begins; none of a draft.
    pub starts_at: Option<Instant>,
    /// When it ends; none of a draft.
    pub ends_at: Option<Instant>,
    /// What of it was posted last.
    pub told: Option<Step>,
    /// How much of its fund is left.
    pub left: Points,
    /// Up to how many percent of its fund the admins were told that it is spent.
    pub warned: i64,
    /// How often it was changed.
    pub revision: i64,
}

/// What is recorded of a campaign that an admin has changed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Recorded {
    /// How far it had come.
    pub stage: Stage,
    /// What it does.
    pub plan: Plan,
}

impl From<&Campaign> for Recorded {
    fn from(campaign: &Campaign) -> Self {
        Recorded {
            stage: campaign.stage,
            plan: campaign.plan.clone(),
        }
    }
}

impl Campaign {
    /// A draft.
    pub fn draft(id: CampaignId, plan: Plan) -> Campaign {
        Campaign {
            id,
            stage: Stage::Draft,
            plan,
            starts_at: None,
            ends_at: None,
            told: None,
            left: Points::ZERO,
            warned: 0,
            revision: 0,
        }
    }

    /// How long points last that it adds at a moment: its own time, else as long as others.
    pub fn lasts(&self, now: Instant, settings: &Settings) -> Lasts {
        match self.plan.lasts {
            Some(days) => {
                let last = settings.day(now).plus(i64::from(days));
                Lasts::until(start_of(last.plus(1), settings.zone))
            }
            None => settings.lasts(now),
        }
    }

    /// Its state at a moment.
    pub fn state(&self, now: Instant) -> State {
        match self.stage {
            Stage::Draft => State::Draft,
            Stage::Ended => State::Ended,
            Stage::Cancelled => State::Cancelled,
            Stage::Open if self.starts_at.is_some_and(|start| now < start) => State::Scheduled,
            Stage::Open if self.ends_at.is_some_and(|end| now >= end) => State::Ended,
            Stage::Open if self.left == Points::ZERO => State::Paused,
            Stage::Open => State::Running,
        }
    }

    /// Whether it adds to points that are given at a moment, while its fund lasts.
    pub fn is_on(&self, now: Instant) -> bool {
        matches!(self.state(now), State::Running | State::Paused)
    }
}
