//! Reactions of the bot.

use super::{Desk, Done, channels::allowed, messages, nothing, ok};
use crate::{error::ApiError, world::User};
use twilight_model::guild::Permissions;

pub(super) fn route(
    desk: &mut Desk<'_>,
    method: &str,
    channel: u64,
    message: u64,
    rest: &[&str],
) -> Done {
    messages::found(desk.world, channel, message)?;
    let bot = desk.world.bot;
    match (method, rest) {
        ("PUT", [emoji, "@me"]) => {
            allowed(desk.world, channel, Permissions::ADD_REACTIONS)?;
            desk.world.react(message, bot, emoji);
            nothing()
        }
        ("DELETE", [emoji, "@me"]) => {
            desk.world.unreact(message, bot, emoji);
            nothing()
        }
        ("DELETE", [emoji, user]) => {
            allowed(desk.world, channel, Permissions::MANAGE_MESSAGES)?;
            let user = user.parse().map_err(|_| ApiError::unknown_user())?;
            desk.world.unreact(message, user, emoji);
            nothing()
        }
        ("GET", [emoji]) => ok(reactors(desk, message, emoji)),
        _ => Err(ApiError::unknown_route()),
    }
}

fn reactors(desk: &Desk<'_>, message: u64, emoji: &str) -> serde_json::Value {
    let emoji = crate::world::emoji_json(emoji);
    let found = desk.world.messages.get(&message);
    let people = found.and_then(|message| message.reactions.iter().find(|(one, _)| *one == emoji));
    let ids = people.into_iter().flat_map(|(_, people)| people);
    ids.filter_map(|id| desk.world.users.get(id))
        .map(User::json)
        .collect()
}
