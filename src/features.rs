//! The rooms, from the ground up: a room may use only rooms listed before it.
//!
//! `audit`, `member`, `program`, `ledger` and `allowance` come first and offer nothing on their own.
use crate::feature::Feature;

/// What every room offers, from the ground up.
pub fn all() -> Vec<Feature> {
    vec![crate::catalog::feature()]
}
