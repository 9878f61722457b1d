//! The operator's settings, from the environment. Nobody but the command line reads them.
mod providers;

pub use providers::providers;

use crate::base::clock::Instant;
use crate::base::providers::Providers;
use crate::base::vault::{MasterKey, Vault};
use base64::Engine;
use base64::engine::general_purpose::{STANDARD_NO_PAD, URL_SAFE_NO_PAD};
use secrecy::{ExposeSecret, SecretString};
use std::net::IpAddr;

/// Everything that an operator can set.
#[derive(Debug)]
pub struct Config {
    /// Where everything is kept: `DATABASE_URL`.
    pub database_url: String,
    /// How to reach Discord.
    pub connection: Connection,
    /// What personal text is encrypted with: `OVATION_KEY`, and `OVATION_KEY_OLD` while it is replaced.
    pub vault: Vault,
    /// The accounts at those who deliver rewards.
    pub providers: Providers,
}

/// How to reach Discord, or its stand-in.
#[derive(Clone, Debug)]
pub struct Connection {
    /// The bot's token: `DISCORD_TOKEN`, or the content of `DISCORD_TOKEN_FILE`.
    pub token: SecretString,
    /// A stand-in on this machine: `DISCORD_API_URL`.
    pub api_url: Option<String>,
}

/// A setting that is missing or wrong, by the name of its variable.
#[derive(Debug, PartialEq, thiserror::Error)]
#[error("{variable}: {problem}")]
pub struct ConfigError {
    /// The variable.
    pub variable: &'static str,
    /// What is wrong with it, and what would be right.
    pub problem: String,
}

fn wrong(variable: &'static str, problem: impl Into<String>) -> ConfigError {
    ConfigError {
        variable,
        problem: problem.into(),
    }
}

/// The variable that names the file of who was erased, where it does not lie beside SQLite's.
pub const TOMBSTONES: &str = "OVATION_TOMBSTONES";

/// Where the database is, if nothing else was said.
pub const DEFAULT_DATABASE: &str = "sqlite://ovation.db";

/// Reads `DATABASE_URL`.
///
/// # Errors
/// It names neither engine.
pub fn database_url(get: impl Fn(&str) -> Option<String>) -> Result<String, ConfigError> {
    let url = get("DATABASE_URL").unwrap_or_else(|| DEFAULT_DATABASE.to_owned());
    let known = ["sqlite:", "postgres:", "postgresql:"]
        .iter()
        .any(|scheme| url.starts_with(scheme));
    if known {
        Ok(url)
    } else {
        Err(wrong(
            "DATABASE_URL",
            "it must begin with sqlite:// or postgres://",
        ))
    }
}

/// The master key beside a stand-in for Discord, where none is named.
const STAND_IN_KEY: &str = "YSBzdGFuZC1pbiBrZWVwcyBub3RoaW5nIHNlY3JldC4=";

impl Config {
    /// What is missing although one can do without; none where all is there.
    pub fn lacks(&self) -> Option<ConfigError> {
        self.vault.id().is_none().then(|| wrong(
            "OVATION_KEY",
            "it is missing: reasons can't be written or read without it. Make one with `ovation keygen`, and keep it where the database is not",
        ))
    }

    /// Reads every setting; `get` looks a variable up, where an empty one counts as absent.
    ///
    /// # Errors
    /// The first setting that is missing or wrong.
    pub fn read(get: impl Fn(&str) -> Option<String>) -> Result<Config, ConfigError> {
        let get = filled(get);
        let get = &get;
        let database_url = database_url(get)?;
        let token = token(get)?;
        let api_url = get("DISCORD_API_URL")
            .map(|url| stand_in(&url, &token))
            .transpose()?;
        let vault = match vault(get)? {
            Some(vault) => vault,
            None => keyless(api_url.is_some()),
        };
        Ok(Config {
            database_url,
            connection: Connection { token, api_url },
            vault,
            providers: providers(get)?,
        })
    }
}

/// Where no key is named: beside a stand-in nothing is secret, and one that everybody knows will do; else no personal text
/// can be kept or read, and the rest goes on.
fn keyless(beside_a_stand_in: bool) -> Vault {
    let known = beside_a_stand_in.then(|| MasterKey::parse(&STAND_IN_KEY.into()));
    let known = known.flatten().map(|known| Vault::new(known, None));
    known.unwrap_or_else(Vault::closed)
}

