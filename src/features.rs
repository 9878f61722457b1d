//! The rooms, from the ground up: a room may use only rooms listed before it.
//!
//! `audit` and `member` come first: every other room asks them.
pub mod permissions;

use crate::feature::{Feature, Subcommand};

/// What every room offers, from the ground up; subcommands stand under the command of their family, whichever room has that.
pub fn all() -> Vec<Feature> {
    let mut all = rooms();
    let under: Vec<Subcommand> = all
        .iter_mut()
        .flat_map(|room| room.under.drain(..))
        .collect();
    for Subcommand { of, command } in under {
        let mut families = all.iter_mut().flat_map(|room| &mut room.commands);
        if let Some(family) = families.find(|family| family.name == of) {
            family.subcommands.push(command);
        }
    }
    all
}

fn rooms() -> Vec<Feature> {
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
        crate::order::feature(),
        crate::wish::feature(),
        crate::shop::feature(),
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
