//! Tokens in the database: encrypted, and bound to the credentials that they come from.
use super::Kept;
use crate::app::App;
use crate::base::db::Fault;
use crate::base::providers::{PlumAccount, Tokens};
use crate::base::refusal::Outcome;
use crate::provider::rules::{Lapse, Provider, Why};
use crate::provider::store;
use secrecy::{ExposeSecret, SecretString};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::time::Duration;

/// What they are encrypted for.
const PLACE: &str = "provider_token:plum";

/// Both tokens, as they are encrypted together.
#[derive(Serialize, Deserialize)]
struct Clear {
    access: String,
    refresh: String,
}

/// Names the credentials in the settings without telling them.
fn seed(account: &PlumAccount) -> String {
    let digest = Sha256::new_with_prefix("ovation:1:plum:")
        .chain_update(&account.client_id)
        .chain_update(":")
        .chain_update(account.refresh_token.expose_secret());
    let mut seed = format!("{:x}", digest.finalize());
    seed.truncate(16);
    seed
}

fn ours(fault: &Fault) -> Lapse {
    tracing::error!(%fault, "the tokens of a provider could not be read");
    Why::Ours.into()
}

impl Kept<'_> {
    /// What is kept, if it comes from the credentials of today and can be read.
    pub(super) async fn look(&self) -> Result<Option<Tokens>, Lapse> {
        let kept = self.row().await.map_err(|fault| ours(&fault))?;
        let seed = seed(self.account);
        let sealed = kept.filter(|(from, ..)| *from == seed);
        let sealed = sealed.map(|(_, sealed, _)| sealed);
        Ok(sealed.and_then(|sealed| match self.app.vault.unseal(PLACE, &sealed) {
            Ok(clear) => read(&clear),
            Err(error) => {
                tracing::warn!(%error, "the tokens of Xoxoday Plum begin anew with OVATION_PLUM_REFRESH_TOKEN");
                None
            }
        }))
    }

    /// How long ago they were renewed.
    pub(super) async fn age(&self) -> Result<Option<Duration>, Lapse> {
        let kept = self.row().await.map_err(|fault| ours(&fault))?;
        let seed = seed(self.account);
        let kept = kept.filter(|(from, ..)| *from == seed);
        Ok(kept.map(|(.., at)| self.app.now().since(at)))
    }

    async fn row(&self) -> Result<Option<store::Kept>, Fault> {
        let mut tx = self.app.db.read().await?;
        Ok(store::kept(&mut tx, Provider::Plum).await?)
    }

    /// Keeps them. Where that fails they are good until this process ends, and it is said so.
    pub(super) async fn keep(&self, tokens: &Tokens) {
        let kept = self.app.db.attempt(|| self.try_keep(tokens)).await;
        if let Err(failure) = kept {
            let fault = failure.into_fault();
            tracing::error!(%fault, "the tokens of Xoxoday Plum could not be kept: without them, it needs a new OVATION_PLUM_REFRESH_TOKEN at the next start");
        }
    }

    async fn try_keep(&self, tokens: &Tokens) -> Outcome<()> {
        let clear = serde_json::to_string(&Clear {
            access: tokens.access.expose_secret().to_owned(),
            refresh: tokens.refresh.expose_secret().to_owned(),
        })?;
        let sealed = self.app.vault.seal(&self.app.ids, PLACE, &clear)?;
        let mut tx = self.app.db.begin().await?;
        let row = (seed(self.account), sealed);
        store::keep(&mut tx, Provider::Plum, (&row.0, &row.1), self.app.now()).await?;
        tx.commit().await?;
        Ok(())
    }
}

fn read(clear: &str) -> Option<Tokens> {
    let Clear { access, refresh } = serde_json::from_str(clear).ok()?;
    let [access, refresh] = [access, refresh].map(SecretString::from);
    Some(Tokens { access, refresh })
}

/// Encrypts what is kept with the master key of today.
///
/// # Errors
/// A fault of the database, or what is kept can't be read.
pub async fn rewrap(app: &App) -> Outcome<()> {
    let mut tx = app.db.read().await?;
    let kept = store::kept(&mut tx, Provider::Plum).await?;
    drop(tx);
    match kept.filter(|(_, sealed, _)| !app.vault.is_current(sealed)) {
        Some((_, sealed, _)) => app.db.attempt(|| try_rewrap(app, &sealed)).await,
        None => Ok(()),
    }
}

async fn try_rewrap(app: &App, sealed: &str) -> Outcome<()> {
    let clear = app.vault.unseal(PLACE, sealed)?;
    let anew = app.vault.seal(&app.ids, PLACE, &clear)?;
    let mut tx = app.db.begin().await?;
    store::replace(&mut tx, Provider::Plum, (sealed, &anew)).await?;
    tx.commit().await?;
    Ok(())
}
