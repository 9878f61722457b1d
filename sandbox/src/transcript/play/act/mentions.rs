//! Mentions, as the client makes them of what is typed.

use crate::{Sandbox, world::World};

/// Turns `@bob`, `@role` and `#channel` into mentions when there is such a one; `\@bob` stays.
pub(super) fn typed(sandbox: &Sandbox, text: &str) -> String {
    sandbox.shared.look(|world| {
        let mut sent = String::new();
        let mut rest = text;
        while let Some(at) = rest.find(['@', '#']) {
            let (before, from) = rest.split_at(at);
            sent.push_str(before);
            let alone =
                !before.ends_with(|last: char| last.is_alphanumeric() || "\\<&`".contains(last));
            let (mention, len) = mention(world, from)
                .filter(|_| alone)
                .unwrap_or((from[..1].into(), 1));
            sent.push_str(&mention);
            rest = &from[len..];
        }
        sent + rest
    })
}

/// The mention at the beginning of a text, and how much of the text it takes.
fn mention(world: &World, from: &str) -> Option<(String, usize)> {
    let fits = |next: char| next.is_alphanumeric() || "_-.".contains(next);
    let end = from[1..]
        .find(|next| !fits(next))
        .map_or(from.len(), |end| end + 1);
    // The point at the end of a sentence is no part of the name.
    let name = from[1..end].trim_end_matches('.');
    let made = if from.starts_with('#') {
        world
            .channel_named(name)
            .map(|one| format!("<#{}>", one.id))
    } else {
        let user = world.user_named(name).map(|user| format!("<@{}>", user.id));
        let role = world
            .role_named(name)
            .filter(|role| role.id != world.guild.id);
        user.or_else(|| role.map(|role| format!("<@&{}>", role.id)))
    };
    Some((made.filter(|_| !name.is_empty())?, 1 + name.len()))
}
