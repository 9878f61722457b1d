//! Ordering from providers. `begin` keeps what is to be ordered, `attempt` asks the provider, `learn` notes what that brought:
//! the first and the last in a transaction of whoever orders, the one between in none.
mod attempt;
mod learn;
mod look;
mod token;
mod way;

pub use attempt::{attempt, begin};
pub use learn::learn;
pub use look::{balance, check, due, due_first, is_open, product, products, sheet};
pub use token::{rewrap, run};

use super::{adapters, store};
