//! An entry word for word: what a seal is over.
use crate::base::ids::{EntryId, GuildId};
use crate::base::vault::{Place, Stored, Vault, VaultError};
use sha2::{Digest, Sha256};

/// An entry as it is stored, with its postings. Nothing in it is interpreted, so that whatever was tampered with can be read.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
#[allow(missing_docs, reason = "the columns of the ledger, by their names")]
pub struct Record {
    pub id: EntryId,
    pub key: String,
    pub content: String,
    pub cause: String,
    pub actor: Option<i64>,
    pub reverses: Option<i64>,
    pub day: i64,
    pub at: i64,
    /// The hash of the personal text beside it, which outlives it.
    pub note: Option<String>,
    pub salt: Option<String>,
    /// That text, if there is one, and who wrote it.
    #[sqlx(flatten)]
    pub text: Stored,
    /// Its postings, in the order of their lines.
    #[sqlx(skip)]
    pub lines: Vec<Line>,
}

/// A posting as it is stored.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
#[allow(missing_docs, reason = "the columns of the ledger, by their names")]
pub struct Line {
    pub entry: EntryId,
    pub line: i64,
    pub source: String,
    pub source_owner: i64,
    pub target: String,
    pub target_owner: i64,
    pub amount: i64,
    pub kind: String,
}

impl Record {
    /// Whether the personal text is the one whose hash is kept; one that was erased is, or whose key is not here.
    pub fn note_is_whole(&self, vault: &Vault, guild: GuildId) -> bool {
        if self.text.body.is_none() {
            return true;
        }
        let Some(salt) = &self.salt else {
            return false;
        };
        let salt = Stored {
            body: Some(salt.clone()),
            ..self.text.clone()
        };
        let salt = salt.open(vault, guild, salt_at(self.id));
        match (self.text.open(vault, guild, note_at(self.id)), salt) {
            (Ok(Some(clear)), Ok(Some(salt))) => self.note == Some(note_hash(&salt, &clear)),
            (Ok(None), Ok(None)) | (Err(VaultError::Key { .. }), _) => true,
            _ => false,
        }
    }
}

/// Where the text beside an entry is kept.
pub fn note_at(entry: EntryId) -> Place {
    Place("note", entry.0)
}

/// And where its salt is: with it, whoever has the hash could try words until one fits.
pub fn salt_at(entry: EntryId) -> Place {
    Place("note_salt", entry.0)
}

/// What is kept of a personal text for ever. The salt keeps it from being guessed, and is erased with the text.
pub fn note_hash(salt: &str, body: &str) -> String {
    let digest = Sha256::new().chain_update(salt).chain_update(body);
    format!("{:x}", digest.finalize())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::ids::{Ids, MemberId};

    #[test]
    fn a_note_is_whole_until_somebody_else_writes_it() {
        let (guild, author, ids) = (GuildId(1), MemberId(1), Ids::seeded(1));
        let vault = Vault::seeded(&ids);
        let (pen, key) = vault.make(&ids, guild, author).expect("a key");
        let written = |text| pen.encrypt(&ids, note_at(EntryId(1)), text).ok();
        let salt = |salt| pen.encrypt(&ids, salt_at(EntryId(1)), salt).ok();
        let mut record = Record {
            id: EntryId(1),
            key: String::new(),
            content: String::new(),
            cause: String::new(),
            actor: None,
            reverses: None,
            day: 0,
            at: 0,
            note: Some(note_hash("salt", "text")),
            salt: salt("salt"),
            text: Stored {
                author: Some(author),
                body: written("text"),
                data_key: Some(key.wrapped),
            },
            lines: Vec::new(),
        };
        let whole = |record: &Record| record.note_is_whole(&vault, guild);
        assert!(whole(&record));
        record.text.body = written("other");
        assert!(!whole(&record));
        record.text.body = Some("text".into());
        assert!(!whole(&record), "not encrypted");
        assert!(record.note_is_whole(&Vault::closed(), guild), "not read");
        record.text.body = written("text");
        record.salt = salt("pepper");
        assert!(!whole(&record));
        record.salt = Some("salt".into());
        assert!(!whole(&record), "not encrypted");
        record.salt = None;
        assert!(!whole(&record));
        record.text.body = None;
        assert!(whole(&record), "erased");
    }
}
