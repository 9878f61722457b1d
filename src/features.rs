//! The rooms, from the ground up: a room may use only rooms listed before it.
//!
//! `audit` and `member` come first: every other room asks them.
pub mod permissions;

use crate::feature::Feature;

/// What every room offers, from the ground up. A subcommand stands in the command that it belongs to, whoever offers it.
pub fn all() -> Vec<Feature> {
    let mut rooms = rooms();
    let under: Vec<_> = rooms
        .iter_mut()
        .flat_map(|room| std::mem::take(&mut room.under))
        .collect();
    for (above, command) in under {
        let mut commands = rooms.iter_mut().flat_map(|room| &mut room.commands);
        match commands.find(|known| known.name == above) {
            Some(known) => known.subcommands.push(command),
            None => tracing::error!(above, command = %command.name, "there is no such command"),
        }
    }
    rooms
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
        crate::chip::feature(),
        crate::order::feature(),
        crate::wish::feature(),
        crate::shop::feature(),
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn subcommands_find_the_command_that_they_belong_to() {
        let offered: usize = rooms().iter().map(|room| room.under.len()).sum();
        let of_below = |rooms: Vec<Feature>| -> usize {
            let commands = rooms.into_iter().flat_map(|room| room.commands);
            commands.map(|command| command.subcommands.len()).sum()
        };
        assert!(offered > 0, "somebody offers one");
        assert_eq!(of_below(all()), of_below(rooms()) + offered);
    }
}
