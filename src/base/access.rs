//! Who may do what in a program: its roles, which Discord roles hold them, and what each allows.
//!
//! Whoever manages the server is the root: they may do everything, whatever is set.
mod authority;
pub mod discord;
mod mapping;
mod permission;
mod role;

pub use authority::{Authority, Denied};
pub use mapping::Mapping;
pub use permission::Permission;
pub use role::Role;

#[cfg(test)]
mod tests;
