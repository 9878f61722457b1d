//! The use cases of members about their own data.
mod ask;
mod erase;
mod export;
mod notice;
mod replay;
mod retain;
mod waiting;

pub use ask::{ask, keep, outlook};
pub use erase::erase_due;
pub use export::export;
pub use notice::{join, meet, notice, show_on_boards, withdraw};
pub use replay::{replay, resume};
pub use retain::retain;
pub use waiting::settle_waiting;

#[cfg(test)]
mod tests;
