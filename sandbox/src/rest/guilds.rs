//! The guild, its channels, roles and members.

use super::{Call, Desk, Done, nothing, ok};
use crate::{
    error::ApiError,
    world::{Interest, Member, Role, World, intents},
};
use serde_json::{Value, json};
use twilight_model::guild::Permissions;

pub(super) fn show(desk: &Desk<'_>, call: &Call) -> Done {
    let mut guild = desk.world.guild_json();
    if call.param("with_counts").as_deref() == Some("true") {
        guild["approximate_member_count"] = json!(desk.world.members.len());
        guild["approximate_presence_count"] = json!(1);
    }
    ok(guild)
}

pub(super) fn channels(desk: &Desk<'_>) -> Done {
    let channels = desk
        .world
        .channels
        .values()
        .filter(|channel| channel.recipient.is_none());
    ok(channels
        .map(|channel| desk.world.channel_json(channel))
        .collect())
}

pub(super) fn roles(desk: &Desk<'_>) -> Done {
    ok(desk.world.guild.roles.values().map(Role::json).collect())
}

pub(super) fn role(desk: &Desk<'_>, id: u64) -> Done {
    let role = desk
        .world
        .guild
        .roles
        .get(&id)
        .ok_or_else(ApiError::unknown_role)?;
    ok(role.json())
}

pub(super) fn member(desk: &Desk<'_>, user: u64) -> Done {
    ok(desk.world.member_json(found(desk.world, user)?))
}

/// The list of members, which needs the privileged intent.
pub(super) fn members(desk: &Desk<'_>, call: &Call) -> Done {
    if !desk.world.privileged_intents {
        return Err(ApiError::missing_access());
    }
    let after = call.number("after").unwrap_or(0);
    let listed = desk.world.members.range(after + 1..).take(limit(call));
    ok(listed
        .map(|(_, member)| desk.world.member_json(member))
        .collect())
}

pub(super) fn search(desk: &Desk<'_>, call: &Call) -> Done {
    let query = call.param("query").unwrap_or_default().to_lowercase();
    let named = |member: &&Member| {
        desk.world
            .user(member.user)
            .name
            .to_lowercase()
            .starts_with(&query)
    };
    let listed = desk.world.members.values().filter(named).take(limit(call));
    ok(listed
        .map(|member| desk.world.member_json(member))
        .collect())
}

pub(super) fn grant(desk: &mut Desk<'_>, user: u64, role: u64) -> Done {
    change_roles(desk, user, role, |member| member.roles.insert(role))
}

pub(super) fn revoke(desk: &mut Desk<'_>, user: u64, role: u64) -> Done {
    change_roles(desk, user, role, |member| member.roles.remove(&role))
}

fn change_roles(
    desk: &mut Desk<'_>,
    user: u64,
    role: u64,
    change: impl FnOnce(&mut Member) -> bool,
) -> Done {
    let world = &mut *desk.world;
    found(world, user)?;
    let wanted = world
        .guild
        .roles
        .get(&role)
        .ok_or_else(ApiError::unknown_role)?;
    let allowed = world
        .permissions(world.bot)
        .contains(Permissions::MANAGE_ROLES);
    let below = wanted.position < world.rank(world.bot);
    if !allowed || !below || wanted.bot.is_some() || role == world.guild.id {
        return Err(ApiError::missing_permissions());
    }
    world.change_member(user, change);
    nothing()
}

fn found(world: &World, user: u64) -> Result<&Member, ApiError> {
    if !world.users.contains_key(&user) {
        return Err(ApiError::unknown_user());
    }
    world
        .members
        .get(&user)
        .ok_or_else(ApiError::unknown_member)
}

fn limit(call: &Call) -> usize {
    let asked = call.number("limit").unwrap_or(1).clamp(1, 1000);
    usize::try_from(asked).unwrap_or(1)
}

impl World {
    /// Changes a member's roles and tells those who listen, if it made a difference.
    pub fn change_member(&mut self, user: u64, change: impl FnOnce(&mut Member) -> bool) {
        let Some(member) = self.members.get_mut(&user) else {
            return;
        };
        if !change(member) {
            return;
        }
        let member = member.clone();
        let payload: Value = self.member_event(&member);
        self.tell_all(
            "GUILD_MEMBER_UPDATE",
            Interest::of(intents::GUILD_MEMBERS),
            &payload,
        );
    }
}
