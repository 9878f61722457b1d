//! Messages in channels.

mod draft;
mod patch;

pub(super) use draft::draft;
pub(super) use patch::apply;

use super::{
    Call, Desk, Done,
    channels::{allowed, visible},
    nothing, ok,
};
use crate::{
    error::ApiError,
    world::{Message, World},
};
use chrono::TimeDelta;
use serde_json::Value;
use twilight_model::guild::Permissions;

/// The longest nonce.
const NONCE: usize = 25;
/// For how long a nonce is remembered.
const REMEMBERED: TimeDelta = TimeDelta::minutes(5);

pub(super) fn create(desk: &mut Desk<'_>, call: &Call, channel: u64) -> Done {
    check_nonce(desk, &call.body["nonce"]);
    let draft = draft(call, &call.body)?;
    allowed(desk.world, channel, needed(call))?;
    let recipient = desk.world.channels[&channel].recipient;
    if recipient.is_some_and(|user| !desk.world.takes_dms(user)) {
        return Err(ApiError::cannot_send_to_user());
    }
    if let Some(reference) = draft.reference {
        found(desk.world, channel, reference)?;
    }
    let bot = desk.world.bot;
    if call.body["enforce_nonce"] == true
        && let Some(id) = twin(desk.world, channel, &draft.nonce)
    {
        return ok(desk.world.message(id, bot).unwrap_or_default());
    }
    let id = desk.world.post(channel, bot, draft, None);
    ok(desk.world.message(id, bot).unwrap_or_default())
}

pub(super) fn show(desk: &Desk<'_>, channel: u64, message: u64) -> Done {
    let found = found(desk.world, channel, message)?;
    ok(desk.world.message_json(found, desk.world.bot))
}

pub(super) fn edit(desk: &mut Desk<'_>, call: &Call, channel: u64, message: u64) -> Done {
    if found(desk.world, channel, message)?.author != desk.world.bot {
        return Err(ApiError::not_the_author());
    }
    apply(desk.world, call, &call.body, message)?;
    ok(desk
        .world
        .message(message, desk.world.bot)
        .unwrap_or_default())
}

pub(super) fn delete(desk: &mut Desk<'_>, channel: u64, message: u64) -> Done {
    if found(desk.world, channel, message)?.author != desk.world.bot {
        allowed(desk.world, channel, Permissions::MANAGE_MESSAGES)?;
    }
    desk.world.remove(message);
    nothing()
}

/// Lists messages, newest first.
pub(super) fn list(desk: &Desk<'_>, call: &Call, channel: u64) -> Done {
    visible(desk.world, channel)?;
    let permissions = desk.world.permissions_in(desk.world.bot, channel);
    if !permissions.contains(Permissions::READ_MESSAGE_HISTORY) {
        return ok(Value::Array(Vec::new()));
    }
    let limit = usize::try_from(call.number("limit").unwrap_or(50).clamp(1, 100)).unwrap_or(50);
    let all: Vec<&Message> = desk
        .world
        .messages
        .values()
        .filter(|message| message.channel == channel && message.only_for.is_none())
        .collect();
    let shown = window(&all, call, limit);
    ok(shown
        .iter()
        .rev()
        .map(|message| desk.world.message_json(message, desk.world.bot))
        .collect())
}

/// The messages that `before`, `after` or `around` ask for, oldest first.
fn window<'a, 'b>(all: &'a [&'b Message], call: &Call, limit: usize) -> &'a [&'b Message] {
    let place = |id: u64| all.partition_point(|message| message.id < id);
    let (start, end) = if let Some(id) = call.number("after") {
        let start = place(id + 1);
        (start, start + limit)
    } else if let Some(id) = call.number("around") {
        let start = place(id).saturating_sub(limit / 2);
        (start, start + limit)
    } else {
        let end = call.number("before").map_or(all.len(), place);
        (end.saturating_sub(limit), end)
    };
    &all[start.min(all.len())..end.min(all.len())]
}

/// A message of this channel that the bot can see.
pub(super) fn found(world: &World, channel: u64, message: u64) -> Result<&Message, ApiError> {
    visible(world, channel)?;
    let found = world.messages.get(&message);
    let here = |found: &&Message| found.channel == channel && found.only_for.is_none();
    found.filter(here).ok_or_else(ApiError::unknown_message)
}

/// The bot's recent message in this channel with the same nonce.
fn twin(world: &World, channel: u64, nonce: &Value) -> Option<u64> {
    let id = world.nonces.get(&(channel, nonce.to_string()))?;
    let message = world.messages.get(id)?;
    let recent = world.now() - message.made <= REMEMBERED;
    (recent && message.author == world.bot).then_some(*id)
}

fn needed(call: &Call) -> Permissions {
    let mut needed = Permissions::SEND_MESSAGES;
    if !call.files.is_empty() {
        needed |= Permissions::ATTACH_FILES;
    }
    needed
}

fn check_nonce(desk: &mut Desk<'_>, nonce: &Value) {
    let len = nonce
        .as_str()
        .map_or_else(|| nonce.to_string().len(), |text| text.chars().count());
    if len > NONCE {
        desk.complain(
            "nonce-too-long",
            format!("{len} characters; {NONCE} is the most"),
        );
    }
}

impl World {
    /// Whether the bot can send direct messages to this user: they share a guild and are open to it.
    pub fn takes_dms(&self, user: u64) -> bool {
        self.members.contains_key(&user)
            && self
                .users
                .get(&user)
                .is_some_and(|user| !user.closed_dms && !user.bot)
    }
}
