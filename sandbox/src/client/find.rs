//! Finds commands and options as the client lists them.

use super::NotSent;
use crate::world::World;
use serde_json::Value;
use twilight_model::guild::Permissions;

/// A command that was found: the whole, the way down to the subcommand, and its options.
pub(super) struct Found<'a> {
    pub command: &'a Value,
    /// The group and subcommand, from the outside in.
    pub way: Vec<&'a Value>,
    pub options: &'a [Value],
}

/// Whether a name means this command, option or choice: by default or in the person's language.
pub(super) fn called(part: &Value, name: &str, locale: &str) -> bool {
    part["name"] == name || part["name_localizations"][locale] == name
}

/// Finds a slash command that this person can use in this channel: `catalog add`.
pub(super) fn slash<'a>(
    world: &'a World,
    user: u64,
    channel: u64,
    name: &str,
) -> Result<Found<'a>, NotSent> {
    let mut words = name.trim_start_matches('/').split_whitespace();
    let first = words.next().unwrap_or_default();
    let command = command(world, user, channel, 1, first)?;
    let locale = &world.user(user).locale;
    let unknown = || NotSent::UnknownCommand {
        command: name.trim_start_matches('/').into(),
    };
    let (mut way, mut options) = (Vec::new(), list(command));
    for word in words {
        let nested =
            |one: &&Value| matches!(one["type"].as_u64(), Some(1 | 2)) && called(one, word, locale);
        let next = options.iter().find(nested).ok_or_else(unknown)?;
        way.push(next);
        options = list(next);
    }
    if options
        .iter()
        .any(|one| matches!(one["type"].as_u64(), Some(1 | 2)))
    {
        return Err(NotSent::NeedsSubcommand {
            command: name.into(),
        });
    }
    Ok(Found {
        command,
        way,
        options,
    })
}

/// Finds a command of a type by name, among those that this person can use in this channel.
pub(super) fn command<'a>(
    world: &'a World,
    user: u64,
    channel: u64,
    kind: u64,
    name: &str,
) -> Result<&'a Value, NotSent> {
    let locale = &world.user(user).locale;
    let found =
        offered(world, channel).find(|one| one["type"] == kind && called(one, name, locale));
    let found = found.ok_or_else(|| NotSent::UnknownCommand {
        command: name.into(),
    })?;
    allowed(world, user, channel, found, name)?;
    Ok(found)
}

/// Every command that this person can use in this channel.
pub(crate) fn usable(world: &World, user: u64, channel: u64) -> impl Iterator<Item = &Value> {
    offered(world, channel)
        .filter(move |command| allowed(world, user, channel, command, "").is_ok())
}

/// The commands that there are in a channel: those of the guild come first.
fn offered(world: &World, channel: u64) -> impl Iterator<Item = &Value> {
    let in_guild = world.channels[&channel].recipient.is_none();
    let local = world.commands.guild.iter().filter(move |_| in_guild);
    local.chain(&world.commands.global)
}

/// Whether this person can use a command, which they call so, in this channel.
fn allowed(
    world: &World,
    user: u64,
    channel: u64,
    found: &Value,
    name: &str,
) -> Result<(), NotSent> {
    let in_guild = world.channels[&channel].recipient.is_none();
    let held = world.permissions_in(user, channel);
    let command = || name.to_owned();
    let context = if in_guild { 0 } else { 1 };
    let fits = |contexts: &Vec<Value>| contexts.iter().any(|one| *one == context);
    if !found["contexts"].as_array().is_none_or(fits) {
        return Err(NotSent::WrongContext { command: command() });
    }
    if !held.contains(Permissions::USE_SLASH_COMMANDS) {
        return Err(NotSent::NoCommandsHere);
    }
    if in_guild && hidden(world, user, found, held) {
        return Err(NotSent::Hidden { command: command() });
    }
    Ok(())
}

/// Whether a command is hidden from somebody in the server: by its settings, or else by `default_member_permissions`, of which "0"
/// hides it from all but administrators.
fn hidden(world: &World, user: u64, command: &Value, held: Permissions) -> bool {
    if held.contains(Permissions::ADMINISTRATOR) {
        return false;
    }
    let name = command["name"].as_str().unwrap_or_default();
    if let Some(roles) = world.commands.restricted.get(name) {
        let member = world.members.get(&user);
        return member.is_none_or(|member| member.roles.is_disjoint(roles));
    }
    let needed = &command["default_member_permissions"];
    let Some(bits) = needed.as_u64().or_else(|| needed.as_str()?.parse().ok()) else {
        return false;
    };
    bits == 0 || !held.contains(Permissions::from_bits_truncate(bits))
}

fn list(part: &Value) -> &[Value] {
    part["options"].as_array().map_or(&[], Vec::as_slice)
}
