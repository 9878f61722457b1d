//! People: the only place that knows both a Discord user and the opaque member behind it.
pub mod rules;
pub mod service;
mod store;
