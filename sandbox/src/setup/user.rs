//! The people of the initial world.

use chrono::{DateTime, Utc};
use twilight_model::guild::Permissions;

/// A user to create, a member of the guild.
#[derive(Debug, Clone)]
pub struct NewUser {
    /// The user name, by which tests find this person.
    pub name: String,
    /// The language of this person's client.
    pub locale: String,
    /// Names of roles from [`Setup::role`](crate::Setup::role).
    pub roles: Vec<String>,
    /// Further permissions, granted by a role made for them.
    pub permissions: Permissions,
    /// Whether direct messages from the bot are refused.
    pub closed_dms: bool,
    /// Whether this is a bot account.
    pub bot: bool,
    /// When the account was made, as its id tells; two years before now unless set.
    pub created_at: Option<DateTime<Utc>>,
}

impl NewUser {
    /// A person with an English client, no roles and open direct messages.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            locale: "en-US".into(),
            roles: Vec::new(),
            permissions: Permissions::empty(),
            closed_dms: false,
            bot: false,
            created_at: None,
        }
    }

    /// Sets the language of this person's client.
    #[must_use]
    pub fn locale(mut self, locale: impl Into<String>) -> Self {
        self.locale = locale.into();
        self
    }

    /// Gives a role by name.
    #[must_use]
    pub fn role(mut self, role: impl Into<String>) -> Self {
        self.roles.push(role.into());
        self
    }

    /// Grants permissions.
    #[must_use]
    pub fn permissions(mut self, permissions: Permissions) -> Self {
        self.permissions |= permissions;
        self
    }

    /// Makes an administrator.
    #[must_use]
    pub fn admin(self) -> Self {
        self.permissions(Permissions::ADMINISTRATOR)
    }

    /// Grants Manage Server.
    #[must_use]
    pub fn manage_guild(self) -> Self {
        self.permissions(Permissions::MANAGE_GUILD)
    }

    /// Refuses direct messages.
    #[must_use]
    pub fn closed_dms(mut self) -> Self {
        self.closed_dms = true;
        self
    }

    /// Makes a bot account.
    #[must_use]
    pub fn bot(mut self) -> Self {
        self.bot = true;
        self
    }

    /// Sets when the account was made.
    #[must_use]
    pub fn created_at(mut self, at: DateTime<Utc>) -> Self {
        self.created_at = Some(at);
        self
    }
}
