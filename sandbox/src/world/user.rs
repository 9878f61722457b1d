//! Users and members.

use super::World;
use crate::ids::{stamp, text, texts};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// An account.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct User {
    pub id: u64,
    pub name: String,
    pub locale: String,
    pub bot: bool,
    pub closed_dms: bool,
}

/// An account's membership of the guild.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Member {
    pub user: u64,
    pub roles: BTreeSet<u64>,
    pub joined_at: DateTime<Utc>,
}

impl User {
    /// The user object.
    pub fn json(&self) -> Value {
        json!({
            "id": text(self.id),
            "username": self.name,
            "discriminator": if self.bot { "0001" } else { "0" },
            "global_name": if self.bot { Value::Null } else { json!(capitalised(&self.name)) },
            "avatar": null,
            "avatar_decoration_data": null,
            "banner": null,
            "accent_color": null,
            "bot": self.bot,
            "system": false,
            "public_flags": 0,
            "clan": null,
            "primary_guild": null,
            "collectibles": null,
        })
    }
}

impl World {
    /// The member object without its user, as messages and `resolved` carry it.
    pub fn partial_member(&self, member: &Member) -> Value {
        json!({
            "roles": texts(&member.roles),
            "joined_at": stamp(member.joined_at),
            "nick": null,
            "avatar": null,
            "banner": null,
            "premium_since": null,
            "communication_disabled_until": null,
            "pending": false,
            "flags": 0,
            "deaf": false,
            "mute": false,
        })
    }

    /// The member object with its user.
    pub fn member_json(&self, member: &Member) -> Value {
        let mut json = self.partial_member(member);
        json["user"] = self.user(member.user).json();
        json
    }

    /// The member object with its user and guild, as gateway events carry it.
    pub fn member_event(&self, member: &Member) -> Value {
        let mut json = self.member_json(member);
        json["guild_id"] = text(self.guild.id);
        json
    }
}

fn capitalised(name: &str) -> String {
    let mut chars = name.chars();
    chars
        .next()
        .map(|first| first.to_uppercase().chain(chars).collect())
        .unwrap_or_default()
}
