//! The use cases of members about their own data.
mod ask;
mod contact;
mod erase;
mod export;
mod notice;
mod replay;
mod retain;
mod safety;
mod waiting;

pub use super::rules::{Asked, Finding};
pub use ask::{ask, keep, outlook};
pub use contact::{ANSWER, CARD, EDIT, REMINDER, answer, asked, contact, remind, shown};
pub use erase::{erase_due, erases_first};
pub use export::export;
pub use notice::{
    celebrate, count, is_named, join, meet, name_in_digests, notice, show_on_boards, withdraw,
};
pub use replay::{replay, resume};
pub use retain::retain;
pub use safety::{CHECK, check, granted, public, reviewed, safety};
pub use waiting::{settle_waiting, waits_until};

#[cfg(test)]
mod tests;
