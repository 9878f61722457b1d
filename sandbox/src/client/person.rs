//! A person: who they are, what they see, and what they do outside interactions.

use super::{NotSent, launch::place};
use crate::{
    ids::text,
    server::Shared,
    world::{Draft, Interest, Member, World, intents},
};
use serde_json::{Value, json};
use std::{collections::BTreeSet, fmt, sync::Arc};
use twilight_model::guild::Permissions;

/// A person with a Discord client; clones are the same person.
#[derive(Clone)]
pub struct Person {
    pub(super) shared: Arc<Shared>,
    pub(super) id: u64,
}

impl fmt::Debug for Person {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Person")
            .field("id", &self.id)
            .field("name", &self.name())
            .finish()
    }
}

impl Person {
    pub(crate) fn new(shared: Arc<Shared>, id: u64) -> Self {
        Self { shared, id }
    }

    /// The user id.
    pub fn id(&self) -> u64 {
        self.id
    }

    /// The user name.
    pub fn name(&self) -> String {
        self.shared.look(|world| world.user(self.id).name.clone())
    }

    /// The mention, `<@id>`.
    pub fn mention(&self) -> String {
        format!("<@{}>", self.id)
    }

    /// The language of the client.
    pub fn locale(&self) -> String {
        self.shared.look(|world| world.user(self.id).locale.clone())
    }

    /// Changes the language of the client.
    pub fn set_locale(&self, locale: &str) {
        self.shared.change(|world| {
            if let Some(user) = world.users.get_mut(&self.id) {
                user.locale = locale.into();
            }
        });
    }

    /// Opens or closes direct messages from the bot.
    pub fn close_dms(&self, closed: bool) {
        self.shared.change(|world| {
            if let Some(user) = world.users.get_mut(&self.id) {
                user.closed_dms = closed;
            }
        });
    }

    /// Gives a role by name or id. False when there is no such role.
    pub fn add_role(&self, role: &str) -> bool {
        self.change_roles(role, |member, role| member.roles.insert(role))
    }

    /// Takes a role by name or id. False when there is no such role.
    pub fn remove_role(&self, role: &str) -> bool {
        self.change_roles(role, |member, role| member.roles.remove(&role))
    }

    fn change_roles(&self, role: &str, change: impl FnOnce(&mut Member, u64) -> bool) -> bool {
        self.shared.change(|world| {
            let Some(role) = world.role_named(role).map(|role| role.id) else {
                return false;
            };
            world.change_member(self.id, |member| change(member, role));
            true
        })
    }

    /// The names of this person's roles.
    pub fn roles(&self) -> Vec<String> {
        self.shared.look(|world| {
            let held = world.members.get(&self.id).map(|member| &member.roles);
            let roles = held
                .into_iter()
                .flatten()
                .filter_map(|id| world.guild.roles.get(id));
            roles.map(|role| role.name.clone()).collect()
        })
    }

    /// Whether this person is in the guild.
    pub fn is_member(&self) -> bool {
        self.shared
            .look(|world| world.members.contains_key(&self.id))
    }

    /// Leaves the guild.
    pub fn leave(&self) {
        self.shared.change(|world| {
            if world.members.remove(&self.id).is_some() {
                let user = world.user(self.id).json();
                let payload = json!({ "guild_id": text(world.guild.id), "user": user });
                world.tell_all(
                    "GUILD_MEMBER_REMOVE",
                    Interest::of(intents::GUILD_MEMBERS),
                    &payload,
                );
            }
        });
    }

    /// Joins the guild (again), without roles.
    pub fn join(&self) {
        self.shared.change(|world| {
            if world.members.contains_key(&self.id) {
                return;
            }
            let member = Member {
                user: self.id,
                roles: BTreeSet::new(),
                joined_at: world.now(),
            };
            let payload = world.member_event(&member);
            world.members.insert(self.id, member);
            world.tell_all(
                "GUILD_MEMBER_ADD",
                Interest::of(intents::GUILD_MEMBERS),
                &payload,
            );
        });
    }

    /// Writes a message in a channel and gives its id.
    ///
    /// # Errors
    /// When this person may not write there.
    pub async fn say(&self, channel: &str, words: &str) -> Result<u64, NotSent> {
        self.shared.change(|world| {
            let id = place(world, self.id, channel)?;
            let allowed = world
                .permissions_in(self.id, id)
                .contains(Permissions::SEND_MESSAGES);
            if !allowed || words.is_empty() {
                return Err(NotSent::NotAllowed);
            }
            Ok(world.post(id, self.id, Draft::plain(words), None))
        })
    }

    /// Reacts to a message with an emoji: `👍`, or `name:id`.
    ///
    /// # Errors
    /// When this person does not see the message, or may not react.
    pub async fn react(&self, message: u64, emoji: &str) -> Result<(), NotSent> {
        self.shared.change(|world| {
            let channel = self.reachable(world, message)?;
            let allowed = world.permissions_in(self.id, channel);
            if !allowed.contains(Permissions::ADD_REACTIONS)
                || world.messages[&message].is_ephemeral()
            {
                return Err(NotSent::NotAllowed);
            }
            world.react(message, self.id, emoji);
            Ok(())
        })
    }

    /// Takes a reaction back.
    ///
    /// # Errors
    /// When this person does not see the message.
    pub async fn unreact(&self, message: u64, emoji: &str) -> Result<(), NotSent> {
        self.shared.change(|world| {
            self.reachable(world, message)?;
            world.unreact(message, self.id, emoji);
            Ok(())
        })
    }

    /// The channel of a message that this person sees.
    pub(super) fn reachable(&self, world: &World, message: u64) -> Result<u64, NotSent> {
        let found = world
            .messages
            .get(&message)
            .ok_or(NotSent::UnknownMessage)?;
        let channel = world
            .permissions_in(self.id, found.channel)
            .contains(Permissions::VIEW_CHANNEL);
        if channel && found.shown_to(self.id) {
            Ok(found.channel)
        } else {
            Err(NotSent::UnknownMessage)
        }
    }

    /// The messages that this person sees in a channel, oldest first, their own ephemeral ones among
    /// them.
    pub fn sees(&self, channel: &str) -> Vec<Value> {
        self.shared.look(|world| {
            let Some(channel) = world.channel_named(channel) else {
                return Vec::new();
            };
            let seen = world.seen_by(self.id, channel.id);
            seen.into_iter()
                .map(|message| world.message_json(message, self.id))
                .collect()
        })
    }

    /// The direct messages between this person and the bot, oldest first.
    pub fn dms(&self) -> Vec<Value> {
        self.shared.look(|world| {
            let channel = world
                .channels
                .values()
                .find(|one| one.recipient == Some(self.id));
            let seen = channel
                .map(|channel| world.seen_by(self.id, channel.id))
                .unwrap_or_default();
            seen.into_iter()
                .map(|message| world.message_json(message, self.id))
                .collect()
        })
    }
}
