//! Which Discord roles hold which role of a program.
use super::{Permission, Role};
use crate::base::ids::RoleId;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// The Discord roles that hold each role; a role that nobody holds is not listed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "Stored")]
pub struct Mapping(BTreeMap<Role, BTreeSet<RoleId>>);

/// As it is, or as it was when there was one role of Discord's for approvers and nothing else.
#[derive(Deserialize)]
#[serde(untagged)]
enum Stored {
    Roles(BTreeMap<Role, BTreeSet<RoleId>>),
    Approver(Option<RoleId>),
}

impl From<Stored> for Mapping {
    fn from(stored: Stored) -> Mapping {
        match stored {
            Stored::Roles(roles) => Mapping(roles),
            Stored::Approver(role) => Mapping::default().with(Role::Approver, role),
        }
    }
}

impl Mapping {
    /// How many Discord roles may hold one role: so does what holds all of them fit on a card.
    pub const MOST: usize = 5;

    /// The same, with these Discord roles holding a role, and no others.
    #[must_use]
    pub fn with(mut self, role: Role, holders: impl IntoIterator<Item = RoleId>) -> Mapping {
        let holders: BTreeSet<RoleId> = holders.into_iter().collect();
        if holders.is_empty() {
            self.0.remove(&role);
        } else {
            self.0.insert(role, holders);
        }
        self
    }

    /// The same, with one Discord role more holding a role.
    #[must_use]
    pub fn given(self, role: Role, holder: RoleId) -> Mapping {
        let holders: Vec<RoleId> = self.holders(role).chain([holder]).collect();
        self.with(role, holders)
    }

    /// The same, with one less.
    #[must_use]
    pub fn taken(self, role: Role, holder: RoleId) -> Mapping {
        let holders: Vec<RoleId> = self.holders(role).filter(|one| *one != holder).collect();
        self.with(role, holders)
    }

    /// The same, with none of these Discord roles in any place.
    #[must_use]
    pub fn without(self, gone: &BTreeSet<RoleId>) -> Mapping {
        Role::ALL.into_iter().fold(self, |mapping, role| {
            let holders = mapping.holders(role).filter(|one| !gone.contains(one));
            let holders: Vec<RoleId> = holders.collect();
            mapping.with(role, holders)
        })
    }

    /// Which Discord roles hold a role.
    pub fn holders(&self, role: Role) -> impl Iterator<Item = RoleId> + '_ {
        self.0.get(&role).into_iter().flatten().copied()
    }

    /// Every Discord role that holds any.
    pub fn all(&self) -> BTreeSet<RoleId> {
        self.0.values().flatten().copied().collect()
    }

    /// What somebody with these Discord roles holds.
    pub fn held(&self, roles: &[RoleId]) -> Vec<Role> {
        let holds = |role: &Role| self.holders(*role).any(|one| roles.contains(&one));
        Role::ALL.into_iter().filter(holds).collect()
    }

    /// The Discord roles that allow something.
    pub fn allowing(&self, permission: Permission) -> BTreeSet<RoleId> {
        let roles = Role::ALL.into_iter();
        let granting = roles.filter(|role| role.grants(permission));
        granting.flat_map(|role| self.holders(role)).collect()
    }
}
