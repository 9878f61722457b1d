//! Tremendous, as its API v2 describes itself: an order is idempotent by its `external_id`.
pub mod read;

use super::{Adapter, LARGE, SMALL, lapse};
use crate::base::providers::{TremendousAccount, within};
use crate::base::wire::Answer;
use crate::provider::rules::{Code, Heard, Lapse, Money, Placing, Product, Why};
use read::Order;
use reqwest::Url;
use serde_json::{Value, json};

/// The account at Tremendous.
pub struct Tremendous<'a>(pub &'a TremendousAccount);

impl Adapter for Tremendous<'_> {
    async fn catalog(&self, only: Option<&str>) -> Result<Vec<Product>, Lapse> {
        match only {
            None => Ok(read::products(
                &self.get(self.url(&["products"]), LARGE).await?,
            )),
            Some(id) => {
                let url = self.url(&["products", id]);
                let answer = self.0.wire.get(url, &self.0.key, SMALL).await?;
                match answer.status {
                    404 => Ok(Vec::new()),
                    _ => Ok(read::products(&well(answer)?)),
                }
            }
        }
    }

    async fn balance(&self) -> Result<Option<Money>, Lapse> {
        let sources = self.get(self.url(&["funding_sources"]), SMALL).await?;
        read::balance(&sources, &self.0.funding)
    }

    async fn place(&self, placing: &Placing) -> Heard {
        let Placing { key, face, .. } = placing;
        let Some(denomination) = face.number() else {
            return Heard::Refused(Why::FaceRefused);
        };
        let mut body = json!({
            "external_id": key,
            "payment": { "funding_source_id": self.0.funding },
            "reward": {
                "value": { "denomination": denomination, "currency_code": face.currency.code() },
                "delivery": { "method": "LINK" },
                // A person's name or address is nobody's business there.
                "recipient": { "name": key },
                "products": [placing.product.product],
            },
        });
        if let Some(campaign) = &self.0.campaign {
            body["reward"]["campaign_id"] = json!(campaign);
        }
        let url = self.url(&["orders"]);
        let answer = match self.0.wire.order(url, &self.0.key, &body, SMALL).await {
            Ok(answer) => answer,
            Err(lost) => return Lapse::from(lost).into(),
        };
        match read::placed(&answer, key) {
            Ok(order) => self.heard(order).await,
            Err(heard) => heard,
        }
    }

    async fn status(&self, key: &str) -> Heard {
        let mut url = self.url(&["orders"]);
        url.query_pairs_mut().append_pair("external_id", key);
        let found = match self.get(url, SMALL).await {
            Ok(found) => read::found(&found, key),
            Err(lapse) => return lapse.into(),
        };
        match found {
            Ok(order) => self.heard(order).await,
            Err(heard) => heard,
        }
    }
}

impl Tremendous<'_> {
    fn url(&self, path: &[&str]) -> Url {
        within(&self.0.url, path)
    }

    async fn get(&self, url: Url, most: usize) -> Result<Value, Lapse> {
        well(self.0.wire.get(url, &self.0.key, most).await?)
    }

    /// A link is shown once, when the order is placed; whoever comes later asks for another.
    async fn heard(&self, order: Order) -> Heard {
        let (reference, reward) = match order {
            Order::Told(heard) => return heard,
            Order::Linked(reference, link) => {
                return Heard::Delivered {
                    reference,
                    code: Code {
                        link: Some(link),
                        ..Code::default()
                    },
                };
            }
            Order::Unlinked(reference, reward) => (reference, reward),
        };
        let url = self.url(&["rewards", &reward, "generate_link"]);
        let key = Some(&self.0.key);
        let answer = match self.0.wire.post(url, key, &json!({}), SMALL).await {
            Ok(answer) => well(answer),
            Err(lost) => Err(lost.into()),
        };
        match answer.map(|body| read::link(&body["reward"])) {
            Ok(Some(link)) => Heard::Delivered {
                reference,
                code: Code {
                    link: Some(link),
                    ..Code::default()
                },
            },
            Ok(None) => Why::Garbled.into(),
            Err(lapse) => lapse.into(),
        }
    }
}

/// What an answer to a question holds.
fn well(answer: Answer) -> Result<Value, Lapse> {
    match (answer.status, &answer.body) {
        (200..=299, Some(_)) => Ok(answer.body.unwrap_or_default()),
        (401 | 403, _) => Err(Why::BadCredentials.into()),
        _ => Err(lapse(&answer)),
    }
}
