//! Sandbox.

mod judge;
pub mod transcript;
mod violation;

pub use judge::judge;
pub use violation::Violation;
