//! Channels: text and voice channels of the guild, and direct messages with the bot.

use super::World;
use crate::ids::text;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use twilight_model::guild::Permissions;

/// A channel.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Channel {
    pub id: u64,
    pub name: String,
    /// Discord's channel type.
    pub kind: u8,
    pub position: usize,
    /// What the bot is denied here.
    pub bot_denied: Permissions,
    /// The person at the other end of a direct message.
    pub recipient: Option<u64>,
    pub last_message: Option<u64>,
}

impl Channel {
    /// The direct messages between the bot and a person.
    pub fn dm(id: u64, recipient: u64) -> Self {
        Self {
            id,
            name: String::new(),
            kind: 1,
            position: 0,
            bot_denied: Permissions::empty(),
            recipient: Some(recipient),
            last_message: None,
        }
    }
}

impl World {
    /// The channel object.
    pub fn channel_json(&self, channel: &Channel) -> Value {
        let last = channel.last_message.map_or(Value::Null, text);
        if let Some(recipient) = channel.recipient {
            return json!({
                "id": text(channel.id), "type": 1, "last_message_id": last, "flags": 0,
                "recipients": [self.user(recipient).json()],
            });
        }
        json!({
            "id": text(channel.id), "type": channel.kind, "guild_id": text(self.guild.id),
            "name": channel.name, "position": channel.position, "topic": null, "nsfw": false,
            "last_message_id": last, "parent_id": null, "rate_limit_per_user": 0, "flags": 0,
            "last_pin_timestamp": null, "bitrate": 64_000, "user_limit": 0, "rtc_region": null,
            "permission_overwrites": self.overwrites(channel),
        })
    }

    /// The partial channel that interactions carry, with this user's permissions in it.
    pub fn partial_channel(&self, channel: &Channel, user: u64) -> Value {
        let mut json = self.channel_json(channel);
        json["permissions"] = json!(self.permissions_in(user, channel.id).bits().to_string());
        json
    }

    fn overwrites(&self, channel: &Channel) -> Value {
        if channel.bot_denied.is_empty() {
            return json!([]);
        }
        let deny = channel.bot_denied.bits().to_string();
        json!([{ "id": text(self.bot), "type": 1, "allow": "0", "deny": deny }])
    }
}
