//! Who a message mentions, and whom it pings.

use super::World;
use crate::ids::read;
use serde_json::Value;
use std::collections::BTreeSet;
use twilight_model::guild::Permissions;

/// Which of the mentions in a message may ping.
#[derive(Debug, Clone)]
pub(crate) struct AllowedMentions {
    everyone: bool,
    all_users: bool,
    all_roles: bool,
    users: BTreeSet<u64>,
    roles: BTreeSet<u64>,
    pub replied: bool,
}

/// The mentions of a message that may ping.
#[derive(Debug, Default)]
pub(crate) struct Mentioned {
    pub users: BTreeSet<u64>,
    pub roles: BTreeSet<u64>,
    pub everyone: bool,
}

impl AllowedMentions {
    /// What a call that says nothing allows: everything.
    pub fn everything() -> Self {
        Self {
            everyone: true,
            all_users: true,
            all_roles: true,
            users: BTreeSet::new(),
            roles: BTreeSet::new(),
            replied: true,
        }
    }

    /// Reads the `allowed_mentions` of a call.
    pub fn read(value: &Value) -> Self {
        if value.is_null() {
            return Self::everything();
        }
        let parse = |kind: &str| {
            value["parse"]
                .as_array()
                .is_some_and(|kinds| kinds.iter().any(|found| found == kind))
        };
        let ids = |key: &str| {
            value[key]
                .as_array()
                .into_iter()
                .flatten()
                .filter_map(read)
                .collect()
        };
        Self {
            everyone: parse("everyone"),
            all_users: parse("users"),
            all_roles: parse("roles"),
            users: ids("users"),
            roles: ids("roles"),
            replied: value["replied_user"].as_bool().unwrap_or(false),
        }
    }
}

impl World {
    /// Finds the mentions in `content` that may ping, written by `author`.
    pub fn mentioned(&self, content: &str, author: u64, allowed: &AllowedMentions) -> Mentioned {
        let text = without_code(content);
        let user_ok = |id: &u64| {
            self.users.contains_key(id) && (allowed.all_users || allowed.users.contains(id))
        };
        let loud = self
            .permissions(author)
            .contains(Permissions::MENTION_EVERYONE);
        let role_ok = |id: &u64| {
            loud && self.guild.roles.contains_key(id)
                && (allowed.all_roles || allowed.roles.contains(id))
        };
        let mut users: BTreeSet<u64> = tagged(&text, "<@").filter(user_ok).collect();
        users.extend(tagged(&text, "<@!").filter(user_ok));
        let everyone = text.contains("@everyone") || text.contains("@here");
        Mentioned {
            users,
            roles: tagged(&text, "<@&").filter(role_ok).collect(),
            everyone: everyone && loud && allowed.everyone,
        }
    }

    /// The people whom these mentions ping.
    pub fn pinged(&self, mentioned: &Mentioned) -> BTreeSet<u64> {
        let mut pinged = mentioned.users.clone();
        let by_role = self.members.values().filter(|member| {
            mentioned.everyone
                || member
                    .roles
                    .iter()
                    .any(|role| mentioned.roles.contains(role))
        });
        pinged.extend(by_role.map(|member| member.user));
        pinged
    }
}

/// The ids in every `{open}ID>` of a text.
fn tagged<'a>(text: &'a str, open: &'a str) -> impl Iterator<Item = u64> + 'a {
    text.split(open)
        .skip(1)
        .filter_map(|rest| rest.split_once('>')?.0.parse().ok())
}

/// The text without its code spans and blocks, in which nothing pings.
fn without_code(text: &str) -> String {
    let mut kept = String::new();
    let mut rest = text;
    while let Some(start) = rest.find('`') {
        let ticks = rest[start..].chars().take_while(|c| *c == '`').count();
        let (fence, after) = rest[start..].split_at(ticks);
        kept.push_str(&rest[..start]);
        match after.find(fence) {
            Some(end) => rest = &after[end + ticks..],
            None => {
                kept.push_str(fence);
                rest = after;
            }
        }
    }
    kept + rest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn code_spans_are_left_out() {
        assert_eq!(without_code("a `<@1>` b ```<@2>``` c"), "a  b  c");
        assert_eq!(without_code("an open ` stays"), "an open ` stays");
    }

    #[test]
    fn tags_are_found() {
        assert_eq!(
            tagged("<@12> and <@x> and <@34>", "<@").collect::<Vec<_>>(),
            [12, 34]
        );
    }
}
