//! Whether the one who asks may have it done: by the roles that they hold now, and what these allow now.
use super::Call;
use crate::base::access::{Authority, Denied, Permission};
use crate::base::ids::RoleId;
use crate::base::refusal::Outcome;
use crate::discord::people;
use std::collections::BTreeSet;
use std::time::Duration;

/// How long a refusal waits to learn which Discord roles there are: it does without.
const PATIENCE: Duration = Duration::from_millis(500);

impl Call {
    /// The same call, which only shows something: that may ask for less.
    #[must_use]
    pub fn only_looking(mut self) -> Self {
        self.needs.0 = self.needs.1;
        self
    }

    /// What Discord says of the one who asks, now: in a direct message it is asked.
    ///
    /// # Errors
    /// A fault of Discord's.
    pub async fn authority(&self) -> Outcome<Authority> {
        match &self.authority {
            Some(authority) => Ok(authority.clone()),
            None => people::authority(self.responder.http(), self.guild, self.user).await,
        }
    }

    /// The Discord roles of the one who asks, as Discord says them with this call; none in a direct message.
    pub fn roles(&self) -> Vec<RoleId> {
        let authority = self.authority.as_ref();
        authority
            .map(|authority| authority.roles.clone())
            .unwrap_or_default()
    }

    /// Whether it came from a direct message.
    pub fn is_direct(&self) -> bool {
        self.authority.is_none()
    }

    /// Which Discord roles there are in the server.
    ///
    /// # Errors
    /// A fault of Discord's.
    pub async fn discord_roles(&self) -> Outcome<BTreeSet<RoleId>> {
        people::roles(self.responder.http(), self.guild).await
    }

    /// Refuses whoever may not do what this call asks for.
    ///
    /// # Errors
    /// The refusal, or a fault.
    pub async fn check(&self) -> Outcome<()> {
        match self.denied(self.needs.0).await? {
            None => Ok(()),
            Some(denied) => Err(self.with_those_there(denied).await.into()),
        }
    }

    /// Whether they may do something else than this call asks for; not where that can't be found out.
    pub async fn may(&self, permission: Permission) -> bool {
        matches!(self.denied(permission).await, Ok(None))
    }

    /// Why they may not do something; none where they may. Who manages the server may, without a look at the database.
    async fn denied(&self, permission: Permission) -> Outcome<Option<Denied>> {
        if permission == Permission::Anyone {
            return Ok(None);
        }
        let authority = self.authority().await?;
        if authority.manages {
            return Ok(None);
        }
        let mapping = (self.edge.mapped)(self.app(), self.guild).await?;
        Ok(authority.check(&mapping, permission).err())
    }

    /// A refusal names no Discord role that was deleted, as far as that can be found out soon.
    async fn with_those_there(&self, denied: Denied) -> Denied {
        if denied.helpers.is_empty() {
            return denied;
        }
        match tokio::time::timeout(PATIENCE, self.discord_roles()).await {
            Ok(Ok(there)) => denied.among(&there),
            _ => denied,
        }
    }
}
