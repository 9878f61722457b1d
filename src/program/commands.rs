//! `/setup` with its menus, and `/setup_points`.
mod choices;
mod pick;
mod points;
mod setup;

pub use pick::pick;
pub use points::setup_points;
pub use setup::setup;