/// Looks variables up; an empty one counts as absent.
fn filled(get: impl Fn(&str) -> Option<String>) -> impl Fn(&str) -> Option<String> {
    move |name| {
        let value = get(name)?.trim().to_owned();
        (!value.is_empty()).then_some(value)
    }
}

fn token(get: impl Fn(&str) -> Option<String>) -> Result<SecretString, ConfigError> {
    secret(get, "DISCORD_TOKEN", "DISCORD_TOKEN_FILE")?.ok_or_else(|| wrong(
        "DISCORD_TOKEN",
        "it is missing: copy the bot's token from Discord's developer portal, or try `ovation sandbox`, which needs none",
    ))
}

/// A secret, from a variable or from the file that another one names.
fn secret(
    get: impl Fn(&str) -> Option<String>,
    variable: &'static str,
    file: &'static str,
) -> Result<Option<SecretString>, ConfigError> {
    match (get(variable), get(file)) {
        (Some(_), Some(_)) => Err(wrong(
            variable,
            format!("set either it or {file}, not both"),
        )),
        (Some(secret), None) => Ok(Some(secret.into())),
        (None, Some(path)) => {
            let text = std::fs::read_to_string(&path)
                .map_err(|error| wrong(file, format!("{path}: {error}")))?;
            let secret = text.trim();
            if secret.is_empty() {
                Err(wrong(file, format!("{path} is empty")))
            } else {
                Ok(Some(secret.into()))
            }
        }
        (None, None) => Ok(None),
    }
}

/// Reads `OVATION_KEY` and `OVATION_KEY_OLD`, or the files that stand for them; none where there is no key.
///
/// # Errors
/// One of them is no key, or can't be read.
pub fn vault(get: impl Fn(&str) -> Option<String>) -> Result<Option<Vault>, ConfigError> {
    let get = filled(get);
    let current = master(&get, "OVATION_KEY", "OVATION_KEY_FILE")?;
    let old = master(&get, "OVATION_KEY_OLD", "OVATION_KEY_OLD_FILE")?;
    Ok(current.map(|current| Vault::new(current, old)))
}

fn master(
    get: impl Fn(&str) -> Option<String>,
    variable: &'static str,
    file: &'static str,
) -> Result<Option<MasterKey>, ConfigError> {
    let Some(text) = secret(get, variable, file)? else {
        return Ok(None);
    };
    let key = MasterKey::parse(&text).ok_or_else(|| {
        wrong(
            variable,
            "it is no key: that is 32 bytes in base64 or hexadecimal, as `ovation keygen` prints them",
        )
    });
    key.map(Some)
}

/// A stand-in must be on this machine, and is never shown a real token.
fn stand_in(url: &str, token: &SecretString) -> Result<String, ConfigError> {
    if !is_loopback(url) {
        return Err(wrong(
            "DISCORD_API_URL",
            "it must be on this machine, such as http://127.0.0.1:8080",
        ));
    }
    if is_real(token) {
        return Err(wrong(
            "DISCORD_API_URL",
            "DISCORD_TOKEN looks like a real token, which is never sent to a stand-in",
        ));
    }
    Ok(url.trim_end_matches('/').to_owned())
}

/// Whether a URL (http, https, ws or wss) names a loopback address.
pub fn is_loopback(url: &str) -> bool {
    let Ok(url) = reqwest::Url::parse(url) else {
        return false;
    };
    if !matches!(url.scheme(), "http" | "https" | "ws" | "wss") || !url.username().is_empty() {
        return false;
    }
    let host = url
        .host_str()
        .unwrap_or_default()
        .trim_start_matches('[')
        .trim_end_matches(']');
    host == "localhost"
        || host
            .parse::<IpAddr>()
            .is_ok_and(|address| address.is_loopback())
}

