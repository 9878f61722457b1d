//! Sandbox.

mod judge;
mod violation;

pub use judge::judge;
pub use violation::Violation;
