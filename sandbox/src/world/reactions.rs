//! Reactions.

use super::{Interest, World, intents};
use crate::ids::text;
use serde_json::{Value, json};

impl World {
    /// Adds a reaction; false when it was there already.
    pub fn react(&mut self, message: u64, user: u64, emoji: &str) -> bool {
        let Some(found) = self.messages.get_mut(&message) else {
            return false;
        };
        let emoji = emoji_json(emoji);
        let people = match found
            .reactions
            .iter()
            .position(|(known, _)| *known == emoji)
        {
            Some(at) => &mut found.reactions[at].1,
            None => {
                found.reactions.push((emoji.clone(), Vec::new()));
                &mut found.reactions.last_mut().expect("it was just pushed").1
            }
        };
        if people.contains(&user) {
            return false;
        }
        people.push(user);
        self.tell_reaction("MESSAGE_REACTION_ADD", message, user, &emoji);
        true
    }

    /// Takes a reaction back; false when there was none.
    pub fn unreact(&mut self, message: u64, user: u64, emoji: &str) -> bool {
        let Some(found) = self.messages.get_mut(&message) else {
            return false;
        };
        let emoji = emoji_json(emoji);
        let Some((_, people)) = found
            .reactions
            .iter_mut()
            .find(|(known, _)| *known == emoji)
        else {
            return false;
        };
        let before = people.len();
        people.retain(|one| *one != user);
        let removed = people.len() < before;
        found.reactions.retain(|(_, people)| !people.is_empty());
        if removed {
            self.tell_reaction("MESSAGE_REACTION_REMOVE", message, user, &emoji);
        }
        removed
    }

    fn tell_reaction(&mut self, event: &str, message: u64, user: u64, emoji: &Value) {
        let Some(found) = self.messages.get(&message).filter(|m| m.only_for.is_none()) else {
            return;
        };
        let guild = self.guild_of(found.channel);
        let mut payload = json!({
            "user_id": text(user), "channel_id": text(found.channel), "message_id": text(message),
            "message_author_id": text(found.author), "emoji": emoji, "burst": false, "type": 0,
        });
        let intent = if guild.is_null() {
            intents::DIRECT_MESSAGE_REACTIONS
        } else {
            payload["guild_id"] = guild;
            if event == "MESSAGE_REACTION_ADD"
                && let Some(member) = self.members.get(&user)
            {
                payload["member"] = self.member_json(member);
            }
            intents::GUILD_MESSAGE_REACTIONS
        };
        self.tell_all(event, Interest::of(intent), &payload);
    }
}

/// The emoji object of `👍` or of `name:id`.
pub(crate) fn emoji_json(emoji: &str) -> Value {
    match emoji.split_once(':') {
        Some((name, id)) if id.parse::<u64>().is_ok() => {
            json!({ "id": id, "name": name, "animated": false })
        }
        _ => json!({ "id": null, "name": emoji }),
    }
}