/// Whether a token's first part is a snowflake in base64, as it is in every token of Discord's.
pub fn is_real(token: &SecretString) -> bool {
    let first = token
        .expose_secret()
        .split('.')
        .next()
        .unwrap_or_default()
        .trim_end_matches('=');
    let decoded = STANDARD_NO_PAD
        .decode(first)
        .or_else(|_| URL_SAFE_NO_PAD.decode(first));
    let digits = decoded.ok().and_then(|bytes| String::from_utf8(bytes).ok());
    digits
        .and_then(|digits| digits.parse::<u64>().ok())
        .is_some_and(|id| id > 1 << 22)
}

/// When a manual clock starts, where none is told.
pub const SANDBOX_START: Instant = Instant::from_millis(1_795_424_400_000); // 2026-11-23T09:00:00Z

#[cfg(test)]
mod tests {
    use super::*;

    const REAL: &str = "MTA4NDU2Nzg5MDEyMzQ1Njc4.Gabcde.secret";
    const KEY: (&str, &str) = (
        "OVATION_KEY",
        "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=",
    );

    /// With a key, unless the pairs say otherwise.
    fn read(pairs: &[(&str, &str)]) -> Result<Config, ConfigError> {
        Config::read(|name| {
            pairs
                .iter()
                .chain([&KEY])
                .find(|(known, _)| *known == name)
                .map(|(_, value)| (*value).to_owned())
        })
    }

    #[track_caller]
    fn blames(pairs: &[(&str, &str)], variable: &str) {
        assert_eq!(read(pairs).expect_err("a wrong setting").variable, variable);
    }

    #[test]
    fn a_token_and_a_key_are_enough() {
        let config = read(&[("DISCORD_TOKEN", REAL)]).expect("settings");
        assert_eq!(config.database_url, DEFAULT_DATABASE);
    }

    #[test]
    fn each_wrong_setting_is_named() {
        blames(&[], "DISCORD_TOKEN");
        blames(&[("DISCORD_TOKEN", "  ")], "DISCORD_TOKEN");
        blames(
            &[("DISCORD_TOKEN", "a"), ("DISCORD_TOKEN_FILE", "b")],
            "DISCORD_TOKEN",
        );
        blames(
            &[("DISCORD_TOKEN_FILE", "/nowhere/at/all")],
            "DISCORD_TOKEN_FILE",
        );
        blames(
            &[("DISCORD_TOKEN", "a"), ("DATABASE_URL", "mysql://x")],
            "DATABASE_URL",
        );
        let token = ("DISCORD_TOKEN", "a");
        blames(&[token, ("OVATION_KEY", "short")], "OVATION_KEY");
        blames(&[token, ("OVATION_KEY_FILE", "b")], "OVATION_KEY");
        blames(&[token, ("OVATION_KEY_OLD", "short")], "OVATION_KEY_OLD");
    }

    #[test]
    fn a_stand_in_is_on_this_machine_and_sees_no_real_token() {
        for far in [
            "https://example.com",
            "http://10.0.0.1",
            "http://127.0.0.1@example.com",
            "ftp://127.0.0.1",
            "x",
        ] {
            blames(
                &[("DISCORD_TOKEN", "fake"), ("DISCORD_API_URL", far)],
                "DISCORD_API_URL",
            );
        }
        blames(
            &[
                ("DISCORD_TOKEN", REAL),
                ("DISCORD_API_URL", "http://127.0.0.1:1"),
            ],
            "DISCORD_API_URL",
        );
        for near in [
            "http://127.0.0.1:1",
            "http://localhost:1/",
            "http://[::1]:1",
        ] {
            assert!(
                read(&[("DISCORD_TOKEN", "fake"), ("DISCORD_API_URL", near)]).is_ok(),
                "{near}"
            );
        }
    }

    #[test]
    fn without_a_key_it_is_told_so_save_beside_a_stand_in() {
        let (token, none) = (("DISCORD_TOKEN", "fake"), ("OVATION_KEY", ""));
        let lacks = |pairs: &[_]| read(pairs).expect("settings").lacks();
        let lacked = lacks(&[token, none]).expect("a key is missing");
        assert_eq!(lacked.variable, "OVATION_KEY");
        assert_eq!(lacks(&[token]), None);
        let beside = ("DISCORD_API_URL", "http://127.0.0.1:1");
        assert_eq!(lacks(&[token, none, beside]), None);
        blames(&[token, ("OVATION_KEY", "short"), beside], "OVATION_KEY");
    }
}
