//! Whether somebody may do something now.
use super::{Mapping, Permission, Role};
use crate::base::ids::RoleId;
use crate::base::locale::Phrase;
use crate::phrase;
use std::collections::BTreeSet;

/// What Discord says of somebody at the moment at which they ask.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Authority {
    /// The Discord roles that they hold.
    pub roles: Vec<RoleId>,
    /// Whether they may manage the server.
    pub manages: bool,
}

impl Authority {
    /// Whether they may do something.
    pub fn may(&self, mapping: &Mapping, permission: Permission) -> bool {
        let held = || mapping.held(&self.roles);
        permission == Permission::Anyone
            || self.manages
            || held().into_iter().any(|role| role.grants(permission))
    }

    /// Refuses what they may not do.
    ///
    /// # Errors
    /// They may not: it says who may, and what they may do instead.
    pub fn check(&self, mapping: &Mapping, permission: Permission) -> Result<(), Denied> {
        if self.may(mapping, permission) {
            return Ok(());
        }
        Err(Denied {
            helpers: mapping.allowing(permission).into_iter().collect(),
            held: mapping.held(&self.roles),
        })
    }
}

/// Somebody may not do what they asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Denied {
    /// The Discord roles that allow it, beside those who manage the server.
    pub helpers: Vec<RoleId>,
    /// What they hold themselves.
    pub held: Vec<Role>,
}

impl Denied {
    /// The same, naming those Discord roles alone that are still there.
    #[must_use]
    pub fn among(mut self, there: &BTreeSet<RoleId>) -> Denied {
        self.helpers.retain(|helper| there.contains(helper));
        self
    }

    fn phrase(&self) -> Phrase {
        let refused = match self.helpers.as_slice() {
            [] => phrase!("refused-must-manage"),
            helpers => phrase!("refused-needs-role", roles = helpers.to_vec()),
        };
        if self.held.is_empty() {
            return refused;
        }
        let may: Vec<Phrase> = self.held.iter().map(|role| role.may()).collect();
        phrase!("refused-but-may", refused = refused, may = may)
    }
}
crate::refusals!(Denied);
