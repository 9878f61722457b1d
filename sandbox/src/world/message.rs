//! Messages: posting, editing, deleting, and who hears of it.

use super::{AllowedMentions, Interest, World, intents};
use crate::ids::text;
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// The flag of a message that only one person sees.
pub(crate) const EPHEMERAL: u64 = 1 << 6;
/// The flag of a deferred answer, "… is thinking".
pub(crate) const LOADING: u64 = 1 << 7;

/// A message.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Message {
    pub id: u64,
    pub channel: u64,
    pub author: u64,
    /// The one person who sees it, when it is ephemeral.
    pub only_for: Option<u64>,
    pub pings: BTreeSet<u64>,
    pub nonce: Value,
    pub made: DateTime<Utc>,
    pub edited: Option<DateTime<Utc>>,
    pub kind: u8,
    pub content: String,
    pub embeds: Value,
    pub components: Value,
    pub flags: u64,
    pub attachments: Vec<Value>,
    pub mentions: Vec<u64>,
    pub mention_roles: Vec<u64>,
    pub mention_everyone: bool,
    /// Each emoji and who reacted with it.
    pub reactions: Vec<(Value, Vec<u64>)>,
    pub reference: Option<u64>,
    /// The application that posted it through a webhook, as an answer to an interaction.
    pub webhook: Option<u64>,
    pub interaction: Value,
}

/// What a message is made of, read from a call or typed by a person.
#[derive(Debug, Clone)]
pub(crate) struct Draft {
    pub content: String,
    pub embeds: Value,
    pub components: Value,
    pub flags: u64,
    /// Attachment objects without id and address, and their bytes.
    pub files: Vec<(Value, Vec<u8>)>,
    pub allowed: AllowedMentions,
    pub nonce: Value,
    pub reference: Option<u64>,
}

impl Draft {
    /// A plain text, as people type it.
    pub fn plain(content: &str) -> Self {
        Self {
            content: content.into(),
            embeds: json!([]),
            components: json!([]),
            flags: 0,
            files: Vec::new(),
            allowed: AllowedMentions::everything(),
            nonce: Value::Null,
            reference: None,
        }
    }
}

impl Message {
    /// Whether this person sees it, being able to see its channel.
    pub fn shown_to(&self, user: u64) -> bool {
        self.only_for.is_none_or(|owner| owner == user)
    }
}

impl World {
    /// Puts a message into a channel and tells those who listen.
    pub fn post(&mut self, channel: u64, author: u64, draft: Draft, only_for: Option<u64>) -> u64 {
        self.post_as(channel, author, draft, only_for, None, Value::Null)
    }

    /// Puts a message into a channel, naming the webhook and the interaction that it comes from.
    pub fn post_as(
        &mut self,
        channel: u64,
        author: u64,
        draft: Draft,
        only_for: Option<u64>,
        webhook: Option<u64>,
        interaction: Value,
    ) -> u64 {
        let id = self.next_id();
        let mentioned = self.mentioned(&draft.content, author, &draft.allowed);
        let mut pings = self.pinged(&mentioned);
        let replied = draft
            .reference
            .and_then(|id| self.messages.get(&id))
            .map(|m| m.author);
        pings.extend(replied.filter(|_| draft.allowed.replied));
        if draft.flags & LOADING != 0 {
            pings.clear();
        }
        let attachments = self.keep_files(channel, draft.files);
        let message = Message {
            id,
            channel,
            author,
            only_for,
            pings,
            nonce: draft.nonce,
            made: self.now(),
            edited: None,
            kind: kind(&interaction, draft.reference),
            content: draft.content,
            embeds: draft.embeds,
            components: draft.components,
            flags: draft.flags,
            attachments,
            mentions: mentioned.users.iter().copied().collect(),
            mention_roles: mentioned.roles.into_iter().collect(),
            mention_everyone: mentioned.everyone,
            reactions: Vec::new(),
            reference: draft.reference,
            webhook,
            interaction,
        };
        if !message.nonce.is_null() {
            let nonce = (channel, message.nonce.to_string());
            self.nonces.insert(nonce, id);
        }
        self.messages.insert(id, message);
        if only_for.is_none()
            && let Some(channel) = self.channels.get_mut(&channel)
        {
            channel.last_message = Some(id);
        }
        self.tell("MESSAGE_CREATE", id);
        id
    }

    /// Stores files and gives the attachment objects that name them.
    pub fn keep_files(&mut self, channel: u64, files: Vec<(Value, Vec<u8>)>) -> Vec<Value> {
        let base = self.base.clone();
        let mut kept = Vec::new();
        for (mut file, bytes) in files {
            let id = self.next_id();
            let name = file["filename"].as_str().unwrap_or("file").to_owned();
            let url = format!("{base}/attachments/{channel}/{id}/{name}");
            file["id"] = text(id);
            file["url"] = json!(url);
            file["proxy_url"] = json!(url);
            self.files.insert(id, bytes);
            kept.push(file);
        }
        kept
    }

    /// Removes a message and tells those who listen.
    pub fn remove(&mut self, id: u64) -> Option<Message> {
        let message = self.messages.remove(&id)?;
        if message.only_for.is_none() {
            let payload = json!({
                "id": text(id), "channel_id": text(message.channel), "guild_id": self.guild_of(message.channel),
            });
            self.tell_all(
                "MESSAGE_DELETE",
                self.interest_in(message.channel),
                &payload,
            );
        }
        Some(message)
    }

    /// Tells of a message that was made or changed; nobody hears of an ephemeral one.
    pub fn tell(&mut self, event: &str, id: u64) {
        let Some(message) = self.messages.get(&id).filter(|m| m.only_for.is_none()) else {
            return;
        };
        let mut payload = self.message_json(message, self.bot);
        payload["guild_id"] = self.guild_of(message.channel);
        if let Some(member) = self.members.get(&message.author) {
            payload["member"] = self.partial_member(member);
        }
        let secret = message.author != self.bot
            && self
                .channels
                .get(&message.channel)
                .is_none_or(|c| c.recipient.is_none())
            && !message.mentions.contains(&self.bot);
        let interest = Interest {
            content: secret,
            ..self.interest_in(message.channel)
        };
        self.tell_all(event, interest, &payload);
    }

    /// The guild's id for a guild channel, null for direct messages.
    pub fn guild_of(&self, channel: u64) -> Value {
        let dm = self
            .channels
            .get(&channel)
            .is_some_and(|found| found.recipient.is_some());
        if dm { Value::Null } else { text(self.guild.id) }
    }

    fn interest_in(&self, channel: u64) -> Interest {
        let dm = self
            .channels
            .get(&channel)
            .is_some_and(|found| found.recipient.is_some());
        Interest::of(if dm {
            intents::DIRECT_MESSAGES
        } else {
            intents::GUILD_MESSAGES
        })
    }
}

/// Discord's message type: 20 answers a slash command, 23 a context menu, 19 replies, 0 is plain.
fn kind(interaction: &Value, reference: Option<u64>) -> u8 {
    match (interaction["type"].as_u64(), reference) {
        (Some(2), _) if interaction["menu"] == true => 23,
        (Some(2), _) => 20,
        (_, Some(_)) => 19,
        _ => 0,
    }
}
