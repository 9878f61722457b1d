//! The tokens of an account. Each renewal makes a new refresh token, and the old one is good for hours: so they are kept, encrypted,
//! and renewed by one at a time.
mod keep;

pub use keep::rewrap;

use super::adapters::{Tokens as Source, plum};
use crate::app::App;
use crate::base::providers::{PlumAccount, Session, Tokens};
use crate::provider::rules::{Lapse, Why};
use secrecy::{ExposeSecret, SecretString};
use std::time::Duration;

/// How long nothing is tried once both tokens were refused: who asks too often is locked out.
const REFUSED: Duration = Duration::from_secs(600);
/// Refresh tokens that nobody uses are good for 30 days, and are to be renewed every 7.
const WEEK: Duration = Duration::from_secs(7 * 86_400);
const DAY: Duration = Duration::from_secs(86_400);

/// The tokens of an account, as they are kept.
pub struct Kept<'a> {
    pub app: &'a App,
    pub account: &'a PlumAccount,
}

impl Source for Kept<'_> {
    async fn current(&self) -> Result<SecretString, Lapse> {
        let mut session = self.account.session.lock().await;
        if session.tokens.is_none() {
            session.tokens = self.look().await?;
        }
        match &session.tokens {
            Some(tokens) => Ok(tokens.access.clone()),
            None => self.renew(&mut session).await,
        }
    }

    async fn renewed(&self, stale: &SecretString) -> Result<SecretString, Lapse> {
        let mut session = self.account.session.lock().await;
        let is_new = |tokens: &Tokens| tokens.access.expose_secret() != stale.expose_secret();
        // Whoever waited meanwhile finds what the one before has brought; so does another process.
        if session.tokens.as_ref().is_none_or(|tokens| !is_new(tokens)) {
            let kept = self.look().await?;
            match kept.filter(is_new) {
                Some(kept) => session.tokens = Some(kept),
                None => return self.renew(&mut session).await,
            }
        }
        let tokens = session.tokens.as_ref().ok_or(Why::BadCredentials)?;
        Ok(tokens.access.clone())
    }
}

impl Kept<'_> {
    async fn renew(&self, session: &mut Session) -> Result<SecretString, Lapse> {
        let now = self.app.now();
        if session.refused_until.is_some_and(|until| now < until) {
            return Err(Why::BadCredentials.into());
        }
        let first = &self.account.refresh_token;
        let held = session.tokens.as_ref().map(|tokens| &tokens.refresh);
        let renewed = match plum::renew(self.account, held.unwrap_or(first)).await {
            // What is kept may be of an older state of the database; the operator's own may be newer.
            Err(lapse) if lapse.why == Why::BadCredentials && held.is_some() => {
                plum::renew(self.account, first).await
            }
            renewed => renewed,
        };
        match renewed {
            Ok(tokens) => {
                self.keep(&tokens).await;
                let access = tokens.access.clone();
                *session = Session {
                    tokens: Some(tokens),
                    refused_until: None,
                };
                Ok(access)
            }
            Err(lapse) => {
                if lapse.why == Why::BadCredentials {
                    session.refused_until = Some(now.after(REFUSED));
                }
                Err(lapse)
            }
        }
    }

    /// Renews what is a week old, used or not.
    async fn keep_fresh(&self) -> Result<(), Lapse> {
        if self.age().await?.is_some_and(|age| age < WEEK) {
            return Ok(());
        }
        let mut session = self.account.session.lock().await;
        session.tokens = self.look().await?;
        self.renew(&mut session).await.map(|_| ())
    }
}

/// Keeps the tokens of an account fresh in the background, on the machine's own clock.
pub async fn run(app: App) {
    let Some(account) = app.providers.plum().filter(|_| !app.clock.is_manual()) else {
        return;
    };
    let kept = Kept { app: &app, account };
    loop {
        if let Err(lapse) = kept.keep_fresh().await {
            tracing::error!(why = ?lapse.why, "the tokens of Xoxoday Plum could not be renewed");
        }
        app.clock.sleep_until(app.now().after(DAY)).await;
    }
}
