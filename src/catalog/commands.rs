//! `/catalog`.
pub mod admin;
mod options;
