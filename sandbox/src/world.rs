//! The state of the stand-in: a guild, its people and channels, what was said, and who is connected.

mod build;
mod channel;
mod commands;
mod guild;
mod interaction;
mod journal;
mod kept;
mod mentions;
mod message;
mod messages;
mod reactions;
mod render;
mod sessions;
mod user;

pub(crate) use build::build;
pub(crate) use channel::Channel;
pub(crate) use commands::Commands;
pub(crate) use guild::{Guild, Role};
pub(crate) use interaction::{Interaction, Reply, Verdict};
pub(crate) use journal::{Happened, Journal};
pub use kept::Kept;
pub(crate) use mentions::AllowedMentions;
pub(crate) use message::{Draft, EPHEMERAL, LOADING, Message};
pub(crate) use messages::Messages;
pub(crate) use reactions::emoji_json;
pub(crate) use sessions::{Frame, Interest, Link, Session, Sessions, intents};
pub(crate) use user::{Member, User};

use crate::{exchange::Exchange, ids::Ids, options::Clock};
use chrono::{DateTime, Utc};
use std::{collections::BTreeMap, time::Duration};

/// Everything that the stand-in knows.
pub(crate) struct World {
    pub clock: Clock,
    pub ids: Ids,
    pub base: String,
    pub guild: Guild,
    pub bot: u64,
    pub privileged_intents: bool,
    /// How many members each of the other guilds has.
    pub elsewhere: Vec<usize>,
    pub answer_within: Duration,
    pub users: BTreeMap<u64, User>,
    pub members: BTreeMap<u64, Member>,
    pub channels: BTreeMap<u64, Channel>,
    pub messages: Messages,
    /// The latest message of each nonce in each channel.
    pub nonces: BTreeMap<(u64, String), u64>,
    pub files: BTreeMap<u64, Vec<u8>>,
    pub commands: Commands,
    pub interactions: BTreeMap<u64, Interaction>,
    pub sessions: Sessions,
    pub exchanges: Vec<Exchange>,
    pub journal: Journal,
}

impl World {
    /// The world's time.
    pub fn now(&self) -> DateTime<Utc> {
        (self.clock)()
    }

    /// A fresh id.
    pub fn next_id(&mut self) -> u64 {
        let now = self.now();
        self.ids.next(now)
    }

    /// The user with this id; every id that the world hands out as a user's has one.
    pub fn user(&self, id: u64) -> &User {
        self.users.get(&id).expect("a user of this world")
    }

    /// The user of this name.
    pub fn user_named(&self, name: &str) -> Option<&User> {
        self.users.values().find(|user| user.name == name)
    }

    /// The guild channel of this name or id, with or without its `#`.
    pub fn channel_named(&self, name: &str) -> Option<&Channel> {
        let name = name.trim_start_matches('#');
        let id = name.parse::<u64>().ok();
        self.channels.values().find(|channel| {
            channel.recipient.is_none() && (channel.name == name || Some(channel.id) == id)
        })
    }

    /// The role of this name or id, with or without its `@`.
    pub fn role_named(&self, name: &str) -> Option<&Role> {
        let name = name.trim_start_matches('@');
        let id = name.parse::<u64>().ok();
        let mut roles = self.guild.roles.values();
        roles.find(|role| role.name.trim_start_matches('@') == name || Some(role.id) == id)
    }

    /// The direct-message channel between the bot and this user, made when there is none.
    pub fn dm_with(&mut self, user: u64) -> u64 {
        let known = self
            .channels
            .values()
            .find(|channel| channel.recipient == Some(user));
        if let Some(channel) = known {
            return channel.id;
        }
        let id = self.next_id();
        self.channels.insert(id, Channel::dm(id, user));
        id
    }
}
