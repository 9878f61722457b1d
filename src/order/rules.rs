//! What an order is, and what may become of it.
mod refusal;
mod shown;

pub use refusal::OrderRefusal;
pub use shown::{Confirmed, Decided, Offer, Orders, Seen, Told};

use crate::base::clock::Instant;
use crate::base::ids::{ChannelId, DraftId, EntryId, ItemId, MemberId, MessageId};
use crate::base::inert::clean;
use crate::base::locale::Phrase;
use crate::base::points::Points;
use crate::phrase;
use serde::{Deserialize, Serialize};

/// The longest reason of a refusal, in characters.
pub const REASON: u16 = 500;

/// How far an order is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, sqlx::Type)]
#[serde(rename_all = "lowercase")]
#[sqlx(type_name = "text", rename_all = "lowercase")]
pub enum State {
    /// Paid for; somebody has to decide.
    Placed,
    /// It will be handed over.
    Approved,
    /// It won't, and the points went back.
    Refused,
    /// The member took it back, and the points went back.
    Cancelled,
}

/// What may be done with an order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// By somebody else who may.
    Approve,
    /// By somebody else who may.
    Refuse,
    /// By the member.
    Cancel,
}

impl State {
    /// How far it is, in a word or two.
    pub fn phrase(self) -> Phrase {
        match self {
            State::Placed => phrase!("order-state-placed"),
            State::Approved => phrase!("order-state-approved"),
            State::Refused => phrase!("order-state-refused"),
            State::Cancelled => phrase!("order-state-cancelled"),
        }
    }

    /// What becomes of an order by a step; `None` where it is too late for it.
    pub fn after(self, step: Step) -> Option<State> {
        match (self, step) {
            (State::Placed, Step::Approve) => Some(State::Approved),
            (State::Placed, Step::Refuse) => Some(State::Refused),
            (State::Placed, Step::Cancel) => Some(State::Cancelled),
            (State::Approved | State::Refused | State::Cancelled, _) => None,
        }
    }
}

/// One redemption of a reward.
#[derive(Clone, Debug, PartialEq, sqlx::FromRow)]
pub struct Order {
    /// The id of the entry that paid for it.
    pub id: EntryId,
    /// What is ordered.
    pub item: ItemId,
    /// Who ordered it.
    pub member: MemberId,
    /// What was paid.
    pub price: Points,
    /// What the wallet then held.
    pub left_after: Points,
    /// How far it is.
    pub state: State,
    /// Why it was refused.
    pub reason: Option<String>,
    /// Who decided.
    pub decided_by: Option<MemberId>,
    /// When they did.
    pub decided_at: Option<Instant>,
    /// When it was placed.
    pub placed_at: Instant,
    /// Where its card is.
    pub channel: ChannelId,
    /// Its card, once it is posted.
    pub message: Option<MessageId>,
}

impl Order {
    /// What becomes of it by a step.
    ///
    /// # Errors
    /// What happened already.
    pub fn after(&self, step: Step) -> Result<State, OrderRefusal> {
        let too_late = OrderRefusal::Decided {
            state: self.state,
            at: self.decided_at.unwrap_or(self.placed_at),
        };
        self.state.after(step).ok_or(too_late)
    }
}

impl Order {
    /// Whether somebody took this very step before, in these words: a repetition is told the first outcome.
    pub fn taken(&self, step: Step, by: MemberId, why: Option<&str>) -> bool {
        State::Placed.after(step) == Some(self.state)
            && self.decided_by == Some(by)
            && self.reason.as_deref() == why
    }
}

/// What a confirmation stands for.
#[derive(Clone, Debug, PartialEq, sqlx::FromRow)]
pub struct Draft {
    /// Its id: two clicks are one cause.
    pub id: DraftId,
    /// Who was asked.
    pub member: MemberId,
    /// About what.
    pub item: ItemId,
    /// The price that they were shown.
    pub price: Points,
}

/// What is left after paying a price.
///
/// # Errors
/// There is not enough: it says how much is missing.
pub fn pay(held: Points, price: Points) -> Result<Points, OrderRefusal> {
    match held.minus(price) {
        Some(left) if left >= Points::ZERO => Ok(left),
        _ => Err(OrderRefusal::NotEnough {
            held,
            missing: Points(price.0.saturating_sub(held.0)),
        }),
    }
}

/// The reason of a refusal as it is kept.
///
/// # Errors
/// It is missing or too long.
pub fn reason(typed: &str) -> Result<String, OrderRefusal> {
    let reason = clean(typed);
    match reason.chars().count() {
        0 => Err(OrderRefusal::ReasonMissing),
        length if length > usize::from(REASON) => Err(OrderRefusal::ReasonTooLong),
        _ => Ok(reason),
    }
}

#[cfg(test)]
mod tests;
