//! What an order is, and what may become of it.
mod cause;
mod detail;
mod hindrance;
mod refusal;
pub mod report;
mod shown;
mod state;

pub use cause::Cause;
pub use detail::{Asked, Detail, Looked, Revealed};
pub use hindrance::Hindrance;
pub use refusal::OrderRefusal;
pub use shown::{
    Approved, Causes, Charity, Confirmed, Decided, News, Offer, Orders, Queue, Recorded, Seen,
    Shared, Stage, Told, Waiting,
};
pub use state::{State, Step};

use crate::base::clock::Instant;
use crate::base::ids::{ChannelId, DraftId, EntryId, ItemId, MemberId, MessageId, PoolId};
use crate::base::inert::clean;
use crate::base::money::Money;
use crate::base::points::Points;
use iso_currency::Currency;

/// The longest reason of a refusal, in characters.
pub const REASON: u16 = 500;

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
    /// When it got there.
    pub moved_at: Instant,
    /// How many approvals it takes.
    pub approvals: i64,
    /// Why it was refused or has failed.
    pub reason: Option<String>,
    /// Who took the last step; none where the program did.
    pub decided_by: Option<MemberId>,
    /// When they did.
    pub decided_at: Option<Instant>,
    /// What whoever handed it over has written.
    pub note: Option<String>,
    /// Who that was.
    pub noted_by: Option<MemberId>,
    /// Why the program itself gave up on it.
    pub cause: Option<Cause>,
    /// When it was placed.
    pub placed_at: Instant,
    /// Where its card is.
    pub channel: ChannelId,
    /// Its card, once it is posted.
    pub message: Option<MessageId>,
    /// What it was worth in money when it was placed, in the smallest unit; none where it was not, or that was not kept yet.
    pub face: Option<i64>,
    /// In which currency (ISO 4217).
    pub currency: Option<String>,
    /// The pool that paid for it, where one did: then it is for all who chipped in.
    pub pool: Option<PoolId>,
    /// How many others these were.
    pub others: i64,
}

impl Order {
    /// One that was placed just now, of a reward for somebody at a price.
    pub fn new(
        (id, at): (EntryId, Instant),
        (item, member, price): (ItemId, MemberId, Points),
        (approvals, left_after): (i64, Points),
        channel: ChannelId,
    ) -> Order {
        Order {
            id,
            item,
            member,
            price,
            left_after,
            state: State::Placed,
            moved_at: at,
            approvals,
            reason: None,
            decided_by: None,
            decided_at: None,
            note: None,
            noted_by: None,
            cause: None,
            placed_at: at,
            channel,
            message: None,
            face: None,
            currency: None,
            pool: None,
            others: 0,
        }
    }

    /// The same, which is worth so much in money.
    #[must_use]
    pub fn worth_now(self, face: Option<Money>) -> Order {
        Order {
            face: face.map(|face| face.minor),
            currency: face.map(|face| face.currency.code().to_owned()),
            ..self
        }
    }

    /// What it was worth in money when it was placed.
    pub fn worth(&self) -> Option<Money> {
        let currency = Currency::from_code(self.currency.as_deref()?)?;
        let minor = self.face?;
        Some(Money { minor, currency })
    }

    /// What becomes of it by a step.
    ///
    /// # Errors
    /// What happened already, or has to happen before.
    pub fn after(&self, step: Step) -> Result<State, OrderRefusal> {
        self.state.after(step).ok_or(OrderRefusal::TooLate {
            state: self.state,
            at: self.moved_at,
        })
    }

    /// What was written with a step.
    pub fn said(&self, step: Step) -> Option<&str> {
        match step {
            Step::Fulfil => self.note.as_deref(),
            Step::Refuse | Step::Fail => self.reason.as_deref(),
            Step::Endorse | Step::Approve | Step::Cancel | Step::Receive => None,
        }
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

/// What is written to whoever gets a reward, as it is kept; none where nothing is.
///
/// # Errors
/// It is too long.
pub fn note(typed: &str) -> Result<Option<String>, OrderRefusal> {
    let note = clean(typed);
    match note.chars().count() {
        0 => Ok(None),
        length if length > usize::from(REASON) => Err(OrderRefusal::ReasonTooLong),
        _ => Ok(Some(note)),
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
