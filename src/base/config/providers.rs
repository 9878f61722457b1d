//! The accounts at those who deliver rewards.
use super::{ConfigError, filled, is_loopback, secret, wrong};
use crate::base::ids::GuildId;
use crate::base::providers::{BillingAccount, PlumAccount, Providers, TremendousAccount};
use crate::base::wire::{Patience, Wire};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use reqwest::Url;
use secrecy::{ExposeSecret, SecretString};
use standardwebhooks::Webhook;
use std::collections::BTreeSet;

const TREMENDOUS: &str = "https://www.tremendous.com/api/v2";
const PLUM: &str = "https://accounts.xoxoday.com/chef";
/// How many bytes a secret of Standard Webhooks has, at least.
const SECRET: usize = 24;
const BILLING: &str = "OVATION_BILLING_URL";
const SERVERS: &str = "OVATION_PROVIDER_SERVERS";

/// Reads the accounts at providers; none is as good.
///
/// # Errors
/// One is named in part, or leads somewhere that credentials are not sent to.
pub fn providers(get: impl Fn(&str) -> Option<String>) -> Result<Providers, ConfigError> {
    let get = filled(get);
    let (tremendous, plum, billing) = (tremendous(&get)?, plum(&get)?, billing(&get)?);
    let servers = servers(get(SERVERS).as_deref())?;
    let any = tremendous.is_some() || plum.is_some() || billing.is_some();
    if servers.is_empty() && any {
        return Err(wrong(
            SERVERS,
            "it is missing: name the servers that may spend from the account, by their ids, separated by commas",
        ));
    }
    Ok(Providers::new(tremendous, plum, billing, servers))
}

fn tremendous(
    get: impl Fn(&str) -> Option<String>,
) -> Result<Option<TremendousAccount>, ConfigError> {
    let key = secret(
        &get,
        "OVATION_TREMENDOUS_KEY",
        "OVATION_TREMENDOUS_KEY_FILE",
    )?;
    let (url, wire) = way(&get, "OVATION_TREMENDOUS_URL", TREMENDOUS)?;
    let (funding, campaign) = (
        get("OVATION_TREMENDOUS_FUNDING"),
        get("OVATION_TREMENDOUS_CAMPAIGN"),
    );
    Ok(key.map(|key| TremendousAccount {
        url,
        key,
        funding: funding.unwrap_or_else(|| "balance".to_owned()),
        campaign,
        wire,
    }))
}

fn plum(get: impl Fn(&str) -> Option<String>) -> Result<Option<PlumAccount>, ConfigError> {
    let client_id = get("OVATION_PLUM_CLIENT_ID");
    let client_secret = secret(
        &get,
        "OVATION_PLUM_CLIENT_SECRET",
        "OVATION_PLUM_CLIENT_SECRET_FILE",
    )?;
    let refresh_token = secret(
        &get,
        "OVATION_PLUM_REFRESH_TOKEN",
        "OVATION_PLUM_REFRESH_TOKEN_FILE",
    )?;
    let (url, wire) = way(&get, "OVATION_PLUM_URL", PLUM)?;
    let (client_id, client_secret, refresh_token) = match (client_id, client_secret, refresh_token)
    {
        (Some(id), Some(secret), Some(token)) => (id, secret, token),
        (None, None, None) => return Ok(None),
        (id, secret, _) => return Err(lacking(id.as_ref(), secret.as_ref())),
    };
    Ok(Some(PlumAccount {
        url,
        client_id,
        client_secret,
        refresh_token,
        wire,
        session: Default::default(),
    }))
}

fn billing(get: impl Fn(&str) -> Option<String>) -> Result<Option<BillingAccount>, ConfigError> {
    let name = "OVATION_BILLING_SECRET";
    let secret = secret(&get, name, "OVATION_BILLING_SECRET_FILE")?;
    let Some(secret) = secret else {
        return match get(BILLING) {
            Some(_) => Err(wrong(
                name,
                "it is missing: the address and the secret go together",
            )),
            None => Ok(None),
        };
    };
    let text = get(BILLING).unwrap_or_default();
    let (url, wire) = way(&get, BILLING, &text)?;
    let signer = signer(&secret).ok_or_else(|| {
        let problem = "it is whsec_ and 24 random bytes or more in Base64: make one with `echo whsec_$(openssl rand -base64 32)`";
        wrong(name, problem)
    })?;
    Ok(Some(BillingAccount { url, signer, wire }))
}

fn signer(secret: &SecretString) -> Option<Webhook> {
    let text = secret.expose_secret().strip_prefix("whsec_")?;
    let bytes = STANDARD
        .decode(text)
        .ok()
        .filter(|bytes| bytes.len() >= SECRET)?;
    Webhook::from_bytes(bytes).ok()
}

fn lacking(id: Option<&String>, secret: Option<&SecretString>) -> ConfigError {
    let variable = match (id, secret) {
        (None, _) => "OVATION_PLUM_CLIENT_ID",
        (_, None) => "OVATION_PLUM_CLIENT_SECRET",
        _ => "OVATION_PLUM_REFRESH_TOKEN",
    };
    wrong(
        variable,
        "it is missing: client id, client secret and refresh token go together",
    )
}

/// Where credentials are sent: over HTTPS, or to this machine.
fn way(
    get: impl Fn(&str) -> Option<String>,
    variable: &'static str,
    usual: &str,
) -> Result<(Url, Wire), ConfigError> {
    let text = get(variable).unwrap_or_else(|| usual.to_owned());
    let near = is_loopback(&text);
    let url = Url::parse(&text).ok().filter(|url| {
        let bare = url.username().is_empty() && url.query().is_none() && url.has_host();
        bare && (url.scheme() == "https" || (near && url.scheme() == "http"))
    });
    let url = url.ok_or_else(|| {
        let problem = "it must begin with https://, without a name or a password; http:// is for this machine alone";
        wrong(variable, problem)
    })?;
    let wire = Wire::new(near, Patience::default()).map_err(|error| wrong(variable, error))?;
    Ok((url, wire))
}

fn servers(listed: Option<&str>) -> Result<BTreeSet<GuildId>, ConfigError> {
    let ids = listed.unwrap_or_default().split(',').map(str::trim);
    let ids = ids.filter(|id| !id.is_empty());
    ids.map(|id| {
        let known = id.parse().ok().filter(|GuildId(id)| *id > 0);
        known.ok_or_else(|| {
            let problem = "it holds ids of Discord servers, separated by commas: Discord, developer mode, “Copy Server ID”";
            wrong(SERVERS, problem)
        })
    })
    .collect()
}

#[cfg(test)]
mod tests;
