//! What is shown of orders.
use super::Order;
use crate::base::ids::{DraftId, UserId};
use crate::base::locale::{Locale, Speech};
use crate::base::points::Points;
use crate::catalog::rules::Item;

/// An order with what was ordered.
#[derive(Clone, Debug)]
pub struct Told {
    /// The order.
    pub order: Order,
    /// The reward.
    pub item: Item,
    /// The program's language.
    pub language: Locale,
}

impl Told {
    /// The reward's name in a language.
    pub fn name(&self, locale: Locale) -> &str {
        self.item.name(locale, self.language)
    }
}

/// One page of a member's orders.
#[derive(Clone, Debug)]
pub struct Orders {
    /// The newest first.
    pub list: Vec<Told>,
    /// Which page it is, from 0.
    pub page: i64,
    /// The number of the first one on it, from 1.
    pub first: i64,
    /// Whether there are older ones.
    pub more: bool,
}

/// An order as its notices show it.
#[derive(Clone, Debug)]
pub struct Seen {
    /// The order with its reward.
    pub told: Told,
    /// Who ordered it.
    pub member: UserId,
    /// Who decided.
    pub decided_by: Option<UserId>,
    /// How the program speaks in public.
    pub public: Speech,
    /// How it speaks to the member.
    pub private: Speech,
}

/// What is to be confirmed.
#[derive(Clone, Debug)]
pub struct Offer {
    /// What the buttons carry.
    pub draft: DraftId,
    /// The reward.
    pub item: Item,
    /// What will be left.
    pub left: Points,
    /// What it cost when it was first offered, where that has changed.
    pub was: Option<Points>,
    /// The program's language.
    pub language: Locale,
}

/// What came of confirming.
#[derive(Clone, Debug)]
pub enum Confirmed {
    /// It is ordered.
    Placed(Told),
    /// The price has changed, so they are asked again.
    Again(Offer),
}

/// What was decided.
#[derive(Clone, Debug)]
pub struct Decided {
    /// The order as it is now.
    pub told: Told,
    /// Who ordered it.
    pub member: UserId,
    /// What the member's wallet holds, where points went back to it.
    pub held: Option<Points>,
}
