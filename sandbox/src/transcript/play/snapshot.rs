//! What there is to see at one moment, and what changed since another.

use crate::{
    Sandbox,
    transcript::render::Scene,
    world::{LOADING, Message, World},
};
use chrono::{DateTime, Utc};
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};

/// All messages.
#[derive(Debug, Clone, Default)]
pub(super) struct Snapshot {
    pub messages: BTreeMap<u64, Shown>,
}

/// A message as it was.
#[derive(Debug, Clone)]
pub(super) struct Shown {
    pub author: u64,
    pub scene: Scene,
    /// Whose it is, where nobody else sees it.
    pub only_for: Option<u64>,
    pub channel: u64,
    pub pings: Vec<u64>,
    /// The parts of the message object that are shown.
    pub content: Value,
    /// Who reacted with what.
    pub reactions: BTreeSet<(String, u64)>,
    /// When it was made or last edited.
    pub touched: DateTime<Utc>,
}

/// Something that changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Change {
    Posted,
    Edited,
    Gone,
    Reacted { emoji: String, user: u64 },
    Unreacted { emoji: String, user: u64 },
}

impl Snapshot {
    pub fn take(sandbox: &Sandbox) -> Self {
        sandbox.shared.look(|world| {
            let shown = world
                .messages
                .values()
                .map(|message| (message.id, Shown::of(world, message)));
            Self {
                messages: shown.collect(),
            }
        })
    }

    /// What changed from `self` to `now`, in the order in which it happened as far as that is known.
    pub fn changes(&self, now: &Self) -> Vec<(u64, Change)> {
        let gone = self
            .messages
            .keys()
            .filter(|id| !now.messages.contains_key(id));
        let gone = gone.map(|id| (*id, Change::Gone));
        let mut changed: Vec<_> = now
            .messages
            .iter()
            .filter_map(|(id, after)| {
                let change = self
                    .messages
                    .get(id)
                    .map_or(Some(Change::Posted), |before| before.change(after))?;
                // What happens at once in several channels has no order of its own.
                Some(((after.touched, after.channel, *id), change))
            })
            .collect();
        changed.sort_by_key(|(when, _)| *when);
        let changed = changed.into_iter().map(|((_, _, id), change)| (id, change));
        gone.chain(changed).chain(self.reactions(now)).collect()
    }

    fn reactions(&self, now: &Self) -> Vec<(u64, Change)> {
        let none = BTreeSet::new();
        let mut changes = Vec::new();
        for (id, after) in &now.messages {
            let before = self
                .messages
                .get(id)
                .map_or(&none, |before| &before.reactions);
            for (emoji, user) in after.reactions.difference(before).cloned() {
                changes.push((*id, Change::Reacted { emoji, user }));
            }
            for (emoji, user) in before.difference(&after.reactions).cloned() {
                changes.push((*id, Change::Unreacted { emoji, user }));
            }
        }
        changes
    }
}

impl Shown {
    fn of(world: &World, message: &Message) -> Self {
        let reactions = message.reactions.iter().flat_map(|(emoji, people)| {
            let emoji = emoji_name(emoji);
            people.iter().map(move |user| (emoji.clone(), *user))
        });
        Self {
            author: message.author,
            scene: scene(world, message),
            only_for: message.only_for,
            channel: message.channel,
            pings: message.pings.iter().copied().collect(),
            content: json!({
                "content": message.content, "embeds": message.embeds, "flags": message.flags,
                "components": message.components, "attachments": message.attachments,
            }),
            reactions: reactions.collect(),
            touched: message.edited.unwrap_or(message.made),
        }
    }

    /// A message that takes the place of "… is thinking" is a new one to people.
    fn change(&self, after: &Self) -> Option<Change> {
        let thinking = self.content["flags"].as_u64().unwrap_or(0) & LOADING != 0;
        match self.content == after.content {
            true => None,
            false if thinking => Some(Change::Posted),
            false => Some(Change::Edited),
        }
    }
}

fn scene(world: &World, message: &Message) -> Scene {
    let name = |id: u64| {
        world
            .users
            .get(&id)
            .map(|user| user.name.clone())
            .unwrap_or_default()
    };
    let channel = world.channels.get(&message.channel);
    if let Some(who) = message.only_for {
        Scene::OnlyFor(name(who))
    } else if let Some(who) = channel.and_then(|channel| channel.recipient) {
        Scene::Dm(name(who))
    } else {
        Scene::Channel(
            channel
                .map(|channel| channel.name.clone())
                .unwrap_or_default(),
        )
    }
}

/// `⭐`, or `:name:`.
pub(super) fn emoji_name(emoji: &Value) -> String {
    let name = emoji["name"].as_str().unwrap_or_default();
    if emoji["id"].is_null() {
        name.to_owned()
    } else {
        format!(":{name}:")
    }
}
