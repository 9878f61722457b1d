//! What orders look like.
mod card;
mod list;
mod redeem;

pub use card::{REASON, card, decided, decision, reason};
pub use list::{cancelled, orders};
pub use redeem::{confirmed, declined, offer};

use crate::base::locale::Phrase;
use crate::order::rules::State;
use crate::phrase;

/// How far an order is, in a word or two.
fn state(state: State) -> Phrase {
    match state {
        State::Placed => phrase!("order-state-placed"),
        State::Approved => phrase!("order-state-approved"),
        State::Refused => phrase!("order-state-refused"),
        State::Cancelled => phrase!("order-state-cancelled"),
    }
}
