//! The record of admins' changes, which every room writes; `/audit` reads it.
pub mod rules;
pub mod service;
mod store;
