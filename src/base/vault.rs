//! Encrypting personal text at rest: XChaCha20-Poly1305 under a data key per member, which the master key wraps.
//!
//! Whoever wrote a text is whose key it is under. The wrapped key is read together with the text, by the same statement, and
//! unwrapped each time: nothing is cached that a rollback, an erasure or a new master key would make wrong.
mod cipher;
mod error;
mod house;
mod master;
mod pen;
#[cfg(test)]
mod tests;

pub use error::VaultError;
pub use master::MasterKey;
pub use pen::{Pen, Place, Stored, Words};

use crate::base::ids::{GuildId, Ids, MemberId};
use pen::about_key;
use std::sync::{Arc, OnceLock};

/// The master keys of this process; clones share them.
#[derive(Clone)]
pub struct Vault(Arc<Keys>);

struct Keys {
    current: Option<MasterKey>,
    /// The one before, while data keys are wrapped anew.
    old: Option<MasterKey>,
    /// A master key that the database needs and nobody has named.
    wanted: OnceLock<String>,
}

impl std::fmt::Debug for Vault {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Vault({:?}, {:?})", self.id(), self.old_id())
    }
}

/// A data key as it is stored, with the id of the master key that wraps it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wrapped {
    /// The master key's id.
    pub master: String,
    /// The data key's id, the master key's and the data key, encrypted.
    pub wrapped: String,
}

impl Vault {
    /// With a master key, and the one before it while both are in use.
    pub fn new(current: MasterKey, old: Option<MasterKey>) -> Self {
        Vault::of(Some(current), old)
    }

    /// With one that the source of ids draws, for the sandbox and for tests.
    pub fn seeded(ids: &Ids) -> Self {
        Vault::new(MasterKey::new(ids.secret()), None)
    }

    /// Without any: no personal text can be read or kept.
    pub fn closed() -> Self {
        Vault::of(None, None)
    }

    fn of(current: Option<MasterKey>, old: Option<MasterKey>) -> Self {
        let id = current.as_ref().map(|key| key.id().to_owned());
        let old = old.filter(|old| Some(old.id()) != id.as_deref());
        Vault(Arc::new(Keys {
            current,
            old,
            wanted: OnceLock::new(),
        }))
    }

    /// The id of the master key under which new data keys are wrapped.
    pub fn id(&self) -> Option<&str> {
        self.0.current.as_ref().map(MasterKey::id)
    }

    /// The id of the master key before it, if that is another.
    pub fn old_id(&self) -> Option<&str> {
        self.0.old.as_ref().map(MasterKey::id)
    }

    /// Whether it holds the master key of an id.
    pub fn holds(&self, id: &str) -> bool {
        self.master(id).is_some()
    }

    fn master(&self, id: &str) -> Option<&MasterKey> {
        let both = [&self.0.current, &self.0.old];
        both.into_iter().flatten().find(|key| key.id() == id)
    }

    /// Notes that the database needs a key that is not here: no data key is made before it is, lest there be two sorts.
    pub fn lacks(&self, id: &str) {
        self.0.wanted.get_or_init(|| id.to_owned());
    }

    /// Makes a data key for somebody, to be stored as it is wrapped.
    ///
    /// # Errors
    /// There is no master key, or not the one that the database needs.
    pub fn make(
        &self,
        ids: &Ids,
        guild: GuildId,
        author: MemberId,
    ) -> Result<(Pen, Wrapped), VaultError> {
        if let Some(wanted) = self.0.wanted.get() {
            return Err(self.missing(wanted));
        }
        let pen = Pen::new(ids, guild, author);
        let wrapped = self.wrap(ids, &pen)?;
        Ok((pen, wrapped))
    }

    /// The data key that is stored so.
    ///
    /// # Errors
    /// Its master key is not here, or it is not what was stored.
    pub fn unwrap(
        &self,
        guild: GuildId,
        author: MemberId,
        stored: &str,
    ) -> Result<Pen, VaultError> {
        let altered = || VaultError::Altered(format!("the data key of member {author} in {guild}"));
        let (id, rest) = stored.split_once(':').ok_or_else(altered)?;
        let (master, sealed) = rest.split_once(':').ok_or_else(altered)?;
        let key = self.master(master).ok_or_else(|| self.missing(master))?;
        let about = about_key(guild, author, id, master);
        let bytes = cipher::decrypt(key.secret(), &about, sealed).ok_or_else(altered)?;
        Pen::from_bytes(guild, author, id, &bytes).ok_or_else(altered)
    }

    /// The same data key under the current master key.
    ///
    /// # Errors
    /// As for [`unwrap`](Self::unwrap).
    pub fn rewrap(
        &self,
        ids: &Ids,
        guild: GuildId,
        author: MemberId,
        stored: &str,
    ) -> Result<Wrapped, VaultError> {
        self.wrap(ids, &self.unwrap(guild, author, stored)?)
    }

    fn wrap(&self, ids: &Ids, pen: &Pen) -> Result<Wrapped, VaultError> {
        let key = self.0.current.as_ref();
        let key = key.ok_or_else(|| self.missing("of this database"))?;
        Ok(Wrapped {
            master: key.id().to_owned(),
            wrapped: pen.wrapped(ids, key)?,
        })
    }

    fn missing(&self, wanted: &str) -> VaultError {
        VaultError::Key {
            wanted: wanted.to_owned(),
            held: self.id().unwrap_or("not set").to_owned(),
        }
    }
}
