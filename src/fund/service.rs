//! The use cases of budgets: `draw` within what others give, `renew` by time, `reverse` by whoever takes back.
mod draw;
mod look;
mod renew;
mod reverse;

pub use draw::{Drawing, draw};
pub use look::{current, open, spent};
pub use renew::{renew, renew_all, renewed_first};
pub use reverse::reverse;

use super::store;

/// The kind of the notice that tells the admins how much of a budget is spent.
pub const SPENT: &str = "fund.spent";
