//! The cipher itself: what it returns holds the nonce, then the text with its tag, in base64url.
use super::VaultError;
use crate::base::ids::Ids;
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use chacha20poly1305::aead::{Aead, Payload};
use chacha20poly1305::{KeyInit, XChaCha20Poly1305};
use secrecy::{ExposeSecret, SecretBox};

/// A key of either sort: shown nowhere, and wiped when it is dropped.
pub type Secret = SecretBox<[u8; 32]>;

const NONCE: usize = 24;

/// Encrypts with a fresh nonce, which is long enough to be drawn by chance; `about` is bound to it.
pub fn encrypt(key: &Secret, ids: &Ids, about: &str, clear: &[u8]) -> Result<String, VaultError> {
    let nonce: [u8; NONCE] = ids.secret();
    let payload = Payload {
        msg: clear,
        aad: about.as_bytes(),
    };
    let sealed = of(key).encrypt(&nonce.into(), payload);
    let sealed = sealed.map_err(|_| VaultError::Altered(about.to_owned()))?;
    Ok(URL_SAFE_NO_PAD.encode([&nonce[..], &sealed].concat()))
}

/// The clear bytes; none where anything of it, or what it is about, was altered.
pub fn decrypt(key: &Secret, about: &str, stored: &str) -> Option<Vec<u8>> {
    let bytes = URL_SAFE_NO_PAD.decode(stored).ok()?;
    let (nonce, sealed) = bytes.split_first_chunk::<NONCE>()?;
    let payload = Payload {
        msg: sealed,
        aad: about.as_bytes(),
    };
    of(key).decrypt(&(*nonce).into(), payload).ok()
}

fn of(key: &Secret) -> XChaCha20Poly1305 {
    XChaCha20Poly1305::new(key.expose_secret().into())
}
