//! The settings and periods of one guild.
pub mod rules;
pub mod service;
mod store;
