//! What orders refuse.
use super::{REASON, State};
use crate::base::clock::Instant;
use crate::base::locale::Phrase;
use crate::base::points::Points;
use crate::phrase;

/// Why a reward can't be had, or an order not decided on.
#[derive(Clone, Debug, PartialEq)]
pub enum OrderRefusal {
    /// The wallet holds less than the price.
    NotEnough {
        /// What it holds.
        held: Points,
        /// What is missing.
        missing: Points,
    },
    /// There is none left.
    OutOfStock(String),
    /// What the button stood for is gone.
    NoDraft,
    /// Somebody else was asked.
    NotYourDraft,
    /// There is no such order.
    NoOrder,
    /// Somebody else ordered it.
    NotYourOrder,
    /// One's own order, on which somebody else decides.
    OwnOrder,
    /// It is too late for this, or too early.
    TooLate {
        /// How far it is.
        state: State,
        /// Since when.
        at: Instant,
    },
    /// They approved of it before, and it takes a second person.
    SecondNeeded,
    /// A provider has it, and has not said what becomes of it.
    AtProvider,
    /// Their own, and nobody else approves: they are asked to confirm it.
    OwnAlone,
    /// What the reward asks for was not told.
    NotTold,
    /// Nothing is kept of what was told.
    NothingTold,
    /// Nobody would see an order that is placed in a direct message.
    Elsewhere,
    /// A refusal needs a reason.
    ReasonMissing,
    /// The reason is too long.
    ReasonTooLong,
}

impl OrderRefusal {
    pub(crate) fn phrase(&self) -> Phrase {
        match self {
            OrderRefusal::NotEnough { held, missing } => {
                phrase!(
                    "order-refused-not-enough",
                    held = *held,
                    missing = missing.0
                )
            }
            OrderRefusal::OutOfStock(name) => phrase!("order-refused-out-of-stock", name = name),
            OrderRefusal::NoDraft => phrase!("order-refused-no-draft"),
            OrderRefusal::NotYourDraft => phrase!("order-refused-not-your-draft"),
            OrderRefusal::NoOrder => phrase!("order-refused-no-order"),
            OrderRefusal::NotYourOrder => phrase!("order-refused-not-your-order"),
            OrderRefusal::OwnOrder => phrase!("order-refused-own-order"),
            OrderRefusal::TooLate { state, at } => too_late(*state, *at),
            OrderRefusal::SecondNeeded => phrase!("order-refused-second-needed"),
            OrderRefusal::AtProvider => phrase!("order-refused-at-provider"),
            OrderRefusal::OwnAlone => phrase!("order-refused-own-alone"),
            OrderRefusal::NotTold => phrase!("order-refused-not-told"),
            OrderRefusal::NothingTold => phrase!("order-refused-nothing-told"),
            OrderRefusal::Elsewhere => phrase!("order-refused-elsewhere"),
            OrderRefusal::ReasonMissing => phrase!("order-refused-reason-missing"),
            OrderRefusal::ReasonTooLong => {
                phrase!("order-refused-reason-too-long", longest = REASON)
            }
        }
    }
}

fn too_late(state: State, at: Instant) -> Phrase {
    match state {
        State::Placed | State::Endorsed => phrase!("order-refused-still-placed"),
        State::Approved => phrase!("order-refused-already-approved", at = at),
        State::Fulfilled => phrase!("order-refused-already-fulfilled", at = at),
        State::Received => phrase!("order-refused-already-received", at = at),
        State::Refused => phrase!("order-refused-already-refused", at = at),
        State::Cancelled => phrase!("order-refused-already-cancelled", at = at),
        State::Failed => phrase!("order-refused-already-failed", at = at),
    }
}
crate::refusals!(OrderRefusal);
