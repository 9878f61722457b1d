//! Placing orders, deciding on them, and looking at them.
mod decide;
mod leave;
mod look;
mod note;
mod redeem;

pub use decide::{Decider, approve, cancel, may_decide, refuse};
pub use leave::{forget_reasons, leave, open};
pub use look::{all, carded, look, orders};
pub use redeem::{Buyer, confirm, forget_drafts, offer, suggest};

use note::note;

/// The card in the orders channel.
pub const CARD: &str = "order.card";
/// Its new look after a decision.
pub const EDIT: &str = "order.edit";
/// The message to the member after a decision.
pub const DECIDED: &str = "order.decided";

#[cfg(test)]
mod tests;
