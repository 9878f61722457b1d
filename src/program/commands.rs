//! `/setup` with its menus, `/setup_points`, `/setup_posts` and `/setup_privacy`.
mod choices;
mod pick;
mod points;
mod posts;
mod privacy;
mod rules;
mod setup;

pub use pick::pick;
pub use points::setup_points;
pub use posts::setup_posts;
pub use privacy::setup_privacy;
pub use rules::rules;
pub use setup::setup;
