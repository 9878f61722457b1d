//! Channels, and whether the bot may act in them.

use super::{Desk, Done, nothing, ok};
use crate::{
    error::ApiError,
    world::{Channel, World},
};
use twilight_model::guild::Permissions;

pub(super) fn show(desk: &Desk<'_>, id: u64) -> Done {
    ok(desk.world.channel_json(visible(desk.world, id)?))
}

pub(super) fn typing(desk: &Desk<'_>, id: u64) -> Done {
    allowed(desk.world, id, Permissions::SEND_MESSAGES)?;
    nothing()
}

/// The channel, if the bot can see it.
pub(super) fn visible(world: &World, id: u64) -> Result<&Channel, ApiError> {
    let channel = world
        .channels
        .get(&id)
        .ok_or_else(ApiError::unknown_channel)?;
    if world
        .permissions_in(world.bot, id)
        .contains(Permissions::VIEW_CHANNEL)
    {
        Ok(channel)
    } else {
        Err(ApiError::missing_access())
    }
}

/// The channel, if the bot can see it and has these permissions in it.
pub(super) fn allowed(world: &World, id: u64, needed: Permissions) -> Result<&Channel, ApiError> {
    let channel = visible(world, id)?;
    if world.permissions_in(world.bot, id).contains(needed) {
        Ok(channel)
    } else {
        Err(ApiError::missing_permissions())
    }
}
