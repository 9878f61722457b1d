//! The operator's own billing: one address, to which every question is sent, signed as Standard Webhooks 1.0 says
//! (<https://www.standardwebhooks.com>). docs/providers.md describes what it is asked, and what it answers.
pub mod read;

use super::{Adapter, LARGE, SMALL, lapse};
use crate::base::clock::Instant;
use crate::base::providers::BillingAccount;
use crate::base::wire::Answer;
use crate::provider::rules::{Heard, Lapse, Money, Placing, Product, Why};
use reqwest::header::{HeaderMap, HeaderValue};
use serde_json::{Value, json};
use standardwebhooks::{HEADER_WEBHOOK_ID, HEADER_WEBHOOK_SIGNATURE, HEADER_WEBHOOK_TIMESTAMP};

/// The way there, and the moment that a question is signed with.
pub struct Billing<'a>(pub &'a BillingAccount, pub Instant);

/// A question.
struct Question<'a> {
    /// Unique to it, and the same each time it is sent.
    id: &'a str,
    kind: &'static str,
    data: Value,
    most: usize,
}

impl Adapter for Billing<'_> {
    async fn catalog(&self, only: Option<&str>) -> Result<Vec<Product>, Lapse> {
        let mut products = read::products(&self.describe().await?);
        products.retain(|product| only.is_none_or(|only| product.product.product == only));
        Ok(products)
    }

    async fn balance(&self) -> Result<Option<Money>, Lapse> {
        Ok(read::balance(&self.describe().await?))
    }

    async fn place(&self, placing: &Placing) -> Heard {
        let (key, face) = (&placing.key, &placing.face);
        let Some(about) = &placing.about else {
            return Heard::Refused(Why::UnknownInvoice);
        };
        let question = Question {
            id: key,
            kind: "order.place",
            data: json!({
                "id": key,
                "product": placing.product.product,
                "about": about,
                "amount": face.digits(),
                "currency": face.currency.code(),
            }),
            most: SMALL,
        };
        match self.ask(&question).await {
            Ok(answer) => read::placed(&answer, key),
            Err(lapse) => lapse.into(),
        }
    }

    async fn status(&self, key: &str) -> Heard {
        let question = Question {
            id: &format!("{key}-{}", self.1.utc().timestamp()),
            kind: "order.status",
            data: json!({ "id": key }),
            most: SMALL,
        };
        match self.ask(&question).await {
            Ok(answer) => read::became(&answer, key),
            Err(lapse) => lapse.into(),
        }
    }
}

impl Billing<'_> {
    async fn describe(&self) -> Result<Value, Lapse> {
        let question = Question {
            id: &format!("describe-{}", self.1.utc().timestamp()),
            kind: "account.describe",
            data: json!({}),
            most: LARGE,
        };
        let answer = self.ask(&question).await?;
        match (answer.status, &answer.body) {
            (200..=299, Some(body)) if body["products"].is_array() => {
                Ok(answer.body.unwrap_or_default())
            }
            (401 | 403, _) => Err(Why::BadCredentials.into()),
            _ => Err(lapse(&answer)),
        }
    }

    async fn ask(&self, question: &Question<'_>) -> Result<Answer, Lapse> {
        let body = json!({ "type": question.kind, "data": question.data }).to_string();
        let proof = self.proof(question.id, &body).ok_or(Why::BadCredentials)?;
        let url = self.0.url.clone();
        Ok(self.0.wire.signed(url, proof, body, question.most).await?)
    }

    /// The headers that prove who asks, and what.
    fn proof(&self, id: &str, body: &str) -> Option<HeaderMap> {
        let seconds = self.1.utc().timestamp();
        let signature = self.0.signer.sign(id, seconds, body.as_bytes()).ok()?;
        let headers = [
            (HEADER_WEBHOOK_ID, id.to_owned()),
            (HEADER_WEBHOOK_TIMESTAMP, seconds.to_string()),
            (HEADER_WEBHOOK_SIGNATURE, signature),
        ];
        let headers = headers
            .into_iter()
            .map(|(name, value)| Some((name.parse().ok()?, HeaderValue::try_from(value).ok()?)));
        headers.collect()
    }
}
