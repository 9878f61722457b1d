//! The accounts of the operator's at those who deliver rewards, and the ways there. They are in no database and in no log.
use super::ids::GuildId;
use super::wire::Wire;
use reqwest::Url;
use secrecy::SecretString;
use standardwebhooks::Webhook;
use std::collections::BTreeSet;
use std::fmt;
use std::sync::Arc;
use tokio::sync::Mutex;

/// The accounts of this process; clones share them.
#[derive(Clone, Default)]
pub struct Providers(Arc<Accounts>);

#[derive(Default)]
struct Accounts {
    tremendous: Option<TremendousAccount>,
    plum: Option<PlumAccount>,
    billing: Option<BillingAccount>,
    servers: BTreeSet<GuildId>,
}

impl fmt::Debug for Providers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (one, two) = (self.0.tremendous.is_some(), self.0.plum.is_some());
        let three = self.0.billing.is_some();
        write!(
            f,
            "Providers(tremendous: {one}, plum: {two}, billing: {three})"
        )
    }
}

impl Providers {
    /// These accounts, for these servers and no other: whoever runs a bot for many pays for none by mistake.
    pub fn new(
        tremendous: Option<TremendousAccount>,
        plum: Option<PlumAccount>,
        billing: Option<BillingAccount>,
        servers: impl IntoIterator<Item = GuildId>,
    ) -> Self {
        Providers(Arc::new(Accounts {
            tremendous,
            plum,
            billing,
            servers: servers.into_iter().collect(),
        }))
    }

    /// Whether a program may spend from them.
    pub fn serve(&self, guild: GuildId) -> bool {
        self.0.servers.contains(&guild)
    }

    /// The account at Tremendous.
    pub fn tremendous(&self) -> Option<&TremendousAccount> {
        self.0.tremendous.as_ref()
    }

    /// The operator's own billing.
    pub fn billing(&self) -> Option<&BillingAccount> {
        self.0.billing.as_ref()
    }

    /// The account at Xoxoday Plum.
    pub fn plum(&self) -> Option<&PlumAccount> {
        self.0.plum.as_ref()
    }
}

/// An account at Tremendous.
pub struct TremendousAccount {
    /// Where its API begins.
    pub url: Url,
    /// The API key.
    pub key: SecretString,
    /// What orders are paid from: `balance`, or the id of a funding source.
    pub funding: String,
    /// The campaign that says how the page looks on which a reward is redeemed, if any.
    pub campaign: Option<String>,
    /// The way there.
    pub wire: Wire,
}

/// An account at Xoxoday Plum.
pub struct PlumAccount {
    /// Where its API begins.
    pub url: Url,
    /// What the operator was given.
    pub client_id: String,
    /// And what proves it.
    pub client_secret: SecretString,
    /// The first refresh token; each one is replaced when it is used.
    pub refresh_token: SecretString,
    /// The way there.
    pub wire: Wire,
    /// The tokens in use. Whoever renews them holds this, so that nobody does it a second time.
    pub session: Mutex<Session>,
}

/// The operator's own billing.
pub struct BillingAccount {
    /// Where every question is sent.
    pub url: Url,
    /// What signs them, with the secret that both sides have.
    pub signer: Webhook,
    /// The way there.
    pub wire: Wire,
}

/// What is known of an account's tokens.
#[derive(Default)]
pub struct Session {
    /// Those in use; none before the first look.
    pub tokens: Option<Tokens>,
    /// Until when nothing is tried, since they were refused.
    pub refused_until: Option<super::clock::Instant>,
}

/// What opens an account for some days, and what renews that.
#[derive(Clone, Debug)]
pub struct Tokens {
    /// Shown with each request.
    pub access: SecretString,
    /// Shown once, for the next two.
    pub refresh: SecretString,
}

/// A URL of theirs: each part of the path is escaped.
pub fn within(base: &Url, path: &[&str]) -> Url {
    let mut url = base.clone();
    if let Ok(mut segments) = url.path_segments_mut() {
        segments.pop_if_empty().extend(path);
    }
    url
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_is_added_whatever_the_base_ends_with() {
        for base in ["https://example.com/api/v2", "https://example.com/api/v2/"] {
            let base = Url::parse(base).expect("a URL");
            let url = within(&base, &["rewards", "A/..", "link"]);
            assert_eq!(
                url.as_str(),
                "https://example.com/api/v2/rewards/A%2F../link"
            );
        }
    }
}
