//! The roles that a program knows.
use super::Permission;
use crate::base::locale::Phrase;
use crate::phrase;
use serde::{Deserialize, Serialize};

/// A role in a program; which Discord roles hold it is for the program to say.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Role {
    /// Runs the program.
    Program,
    /// Looks after the rewards.
    Catalog,
    /// Decides on orders.
    Approver,
    /// Has a second look at what others want to take back.
    Review,
    /// Sees everything and changes nothing.
    Auditor,
}

impl Role {
    /// Every one of them, in the order in which they are shown.
    pub const ALL: [Role; 5] = [
        Role::Program,
        Role::Catalog,
        Role::Approver,
        Role::Review,
        Role::Auditor,
    ];

    /// Whether it allows something.
    pub fn grants(self, permission: Permission) -> bool {
        match self {
            Role::Program => true,
            Role::Catalog => matches!(
                permission,
                Permission::Anyone | Permission::SeeCatalog | Permission::ManageCatalog
            ),
            Role::Approver => {
                matches!(permission, Permission::Anyone | Permission::DecideOrders)
            }
            Role::Review => matches!(
                permission,
                Permission::Anyone | Permission::ReviewCorrections
            ),
            Role::Auditor => permission == Permission::Anyone || permission.only_shows(),
        }
    }

    /// What it is called.
    pub fn name(self) -> Phrase {
        match self {
            Role::Program => phrase!("role-program"),
            Role::Catalog => phrase!("role-catalog"),
            Role::Approver => phrase!("role-approver"),
            Role::Review => phrase!("role-review"),
            Role::Auditor => phrase!("role-auditor"),
        }
    }

    /// What it allows, as in "You can …".
    pub fn may(self) -> Phrase {
        match self {
            Role::Program => phrase!("role-may-program"),
            Role::Catalog => phrase!("role-may-catalog"),
            Role::Approver => phrase!("role-may-approver"),
            Role::Review => phrase!("role-may-review"),
            Role::Auditor => phrase!("role-may-auditor"),
        }
    }
}
