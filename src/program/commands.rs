//! `/setup` with its menus, `/setup_points`, `/setup_posts`, `/setup_orders` and `/setup_privacy`.
mod choices;
mod orders;
mod pick;
mod points;
mod posts;
mod privacy;
mod rules;
mod setup;

pub use orders::setup_orders;
pub use pick::pick;
pub use points::setup_points;
pub use posts::setup_posts;
pub use privacy::setup_privacy;
pub use rules::rules;
pub use setup::setup;
