//! The rooms, from the ground up: a room may use only rooms listed before it.
//!
//! `audit` and `member` come first: every other room asks them.
pub mod permissions;

use crate::feature::Feature;

/// What every room offers, from the ground up.
pub fn all() -> Vec<Feature> {
    vec![
        crate::program::feature(),
        crate::role::feature(),
        crate::ledger::feature(),
        crate::enrolment::feature(),
        crate::notification::feature(),
        crate::allowance::feature(),
        crate::value::feature(),
        crate::campaign::feature(),
        crate::fund::feature(),
        crate::kudos::feature(),
        crate::award::feature(),
        crate::statement::feature(),
        crate::seal::feature(),
        crate::board::feature(),
        crate::provider::feature(),
        crate::catalog::feature(),
        crate::chip::feature(),
        crate::order::feature(),
        crate::pool::feature(),
        crate::expiry::feature(),
        crate::budget::feature(),
        crate::correction::feature(),
        crate::books::feature(),
        crate::milestone::feature(),
        crate::trail::feature(),
        crate::privacy::feature(),
        crate::digest::feature(),
        crate::upkeep::feature(),
        crate::discord::help::feature(),
    ]
}
