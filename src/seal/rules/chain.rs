//! The chain itself: each hash is over the one before it and the bytes of one record.
use super::{SealRefusal, Why};
use crate::base::ids::GuildId;
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::fmt;

/// What a seal is over.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, sqlx::Type)]
#[sqlx(type_name = "text", rename_all = "lowercase")]
pub enum Kind {
    /// An entry of the ledger.
    Entry,
    /// A record of an admin's change.
    Audit,
}

/// One link of a chain.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Seal {
    /// Its place, from 1 on.
    pub ordinal: i64,
    /// What it is over.
    pub kind: Kind,
    /// Which of them.
    pub subject: i64,
    /// The hash.
    pub hash: String,
}

/// The end of a chain: how many seals it has, and the hash of the last. Whoever keeps one can tell later whether anything
/// before it was changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Head {
    /// How many seals.
    pub count: i64,
    /// The last one's hash: 64 hexadecimal digits.
    pub hash: String,
}

impl Head {
    /// The end of a program's chain that has no seal yet.
    pub fn start(guild: GuildId) -> Head {
        Head {
            count: 0,
            hash: format!("{:x}", Sha256::digest(format!("ovation:1:{guild}"))),
        }
    }

    /// The end of the chain once a record was sealed.
    #[must_use]
    pub fn next(&self, bytes: &[u8]) -> Head {
        let digest = Sha256::new().chain_update(&self.hash).chain_update(bytes);
        Head {
            count: self.count + 1,
            hash: format!("{:x}", digest.finalize()),
        }
    }

    /// The reverse of its text, as a person has kept it.
    ///
    /// # Errors
    /// The refusal of a text that is no head.
    pub fn parse(text: &str) -> Result<Head, SealRefusal> {
        let text = text.trim_matches(|c: char| c.is_whitespace() || c == '`');
        let (count, hash) = text.split_once(':').ok_or(SealRefusal::NoHead)?;
        let count: i64 = count.trim().parse().map_err(|_| SealRefusal::NoHead)?;
        let hash = hash.trim().to_ascii_lowercase();
        let whole = hash.len() == 64 && hash.bytes().all(|byte| byte.is_ascii_hexdigit());
        if count < 0 || !whole {
            return Err(SealRefusal::NoHead);
        }
        Ok(Head { count, hash })
    }
}

impl fmt::Display for Head {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.count, self.hash)
    }
}

/// The bytes of some records that are there, and whether their personal text is theirs.
pub type Found = BTreeMap<(Kind, i64), (Vec<u8>, bool)>;

/// What is wrong with the next seal of a chain that is whole up to `head`.
pub fn judge(head: &Head, seal: &Seal, found: &Found) -> Option<Why> {
    if seal.ordinal != head.count + 1 {
        return Some(Why::Gap);
    }
    let Some((bytes, note_is_whole)) = found.get(&(seal.kind, seal.subject)) else {
        return Some(Why::Deleted);
    };
    if head.next(bytes).hash == seal.hash {
        return (!note_is_whole).then_some(Why::Note);
    }
    let other = found
        .values()
        .any(|(bytes, _)| head.next(bytes).hash == seal.hash);
    Some(if other { Why::Reordered } else { Why::Altered })
}
