//! The registered commands.

use super::World;
use crate::ids::text;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};

/// The application's commands, as the client sees them.
#[derive(Debug, Default, Clone, Serialize, Deserialize)]
pub(crate) struct Commands {
    pub global: Vec<Value>,
    pub guild: Vec<Value>,
    /// Whether the application has ever registered any.
    pub registered: bool,
    /// Whom the server's settings show a command of this name, in place of its own defaults: those with one of these roles.
    #[serde(default)]
    pub restricted: BTreeMap<String, BTreeSet<u64>>,
}

impl World {
    /// Completes a command from a call: its ids, version and the fields that Discord fills in. A
    /// command of the same name and type keeps its id.
    pub fn complete_command(&mut self, mut command: Value, in_guild: bool) -> Value {
        let kind = command["type"].as_u64().unwrap_or(1);
        let known = if in_guild {
            &self.commands.guild
        } else {
            &self.commands.global
        };
        let same = known
            .iter()
            .find(|one| one["name"] == command["name"] && one["type"] == kind);
        let id = same.map(|one| one["id"].clone());
        let id = id.unwrap_or_else(|| text(self.next_id()));
        let version = text(self.next_id());
        command["id"] = id;
        command["version"] = version;
        command["type"] = json!(kind);
        command["application_id"] = text(self.bot);
        if in_guild {
            command["guild_id"] = text(self.guild.id);
        }
        self.fill_in(&mut command, in_guild);
        command
    }

    fn fill_in(&self, command: &mut Value, in_guild: bool) {
        let guild_only = command["dm_permission"] == false;
        let defaults = [
            ("description", json!("")),
            ("default_member_permissions", Value::Null),
            ("nsfw", json!(false)),
            ("name_localizations", Value::Null),
            ("description_localizations", Value::Null),
            ("integration_types", json!([0])),
            (
                "contexts",
                if guild_only { json!([0]) } else { Value::Null },
            ),
        ];
        let Some(fields) = command.as_object_mut() else {
            return;
        };
        for (key, value) in defaults {
            fields.entry(key).or_insert(value);
        }
        if !in_guild {
            fields.entry("dm_permission").or_insert(json!(true));
        }
    }
}
