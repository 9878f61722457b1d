//! `ovation keygen`
use super::{Failed, say};
use crate::base::ids::Ids;
use crate::base::vault::MasterKey;
use secrecy::ExposeSecret;
use std::process::ExitCode;

/// Prints a new key and nothing else, so that it can go straight into a file.
pub fn keygen() -> Result<ExitCode, Failed> {
    let key = MasterKey::new(Ids::random().secret());
    say(key.text().expose_secret());
    Ok(ExitCode::SUCCESS)
}
