//! What Discord has to allow the bot, and what it should not.

/// What the bot is invited with, as Discord's own client names it, with Discord's bit.
pub const NEEDED: [(&str, u64); 7] = [
    ("View Channels", 1 << 10),
    ("Send Messages", 1 << 11),
    ("Embed Links", 1 << 14),
    ("Attach Files", 1 << 15),
    ("Read Message History", 1 << 16),
    ("Add Reactions", 1 << 6),
    ("Use External Emojis", 1 << 18),
];

/// What would let whoever takes the bot over do harm, and the bot never uses.
pub const HARMFUL: [(&str, u64); 14] = [
    ("Administrator", 1 << 3),
    ("Manage Server", 1 << 5),
    ("Manage Channels", 1 << 4),
    ("Manage Roles", 1 << 28),
    ("Manage Webhooks", 1 << 29),
    ("Manage Messages", 1 << 13),
    ("Manage Threads", 1 << 34),
    ("Manage Nicknames", 1 << 27),
    ("Manage Events", 1 << 33),
    ("Kick Members", 1 << 1),
    ("Ban Members", 1 << 2),
    ("Timeout Members", 1 << 40),
    ("Mention Everyone", 1 << 17),
    ("View Audit Log", 1 << 7),
];

const ADMINISTRATOR: u64 = 1 << 3;

/// What the bot needs beside it where a reward is a Discord role.
pub const GIVES_ROLES: (&str, u64) = ("Manage Roles", 1 << 28);

/// What of the needed ones is missing, where the bot gives roles or does not.
pub fn missing(allowed: u64, gives_roles: bool) -> Vec<&'static str> {
    if allowed & ADMINISTRATOR != 0 {
        return Vec::new();
    }
    let mut missing = named(&NEEDED, !allowed);
    if gives_roles {
        missing.extend(named(&[GIVES_ROLES], !allowed));
    }
    missing
}

/// What is allowed that should not be, where the bot gives roles or does not.
pub fn harmful(allowed: u64, gives_roles: bool) -> Vec<&'static str> {
    let mut harmful = named(&HARMFUL, allowed);
    harmful.retain(|name| !gives_roles || *name != GIVES_ROLES.0);
    harmful
}

fn named(all: &[(&'static str, u64)], bits: u64) -> Vec<&'static str> {
    let some = all.iter().filter(|(_, bit)| bits & bit != 0);
    some.map(|(name, _)| *name).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn too_few_and_too_many_are_named() {
        let all = NEEDED.iter().fold(0, |all, (_, bit)| all | bit);
        assert_eq!((missing(all, false), harmful(all, false)), (vec![], vec![]));
        assert_eq!(missing(all & !(1 << 14), false), ["Embed Links"]);
        assert_eq!(harmful(all | 1 << 3, false), ["Administrator"]);
        assert!(
            missing(1 << 3, true).is_empty(),
            "an administrator may everything"
        );
        let roles = all | GIVES_ROLES.1;
        assert_eq!(missing(all, true), ["Manage Roles"]);
        assert!(missing(roles, true).is_empty() && harmful(roles, true).is_empty());
        assert_eq!(harmful(roles, false), ["Manage Roles"]);
    }
}
