//! The guild, its roles, and who may do what.

use super::{Interest, World, intents};
use crate::ids::{stamp, text};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use twilight_model::guild::Permissions;

/// The fields of a guild that hold nothing here.
const UNSET: [&str; 16] = [
    "description",
    "icon",
    "icon_hash",
    "splash",
    "discovery_splash",
    "banner",
    "afk_channel_id",
    "application_id",
    "max_presences",
    "public_updates_channel_id",
    "rules_channel_id",
    "safety_alerts_channel_id",
    "system_channel_id",
    "vanity_url_code",
    "widget_channel_id",
    "incidents_data",
];

/// The guild.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Guild {
    pub id: u64,
    pub name: String,
    pub locale: String,
    pub owner: u64,
    pub made_at: DateTime<Utc>,
    pub roles: BTreeMap<u64, Role>,
}

/// A role; the one whose id is the guild's is everybody's.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Role {
    pub id: u64,
    pub name: String,
    pub position: i64,
    pub permissions: Permissions,
    /// The bot whose own role this is.
    pub bot: Option<u64>,
}

impl Role {
    /// The role object.
    pub fn json(&self) -> Value {
        let mut json = json!({
            "id": text(self.id),
            "name": self.name,
            "description": null,
            "color": 0,
            "colors": { "primary_color": 0, "secondary_color": null, "tertiary_color": null },
            "hoist": false,
            "icon": null,
            "unicode_emoji": null,
            "position": self.position,
            "permissions": self.permissions.bits().to_string(),
            "managed": self.bot.is_some(),
            "mentionable": false,
            "flags": 0,
        });
        if let Some(bot) = self.bot {
            json["tags"] = json!({ "bot_id": text(bot) });
        }
        json
    }
}

impl World {
    /// What a member may do in the guild; nothing for who is no member.
    pub fn permissions(&self, user: u64) -> Permissions {
        let Some(member) = self.members.get(&user) else {
            return Permissions::empty();
        };
        if user == self.guild.owner {
            return Permissions::all();
        }
        let granted = self
            .guild
            .roles
            .values()
            .filter(|role| role.id == self.guild.id || member.roles.contains(&role.id))
            .fold(Permissions::empty(), |sum, role| sum | role.permissions);
        if granted.contains(Permissions::ADMINISTRATOR) {
            Permissions::all()
        } else {
            granted
        }
    }

    /// What a member may do in a channel; in a direct message, what its two people may.
    pub fn permissions_in(&self, user: u64, channel: u64) -> Permissions {
        let Some(channel) = self.channels.get(&channel) else {
            return Permissions::empty();
        };
        if let Some(recipient) = channel.recipient {
            let party = user == recipient || user == self.bot;
            return if party {
                dm_permissions()
            } else {
                Permissions::empty()
            };
        }
        let granted = self.permissions(user);
        let denied = if user == self.bot && granted != Permissions::all() {
            channel.bot_denied
        } else {
            Permissions::empty()
        };
        granted - denied
    }

    /// Deletes a role, takes it from everybody, and tells those who listen.
    pub fn delete_role(&mut self, id: u64) {
        self.guild.roles.remove(&id);
        let members: Vec<u64> = self.members.keys().copied().collect();
        for member in members {
            self.change_member(member, |member| member.roles.remove(&id));
        }
        let payload = json!({ "guild_id": text(self.guild.id), "role_id": text(id) });
        self.tell_all("GUILD_ROLE_DELETE", Interest::of(intents::GUILDS), &payload);
    }

    /// The highest place among a member's roles.
    pub fn rank(&self, user: u64) -> i64 {
        let roles = self.members.get(&user).map(|member| &member.roles);
        let places = roles
            .into_iter()
            .flatten()
            .filter_map(|id| self.guild.roles.get(id));
        places.map(|role| role.position).max().unwrap_or(0)
    }

    /// The guild object of `GET /guilds/{id}`.
    pub fn guild_json(&self) -> Value {
        let guild = &self.guild;
        let mut json = json!({
            "id": text(guild.id), "name": guild.name, "owner_id": text(guild.owner),
            "preferred_locale": guild.locale, "features": ["COMMUNITY"], "afk_timeout": 300,
            "default_message_notifications": 1, "explicit_content_filter": 0, "mfa_level": 0,
            "nsfw_level": 0, "nsfw": false, "verification_level": 0, "max_members": 500_000,
            "max_video_channel_users": 25, "max_stage_video_channel_users": 50,
            "premium_progress_bar_enabled": false, "premium_subscription_count": 0, "premium_tier": 0,
            "system_channel_flags": 0, "widget_enabled": false, "region": "deprecated",
            "emojis": [], "stickers": [],
        });
        for unset in UNSET {
            json[unset] = Value::Null;
        }
        json["roles"] = guild.roles.values().map(Role::json).collect();
        json
    }

    /// The payload of GUILD_CREATE; the member list holds only the bot unless the intent was asked.
    pub fn guild_create(&self, all_members: bool) -> Value {
        let mut json = self.guild_json();
        let shown = self
            .members
            .values()
            .filter(|m| all_members || m.user == self.bot);
        json["members"] = shown.map(|member| self.member_json(member)).collect();
        let channels = self
            .channels
            .values()
            .filter(|channel| channel.recipient.is_none());
        json["channels"] = channels.map(|channel| self.channel_json(channel)).collect();
        json["joined_at"] = json!(stamp(self.members[&self.bot].joined_at));
        json["member_count"] = json!(self.members.len());
        json["large"] = json!(false);
        json["unavailable"] = json!(false);
        for list in [
            "threads",
            "presences",
            "voice_states",
            "stage_instances",
            "guild_scheduled_events",
            "soundboard_sounds",
            "embedded_activities",
        ] {
            json[list] = json!([]);
        }
        json
    }

    /// The other guilds that the bot is in: like this one, with so many members, of whom the bot alone is told.
    pub fn elsewhere(&self) -> impl Iterator<Item = Value> {
        self.elsewhere.iter().zip(1..).map(|(members, number)| {
            let mut json = self.guild_create(false);
            let id = text(self.guild.id + number);
            json["name"] = json!(format!("{} {number}", self.guild.name));
            json["member_count"] = json!(members);
            json["large"] = json!(*members > 50);
            // Everybody's role has the id of its guild.
            for role in json["roles"].as_array_mut().into_iter().flatten() {
                if role["id"] == json!(text(self.guild.id)) {
                    role["id"] = json!(id);
                }
            }
            json["id"] = json!(id);
            json
        })
    }
}

fn dm_permissions() -> Permissions {
    Permissions::VIEW_CHANNEL
        | Permissions::SEND_MESSAGES
        | Permissions::EMBED_LINKS
        | Permissions::ATTACH_FILES
        | Permissions::READ_MESSAGE_HISTORY
        | Permissions::ADD_REACTIONS
        | Permissions::USE_EXTERNAL_EMOJIS
        | Permissions::MENTION_EVERYONE
        | Permissions::USE_SLASH_COMMANDS
}
