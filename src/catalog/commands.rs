//! `/catalog` and `/shop`.
pub mod admin;
mod options;
pub mod sheet;
pub mod shop;
