//! What is shown of orders.
use super::{Order, State, Step};
use crate::base::clock::Instant;
use crate::base::ids::{DraftId, EntryId, UserId};
use crate::base::locale::{Locale, Speech};
use crate::base::points::Points;
use crate::base::vault::Words;
use crate::catalog::rules::Item;
use serde::{Deserialize, Serialize};

/// An order with what was ordered.
#[derive(Clone, Debug)]
pub struct Told {
    /// The order.
    pub order: Order,
    /// The reward.
    pub item: Item,
    /// The program's language.
    pub language: Locale,
    /// The code that it got, where it is for its owner to see.
    pub code: Words,
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
    Placed(Box<Told>),
    /// The price has changed, so they are asked again.
    Again(Box<Offer>),
}

/// What came of approving.
#[derive(Clone, Debug)]
pub enum Approved {
    /// It is approved of.
    Done(Box<Decided>),
    /// It is their own, and nobody else approves: they are to confirm it.
    Asked(EntryId),
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
    /// What is added for redeeming in time.
    pub bonus: Points,
}

/// What a member is told: which step was taken, and what was added with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct News {
    /// The step.
    pub step: Step,
    /// The bonus for redeeming in time.
    pub bonus: Points,
}

/// What is recorded of an order that somebody decided on alone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Recorded {
    /// The reward's name.
    pub item: String,
    /// What was paid.
    pub price: Points,
}

/// Which orders those who act on them look at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// Those to be decided on.
    Undecided,
    /// Those to be handed over.
    Approved,
    /// Those that were handed over, and of which nothing was heard.
    Sent,
}

impl Stage {
    /// All of them, as a number names them.
    pub const ALL: [Stage; 3] = [Stage::Undecided, Stage::Approved, Stage::Sent];

    /// Which states these are.
    pub fn states(self) -> [State; 2] {
        match self {
            Stage::Undecided => [State::Placed, State::Endorsed],
            Stage::Approved => [State::Approved; 2],
            Stage::Sent => [State::Fulfilled; 2],
        }
    }
}

/// One page of the orders on which somebody has to act.
#[derive(Clone, Debug)]
pub struct Queue {
    /// Which.
    pub stage: Stage,
    /// Of whom; none for everybody.
    pub of: Option<UserId>,
    /// Those that have waited longest first, and who ordered each.
    pub list: Vec<(Told, UserId)>,
    /// Which page it is, from 0.
    pub page: i64,
    /// Whether there are more.
    pub more: bool,
}

/// Orders that have waited too long.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Waiting {
    /// How many.
    pub orders: i64,
    /// Since when the first does.
    pub since: Instant,
    /// Since when the last of them does.
    pub latest: Instant,
}

impl Waiting {
    /// Whether those who approve are told today: once for each order, and again every week while the first still waits.
    pub fn is_told(&self, now: Instant, after_days: u16) -> bool {
        let days = |since: Instant| now.since(since).as_secs() / 86_400;
        let after = u64::from(after_days);
        days(self.latest) <= after || days(self.since).saturating_sub(after).is_multiple_of(7)
    }
}

/// Something to give to.
#[derive(Clone, Debug)]
pub struct Charity {
    /// The reward that stands for it.
    pub item: Item,
    /// How often it was given to.
    pub times: i64,
    /// How much in all.
    pub points: Points,
    /// How much by the one who looks.
    pub own: Points,
}

/// What there is to give to.
#[derive(Clone, Debug)]
pub struct Causes {
    /// By price.
    pub list: Vec<Charity>,
    /// What the one who looks can spend.
    pub wallet: Points,
    /// The program's language.
    pub language: Locale,
}
