//! Follow-ups and edits through an interaction's token.

use super::{Call, Desk, Done, messages, nothing, ok};
use crate::{error::ApiError, world::LOADING};

/// Posts a follow-up; the first one after a deferral takes the place of the deferred answer.
pub(super) fn follow_up(desk: &mut Desk<'_>, call: &Call, app: u64, token: &str) -> Done {
    let (id, original) = open(desk, app, token)?;
    let draft = messages::draft(call, &call.body)?;
    let world = &mut *desk.world;
    let waiting = original.filter(|id| {
        world
            .messages
            .get(id)
            .is_some_and(|message| message.flags & LOADING != 0)
    });
    let posted = match waiting {
        Some(original) => {
            messages::apply(world, call, &call.body, original)?;
            original
        }
        None => world.reply_to(id, draft),
    };
    if let Some(interaction) = world.interactions.get_mut(&id) {
        if waiting.is_none() {
            interaction.followups.push(posted);
        }
        interaction
            .reply
            .iter_mut()
            .for_each(|reply| reply.told = true);
    }
    ok(world.message(posted, world.bot).unwrap_or_default())
}

pub(super) fn show(desk: &mut Desk<'_>, app: u64, token: &str, message: &str) -> Done {
    let (_, message) = named(desk, app, token, message)?;
    ok(desk
        .world
        .message(message, desk.world.bot)
        .unwrap_or_default())
}

pub(super) fn edit(desk: &mut Desk<'_>, call: &Call, app: u64, token: &str, message: &str) -> Done {
    let (id, message) = named(desk, app, token, message)?;
    messages::apply(desk.world, call, &call.body, message)?;
    if let Some(reply) = desk
        .world
        .interactions
        .get_mut(&id)
        .and_then(|one| one.reply.as_mut())
    {
        reply.told |= reply.original == Some(message);
    }
    ok(desk
        .world
        .message(message, desk.world.bot)
        .unwrap_or_default())
}

pub(super) fn delete(desk: &mut Desk<'_>, app: u64, token: &str, message: &str) -> Done {
    let (id, message) = named(desk, app, token, message)?;
    desk.world.remove(message);
    if let Some(reply) = desk
        .world
        .interactions
        .get_mut(&id)
        .and_then(|one| one.reply.as_mut())
    {
        reply.told |= reply.original == Some(message);
    }
    nothing()
}

/// The interaction behind a token, and the message that is its original answer.
fn open(desk: &mut Desk<'_>, app: u64, token: &str) -> Result<(u64, Option<u64>), ApiError> {
    let found = desk.world.webhook(app, token);
    let found = found.map(|one| (one.id, one.reply.as_ref().and_then(|reply| reply.original)));
    if let Err(error) = &found {
        let told = format!("{} (an interaction must be answered first)", error.message);
        desk.complain("unusable-token", told);
    }
    found
}

/// The interaction behind a token, and one of its messages: `@original` or a follow-up by id.
fn named(desk: &mut Desk<'_>, app: u64, token: &str, name: &str) -> Result<(u64, u64), ApiError> {
    let (id, original) = open(desk, app, token)?;
    let world = &desk.world;
    let message = if name == "@original" {
        original
    } else {
        name.parse().ok()
    };
    let own = |message: &u64| {
        original == Some(*message) || world.interactions[&id].followups.contains(message)
    };
    let there = message
        .filter(own)
        .filter(|message| world.messages.contains_key(message));
    Ok((id, there.ok_or_else(ApiError::unknown_message)?))
}
