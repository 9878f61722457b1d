//! The use cases of members about their own data.
mod ask;
mod erase;
mod export;
mod replay;

pub use crate::board::service::show as show_on_boards;
pub use ask::{ask, keep, outlook};
pub use erase::erase_due;
pub use export::export;
pub use replay::{replay, resume};
