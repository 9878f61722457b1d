//! What the world looks like before the bot connects.

mod user;

pub use user::NewUser;

use twilight_model::guild::Permissions;

/// The initial world: one guild, its people, roles and channels, and the application under test.
#[derive(Debug, Clone)]
pub struct Setup {
    pub(crate) guild: String,
    pub(crate) locale: String,
    pub(crate) bot: String,
    pub(crate) bot_permissions: Permissions,
    pub(crate) everyone: Permissions,
    pub(crate) users: Vec<NewUser>,
    pub(crate) roles: Vec<NewRole>,
    pub(crate) channels: Vec<NewChannel>,
    pub(crate) privileged_intents: bool,
    pub(crate) elsewhere: Vec<usize>,
    /// Commands with the roles that see each.
    pub(crate) restricted: Vec<(String, Vec<String>)>,
}

/// A role that [`Setup`] creates.
#[derive(Debug, Clone)]
pub(crate) struct NewRole {
    pub name: String,
    pub permissions: Permissions,
    pub above_bot: bool,
}

/// A channel that [`Setup`] creates.
#[derive(Debug, Clone)]
pub(crate) struct NewChannel {
    pub name: String,
    pub kind: u8,
    pub bot_denied: Permissions,
}

impl Setup {
    /// An empty guild of this name, with a bot that may do what a well-installed bot may.
    #[must_use]
    pub fn new(guild: impl Into<String>) -> Self {
        Self {
            guild: guild.into(),
            locale: "en-US".into(),
            bot: "Bot".into(),
            bot_permissions: everyday() | Permissions::MANAGE_ROLES | Permissions::MANAGE_MESSAGES,
            everyone: everyday(),
            users: Vec::new(),
            roles: Vec::new(),
            channels: Vec::new(),
            privileged_intents: true,
            elsewhere: Vec::new(),
            restricted: Vec::new(),
        }
    }

    /// The guild's preferred locale (`en-US` unless set).
    #[must_use]
    pub fn locale(mut self, locale: impl Into<String>) -> Self {
        self.locale = locale.into();
        self
    }

    /// The name of the application and of its bot user.
    #[must_use]
    pub fn bot(mut self, name: impl Into<String>) -> Self {
        self.bot = name.into();
        self
    }

    /// Puts the bot into more guilds of so many members. It is told of them as it connects; nobody acts there.
    #[must_use]
    pub fn elsewhere(mut self, guilds: usize, members: usize) -> Self {
        self.elsewhere.extend(std::iter::repeat_n(members, guilds));
        self
    }

    /// What the bot's own role grants, in place of the default.
    #[must_use]
    pub fn bot_permissions(mut self, permissions: Permissions) -> Self {
        self.bot_permissions = permissions;
        self
    }

    /// What everybody may do, in place of the default.
    #[must_use]
    pub fn everyone_permissions(mut self, permissions: Permissions) -> Self {
        self.everyone = permissions;
        self
    }

    /// Adds a person (or another bot).
    #[must_use]
    pub fn user(mut self, user: NewUser) -> Self {
        self.users.push(user);
        self
    }

    /// Adds a role below the bot's own, so that the bot may grant it.
    #[must_use]
    pub fn role(mut self, name: impl Into<String>, permissions: Permissions) -> Self {
        self.roles.push(NewRole {
            name: name.into(),
            permissions,
            above_bot: false,
        });
        self
    }

    /// Adds a role above the bot's own, which the bot can neither grant nor take away.
    #[must_use]
    pub fn role_above_bot(mut self, name: impl Into<String>, permissions: Permissions) -> Self {
        self.roles.push(NewRole {
            name: name.into(),
            permissions,
            above_bot: true,
        });
        self
    }

    /// Adds a text channel.
    #[must_use]
    pub fn channel(self, name: impl Into<String>) -> Self {
        self.channel_denied(name, Permissions::empty())
    }

    /// Adds a text channel in which the bot is denied these permissions.
    #[must_use]
    pub fn channel_denied(mut self, name: impl Into<String>, denied: Permissions) -> Self {
        self.channels.push(NewChannel {
            name: name.into(),
            kind: 0,
            bot_denied: denied,
        });
        self
    }

    /// Adds a voice channel.
    #[must_use]
    pub fn voice_channel(mut self, name: impl Into<String>) -> Self {
        self.channels.push(NewChannel {
            name: name.into(),
            kind: 2,
            bot_denied: Permissions::empty(),
        });
        self
    }

    /// Shows a command, in the server, to administrators and those with one of these roles alone, as somebody sets it
    /// under Server Settings → Integrations. It counts in place of the command's `default_member_permissions`.
    #[must_use]
    pub fn restrict(mut self, command: impl Into<String>, roles: &[&str]) -> Self {
        let roles = roles.iter().map(|role| (*role).to_owned()).collect();
        self.restricted.push((command.into(), roles));
        self
    }

    /// Leaves the privileged intents off in the developer portal: asking for one closes with 4014.
    #[must_use]
    pub fn without_privileged_intents(mut self) -> Self {
        self.privileged_intents = false;
        self
    }
}

/// What members usually may do.
fn everyday() -> Permissions {
    Permissions::VIEW_CHANNEL
        | Permissions::SEND_MESSAGES
        | Permissions::EMBED_LINKS
        | Permissions::ATTACH_FILES
        | Permissions::READ_MESSAGE_HISTORY
        | Permissions::ADD_REACTIONS
        | Permissions::USE_EXTERNAL_EMOJIS
        | Permissions::CREATE_INVITE
        | Permissions::USE_SLASH_COMMANDS
}

impl Setup {
    /// Whether names are unique and roles exist.
    pub(crate) fn check(&self) -> Result<(), String> {
        let mut names = std::collections::BTreeSet::from(["owner", self.bot.as_str()]);
        for user in &self.users {
            if !names.insert(&user.name) {
                return Err(format!("two people are called {}", user.name));
            }
            let unknown = |name: &&String| !self.roles.iter().any(|role| role.name == **name);
            if let Some(role) = user.roles.iter().find(unknown) {
                return Err(format!(
                    "{} has the role {role}, which the setup does not create",
                    user.name
                ));
            }
        }
        for (command, roles) in &self.restricted {
            let unknown = |name: &&String| !self.roles.iter().any(|role| role.name == **name);
            if let Some(role) = roles.iter().find(unknown) {
                return Err(format!(
                    "/{command} is for the role {role}, which the setup does not create"
                ));
            }
        }
        Ok(())
    }
}
