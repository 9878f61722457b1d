//! `/setup` and its menus.
mod choices;
mod pick;
mod setup;

pub use pick::pick;
pub use setup::setup;
