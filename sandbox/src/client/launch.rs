//! Builds interactions and sends them to the application.

use super::{Invocation, NotSent, Person};
use crate::{
    ids::{text, texts},
    world::{Channel, Interaction, World},
};
use base64::{Engine, engine::general_purpose::STANDARD};
use serde_json::{Value, json};
use tokio::time::Instant;
use twilight_model::guild::Permissions;

/// What an interaction is about.
pub(super) struct Launch {
    /// 2 command, 3 component, 4 autocomplete, 5 modal.
    pub kind: u64,
    pub channel: u64,
    pub data: Value,
    /// The message whose component it comes from.
    pub message: Option<u64>,
    /// Of a form: what messages say of the interaction that opened it.
    pub opened_by: Value,
}

impl Person {
    /// Sends an interaction.
    pub(super) fn launch(&self, launch: Launch) -> Invocation {
        let (id, token) = self.shared.change(|world| start(world, self.id, launch));
        Invocation::new(self.shared.clone(), id, token)
    }
}

fn start(world: &mut World, user: u64, launch: Launch) -> (u64, String) {
    let id = world.next_id();
    let token = STANDARD
        .encode(format!("interaction:{id}:sandbox"))
        .replace(['=', '+', '/'], "");
    let payload = payload(world, id, &token, user, &launch);
    let mut metadata = world.metadata(id, launch.kind, user);
    match launch.kind {
        2 => metadata["menu"] = json!(launch.data["type"] != 1),
        3 => metadata["interacted_message_id"] = launch.message.map_or(Value::Null, text),
        5 => metadata["triggering_interaction_metadata"] = launch.opened_by.clone(),
        _ => {}
    }
    let interaction = Interaction {
        id,
        token: token.clone(),
        kind: launch.kind,
        user,
        channel: launch.channel,
        made: Instant::now(),
        made_at: world.now(),
        message: launch.message,
        metadata,
        reply: None,
        took: None,
        followups: Vec::new(),
        payload,
        deliveries: 0,
        attempts: 0,
    };
    world.interactions.insert(id, interaction);
    world.deliver(id);
    (id, token)
}

fn payload(world: &World, id: u64, token: &str, user: u64, launch: &Launch) -> Value {
    let channel = &world.channels[&launch.channel];
    let permissions = |who| world.permissions_in(who, channel.id).bits().to_string();
    let in_guild = channel.recipient.is_none();
    let owner = if in_guild {
        text(world.guild.id)
    } else {
        json!("0")
    };
    let mut payload = json!({
        "id": text(id), "application_id": text(world.bot), "type": launch.kind, "token": token,
        "version": 1, "data": launch.data, "channel_id": text(channel.id),
        "channel": world.partial_channel(channel, user), "locale": world.user(user).locale,
        "app_permissions": permissions(world.bot), "entitlements": [], "entitlement_sku_ids": [],
        "authorizing_integration_owners": { "0": owner }, "context": if in_guild { 0 } else { 1 },
        "attachment_size_limit": 10_485_760,
    });
    if in_guild {
        payload["guild_id"] = text(world.guild.id);
        payload["guild_locale"] = json!(world.guild.locale);
        payload["guild"] = json!({
            "id": text(world.guild.id), "locale": world.guild.locale, "features": ["COMMUNITY"],
        });
        if let Some(member) = world.members.get(&user) {
            payload["member"] = world.member_json(member);
            payload["member"]["permissions"] = json!(permissions(user));
        }
    } else {
        payload["user"] = world.user(user).json();
    }
    if let Some(message) = launch.message.and_then(|id| world.message(id, world.bot)) {
        payload["message"] = message;
    }
    payload
}

/// What names the direct messages with the bot, once there are any.
pub(crate) const DM: &str = "@dm";

/// The channel in which this person wants to do something, if they can see it.
pub(super) fn place(world: &World, user: u64, channel: &str) -> Result<u64, NotSent> {
    if channel == DM {
        let with = |one: &&Channel| one.recipient == Some(user);
        let found = world.channels.values().find(with);
        return found.map(|found| found.id).ok_or(NotSent::UnknownChannel {
            channel: channel.to_owned(),
        });
    }
    let unknown = || NotSent::UnknownChannel {
        channel: channel.to_owned(),
    };
    if !world.members.contains_key(&user) {
        return Err(NotSent::NotAMember);
    }
    let id = world.channel_named(channel).ok_or_else(unknown)?.id;
    let permissions = world.permissions_in(user, id);
    if permissions.contains(Permissions::VIEW_CHANNEL) {
        Ok(id)
    } else {
        Err(unknown())
    }
}

/// Adds a user, and their membership, to the resolved entities of an interaction.
pub(super) fn resolve_user(world: &World, resolved: &mut Value, id: u64) {
    resolved["users"][id.to_string()] = world.user(id).json();
    if let Some(member) = world.members.get(&id) {
        let mut json = world.partial_member(member);
        json["permissions"] = json!(world.permissions(id).bits().to_string());
        json["roles"] = texts(&member.roles);
        resolved["members"][id.to_string()] = json;
    }
}
