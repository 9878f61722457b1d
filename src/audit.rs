//! The record of admins' changes. (Reading it comes later.)
pub mod rules;
pub mod service;
mod store;
