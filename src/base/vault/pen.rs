//! One member's data key, and what it writes.
use super::cipher::{self, Secret};
use super::{MasterKey, Vault, VaultError};
use crate::base::ids::{GuildId, Ids, MemberId};
use secrecy::ExposeSecret;
use sha2::{Digest, Sha256};
use std::fmt;

/// A member's data key, unwrapped: what they write is encrypted with it.
pub struct Pen {
    guild: GuildId,
    author: MemberId,
    /// Whoever is erased and comes back has another: texts under the first stay unreadable.
    id: String,
    key: Secret,
}

/// Where a text stands: its table, and the id of its row. It can be read nowhere else.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place(pub &'static str, pub i64);

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.0, self.1)
    }
}

/// What a wrapped data key is bound to.
pub(super) fn about_key(guild: GuildId, author: MemberId, id: &str, master: &str) -> String {
    format!("ovation:1:data_key:{guild}:{author}:{id}:{master}")
}

impl Pen {
    pub(super) fn new(ids: &Ids, guild: GuildId, author: MemberId) -> Self {
        Pen {
            guild,
            author,
            id: format!("{:016x}", u64::from_le_bytes(ids.secret())),
            key: Secret::new(Box::new(ids.secret())),
        }
    }

    pub(super) fn from_bytes(
        guild: GuildId,
        author: MemberId,
        id: &str,
        bytes: &[u8],
    ) -> Option<Self> {
        let key = Box::new(bytes.try_into().ok()?);
        Some(Pen {
            guild,
            author,
            id: id.to_owned(),
            key: Secret::new(key),
        })
    }

    pub(super) fn wrapped(&self, ids: &Ids, master: &MasterKey) -> Result<String, VaultError> {
        let about = about_key(self.guild, self.author, &self.id, master.id());
        let sealed = cipher::encrypt(master.secret(), ids, &about, self.key.expose_secret())?;
        Ok(format!("{}:{}:{sealed}", self.id, master.id()))
    }

    /// Whose it is.
    pub fn author(&self) -> MemberId {
        self.author
    }

    /// A text as it is stored, with the id of this key before it.
    ///
    /// # Errors
    /// None that a text of a message's length could cause.
    pub fn encrypt(&self, ids: &Ids, place: Place, clear: &str) -> Result<String, VaultError> {
        let sealed = cipher::encrypt(&self.key, ids, &self.about(place), clear.as_bytes())?;
        Ok(format!("{}:{sealed}", self.id))
    }

    /// The text; none where it is under a key that was destroyed.
    ///
    /// # Errors
    /// It is not what was stored there.
    pub fn decrypt(&self, place: Place, stored: &str) -> Result<Option<String>, VaultError> {
        let altered = || VaultError::Altered(format!("the text at {place} in {}", self.guild));
        let (id, sealed) = stored.split_once(':').ok_or_else(altered)?;
        if id != self.id {
            return Ok(None);
        }
        let bytes = cipher::decrypt(&self.key, &self.about(place), sealed).ok_or_else(altered)?;
        String::from_utf8(bytes).map(Some).map_err(|_| altered())
    }

    /// Tells whether a text is the same as another one, and nothing else without this key.
    pub fn fingerprint(&self, clear: &str) -> String {
        let key = self.key.expose_secret();
        let hash = Sha256::new()
            .chain_update(key)
            .chain_update(b"fingerprint:");
        format!("{:x}", hash.chain_update(clear).finalize())
    }

    fn about(&self, place: Place) -> String {
        format!(
            "ovation:1:{place}:{}:{}:{}",
            self.guild, self.author, self.id
        )
    }
}

/// A text with its author's data key, as one statement reads them: the columns `author`, `body` and `data_key`.
#[derive(Clone, Debug, Default, PartialEq, Eq, sqlx::FromRow)]
pub struct Stored {
    /// Who wrote it.
    pub author: Option<MemberId>,
    /// The text, encrypted; nothing where there is none, or it was erased.
    pub body: Option<String>,
    /// Its author's data key, wrapped; nothing where it was destroyed.
    pub data_key: Option<String>,
}

/// A stored text, as far as it can be read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Words {
    /// There is none, or it was erased.
    #[default]
    None,
    /// The text.
    Clear(String),
    /// Its key is not here: it can be read again once that is.
    Locked,
}

impl Words {
    /// The text, where it can be read.
    pub fn clear(&self) -> Option<&str> {
        match self {
            Words::Clear(text) => Some(text),
            Words::None | Words::Locked => None,
        }
    }
}

impl Stored {
    /// As far as it can be read: without its key a list still shows everything else.
    ///
    /// # Errors
    /// It is not what was stored there.
    pub fn words(&self, vault: &Vault, guild: GuildId, place: Place) -> Result<Words, VaultError> {
        match self.open(vault, guild, place) {
            Ok(text) => Ok(text.map_or(Words::None, Words::Clear)),
            Err(VaultError::Key { .. }) => Ok(Words::Locked),
            Err(altered) => Err(altered),
        }
    }

    /// The text; none where there is none, or it was erased.
    ///
    /// # Errors
    /// Its key is not here, or it is not what was stored there.
    pub fn open(
        &self,
        vault: &Vault,
        guild: GuildId,
        place: Place,
    ) -> Result<Option<String>, VaultError> {
        match (self.author, &self.body, &self.data_key) {
            (Some(author), Some(body), Some(key)) => {
                vault.unwrap(guild, author, key)?.decrypt(place, body)
            }
            _ => Ok(None),
        }
    }
}
