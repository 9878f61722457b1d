//! Placing orders, deciding on them, and looking at them.
mod decide;
mod look;
mod redeem;

pub use decide::{Decided, Decider, approve, cancel, may_decide, refuse};
pub use look::{Orders, Seen, carded, look, orders};
pub use redeem::{Buyer, Confirmed, Offer, confirm, forget_drafts, offer};

use crate::base::locale::Locale;
use crate::catalog::rules::Item;
use crate::order::rules::Order;

/// The card in the orders channel.
pub const CARD: &str = "order.card";
/// Its new look after a decision.
pub const EDIT: &str = "order.edit";
/// The message to the member after a decision.
pub const DECIDED: &str = "order.decided";

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

#[cfg(test)]
mod tests;
