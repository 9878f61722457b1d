//! On what terms a reward can be had.
use super::Asked;
use crate::base::clock::Instant;
use crate::base::ids::RoleId;
use crate::base::locale::{Arg, Phrase};
use crate::base::money::Money;
use crate::base::points::Points;
use crate::campaign::rules::{Activity, Audience};
use crate::phrase;
use crate::program::rules::Span;
use crate::provider::rules::{ProductRef, Provider};
use serde::{Deserialize, Serialize};

/// On what terms a reward can be had, and how it is handed over.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Terms {
    /// Whether somebody has to approve of each order.
    pub approval: bool,
    /// Under what it is found in the shop; may be empty.
    pub category: String,
    /// Where its picture is; may be empty.
    pub picture: String,
    /// What it is worth in money.
    pub face: Option<Money>,
    /// How often one person may have it.
    pub limit: Option<Limit>,
    /// From when on it can be had.
    pub opens_at: Option<Instant>,
    /// From when on no more.
    pub closes_at: Option<Instant>,
    /// Who may have it.
    pub audience: Audience,
    /// How many points somebody must have received.
    pub score: Points,
    /// The Discord role that it is.
    pub perk: Option<Perk>,
    /// Whether it hands out codes, which are its stock.
    pub codes: bool,
    /// What a provider delivers for it, for its face value.
    pub product: Option<ProductRef>,
    /// What somebody has to tell with their order; an account credit asks for an invoice anyway.
    pub asks: Option<Asked>,
    /// For what alone its code counts; may be empty.
    pub valid_for: String,
}

impl Default for Terms {
    fn default() -> Self {
        Terms {
            approval: true,
            category: String::new(),
            picture: String::new(),
            face: None,
            limit: None,
            opens_at: None,
            closes_at: None,
            audience: Audience::default(),
            score: Points::ZERO,
            perk: None,
            codes: false,
            product: None,
            asks: None,
            valid_for: String::new(),
        }
    }
}

/// How often one person may have something.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Limit {
    /// So often.
    pub times: u16,
    /// In what stretch of time; ever where none is named.
    pub per: Option<Span>,
}

/// A Discord role as a reward.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Perk {
    /// Which.
    pub role: RoleId,
    /// For how many days; for good where nothing is named.
    pub days: Option<u16>,
    /// Until when, for everybody alike; a number of days is not named then.
    #[serde(default)]
    pub until: Option<Instant>,
}

impl Limit {
    /// "2 each month".
    pub fn phrase(self) -> Phrase {
        let n = self.times;
        match self.per {
            None => phrase!("catalog-limit-ever", n = n),
            Some(Span::Month) => phrase!("catalog-limit-month", n = n),
            Some(Span::Quarter) => phrase!("catalog-limit-quarter", n = n),
            Some(Span::Year) => phrase!("catalog-limit-year", n = n),
        }
    }
}

impl Perk {
    /// What it is: which role, and for how long.
    fn phrase(self) -> Phrase {
        let role = self.role;
        match (self.days, self.until) {
            (_, Some(until)) => phrase!("catalog-term-perk-until", role = role, at = until),
            (Some(days), None) => phrase!("catalog-term-perk-days", role = role, days = days),
            (None, None) => phrase!("catalog-term-perk", role = role),
        }
    }
}

impl Terms {
    /// What somebody has to tell with their order, if anything.
    pub fn asked(&self) -> Option<Asked> {
        let credited = self.product.as_ref();
        match credited.is_some_and(|product| product.provider == Provider::Billing) {
            true => Some(Asked::Invoice),
            false => self.asks,
        }
    }

    /// What binds whoever wants it, in parts.
    pub fn gates(&self) -> Vec<Phrase> {
        let role = self
            .audience
            .role
            .map(|role| phrase!("catalog-gate-role", role = role));
        let activity = self.audience.activity.map(|activity| match activity {
            Activity::Active(days) => phrase!("catalog-gate-active", days = days),
            Activity::Inactive(days) => phrase!("catalog-gate-inactive", days = days),
        });
        let score =
            (self.score > Points::ZERO).then(|| phrase!("catalog-gate-score", score = self.score));
        let valid_for = (!self.valid_for.is_empty())
            .then(|| phrase!("catalog-gate-valid-for", what = &self.valid_for));
        let parts = [
            valid_for,
            self.limit.map(Limit::phrase),
            self.opens_at
                .map(|at| phrase!("catalog-gate-opens", at = at)),
            self.closes_at
                .map(|at| phrase!("catalog-gate-closes", at = at)),
            role,
            activity,
            score,
        ];
        parts.into_iter().flatten().collect()
    }

    /// What whoever gets it has of it, in parts: what it is worth, the role that it is.
    pub fn gives(&self) -> Vec<Phrase> {
        let perk = self.perk.map(|perk| match perk.days {
            Some(days) => phrase!("catalog-term-perk-days", role = perk.role, days = days),
            None => phrase!("catalog-term-perk", role = perk.role),
        });
        let face = self
            .face
            .map(|face| phrase!("catalog-term-face", money = face.arg()));
        face.into_iter().chain(perk).collect()
    }

    /// Everything that is set and usual settings are not, in parts: what binds members, and what admins see.
    pub fn phrases(&self) -> Vec<Phrase> {
        let category = (!self.category.is_empty())
            .then(|| phrase!("catalog-term-category", category = &self.category));
        let parts = [
            category,
            self.face
                .map(|face| phrase!("catalog-term-face", money = face.arg())),
            (!self.approval).then(|| phrase!("catalog-term-no-approval")),
            self.product.as_ref().map(product),
            self.codes.then(|| phrase!("catalog-term-codes")),
            self.perk.map(Perk::phrase),
            self.asked().map(Asked::term),
        ];
        let own = parts.into_iter().flatten();
        own.chain(self.gates()).collect()
    }

    /// All of it as one value; none where everything is as usual.
    pub fn arg(&self) -> Option<Arg> {
        let all = self.phrases();
        (!all.is_empty()).then(|| all.into())
    }
}

/// "delivered by Tremendous (ABC)".
fn product(of: &ProductRef) -> Phrase {
    phrase!(
        "catalog-term-product",
        provider = of.provider.phrase(),
        product = of.product.as_str()
    )
}
