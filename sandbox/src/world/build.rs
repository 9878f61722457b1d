//! Builds the initial world from its setup.

use super::{Channel, Commands, Guild, Journal, Member, Messages, Role, Sessions, User, World};
use crate::{
    ids::Ids,
    options::Options,
    setup::{NewUser, Setup},
};
use chrono::{DateTime, TimeDelta, Utc};
use std::collections::{BTreeMap, BTreeSet};
use twilight_model::guild::Permissions;

/// The world that `setup` describes, served at `base`.
pub(crate) fn build(setup: Setup, options: &Options, base: String) -> World {
    let now = (options.now)();
    let mut ids = Ids::default();
    let guild = new_guild(&setup, &mut ids, now);
    let bot = ids.dated(now - TimeDelta::days(365));
    let mut world = World {
        clock: options.now.clone(),
        ids,
        base,
        guild,
        bot,
        privileged_intents: setup.privileged_intents,
        elsewhere: setup.elsewhere.clone(),
        answer_within: options.answer_within,
        users: BTreeMap::new(),
        members: BTreeMap::new(),
        channels: BTreeMap::new(),
        messages: Messages::default(),
        nonces: BTreeMap::new(),
        files: BTreeMap::new(),
        commands: Commands::default(),
        interactions: BTreeMap::new(),
        sessions: Sessions::default(),
        exchanges: Vec::new(),
        journal: Journal::new(options.journal),
    };
    world.add_roles(&setup, now);
    world.restrict_commands(&setup);
    world.add_channels(&setup, now);
    world.add_bot(&setup, now);
    for user in &setup.users {
        world.add_user(user, now);
    }
    world
}

fn new_guild(setup: &Setup, ids: &mut Ids, now: DateTime<Utc>) -> Guild {
    let made_at = now - TimeDelta::days(3 * 365);
    let id = ids.dated(made_at);
    let owner = ids.dated(made_at - TimeDelta::days(1));
    let everyone = Role {
        id,
        name: "@everyone".into(),
        position: 0,
        permissions: setup.everyone,
        bot: None,
    };
    Guild {
        id,
        name: setup.guild.clone(),
        locale: setup.locale.clone(),
        owner,
        made_at,
        roles: BTreeMap::from([(id, everyone)]),
    }
}

impl World {
    /// Adds the roles that people will need, lowest first, with the bot's own between the two groups.
    fn add_roles(&mut self, setup: &Setup, now: DateTime<Utc>) {
        let below = setup.roles.iter().filter(|role| !role.above_bot);
        let above = setup.roles.iter().filter(|role| role.above_bot);
        for role in below {
            self.add_role(&role.name, role.permissions, None, now);
        }
        for permissions in distinct(&setup.users) {
            self.add_role(&granting(permissions), permissions, None, now);
        }
        self.add_role(&setup.bot, setup.bot_permissions, Some(self.bot), now);
        for role in above {
            self.add_role(&role.name, role.permissions, None, now);
        }
    }

    fn restrict_commands(&mut self, setup: &Setup) {
        for (command, roles) in &setup.restricted {
            let named = self.guild.roles.values();
            let named = named.filter(|role| roles.contains(&role.name));
            let ids = named.map(|role| role.id).collect();
            self.commands.restricted.insert(command.clone(), ids);
        }
    }

    fn add_role(
        &mut self,
        name: &str,
        permissions: Permissions,
        bot: Option<u64>,
        now: DateTime<Utc>,
    ) {
        let id = self.ids.dated(now - TimeDelta::days(364));
        let position = i64::try_from(self.guild.roles.len()).unwrap_or(i64::MAX);
        self.guild.roles.insert(
            id,
            Role {
                id,
                name: name.into(),
                position,
                permissions,
                bot,
            },
        );
    }

    fn add_channels(&mut self, setup: &Setup, now: DateTime<Utc>) {
        for (position, channel) in setup.channels.iter().enumerate() {
            let id = self.ids.dated(now - TimeDelta::days(363));
            self.channels.insert(
                id,
                Channel {
                    id,
                    name: channel.name.clone(),
                    kind: channel.kind,
                    position,
                    bot_denied: channel.bot_denied,
                    recipient: None,
                    last_message: None,
                },
            );
        }
    }

    /// Adds the bot and the guild's owner, an account of nobody's.
    fn add_bot(&mut self, setup: &Setup, now: DateTime<Utc>) {
        let owner = self.guild.owner;
        let made_at = self.guild.made_at;
        self.join(
            account(owner, "owner", &setup.locale, false),
            BTreeSet::new(),
            made_at,
        );
        let own = self
            .guild
            .roles
            .values()
            .find(|role| role.bot.is_some())
            .map(|role| role.id);
        let bot = account(self.bot, &setup.bot, "en-US", true);
        self.join(bot, own.into_iter().collect(), now - TimeDelta::days(180));
    }

    fn add_user(&mut self, new: &NewUser, now: DateTime<Utc>) {
        let id = self
            .ids
            .dated(new.created_at.unwrap_or(now - TimeDelta::days(730)));
        let extra = (!new.permissions.is_empty()).then(|| granting(new.permissions));
        let named =
            |role: &&Role| new.roles.contains(&role.name) || extra.as_ref() == Some(&role.name);
        let roles = self
            .guild
            .roles
            .values()
            .filter(named)
            .map(|role| role.id)
            .collect();
        let mut user = account(id, &new.name, &new.locale, new.bot);
        user.closed_dms = new.closed_dms;
        let joined = now - TimeDelta::days(90);
        self.join(
            user,
            roles,
            new.created_at.map_or(joined, |made| made.max(joined)),
        );
    }

    fn join(&mut self, user: User, roles: BTreeSet<u64>, joined_at: DateTime<Utc>) {
        self.members.insert(
            user.id,
            Member {
                user: user.id,
                roles,
                joined_at,
            },
        );
        self.users.insert(user.id, user);
    }
}

fn account(id: u64, name: &str, locale: &str, bot: bool) -> User {
    User {
        id,
        name: name.into(),
        locale: locale.into(),
        bot,
        closed_dms: false,
    }
}

/// The different sets of permissions that people are given directly.
fn distinct(users: &[NewUser]) -> impl Iterator<Item = Permissions> {
    let sets: BTreeSet<u64> = users.iter().map(|user| user.permissions.bits()).collect();
    sets.into_iter()
        .filter(|bits| *bits != 0)
        .map(Permissions::from_bits_truncate)
}

/// The name of the role that grants a set of permissions.
fn granting(permissions: Permissions) -> String {
    if permissions.contains(Permissions::ADMINISTRATOR) {
        "Administrator".into()
    } else if permissions == Permissions::MANAGE_GUILD {
        "Manager".into()
    } else {
        format!("Permissions {}", permissions.bits())
    }
}
