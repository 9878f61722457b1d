//! Xoxoday Plum, as its Rewards API describes itself: one address for everything, and an order is idempotent by its `poNumber`.
pub mod read;

use super::{Adapter, LARGE, SMALL, Tokens};
use crate::base::providers::{self, PlumAccount, within};
use crate::base::wire::Answer;
use crate::provider::rules::{Heard, Lapse, Money, Placing, Product, Why};
use secrecy::{ExposeSecret, SecretString};
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};

/// How many products a page holds, and how many pages are read.
const PAGE: usize = 100;
const PAGES: usize = 40;

/// The account at Xoxoday Plum.
pub struct Plum<'a, T>(pub &'a PlumAccount, pub T);

impl<T: Tokens> Adapter for Plum<'_, T> {
    async fn catalog(&self, only: Option<&str>) -> Result<Vec<Product>, Lapse> {
        let mut all = BTreeMap::new();
        let mut seen = BTreeSet::new();
        // A page may be shorter than was asked for: the last is the one that brings nothing new.
        for page in 1..=PAGES {
            let data = json!({
                "limit": PAGE,
                "page": page,
                "includeProducts": only.unwrap_or_default(),
                "excludeProducts": "",
                "sort": { "field": "name", "order": "ASC" },
            });
            let answer = self.ask("mutation", "getVouchers", &data).await?;
            let (some, before) = (read::products(&answer)?, seen.len());
            seen.extend(some.ids);
            let found = some.products.into_iter();
            all.extend(found.map(|found| (found.product.product.clone(), found)));
            if only.is_some() || seen.len() == before {
                break;
            }
        }
        Ok(all.into_values().collect())
    }

    async fn balance(&self) -> Result<Option<Money>, Lapse> {
        let answer = self.ask("query", "getBalance", &json!({})).await?;
        read::balance(&answer)
    }

    async fn place(&self, placing: &Placing) -> Heard {
        let Placing { key, face, .. } = placing;
        let Some(denomination) = face.number() else {
            return Heard::Refused(Why::FaceRefused);
        };
        let Ok(product) = placing.product.product.parse::<u64>() else {
            return Heard::Refused(Why::ProductGone);
        };
        // A person's address or number is nobody's business there.
        let data = json!({
            "productId": product,
            "quantity": 1,
            "denomination": denomination,
            "poNumber": key,
            "tag": "ovation",
            "notifyReceiverEmail": 0,
            "notifyAdminEmail": 0,
        });
        match self.ask("mutation", "placeOrder", &data).await {
            Ok(answer) => read::placed(&answer),
            Err(Lapse {
                why: Why::BadCredentials,
                ..
            }) => Heard::Refused(Why::BadCredentials),
            Err(lapse) => lapse.into(),
        }
    }

    async fn status(&self, key: &str) -> Heard {
        let data = json!({ "poNumber": key, "orderId": 0, "sendMailToReceiver": 0 });
        match self.ask("mutation", "getOrderDetails", &data).await {
            Ok(answer) => read::found(&answer),
            Err(lapse) => lapse.into(),
        }
    }
}

impl<T: Tokens> Plum<'_, T> {
    /// With another token where this one has expired; once, since a second refusal is meant.
    async fn ask(&self, kind: &str, what: &str, data: &Value) -> Result<Answer, Lapse> {
        let body = json!({
            "query": format!("plumProAPI.{kind}.{what}"),
            "tag": "plumProAPI",
            "variables": { "data": data },
        });
        let token = self.1.current().await?;
        let mut answer = self.send(&token, &body).await?;
        if read::has_expired(&answer) {
            let token = self.1.renewed(&token).await?;
            answer = self.send(&token, &body).await?;
        }
        match read::refuses_us(&answer) {
            true => Err(Why::BadCredentials.into()),
            false => read::unless_busy(answer),
        }
    }

    async fn send(&self, token: &SecretString, body: &Value) -> Result<Answer, Lapse> {
        let url = within(&self.0.url, &["v1", "oauth", "api"]);
        let wire = &self.0.wire;
        let orders = body["query"] == "plumProAPI.mutation.placeOrder";
        let answer = match orders {
            true => wire.order(url, token, body, SMALL).await,
            false => wire.post(url, Some(token), body, LARGE).await,
        };
        Ok(answer?)
    }
}

/// Has a refresh token make two new tokens.
pub async fn renew(
    account: &PlumAccount,
    refresh: &SecretString,
) -> Result<providers::Tokens, Lapse> {
    let body = json!({
        "grant_type": "refresh_token",
        "refresh_token": refresh.expose_secret(),
        "client_id": account.client_id,
        "client_secret": account.client_secret.expose_secret(),
    });
    let url = within(&account.url, &["v1", "oauth", "token", "user"]);
    let answer = account.wire.post(url, None, &body, SMALL).await?;
    read::tokens(answer)
}
