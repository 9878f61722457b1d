//! The names of everything in the world, as it is now.

use crate::{Sandbox, ids::read, transcript::Names};
use serde_json::Value;
use std::collections::BTreeMap;

/// Names by id.
pub(in crate::transcript) struct Known {
    users: BTreeMap<u64, String>,
    channels: BTreeMap<u64, String>,
    roles: BTreeMap<u64, String>,
    commands: BTreeMap<u64, String>,
}

impl Known {
    pub fn of(sandbox: &Sandbox) -> Self {
        let named =
            |command: &Value| Some((read(&command["id"])?, command["name"].as_str()?.to_owned()));
        let commands = sandbox.commands().iter().filter_map(named).collect();
        sandbox.shared.look(|world| Self {
            users: world
                .users
                .values()
                .map(|user| (user.id, user.name.clone()))
                .collect(),
            channels: world
                .channels
                .values()
                .map(|one| (one.id, one.name.clone()))
                .collect(),
            roles: world
                .guild
                .roles
                .values()
                .map(|role| (role.id, role_name(&role.name)))
                .collect(),
            commands,
        })
    }
}

/// Everybody's role is called `@everyone` already.
fn role_name(name: &str) -> String {
    name.trim_start_matches('@').to_owned()
}

impl Names for Known {
    fn user(&self, id: u64) -> Option<String> {
        self.users.get(&id).cloned()
    }

    fn channel(&self, id: u64) -> Option<String> {
        self.channels.get(&id).cloned()
    }

    fn role(&self, id: u64) -> Option<String> {
        self.roles.get(&id).cloned()
    }

    fn command(&self, id: u64) -> Option<String> {
        self.commands.get(&id).cloned()
    }
}
