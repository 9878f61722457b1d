//! The master key, as an operator keeps it.
use super::cipher::Secret;
use base64::Engine;
use base64::engine::general_purpose::{STANDARD, STANDARD_NO_PAD, URL_SAFE, URL_SAFE_NO_PAD};
use secrecy::{ExposeSecret, SecretString};
use sha2::{Digest, Sha256};

/// What wraps the data keys. It is in no database and no backup, and its id tells nothing of it.
#[derive(Debug)]
pub struct MasterKey {
    id: String,
    key: Secret,
}

impl MasterKey {
    /// Of 32 bytes.
    pub fn new(bytes: [u8; 32]) -> Self {
        let digest = Sha256::new_with_prefix("ovation:1:master:").chain_update(bytes);
        let mut id = format!("{:x}", digest.finalize());
        id.truncate(16);
        MasterKey {
            id,
            key: Secret::new(Box::new(bytes)),
        }
    }

    /// From 32 bytes in base64, of either alphabet, or as 64 hexadecimal digits.
    pub fn parse(text: &SecretString) -> Option<Self> {
        let text = text.expose_secret().trim();
        let bytes = match text.len() {
            64 => hexadecimal(text)?,
            _ => [STANDARD, STANDARD_NO_PAD, URL_SAFE, URL_SAFE_NO_PAD]
                .iter()
                .find_map(|base64| base64.decode(text).ok())?,
        };
        bytes.try_into().ok().map(MasterKey::new)
    }

    /// As [`parse`](Self::parse) reads it: for the operator, once.
    pub fn text(&self) -> SecretString {
        STANDARD.encode(self.key.expose_secret()).into()
    }

    /// What names it: sixteen hexadecimal digits of a hash.
    pub fn id(&self) -> &str {
        &self.id
    }

    pub(super) fn secret(&self) -> &Secret {
        &self.key
    }
}

fn hexadecimal(text: &str) -> Option<Vec<u8>> {
    let pairs = text.as_bytes().chunks(2);
    pairs
        .map(|pair| u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok())
        .collect()
}
