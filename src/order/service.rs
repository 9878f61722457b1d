//! Placing orders, deciding on them, and looking at them.
mod causes;
mod decide;
mod detail;
mod hand;
mod leave;
mod look;
mod own;
mod perk;
mod pooled;
mod provide;
mod queue;
mod redeem;
mod remind;
mod report;
mod rescue;
mod take;

pub use causes::causes;
pub use decide::{Decider, approve, fail, fulfil, may_decide, refuse};
pub use detail::{asks, reveal};
pub use leave::{forget_reasons, leave, open};
pub use look::{all, carded, had, look, news, orders};
pub use own::{cancel, close, receive};
pub use perk::{end_perks, ends_first, granted, granting, revoked, revoking, trouble};
pub use pooled::{Joint, hindrance, place_for_all, shared, state};
pub use provide::{ask_again, asks_first, provide};
pub use queue::{one, queue};
pub use redeem::{Buyer, confirm, forget_drafts, offer, suggest, want};
pub use remind::{remind, reminder};
pub use report::{report, worth};

/// The card in the orders channel.
pub const CARD: &str = "order.card";
/// Its new look after a decision.
pub const EDIT: &str = "order.edit";
/// Orders wait for those who approve.
pub const WAITING: &str = "order.waiting";
/// Somebody gets the Discord role that they ordered.
pub const GRANT: &str = "order.grant";
/// Somebody loses a Discord role whose time is over.
pub const REVOKE: &str = "order.revoke";
/// Whoever delivers a reward is asked for it.
pub const PROVIDE: &str = "order.provide";
/// Something is to be mended before orders of a reward can be handed over.
pub const TROUBLE: &str = "order.trouble";
/// Few codes of a reward are left.
pub const LOW: &str = "order.low";
/// Somebody approved of their own order.
pub const ALONE: &str = "order.alone";
/// The message to each who had chipped in for an order that gave everything back.
pub const SHARED: &str = "order.shared";
/// The message to the member after a step.
pub const DECIDED: &str = "order.decided";

#[cfg(test)]
mod tests;
