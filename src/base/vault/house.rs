//! Secrets that belong to nobody in particular, under the master key itself: the tokens of the operator's accounts.
use super::{Vault, VaultError, cipher};
use crate::base::ids::Ids;

/// What such a secret is bound to: it can be read nowhere else.
fn about(what: &str, master: &str) -> String {
    format!("ovation:1:house:{what}:{master}")
}

impl Vault {
    /// A secret as it is stored, with the id of the master key before it.
    ///
    /// # Errors
    /// There is no master key.
    pub fn seal(&self, ids: &Ids, what: &str, clear: &str) -> Result<String, VaultError> {
        let key = self.0.current.as_ref();
        let key = key.ok_or_else(|| self.missing("of this database"))?;
        let sealed = cipher::encrypt(key.secret(), ids, &about(what, key.id()), clear.as_bytes())?;
        Ok(format!("{}:{sealed}", key.id()))
    }

    /// The secret that is stored so.
    ///
    /// # Errors
    /// Its master key is not here, or it is not what was stored there.
    pub fn unseal(&self, what: &str, stored: &str) -> Result<String, VaultError> {
        let altered = || VaultError::Altered(format!("the secret {what}"));
        let (id, sealed) = stored.split_once(':').ok_or_else(altered)?;
        let key = self.master(id).ok_or_else(|| self.missing(id))?;
        let clear = cipher::decrypt(key.secret(), &about(what, id), sealed).ok_or_else(altered)?;
        String::from_utf8(clear).map_err(|_| altered())
    }

    /// Whether a stored secret is under the master key of today.
    pub fn is_current(&self, stored: &str) -> bool {
        let id = stored.split_once(':').map(|(id, _)| id);
        id.is_some() && id == self.id()
    }
}
