//! What orders look like.
mod card;
mod causes;
mod detail;
mod list;
mod news;
mod queue;
mod redeem;
mod report;

pub use card::{REASON, alone, approved, asks, card, decided, low, trouble};
pub use causes::causes;
pub use detail::{TOLD, ask, looked};
pub use list::{cancelled, orders, received};
pub use news::{news, shared};
pub use queue::{carried, queue, waiting};
pub use redeem::{confirmed, declined, offer};
pub use report::{report, worth};
