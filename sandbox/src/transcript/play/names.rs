//! The names of everything in the world, as it is now.

use crate::{Sandbox, ids::read, transcript::Names, world::Message};
use serde_json::Value;
use std::collections::BTreeMap;

/// Names by id.
pub(in crate::transcript) struct Known {
    users: BTreeMap<u64, String>,
    channels: BTreeMap<u64, String>,
    roles: BTreeMap<u64, String>,
    commands: BTreeMap<u64, String>,
    messages: BTreeMap<u64, String>,
}

/// How many characters of a message are shown where it is linked: too few to be taken for the message itself.
const BEGINNING: usize = 15;

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
            messages: world
                .messages
                .values()
                .filter(|one| one.only_for.is_none())
                .map(|one| (one.id, beginning(one)))
                .collect(),
            commands,
        })
    }
}

/// A card says more than the line above it.
fn beginning(message: &Message) -> String {
    let card = message.embeds[0]["description"].as_str();
    let text = card.unwrap_or(&message.content);
    let line = text.lines().next().unwrap_or_default();
    match line.chars().nth(BEGINNING) {
        Some(_) => format!("{}…", line.chars().take(BEGINNING).collect::<String>()),
        None => line.to_owned(),
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

    fn message(&self, id: u64) -> Option<String> {
        self.messages.get(&id).cloned()
    }

    fn command(&self, id: u64) -> Option<String> {
        self.commands.get(&id).cloned()
    }
}
