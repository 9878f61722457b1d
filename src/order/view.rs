//! What orders look like.
mod card;
mod list;
mod redeem;

pub use card::{REASON, card, decided, decision, reason};
pub use list::{cancelled, orders};
pub use redeem::{confirmed, declined, offer};
