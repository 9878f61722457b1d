//! The message object.

use super::{EPHEMERAL, Message, User, World};
use crate::ids::{stamp, text, texts};
use serde_json::{Value, json};

impl World {
    /// The message object as this user's client gets it.
    pub fn message_json(&self, message: &Message, viewer: u64) -> Value {
        let people = message.mentions.iter().filter_map(|id| self.users.get(id));
        let mut json = json!({
            "id": text(message.id),
            "channel_id": text(message.channel),
            "type": message.kind,
            "author": self.user(message.author).json(),
            "content": message.content,
            "embeds": message.embeds,
            "components": message.components,
            "attachments": message.attachments,
            "mentions": people.map(User::json).collect::<Value>(),
            "mention_roles": texts(&message.mention_roles),
            "mention_everyone": message.mention_everyone,
            "timestamp": stamp(message.made),
            "edited_timestamp": message.edited.map(stamp),
            "flags": message.flags,
            "pinned": false,
            "tts": false,
        });
        if !message.nonce.is_null() {
            json["nonce"] = message.nonce.clone();
        }
        if !message.reactions.is_empty() {
            json["reactions"] = reactions(message, viewer);
        }
        if let Some(application) = message.webhook {
            json["webhook_id"] = text(application);
            json["application_id"] = text(application);
        }
        if !message.interaction.is_null() {
            json["interaction_metadata"] = metadata(&message.interaction);
        }
        self.add_reference(&mut json, message, viewer);
        json
    }

    fn add_reference(&self, json: &mut Value, message: &Message, viewer: u64) {
        let Some(reference) = message.reference else {
            return;
        };
        json["message_reference"] = json!({
            "type": 0, "message_id": text(reference), "channel_id": text(message.channel),
            "guild_id": self.guild_of(message.channel),
        });
        json["referenced_message"] = match self.messages.get(&reference) {
            Some(found) if found.reference.is_none() => self.message_json(found, viewer),
            _ => Value::Null,
        };
    }

    /// The message object by id.
    pub fn message(&self, id: u64, viewer: u64) -> Option<Value> {
        self.messages
            .get(&id)
            .map(|message| self.message_json(message, viewer))
    }

    /// What a person sees in a channel, oldest first.
    pub fn seen_by(&self, user: u64, channel: u64) -> Vec<&Message> {
        let visible = self.permissions_in(user, channel);
        if !visible.contains(twilight_model::guild::Permissions::VIEW_CHANNEL) {
            return Vec::new();
        }
        let here = self
            .messages
            .values()
            .filter(|message| message.channel == channel);
        here.filter(|message| message.shown_to(user)).collect()
    }
}

impl Message {
    /// Whether only one person sees it.
    pub fn is_ephemeral(&self) -> bool {
        self.flags & EPHEMERAL != 0
    }
}

fn metadata(interaction: &Value) -> Value {
    let mut shown = interaction.clone();
    if let Some(fields) = shown.as_object_mut() {
        fields.remove("menu");
        if let Some(opened_by) = fields.get_mut("triggering_interaction_metadata") {
            *opened_by = metadata(opened_by);
        }
    }
    shown
}

fn reactions(message: &Message, viewer: u64) -> Value {
    let all = message.reactions.iter().map(|(emoji, people)| {
        json!({
            "emoji": emoji, "count": people.len(), "me": people.contains(&viewer), "me_burst": false,
            "count_details": { "burst": 0, "normal": people.len() }, "burst_count": 0, "burst_colors": [],
        })
    });
    all.collect()
}
