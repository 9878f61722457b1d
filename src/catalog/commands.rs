//! `/catalog`.
pub mod admin;
mod options;
pub mod sheet;
