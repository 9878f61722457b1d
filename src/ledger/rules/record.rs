//! An entry word for word: what a seal is over.
use crate::base::ids::EntryId;
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
    /// Who wrote the personal text beside it, if there is one.
    pub author: Option<i64>,
    /// The hash of that text, which outlives it.
    pub note: Option<String>,
    pub salt: Option<String>,
    pub body: Option<String>,
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
    /// Whether the personal text is the one whose hash is kept; one that was erased is.
    pub fn note_is_whole(&self) -> bool {
        match (&self.body, &self.salt) {
            (None, _) => true,
            (Some(_), None) => false,
            (Some(body), Some(salt)) => self.note == Some(note_hash(salt, body)),
        }
    }
}

/// What is kept of a personal text for ever. The salt keeps it from being guessed, and is erased with the text.
pub fn note_hash(salt: &str, body: &str) -> String {
    let digest = Sha256::new().chain_update(salt).chain_update(body);
    format!("{:x}", digest.finalize())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_note_is_whole_until_somebody_else_writes_it() {
        let mut record = Record {
            id: EntryId(1),
            key: String::new(),
            content: String::new(),
            cause: String::new(),
            actor: None,
            reverses: None,
            day: 0,
            at: 0,
            author: Some(1),
            note: Some(note_hash("salt", "text")),
            salt: Some("salt".into()),
            body: Some("text".into()),
            lines: Vec::new(),
        };
        assert!(record.note_is_whole());
        record.body = Some("other".into());
        assert!(!record.note_is_whole());
        record.salt = None;
        assert!(!record.note_is_whole());
        record.body = None;
        assert!(record.note_is_whole(), "erased");
    }
}
