//! How the mapping of roles may change, and who may change it.
use crate::base::access::{Authority, Mapping, Permission, Role};
use crate::base::ids::{GuildId, RoleId};
use crate::base::locale::Phrase;
use crate::phrase;
use std::collections::BTreeSet;

/// A change that somebody asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    /// A Discord role holds a role from now on.
    Give(Role, RoleId),
    /// It no longer does.
    Take(Role, RoleId),
    /// Of all that hold anything, only these Discord roles are still there.
    Tidy(BTreeSet<RoleId>),
}

/// Who asks for it.
#[derive(Clone, Debug)]
pub struct Asker {
    /// The program.
    pub guild: GuildId,
    /// Which person.
    pub authority: Authority,
}

impl Asker {
    /// The mapping after a step.
    ///
    /// Whoever runs the program by a Discord role alone can't take that from themselves. So the last program manager never
    /// goes by their own hand, and nobody needs to know who else holds which Discord role, which a bot can't see without
    /// a privileged intent. Those who manage the server may take back everything: they stay the root.
    ///
    /// # Errors
    /// Why it is not made.
    pub fn after(&self, mapping: Mapping, step: &Step) -> Result<Mapping, RoleRefusal> {
        let after = match step {
            Step::Give(_, holder) if *holder == self.guild.everyone() => {
                return Err(RoleRefusal::Everyone);
            }
            Step::Give(role, holder) => mapping.given(*role, *holder),
            Step::Take(role, holder) => mapping.taken(*role, *holder),
            Step::Tidy(there) => {
                let gone = mapping.all().difference(there).copied().collect();
                mapping.without(&gone)
            }
        };
        if Role::ALL.into_iter().any(|role| is_crowded(&after, role)) {
            return Err(RoleRefusal::TooMany);
        }
        match self.authority.may(&after, Permission::ManageProgram) {
            true => Ok(after),
            false => Err(RoleRefusal::Own),
        }
    }
}

fn is_crowded(mapping: &Mapping, role: Role) -> bool {
    mapping.holders(role).count() > Mapping::MOST
}

/// What was changed, or was so before.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    /// What was asked for.
    pub step: Step,
    /// Who held what.
    pub before: Mapping,
    /// Who holds it now.
    pub after: Mapping,
}

/// Why the mapping stays as it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RoleRefusal {
    /// A role of the program for everybody in the server.
    Everyone,
    /// More Discord roles than a card can name.
    TooMany,
    /// One's own right to run the program.
    Own,
}

impl RoleRefusal {
    fn phrase(&self) -> Phrase {
        match self {
            RoleRefusal::Everyone => phrase!("roles-refused-everyone"),
            RoleRefusal::TooMany => phrase!("roles-refused-too-many", most = Mapping::MOST),
            RoleRefusal::Own => phrase!("roles-refused-own"),
        }
    }
}
crate::refusals!(RoleRefusal);

#[cfg(test)]
mod tests;
