//! The rooms, from the ground up: a room may use only rooms listed before it.
//!
//! `audit`, `member` and `program` come first: every other room asks them.
use crate::feature::Feature;

/// What every room offers, from the ground up.
pub fn all() -> Vec<Feature> {
    vec![crate::ledger::feature(), crate::kudos::feature()]
}
