//! What a digest tells.
pub use crate::catalog::rules::Item;
pub use crate::kudos::rules::{Card, Noted};
pub use crate::program::rules::Digests;

use crate::base::civil::Day;
use crate::base::clock::Instant;
use crate::base::ids::{CampaignId, ItemId};
use crate::base::locale::{Locale, Speech};
use crate::base::texts::Texts;
use crate::campaign::rules::Campaign;
use serde::{Deserialize, Serialize};

/// How many kudos are shown, rewards, and campaigns.
pub const SHOWN: (usize, usize, usize) = (3, 8, 8);
/// How many kudos are kept for it: who does not want to be named leaves their place to the next.
pub const KEPT: i64 = 20;

/// What a digest tells: figures that don't change however late it is delivered, and nobody's name.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Content {
    /// The first of its days.
    pub from: Day,
    /// The last.
    pub to: Day,
    /// How many kudos there were.
    pub kudos: i64,
    /// Those with the most boosts.
    pub noted: Vec<Noted>,
    /// The rewards that are new.
    pub items: Vec<ItemId>,
    /// The campaigns that begin or end.
    pub coming: Vec<CampaignId>,
}

/// A campaign that begins or ends.
#[derive(Clone, Debug, PartialEq)]
pub struct Coming {
    /// What it is called.
    pub name: Texts<String>,
    /// When it begins, where that is still to come.
    pub starts_at: Option<Instant>,
    /// When it ends.
    pub ends_at: Instant,
}

impl Coming {
    /// Of a campaign that is not over at a moment.
    pub fn of(campaign: &Campaign, now: Instant) -> Option<Coming> {
        let ends_at = campaign.ends_at.filter(|at| *at > now)?;
        Some(Coming {
            name: campaign.plan.name.clone(),
            starts_at: campaign.starts_at.filter(|at| *at > now),
            ends_at,
        })
    }
}

impl Content {
    /// Whether there is nothing to tell.
    pub fn is_empty(&self) -> bool {
        self.noted.is_empty() && self.items.is_empty() && self.coming.is_empty()
    }
}

/// A digest as it is delivered.
#[derive(Clone, Debug)]
pub struct Told {
    /// What it tells.
    pub content: Content,
    /// The kudos of those who may be named.
    pub cards: Vec<(Noted, Card)>,
    /// The rewards that can still be had.
    pub items: Vec<Item>,
    /// What comes.
    pub coming: Vec<Coming>,
    /// The program's language.
    pub language: Locale,
    /// How it speaks in public.
    pub speech: Speech,
}

impl Told {
    /// Whether nothing of it is left.
    pub fn is_empty(&self) -> bool {
        self.cards.is_empty() && self.items.is_empty() && self.coming.is_empty()
    }
}

/// What came of writing a digest.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Posted {
    /// It is in the outbox.
    Yes,
    /// It was posted before.
    Before,
    /// Its days were over before the program was there.
    TooEarly,
    /// There is nowhere to post it.
    NoChannel,
    /// There is nothing to tell.
    Nothing,
}
