//! Points: postings, entries, lots, standings, and the invariants that hold between them.
pub mod rules;
pub mod service;
mod store;
