//! `/setup` with its menus, `/setup_points` and `/setup_privacy`.
mod choices;
mod pick;
mod points;
mod privacy;
mod setup;

pub use pick::pick;
pub use points::setup_points;
pub use privacy::setup_privacy;
pub use setup::setup;
